import DossierModel
import YAML

// The questions of claims.
extension DossierChecks {
  /// A question stands once, and is one.
  func checkQuestions() {
    var seen: [String: Claim] = [:]
    var reported: Set<String> = []
    for claim in dossier.claims {
      let range = claim.questionRange ?? claim.id.range
      if let last = claim.question.last, ".。۔।!".contains(last) {
        log.warning(
          "not-a-question", at: range, "This is a statement, and no question",
          "A claim asks what the articles answer, and says nothing itself.")
      }
      let key = NameForm.caseless(claim.question)
      guard let first = seen[key] else {
        seen[key] = claim
        continue
      }
      guard reported.insert(key).inserted else { continue }
      log.warning(
        "repeated-question", at: range,
        "Two claims ask the same: `\(first.id.value)` and `\(claim.id.value)`",
        "Readers could not tell them apart; make them one, or say in each what it asks besides.",
        notes: [("It stands here first.", first.questionRange ?? first.id.range)])
    }
  }
}
