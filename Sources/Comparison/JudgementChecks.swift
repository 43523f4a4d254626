import Diagnostics
import DossierModel

extension Comparisons {
  /// What is wrong with the judgements of `dossier` in the light of the verdicts: high confidence that rests on one article
  /// alone, a disputed claim that is not called disputed, a claim that no article answers. All are warnings.
  public func checkJudgements(of dossier: Dossier) -> [Diagnostic] {
    dossier.judgements.flatMap { judgement in
      judgement.restsOn.compactMap { claim in check(judgement, on: claim, dossier) }
    }
  }

  private func check(
    _ judgement: Judgement, on claim: Located<Reference<Claim>>, _ dossier: Dossier
  ) -> Diagnostic? {
    let id = dossier[claim.value].id.value
    let comparison = self[claim.value]
    let place = dossier.sources.place(claim.range)
    let text = Diagnostic.Note("the judgement", at: dossier.sources.place(judgement.text.range))
    switch comparison.verdict {
    case .unanswered:
      return Diagnostic(
        .warning, "judgement-unanswered", at: place, "The judgement rests on `\(id)`, which no article answers",
        explanation: "A judgement rests on what articles say.", notes: [text])
    case .singleSource where judgement.confidence == .high:
      let code = comparison.articles.first.map { dossier[$0].code.value } ?? ""
      return Diagnostic(
        .warning, "judgement-single-source", at: place,
        "A judgement of high confidence rests on `\(id)`, which only \(code) answers",
        explanation: "High confidence needs more than one article, or say moderate.", notes: [text])
    case .differ where !Dispute.isNamed(in: judgement.text.text, dossier.language):
      let witnesses = comparison.witnesses.map { "\(dossier[$0].code.value) and \(dossier[$1].code.value)" } ?? ""
      return Diagnostic(
        .warning, "judgement-disputed", at: place,
        "The judgement rests on `\(id)`, on which \(witnesses) differ, and does not say so",
        explanation:
          "Say in the judgement that the articles differ, in a word such as “differ”, “disputed” or “unclear”.",
        notes: [text])
    default:
      return nil
    }
  }
}
