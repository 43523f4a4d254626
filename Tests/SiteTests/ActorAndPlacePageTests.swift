import DossierModel
import Testing

@testable import Site

@Suite("Actors and places")
struct ActorAndPlacePageTests {
  @Test func countsNamesByArticleAndVoice() throws {
    var site = try SmallSite(articles: 2)
    let actor = try site.addActor("group", .armedGroup, names: [("Group", nil), ("Army", nil)])
    func mentions(_ own: Int, _ quoted: Int, _ credit: Int = 0) -> [NameFinding.Mention] {
      (0..<own + quoted + credit).map { index in
        NameFinding.Mention(position: index * 10, voice: index < own ? .own : index < own + quoted ? .quoted : .credit)
      }
    }
    site.findings[0] = ArticleFindings(
      sha256: "0", length: 100,
      names: [
        NameFinding(form: "Army", actors: [actor], places: [], mentions: mentions(0, 1)),
        NameFinding(form: "Band", actors: [actor], places: [], mentions: mentions(1, 0, 3)),
        NameFinding(form: "Group", actors: [actor], places: [], mentions: mentions(2, 1)),
        NameFinding(form: "Men", actors: [actor], places: [], mentions: mentions(0, 0, 2)),
      ])
    let html = try site.render(.actor(actor))
    #expect(
      html.all(between: "<dl>", and: "</dl>").flatMap { $0.all(between: "<dt>", and: "</dd>") } == [
        "<span>Band</span> <b>4×</b></dt><dd>1 own voice, 3 in credit lines",
        "<span>Group</span> <b>3×</b></dt><dd>2 own voice, 1 in quotation",
        "<span>Men</span> <b>2×</b></dt><dd>in credit lines",
        "<span>Army</span> <b>1×</b></dt><dd>in quotation",
      ])
    #expect(html.contains("not named"))
    #expect(html.contains("1 article of 2"))
  }

  @Test func leavesOutWhatThereIsNot() throws {
    var site = try SmallSite(articles: 1)
    let actor = try site.addActor("nobody", .person, names: [("N.", nil)])
    let place = try site.addPlace("nowhere")
    for page in [Page.actor(actor), .place(place), .index(.actors, page: 1), .index(.places, page: 1)] {
      let html = try site.render(page)
      #expect(html.emptyHeadings.isEmpty)
      for part in ["relations", "said", "claims"] { #expect(!html.contains("id=\"\(part)\"")) }
    }
    #expect(try site.render(.actor(actor)).contains("<li>N.</li>"))
    #expect(try site.render(.place(place)).contains("No event of this dossier is placed there."))
  }

  @Test func saysThatASpeakerIsUnnamedAndWhere() throws {
    var site = try SmallSite(articles: 2)
    let actor = try site.addActor("official", .unnamed, names: [("an official", [1])])
    let named = try site.addActor("person", .person)
    #expect(try site.render(.actor(actor)).contains("The entry stands for B alone"))
    #expect(!(try site.render(.actor(named))).contains("class=\"flag\""))
  }

  @Test func showsARelationFromBothSides() throws {
    var site = try SmallSite(articles: 1)
    let first = try site.addActor(
      "first", .armedGroup, relations: [(.actor(Reference(1)), "is suspected of attacking", 0)])
    let second = try site.addActor("second", .state)
    for actor in [first, second] {
      let html = try site.render(.actor(actor))
      #expect(html.contains("<td>is suspected of attacking</td>"))
      #expect(html.contains("fl dash"))
      #expect(html.contains("<q>its words</q>"))
    }
  }

  /// An event is a box with its date, a place a pill with its kind; both hang also on whom the actor is related to.
  @Test func showsRelationsToEventsAndPlaces() throws {
    var site = try SmallSite(articles: 1)
    let event = try site.addEvent("raid", "2023-12", title: "A raid")
    let place = try site.addPlace("port")
    let group = try site.addActor(
      "group", .armedGroup, relations: [(.event(event), "claimed", 0), (.place(place), "comes from", 0)])
    let friend = try site.addActor("friend", .state, relations: [(.actor(group), "supports", 0)])
    for actor in [group, friend] {
      let html = try site.render(.actor(actor))
      #expect(html.contains("<td>claimed</td><td><a href=\"../../events/raid/index.html\">A raid</a></td>"))
      #expect(html.contains("<td>comes from</td><td><a href=\"../../places/port/index.html\">port</a></td>"))
      let drawing = try #require(html.all(between: "only-wide net\"", and: "</svg>").first)
      let links = drawing.all(between: "<a href=\"../../", and: "</a>")
      #expect(
        links.contains { $0.hasPrefix("events/raid/") && $0.contains("rx=\"4\"") && $0.contains(">December 2023<") })
      #expect(links.contains { $0.hasPrefix("places/port/") && !$0.contains("rx=\"4\"") && $0.contains(">town<") })
    }
  }

  @Test func marksNamesInOtherScriptsAsOurs() throws {
    var site = try SmallSite(articles: 1)
    let actor = try site.addActor("group", .armedGroup, native: [("fa", "جیش")])
    let html = try site.render(.actor(actor))
    #expect(html.contains("<span class=\"native\" lang=\"fa\" dir=\"rtl\">جیش</span>"))
    #expect(html.contains("ours, from general reference"))
  }

  @Test func nestsPlacesAndEndsWhereTheyLieInEachOther() throws {
    var site = try SmallSite(articles: 1)
    try site.addPlace("town", in: 1)
    try site.addPlace("country")
    try site.addPlace("circle-a", in: 3)
    try site.addPlace("circle-b", in: 2)
    let scope = PageScope(.index(.places, page: 1), of: try site.edition())
    let order = scope.edition.backlinks.placeOrder
    #expect(order.map(\.index) == [1, 0, 2, 3])
    let forest = PlacesPage.forest(of: order, in: scope)
    #expect(forest.map(\.link.text) == ["country", "circle-a", "circle-b"])
    #expect(forest[0].parts.map(\.link.text) == ["town"])
    let cut = PlacesPage.forest(of: [Reference(0)], in: scope)
    #expect(cut.map(\.kind) == ["town, country"])
    #expect(try site.render(.place(Reference(2))).contains("circle-b"))
  }

  @Test func listsPlacesByName() throws {
    var site = try SmallSite(articles: 1)
    for (name, whole) in [("Land", nil), ("port", 0), ("Bay", nil), ("city", 0)] {
      try site.addPlace(name.lowercased(), in: whole)
    }
    let order = try site.edition().backlinks.placeOrder
    #expect(order.map { site.dossier[$0].name.value } == ["bay", "land", "city", "port"])
    let paper = try site.render(.print).all(between: "<h3 id=\"p", and: "<")
    #expect(paper == ["3\">bay", "4\">city", "1\">land", "2\">port"])
  }

  @Test func writesOutOnlyTheNearestOfALongChain() throws {
    var site = try SmallSite(articles: 1)
    for index in 0..<20 {
      try site.addActor("a\(index)", .body, of: index > 0 ? index - 1 : nil)
      try site.addPlace("p\(index)", in: index > 0 ? index - 1 : nil)
    }
    let event = try site.addEvent("strike", "2024-01-16", places: [19])
    let pages = [
      (try site.render(.actor(Reference(19))), "a"), (try site.render(.place(Reference(19))), "p"),
      (try site.render(.event(event)), "p"),
    ]
    for (html, letter) in pages {
      #expect(html.contains("\(letter)7/index.html") && !html.contains("\(letter)6/index.html") && html.contains("…"))
    }
    let short = try site.render(.actor(Reference(12)))
    #expect(short.contains("a0/index.html") && !short.contains("…"))
  }

  @Test func foldsTheMoreDistantOfManyMembers() throws {
    var site = try SmallSite(articles: 1)
    try site.addActor("whole", .body)
    try site.addPlace("country")
    for index in 1..<42 {
      try site.addActor("a\(index)", .body, of: 0)
      try site.addPlace("p\(index)", in: 0)
    }
    for (page, letter) in [(Page.actor(Reference(0)), "a"), (.place(Reference(0)), "p")] {
      let html = try site.render(page)
      let folded = html.all(between: "<details class=\"more\"><summary>And 29 more", and: "</details>")
      #expect((1...41).allSatisfy { html.contains("\(letter)\($0)/index.html") })
      #expect(folded.map { $0.all(between: "<a href=", and: ">").count } == [29])
    }
  }

  @Test func listsOnlyNamesThatAReaderWouldTakeForOthers() {
    let forms = ["Iran's  military", "Iran’s Military", "the military"].map { NameForm($0, at: SmallSite.nowhere) }
    #expect(forms.otherForms(than: "Iran’s military") == ["the military"])
  }

  @Test func listsWhatHappenedInAPartOfAPlace() throws {
    var site = try SmallSite(articles: 1)
    let country = try site.addPlace("country")
    try site.addPlace("town", in: 0)
    try site.addEvent("strike", "2024-01-16", places: [1])
    #expect(try site.render(.place(country)).contains("Tuesday 16 January 2024 · town"))
  }

  @Test(
    arguments: [(28_500_000, "28.5"), (-62_330_000, "62.33"), (0, "0.0"), (50_000, "0.05"), (180_000_000, "180.0")])
  func writesDegrees(millionths: Int, text: String) {
    #expect(PlaceFacts.degrees(millionths) == text)
  }
}
