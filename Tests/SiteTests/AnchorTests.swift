import Diagnostics
import DossierModel
import Testing

@testable import Site

@Suite("Anchors of pages")
struct AnchorTests {
  /// Pages on which things of the dossier have anchors that are their identifiers, and nothing else.
  static let pages: [Page] = [
    .home, .index(.timeline, page: 1), .index(.compare, page: 1), .event(Reference(1)), .claim(Reference(0)),
    .pair(Reference(0), Reference(1)),
  ]

  /// Three articles of two claims, three events and a judgement, so that every part of these pages is there; each
  /// identifier is the next of `names`.
  private func site(_ names: [String]) throws -> SmallSite {
    var sample = try ClaimSample(articles: 3)
    try sample.addFigures("c", ["3", "at least 4", nil])
    try sample.addFigures("d", ["3", "3", "unknown"])
    var site = try SmallSite(articles: 3)
    site.dossier.claims = sample.dossier.claims
    for day in 16...18 {
      try site.addEvent("e\(day)", "2024-01-\(day)", topic: (day - 16) % 2, reports: [0, 1, 2])
    }
    for index in site.dossier.claims.indices {
      site.dossier.claims[index].about = [SmallSite.located(.event(Reference(1)))]
    }
    site.dossier.judgements = [
      Judgement(
        id: try SmallSite.id("j"), text: Prose("So.", at: SmallSite.nowhere), confidence: .low,
        restsOn: [SmallSite.located(Reference(0))])
    ]
    func name(_ index: Int) throws -> Located<Identifier> { try SmallSite.id(names[index % names.count]) }
    for index in site.dossier.articles.indices { site.changeArticle(index, id: try name(index)) }
    for index in site.dossier.claims.indices { site.dossier.claims[index].id = try name(index) }
    for index in site.dossier.events.indices { site.dossier.events[index].id = try name(index) }
    site.dossier.judgements[0].id = try name(0)
    return site
  }

  private func anchors(of page: Page, _ names: [String]) throws -> [String] {
    try site(names).render(page).all(between: " id=\"", and: "\"")
  }

  @Test("A page gives no anchor of its own that an identifier of the manifest could equal", arguments: pages)
  func noAnchorIsAnIdentifier(page: Page) throws {
    let names = ["x1", "x2", "x3"]
    let anchors = try anchors(of: page, names)
    #expect(anchors.contains { names.contains($0) })
    #expect(anchors.filter { Identifier($0) != nil && !names.contains($0) } == [])
  }

  @Test(
    "Things called as the parts of pages are do not share their anchors", arguments: pages,
    [
      ["main", "all", "m1"], ["v-agree", "f-all", "f-differ"], ["list", "reports", "claims"],
      ["around", "both", "shared"],
      ["judgements", "checked", "matrix"], ["timeline-t", "figures-t", "chains-t"],
    ])
  func noAnchorTwice(page: Page, names: [String]) throws {
    let anchors = try anchors(of: page, names)
    #expect(anchors.count == Set(anchors).count, "\(anchors)")
  }

  @Test("A heading in the note of a claim leaves an article its anchor")
  func headingBesideArticle() throws {
    var site = try site(["one", "two", "three"])
    site.dossier.claims[0].note = Prose("## One\n\nA note.", at: SmallSite.nowhere)
    let anchors = try site.render(.claim(Reference(0))).all(between: " id=\"", and: "\"")
    #expect(anchors.filter { $0.hasPrefix("one") }.sorted() == ["one", "one-2", "one_1"])
  }

  @Test("A heading in a digest leaves a note its anchor")
  func headingBesideNote() throws {
    var site = try site(["one", "two", "three"])
    site.changeArticle(0, digest: "## N1\n\nIt was [3](claim:one/one).")
    let anchors = try site.render(.article(Reference(0))).all(between: " id=\"", and: "\"")
    #expect(anchors.contains("n1") && anchors.contains("_n1") && anchors.count == Set(anchors).count)
  }
}
