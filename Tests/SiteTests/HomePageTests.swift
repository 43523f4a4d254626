import Comparison
import DossierModel
import Testing

@testable import Site

@Suite("What the first page counts and says at a glance")
struct HomePageTests {
  /// Seven articles; of the fourteen cells six are answered, one of them by “unknown”, and one is near.
  static func sample() throws -> ClaimSample {
    var sample = try ClaimSample(articles: 7)
    try sample.addFigures("toll", ["7", "at least 9", "9", "unknown", "apart 3", nil, nil])
    try sample.addFigures("other", topic: 1, ["5", nil, "5", nil, nil, nil, nil])
    return sample
  }

  @Test(
    "Silences that were checked are counted among the same cells as all silences, near ones too",
    arguments: [
      ([:], 0), ([4: [0]], 1), ([4: [0], 5: [0]], 2),
      ([1: [1], 3: [1], 4: [0, 1], 5: [0, 1], 6: [0, 1]], 8),
    ])
  func silences(found: [Int: [Int]], checked: Int) throws {
    var sample = try Self.sample()
    sample.silences = found
    let edition = try sample.edition()
    let counts = EvidenceCounts(of: edition)
    #expect(counts.silences == 8)
    #expect(counts.silencesChecked == checked)
    let unchecked = edition.dossier.articles.indices.map { edition.uncheckedSilences(of: Reference($0)) }
    #expect(unchecked.reduce(0) { $0 + $1.count } == 8 - checked)
    let rows = OriginalRow.rows(in: PageScope(.method, of: edition))
    #expect(rows.map(\.uncheckedClaims.count) == unchecked.map(\.count))
    #expect(rows[6].unchecked.isEmpty == unchecked[6].isEmpty)
    let text = try sample.scan(.method).text
    #expect(text.contains("for want of words of its language to seek") == (checked < 8))
  }

  @Test("Of days that weigh the same, those nearest to the day that weighs most stand on the first page")
  func nearestDays() throws {
    var site = try SmallSite(articles: 2)
    try site.addEvent("strike", "2024-01-16", reports: [0, 1])
    for day in ["2023-10-07", "2024-01-14", "2024-01-15", "2024-01-17", "2024-01-19"] {
      try site.addEvent("e-" + day, day, reports: [0])
    }
    let days = GlanceDay.days(in: PageScope(.home, of: try site.edition()))
    #expect(days.map(\.number) == ["14", "15", "16", "17", "19"])
  }

  @Test("Of many articles those have a column that answer most, and the rest are a link away", arguments: [8, 10])
  func columns(articles: Int) throws {
    var sample = try ClaimSample(articles: articles)
    try sample.addFigures("toll", (0..<articles).map { $0 > articles - 3 ? "7" : nil })
    let page = HomePage(in: PageScope(.home, of: try sample.edition()))
    let codes = articles == 8 ? "ABCDEFGH" : "ABCDEFIJ"
    #expect(page.columnHeads.map(\.code).joined() == codes)
    #expect(page.articles.map(\.article.code).joined() == "ABCDEFGH")
    #expect(page.moreArticles?.text == (articles == 8 ? nil : "All 10 articles"))
  }

  @Test("Legends explain the kinds of silence that are shown, and no others")
  func legend() throws {
    var sample = try Self.sample()
    let phrases = try sample.edition().phrases.comparison
    let near = try sample.scan(.index(.compare, page: 1)).text
    #expect(near.contains(phrases(.notCheckedMeans)) && near.contains(phrases(.nearMeans)))
    #expect(!near.contains(phrases(.silentMeans)) && !near.contains(phrases(.notYetMeans)))
    sample.silences = [1: [1], 3: [1], 4: [0, 1], 5: [0, 1], 6: [0, 1]]
    let sought = try sample.scan(.index(.compare, page: 1)).text
    #expect(!sought.contains(phrases(.notCheckedMeans)) && sought.contains(phrases(.silentMeans)))
  }

  @Test("Where the same words stand under two signs, the small matrix shows the hedge that parts them")
  func hedges() throws {
    var sample = try ClaimSample(articles: 2)
    try sample.addFigures("toll", ["7", "7"])
    sample.dossier.claims[0].answers[0].assertions[0].hedge = ClaimSample.located("reportedly")
    let text = try sample.scan(.home).text
    #expect(text.contains("7</span><small>with “reportedly”</small>"))
    let scope = PageScope(.home, of: try sample.edition())
    let groups = scope.edition.comparisons[Reference<Claim>(0)].groups
    #expect(groups.map { scope.words(for: $0, of: Reference(0)) } == ["7, with “reportedly”", "7"])
  }

  @Test("Beside the origins stand the articles that speak on their own")
  func counts() throws {
    var sample = try ClaimSample(articles: 5)
    try sample.addFigures("toll", ["7", "7", "7", "7", "7"])
    let silent = PageScope(.home, of: try sample.edition())
    #expect(
      silent.counts(of: silent.edition.comparisons[Reference<Claim>(0)].origins) == "5\u{A0}articles, on their own word"
    )
    sample.dossier.actors = [
      Actor(
        id: ClaimSample.located(try ClaimSample.identifier("spokesman")), name: ClaimSample.located("A spokesman"),
        kind: .person, names: [], of: nil, native: [], summary: nil, relations: [])
    ]
    for article in 0..<4 {
      sample.dossier.claims[0].answers[article].assertions[0].via = .chain([[ClaimSample.located(Reference(0))]])
      let scope = PageScope(.home, of: try sample.edition())
      let words = scope.counts(of: scope.edition.comparisons[Reference<Claim>(0)].origins)
      #expect(
        words == "5\u{A0}articles, 1\u{A0}origin, \(4 - article)\u{A0}on \(article == 3 ? "its" : "their") own word")
    }
    let both = sample.dossier.claims[0].answers[4].assertions[0]
    sample.dossier.claims[0].answers[3].assertions.append(both)
    let scope = PageScope(.home, of: try sample.edition())
    let origins = scope.edition.comparisons[Reference<Claim>(0)].origins
    #expect(scope.counts(of: origins) == "5\u{A0}articles, 1\u{A0}origin, 1\u{A0}on its own word")
    #expect(String(decoding: scope.basis(of: origins).bytes, as: UTF8.self).hasSuffix("), 1\u{A0}on its own word."))
  }

  @Test("An origin stands under each name that articles have for it, and the unnamed are never added to the named")
  func origins() throws {
    var sample = try ClaimSample(articles: 5)
    try sample.addFigures("toll", ["7", "7", "7", "7", "7"])
    let cast: [(name: String, kind: ActorKind, of: Int?)] = [
      ("State", .state, nil), ("Ministry", .body, 0), ("residents", .unnamed, nil),
    ]
    sample.dossier.actors = try cast.map { actor in
      Actor(
        id: ClaimSample.located(try ClaimSample.identifier(actor.name.lowercased())),
        name: ClaimSample.located(actor.name), kind: actor.kind, names: [],
        of: actor.of.map { ClaimSample.located(Reference($0)) }, native: [], summary: nil, relations: [])
    }
    for (article, actor) in [0, 1, 0, 2].enumerated() {
      sample.dossier.claims[0].answers[article].assertions[0].via = .chain([[ClaimSample.located(Reference(actor))]])
    }
    let scope = PageScope(.home, of: try sample.edition())
    let origins = scope.edition.comparisons[Reference<Claim>(0)].origins
    #expect(
      scope.counts(of: origins)
        == "5\u{A0}articles, 1\u{A0}named\u{A0}origin, 1\u{A0}unnamed, 1\u{A0}on its own word")
    let basis = scope.basis(of: origins, withLinks: false)
    let codes = scope.dossier.articles.map(\.code.value)
    #expect(
      String(decoding: basis.bytes, as: UTF8.self)
        == "5\u{A0}articles; 1\u{A0}named\u{A0}origin (State: \(codes[0]), \(codes[2]); of it Ministry: \(codes[1])), "
        + "1\u{A0}unnamed, 1\u{A0}on its own word.")
  }

  @Test("Of answers that are the same each article keeps its words")
  func sameInOtherWords() throws {
    var sample = try ClaimSample(articles: 3)
    try sample.addFigures("length", ["about 900", "900", "900"])
    let scope = PageScope(.home, of: try sample.edition())
    let codes = scope.dossier.articles.map(\.code.value)
    let words = "about 900 (\(codes[0])) · 900 (\(codes[1]), \(codes[2]))"
    #expect(scope.edition.comparisons[Reference<Claim>(0)].verdict == .agree)
    #expect(scope.answersLine(of: Reference(0)) == words)
    for page in [Page.home, .claim(Reference(0))] { #expect(try sample.scan(page).text.contains(words)) }
  }

  @Test("That answers can all be true is said once")
  func partly() throws {
    var sample = try ClaimSample(articles: 2)
    try sample.addFigures("one", ["at least 7", "9"])
    try sample.addFigures("two", ["7", "7"])
    sample.dossier.claims[1].answers[0].assertions[0].hedge = ClaimSample.located("reportedly")
    let scope = PageScope(.home, of: try sample.edition())
    #expect(scope.sentence(of: Reference(0)) == "The answers can all be true, and are not the same.")
    #expect(scope.sentence(of: Reference(1)) == "The answers can all be true, and are not the same (not equally firm).")
  }

  @Test("Month and year stand at the first day and wherever they change")
  func days() throws {
    var site = try SmallSite(articles: 1)
    for (index, day) in ["2023-10-07", "2024-01-15", "2024-01-16", "2025-01-16", "2025-02-01"].enumerated() {
      try site.addEvent("e\(index)", day, reports: [0])
    }
    let days = GlanceDay.days(in: PageScope(.home, of: try site.edition()))
    #expect(days.map(\.month) == ["October 2023", "January 2024", "", "January 2025", "February 2025"])
    #expect(days.map(\.number) == ["7", "15", "16", "16", "1"])
  }

  @Test(
    "Less than one percent is not nothing",
    arguments: [(0, "0"), (1, "under 1"), (9, "under 1"), (10, "1"), (14, "1"), (15, "2"), (1_000, "100")])
  func percent(part: Int, words: String) throws {
    #expect(PageScope(.home, of: try Self.sample().edition()).percent(part, of: 1_000) == words)
  }

  @Test(
    "A language is called by its name, where the file has one",
    arguments: [("fa", "Persian"), ("FA", "Persian"), ("ur-Arab", "Urdu (ur-Arab)"), ("brh", "brh")])
  func languages(tag: String, name: String) throws {
    #expect(try Language.phrasebook("en").name(of: try #require(LanguageTag(tag))) == name)
  }
}
