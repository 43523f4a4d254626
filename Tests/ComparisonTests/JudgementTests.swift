import Comparison
import DossierModel
import Testing

@Suite struct JudgementTests {
  static let rows: [([String], Confidence, String, String?)] = [
    (["9", "9"], .high, "Nine died.", nil),
    (["9", "-"], .high, "Nine died.", "judgement-single-source"),
    (["9", "-"], .moderate, "Nine died.", nil),
    (["9", "apart 7"], .high, "Nine died.", "judgement-single-source"),
    (["7", "9"], .high, "Nine died.", "judgement-disputed"),
    (["7", "9"], .low, "Nine died; the articles agree and are indifferent.", "judgement-disputed"),
    (["7", "9"], .moderate, "Seven or nine died: the articles differ.", nil),
    (["7", "9"], .moderate, "How many died is **disputed**.", nil),
    (["7", "9"], .moderate, "Seven or nine died; the counts do\nnot agree.", nil),
    (["7", "9"], .moderate, "The conflict cost lives.", "judgement-disputed"),
    (["7", "9"], .moderate, "The contested pier burnt.", "judgement-disputed"),
    (["7", "9"], .moderate, "Men of different trades died.", "judgement-disputed"),
    (["7", "9"], .moderate, "How many died is contested.", nil),
    (["7", "9"], .moderate, "The articles give different figures.", nil),
    (["7", "9"], .moderate, "There are conflicting reports.", nil),
    (["7", "9"], .moderate, "On this they differ", nil),
    (["7", "9"], .moderate, "The articles do not differ.", "judgement-disputed"),
    (["7", "9"], .moderate, "Nine died: nobody disputes it.", "judgement-disputed"),
    (["7", "9"], .moderate, "There is no longer any difference between them.", "judgement-disputed"),
    (["7", "9"], .moderate, "They don’t contradict each other.", "judgement-disputed"),
    (["7", "9"], .moderate, "They do not agree, and the counts differ.", nil),
    (["7", "9"], .moderate, "They not only differ, they clash.", nil),
    (["7", "9"], .moderate, "Not one day passed, but the counts differ.", nil),
    (["7", "9"], .moderate, "No official denies that the counts differ.", nil),
    (["7", "9"], .moderate, "How many died is not clear.", nil),
    (["at least 7", "9"], .high, "Nine died.", nil),
    (["-", "unknown"], .low, "Nine died.", "judgement-unanswered"),
  ]

  @Test(arguments: rows)
  func isChecked(answers: [String], confidence: Confidence, text: String, warning: String?) throws {
    var small = try SmallDossier(articles: answers.count)
    let claim = try small.addClaim(.figure, try answers.map { try assertions($0, .figure) })
    small.dossier.judgements = [
      Judgement(
        id: located(try identifier("j")), text: Prose(text, at: nowhere), confidence: confidence,
        restsOn: [located(claim)])
    ]
    let found = small.comparisons.checkJudgements(of: small.dossier)
    #expect(found.map(\.identifier) == (warning.map { [$0] } ?? []))
    #expect(found.allSatisfy { $0.severity == .warning && $0.summary.contains("`c0`") })
  }
}
