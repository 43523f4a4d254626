import Comparison
import DossierModel
import Testing

@Suite struct SentenceTests {
  static let rows: [(ClaimKind, [String], String)] = [
    (.figure, ["-"], "No article answers this."),
    (.figure, ["-", "at least 9"], "Only B answers this: at least 9 people."),
    (.figure, ["9 | reportedly", "-"], "Only A answers this: 9 people, with “reportedly”."),
    (.report, ["yes", "-"], "Only A answers this."),
    (.figure, ["9", "9", "9", "9", "about 9"], "All 5 articles say the same: 9 people."),
    (.figure, ["9", "-", "9", "9"], "All 3 articles that answer say the same: 9 people."),
    (.figure, ["9", "9"], "Both articles say the same: 9 people."),
    (.report, ["yes", "yes", "-"], "Both articles that answer say the same."),
    (
      .figure, ["7", "at least 9", "9", "at least 9"],
      "These cannot all be true: 7 people (A); at least 9 people (B, D); 9 people (C)."
    ),
    (.date, ["2024-01-16", "2024-01-17"], "These cannot all be true: 16 January 2024 (A); 17 January 2024 (B)."),
    (.position, ["a", "b"], "The articles give different answers: It is a (A); It is b (B)."),
    (
      .figure, ["at least 7", "9", "unknown"],
      "The answers can all be true, and are not the same (can all be true): at least 7 people (A); 9 people (B)."
    ),
    (
      .position, ["a", "a | likely", "a+b"],
      "The answers can all be true, and are not the same (not equally firm · one says more): "
        + "It is a (A); It is a (B, with “likely”); It is a; It is b (C)."
    ),
    (.figure, ["women: 3, all: 9", "women: 3, all: 9"], "Both articles say the same: 3 women, 9 in all."),
  ]

  @Test(arguments: rows)
  func reads(kind: ClaimKind, answers: [String], sentence: String) throws {
    var small = try SmallDossier(articles: answers.count)
    let claim = try small.addClaim(
      kind, try answers.map { try assertions($0, kind) }, positions: ["a", "b"], unit: kind == .figure ? "people" : nil)
    let said = English().sentence(on: claim, small.comparisons, small.dossier)
    #expect(said.text(in: small.dossier) == sentence)
  }

  @Test func everyVerdictHasItsRule() {
    let verdicts: [Verdict] = [.agree, .partlyAgree(PartlyReason.allCases), .differ, .singleSource, .unanswered]
    let rules = verdicts.flatMap { verdict in
      [ClaimKind.figure, .date, .position].map { English().rule(of: verdict, for: $0) }
    }
    #expect(Set(rules).count == 7)
    #expect(Set(verdicts.map { English().phrase($0) }).count == 5)
    #expect(Set(verdicts.map(\.identifier)).count == 5)
  }
}
