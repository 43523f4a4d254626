import DossierModel
import Testing

@testable import Site

@Suite("Timeline")
struct TimelinePageTests {
  struct TimeCase: Sendable, CustomTestStringConvertible {
    let date: String
    var time: String?
    var basis: String?
    var planned = false
    /// The date that an article gives.
    var answer: String?
    let heading: String
    var remark = ""
    let certainty: String
    var clocks: [String] = []

    var testDescription: String { "\(date) \(time ?? "")" }
  }

  static let times = [
    TimeCase(
      date: "2024-01-16", answer: "2024-01-16", heading: "Tuesday 16 January 2024", certainty: "date stated"),
    TimeCase(date: "2024-01-16", heading: "Tuesday 16 January 2024", certainty: ""),
    TimeCase(date: "2024-01-16", answer: "2024-01-17", heading: "Tuesday 16 January 2024", certainty: ""),
    TimeCase(
      date: "2024-01-16", basis: "VOA says Tuesday.", heading: "Tuesday 16 January 2024", certainty: "date inferred"),
    // Reasons may tell of the hour, or why one of two days was taken.
    TimeCase(
      date: "2024-01-16", basis: "VOA has another day.", answer: "2024-01-16", heading: "Tuesday 16 January 2024",
      certainty: "date stated"),
    TimeCase(date: "2024-01-16?", heading: "Tuesday 16 January 2024", certainty: "date uncertain"),
    TimeCase(date: "2024-01-16~", heading: "Tuesday 16 January 2024", certainty: "date approximate"),
    TimeCase(
      date: "2024-01-19", basis: "AP says Friday.", planned: true, heading: "Friday 19 January 2024",
      certainty: "planned, date inferred"),
    TimeCase(
      date: "[2024-01-16,2024-01-17]", heading: "16 or 17 January 2024", remark: "which day is not known",
      certainty: "which day is not known"),
    TimeCase(
      date: "[2024-01-16..2024-01-18]", heading: "Between 16 and 18 January 2024", remark: "the day is not given",
      certainty: "the day is not given"),
    TimeCase(
      date: "[..2024-01-17]", heading: "17 January 2024 or earlier", remark: "how much earlier is not given",
      certainty: "how much earlier is not given"),
    TimeCase(
      date: "2024-01-16/2024-01-18", heading: "From 16 to 18 January 2024", remark: "over several days",
      certainty: "over several days"),
    TimeCase(
      date: "2000/..", heading: "From 2000 on", remark: "no end is given", certainty: "no end is given"),
    TimeCase(
      date: "../2000", heading: "Until 2000", remark: "the beginning is not given",
      certainty: "the beginning is not given"),
    TimeCase(
      date: "2023-12", heading: "December 2023", remark: "the day is not given", certainty: "the day is not given"),
    TimeCase(
      date: "2024-01-18", time: "4:30", heading: "Thursday 18 January 2024", certainty: "",
      clocks: ["4:30, no time zone stated"]),
    TimeCase(
      date: "2024-01-18", time: "about 4:30 Iran +03:30", heading: "Thursday 18 January 2024", certainty: "",
      clocks: ["about 4:30, Iran (UTC+3:30)", "about 1:00 UTC"]),
    TimeCase(
      date: "2024-01-18", time: "1:30 Iran +03:30", heading: "Thursday 18 January 2024", certainty: "",
      clocks: ["1:30, Iran (UTC+3:30)", "22:00 UTC, the day before"]),
    TimeCase(
      date: "2024-01-18", time: "4:30 UTC", heading: "Thursday 18 January 2024", certainty: "",
      clocks: ["4:30 UTC"]),
  ]

  @Test(arguments: times)
  func saysHowSureATimeIs(_ item: TimeCase) throws {
    var site = try SmallSite(articles: 1)
    let event = try site.addEvent("e", item.date, time: item.time, basis: item.basis, planned: item.planned)
    if let answer = item.answer { try site.addDate(of: event, [answer]) }
    let time = EventTime(PageScope(.event(event), of: try site.edition()), event)
    #expect(time.heading == item.heading)
    #expect(time.headingRemark == item.remark)
    #expect(time.certaintyLine == item.certainty)
    #expect(time.clocks == item.clocks)
  }

  @Test func showsATimeOnEveryClockOfTheDossier() throws {
    var site = try SmallSite(articles: 1)
    let event = try site.addEvent("e", "2024-01-18", time: "23:30 Iran +03:30")
    try site.addEvent("f", "2024-01-19", time: "6:00 Pakistan +05:00")
    try site.addEvent("g", "2024-01-19", time: "6:00 PKT +05:00")
    let time = EventTime(PageScope(.event(event), of: try site.edition()), event)
    #expect(time.clocks == ["23:30, Iran (UTC+3:30)", "1:00, Pakistan (UTC+5), the day after"])
  }

  @Test func listsEventsUnderEachHeadingOnce() throws {
    var site = try SmallSite(articles: 2)
    try site.addEvent("a-day", "2024-01-16", reports: [0])
    try site.addEvent("b-perhaps", "2024-01-16?", basis: "Hours before the strike.")
    try site.addEvent("c-span", "[2024-01-16..2024-01-18]")
    try site.addEvent("d-span", "[2024-01-16..2024-01-18]")
    try site.addEvent("e-plan", "2024-01-19", planned: true)
    let html = try site.render(.index(.timeline, page: 1))
    #expect(
      html.all(between: "data-group><h3>", and: "</h3>") == [
        "Tuesday 16 January 2024", "Between 16 and 18 January 2024<small>the day is not given</small>",
        "Friday 19 January 2024<small>Planned when the articles were written</small>",
      ])
    let anchors = html.all(between: "<li class=\"ev", and: " data-item").map { $0.all(between: "id=\"", and: "\"")[0] }
    #expect(anchors == ["a-day", "b-perhaps", "c-span", "d-span", "e-plan"])
    #expect(html.all(between: "<li class=\"ev plan\" id=\"", and: "\"") == ["e-plan"])
    #expect(html.contains("<strong>date uncertain, date inferred</strong>\u{A0}· Hours before the strike."))
    #expect(html.contains("said of a-day &amp; more"))
    #expect(html.contains("No article is quoted for it."))
    let drawing = html.all(between: "<svg class=\"ch only-wide\"", and: "<svg class=\"ch only-narrow\"")
    #expect(drawing.flatMap { $0.all(between: "class=\"bar-p\"", and: ">") }.count == 1)
    #expect(drawing.flatMap { $0.all(between: "class=\"bar-u\"", and: ">") }.count == 3)
    #expect(html.emptyHeadings.isEmpty)
  }

  /// Wherever the day stands: in the list, in the drawing, on the event's page and those of its neighbours, on the pages
  /// of an article and of a pair, on the first page, on paper, and by leaving it out where a machine would take it for sure.
  @Test func showsThatArticlesDifferOnADay() throws {
    var site = try SmallSite(articles: 3)
    let before = try site.addEvent("before", "2024-01-15", reports: [2])
    let event = try site.addEvent("e", "2024-01-16")
    try site.addDate(of: event, ["2024-01-16", "2024-01-17"])
    try site.addDate(of: before, ["2024-01-15", "2024-01-15"])
    let words = "articles differ on the date"
    let link = "claims/day-0/index.html\">\(words)"
    let list = try site.render(.index(.timeline, page: 1))
    #expect(list.all(between: "<strong>", and: "</strong>").filter { $0.hasSuffix(link + "</a>") }.count == 1)
    let drawings = list.all(between: "<svg class=\"ch only-", and: "class=\"legend")
    #expect(drawings.count == 2)
    #expect(drawings.allSatisfy { $0.all(between: "class=\"bar-u\"", and: ">").count == 1 })
    #expect(list.contains("e. Tuesday 16 January 2024. \(words). Reported by A, B"))
    let page = try site.render(.event(event))
    #expect(page.contains("<p class=\"kicker\">Tuesday 16 January 2024\u{A0}· \(words)</p>"))
    #expect(page.contains(link))
    #expect(!page.contains("date stated"))
    #expect(try site.render(.event(before)).contains("Tuesday 16 January 2024\u{A0}· \(words)"))
    #expect(try site.render(.pair(Reference(0), Reference(1))).contains("16 January 2024\u{A0}· \(words)"))
    for page in [Page.home, .print] { #expect(try site.render(page).all(between: words, and: "<").count == 1) }
    #expect(!page.contains("startDate"))
    #expect(try site.render(.event(before)).contains("\"startDate\":\"2024-01-15\""))
    #expect(try site.render(.event(before)).contains("date stated"))
  }

  /// Where articles differ on the day, the bar is as long as they leave it open, and no hour stands on it.
  @Test func drawsAllDaysOnWhichArticlesDiffer() throws {
    var site = try SmallSite(articles: 3)
    let event = try site.addEvent("e", "2024-01-16", time: "4:30")
    try site.addEvent("same", "[2024-01-16..2024-01-18]")
    try site.addEvent("day", "2024-01-16")
    func bars() throws -> [String] {
      let list = try site.render(.index(.timeline, page: 1))
      return try #require(list.all(between: "only-wide\"", and: "only-narrow\"").first)
        .all(between: "<rect class=\"bar", and: "y=").map { String($0.drop { $0 != " " }) }
    }
    let before = try bars()
    #expect(before[0] == before[2])
    #expect(before[0] != before[1])
    #expect(try site.render(.index(.timeline, page: 1)).contains("hour known"))
    try site.addDate(of: event, ["2024-01-18", "2024-01-16"])
    let after = try bars()
    #expect(after[0] == after[1])
    #expect(try !site.render(.index(.timeline, page: 1)).contains("hour known"))
  }

  /// Two claims about the date of one event: said once, and each link says to which of them it leads.
  @Test func saysADoubtOnce() throws {
    var site = try SmallSite(articles: 3)
    let event = try site.addEvent("e", "2024-01-16")
    try site.addDate(of: event, ["2024-01-16", "2024-01-17"])
    try site.addDate(of: event, ["2024-01-16", "2024-01-18"])
    let words = "articles differ on the date"
    let page = try site.render(.event(event))
    #expect(page.contains("<p class=\"kicker\">Tuesday 16 January 2024\u{A0}· \(words)</p>"))
    for claim in site.dossier.claims {
      #expect(page.contains("claims/\(claim.id.value)/index.html\">\(words) (\(claim.question))</a>"))
    }
  }

  @Test func offersWhatTheEventsHaveAndNothingElse() throws {
    var site = try SmallSite(articles: 3)
    try site.addActor("zulu", .state)
    try site.addActor("alpha", .state)
    try site.addActor("idle", .state)
    try site.addPlace("country")
    try site.addPlace("town", in: 0)
    try site.addPlace("elsewhere")
    try site.addEvent("e", "2024-01-16", topic: 0, actors: [0, 1], places: [1], reports: [0])
    try site.addEvent("f", "2024-01-17", topic: 1, actors: [1], places: [0, 1], reports: [0, 1])
    let html = try site.render(.index(.timeline, page: 1))
    func options(_ name: String) -> [String] {
      html.all(between: "<select name=\"\(name)\">", and: "</select>").flatMap {
        $0.all(between: "value=\"", and: "</option>")
      }
    }
    #expect(options("topic") == ["\">All", "war\">War (1)", "talks\">Talks (1)"])
    #expect(options("actor") == ["\">All", "alpha\">alpha (2)", "zulu\">zulu (1)"])
    #expect(options("place") == ["\">All", "country\">country (2)", "town\">town (2)"])
    #expect(options("article") == ["\">All", "a\">A (2)", "b\">B (1)"])
    #expect(html.all(between: "data-place=\"", and: "\"") == ["town country", "country town"])
    #expect(html.all(between: "data-article=\"", and: "\"") == ["a", "a b"])
  }

  @Test func escapesWhatEditorsWrite() throws {
    var site = try SmallSite(articles: 1)
    let event = try site.addEvent(
      "e", "2024-01-16", title: "<b>R&D</b> \"x\"", basis: "a < b", reports: [0])
    for page in [Page.index(.timeline, page: 1), .event(event)] {
      let html = try site.render(page)
      #expect(!html.contains("<b>R"))
      #expect(html.contains("&lt;b&gt;R&amp;D&lt;/b&gt;"))
      #expect(html.contains("a &lt; b"))
    }
  }

  @Test func drawsOnItsFirstPageOnly() throws {
    var site = try SmallSite(articles: 1)
    for number in 1...PageList.entriesOnAPage + 2 { try site.addEvent("e\(number)", "2024-01-16") }
    let first = try site.render(.index(.timeline, page: 1))
    let second = try site.render(.index(.timeline, page: 2))
    #expect(first.contains("<figure"))
    #expect(!second.contains("<figure"))
    #expect(second.all(between: "<span class=\"n\">", and: "</span>") == ["501", "502"])
    #expect(second.contains("aria-current=\"page\">Page 2</a>"))
  }

  /// Of a claim about two events each quotation may tell of the other one.
  @Test func quotesFirstWhatIsAboutNothingElse() throws {
    var site = try SmallSite(articles: 1)
    let first = try site.addEvent("first", "2024-01-15")
    let second = try site.addEvent("second", "2024-01-16")
    try site.addReport("both", about: [.event(first), .event(second)], quoting: "tells of both")
    try site.addReport("one", about: [.event(first)], quoting: "tells of the first")
    let scope = PageScope(.event(first), of: try site.edition())
    let quoted = scope.reports(of: first, limit: 1).map { $0.quotations.map(\.quotation.plain) }
    #expect(quoted == [["tells of the first"]])
  }

  @Test func showsAnEventBetweenItsNeighbours() throws {
    var site = try SmallSite(articles: 2)
    let first = try site.addEvent("first", "2024-01-15")
    try site.addEvent("second", "2024-01-16", reports: [1])
    let page = try site.render(.event(first))
    #expect(page.contains("<h3>Below it</h3>"))
    #expect(!page.contains("<h3>Above it</h3>"))
    #expect(page.contains("no article"))
    #expect(!page.contains("id=\"claims\""))
    #expect(page.emptyHeadings.isEmpty)
    var alone = try SmallSite(articles: 1)
    let only = try alone.addEvent("only", "2024-01-15")
    #expect(!(try alone.render(.event(only))).contains("id=\"around\""))
  }
}
