import Comparison
import DossierModel
import Testing

@Suite struct OriginTests {
  /// state ← ministry ← spokesperson; state ← army; a person of nobody; an outlet; unnamed ones, of the state and of nobody;
  /// a people.
  private static let cast: [(id: String, kind: ActorKind, of: Int?)] = [
    ("state", .state, nil), ("ministry", .body, 0), ("spokesperson", .person, 1), ("army", .body, 0),
    ("governor", .person, nil), ("agency", .outlet, nil), ("officials", .unnamed, 0), ("residents", .unnamed, nil),
    ("people", .people, nil), ("group", .armedGroup, nil),
  ]

  /// One row: the last links of each article's chain (`own`, an actor, several side by side with `+`, two assertions with
  /// `;`), and what is counted.
  static let rows: [([String], String)] = [
    (["governor", "governor"], "2 articles; 1 named origin (governor: A, B). All on the word of one side."),
    (["governor", "own"], "2 articles; 1 named origin (governor: A), 1 without a source."),
    (["own", "own"], "2 articles; 2 without a source."),
    (["governor"], "1 article; 1 named origin (governor: A)."),
    (["governor", "group"], "2 articles; 2 named origins (governor: A; group: B)."),
    // One is of the other: one origin, under each name that an article has for it.
    (
      ["ministry", "spokesperson"],
      "2 articles; 1 named origin (ministry: A > spokesperson: B). All on the word of one side."
    ),
    (
      ["state", "spokesperson"],
      "2 articles; 1 named origin (state: A > spokesperson: B). All on the word of one side."
    ),
    (
      ["spokesperson", "ministry", "state"],
      "3 articles; 1 named origin (state: C > ministry: B > spokesperson: A). All on the word of one side."
    ),
    (
      ["spokesperson", "state;spokesperson"],
      "2 articles; 1 named origin (state: B > spokesperson: A, B). All on the word of one side."
    ),
    // Two bodies of one state: two origins on one side, also where the state is named too.
    (["ministry", "army"], "2 articles; 2 named origins (ministry: A; army: B). All on the word of one side."),
    (
      ["ministry", "army", "state"],
      "3 articles; 2 named origins (state: C > ministry: A; army: B). All on the word of one side."
    ),
    // Unnamed and outlets: listed, never merged, never added to the named.
    (["agency", "agency", "governor"], "3 articles; 1 named origin (governor: C), 2 unnamed."),
    (["officials", "residents"], "2 articles; 2 unnamed."),
    (["officials", "ministry"], "2 articles; 1 named origin (ministry: B), 1 unnamed. All on the word of one side."),
    (["people", "own"], "2 articles; 1 unnamed, 1 without a source."),
    // None of them is a side, nor can it be known whether two of them are one speaker; only `of` leads to one.
    (["residents", "residents"], "2 articles; 2 unnamed."),
    (["agency", "agency"], "2 articles; 2 unnamed."),
    (["people", "people"], "2 articles; 2 unnamed."),
    (["officials", "officials"], "2 articles; 2 unnamed. All on the word of one side."),
    // Several side by side: each. Several assertions of one article: each origin once.
    (["ministry+governor", "governor"], "2 articles; 2 named origins (ministry: A; governor: A, B)."),
    (["governor;governor", "own;governor"], "2 articles; 1 named origin (governor: A, B), 1 without a source."),
    (["agency;agency;officials", "own"], "2 articles; 2 unnamed, 1 without a source."),
    (
      ["governor", "agency", "residents", "governor", "own"],
      "5 articles; 1 named origin (governor: A, D), 2 unnamed, 1 without a source."
    ),
  ]

  @Test(arguments: rows)
  func areCounted(chains: [String], sentence: String) throws {
    var small = try SmallDossier(articles: chains.count)
    for actor in Self.cast { try small.addActor(actor.id, actor.kind, of: actor.of) }
    let says = try chains.map { chain in
      let parts = chain.split(separator: ";").map(String.init)
      return try assertions(parts.map { _ in "yes" }.joined(separator: ";"), .report, via: parts.map(attribution))
    }
    let claim = try small.addClaim(.report, says)
    #expect(described(small.comparisons[claim].origins, in: small.dossier) == sentence)
  }

  /// Answers that stand apart, or say that it is not known, rest on nobody's word here.
  @Test func onlyLiveAnswersCount() throws {
    var small = try SmallDossier(articles: 3)
    for actor in Self.cast { try small.addActor(actor.id, actor.kind, of: actor.of) }
    let claim = try small.addClaim(
      .figure,
      [
        try assertions("9", .figure, via: [attribution("governor")]),
        try assertions("apart 7", .figure, via: [attribution("army")]),
        try assertions("unknown", .figure, via: [attribution("group")]),
      ])
    let origins = small.comparisons[claim].origins
    #expect(origins.named.map(\.actor) == [Reference(4)])
    #expect(origins.articles == [Reference(0)])
  }

  /// The last link counts, not those before it; a ring of `of`, which is an error of the manifest, ends.
  @Test func theLastLinkCounts() throws {
    var small = try SmallDossier(articles: 2)
    try small.addActor("x", .person, of: 1)
    try small.addActor("y", .person, of: 2)
    try small.addActor("z", .person, of: 0)
    let chain = Attribution.chain([[located(Reference(0))], [located(Reference(1))]])
    let claim = try small.addClaim(
      .report, [try assertions("yes", .report, via: [chain]), try assertions("yes", .report, via: [attribution("1")])])
    #expect(small.comparisons[claim].origins.articles.count == 2)
    #expect(small.comparisons[Reference<Actor>(0)].said.count == 1)
    #expect(small.comparisons[Reference<Actor>(1)].said.count == 2)
  }

  /// The origins in short, so that a row of the table can be read.
  private func described(_ origins: Origins, in dossier: Dossier) -> String {
    func codes(_ articles: [Reference<Article>]) -> String {
      articles.map { dossier[$0].code.value }.joined(separator: ", ")
    }
    var counts: [String] = []
    if !origins.named.isEmpty {
      let names = origins.named.map { origin in
        origin.voices.map { "\(dossier[$0.actor].name.value): \(codes($0.articles))" }.joined(separator: " > ")
      }
      let count = origins.named.count
      counts.append("\(count) named origin\(count == 1 ? "" : "s") (\(names.joined(separator: "; ")))")
    }
    if !origins.unnamed.isEmpty { counts.append("\(origins.unnamed.count) unnamed") }
    if !origins.withoutSource.isEmpty { counts.append("\(origins.withoutSource.count) without a source") }
    let articles = "\(origins.articles.count) article\(origins.articles.count == 1 ? "" : "s")"
    let sentence = ([articles] + (counts.isEmpty ? [] : [counts.joined(separator: ", ")])).joined(separator: "; ") + "."
    return origins.oneSide == nil ? sentence : sentence + " All on the word of one side."
  }

  private func attribution(_ text: String) -> Attribution {
    if text == "own" { return .own }
    let actors = text.split(separator: "+").map { name in
      located(Reference<Actor>(Self.cast.firstIndex { $0.id == name } ?? Int(name) ?? 0))
    }
    return .chain([actors])
  }
}
