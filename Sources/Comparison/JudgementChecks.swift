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

/// The words by which a judgement says that its ground is disputed.
private enum Dispute {
  /// The beginnings of words, in small letters, by language; several words stand in a row, and one before a blank is whole.
  private static let words: [String: [String]] = [
    "en": [
      "differ ", "differs ", "differed ", "differing ", "difference", "differently ", "different answer",
      "different account", "different count", "different date", "different day", "different figure",
      "different number", "different reason", "different version", "conflicting ", "articles conflict",
      "accounts conflict", "answers conflict", "figures conflict", "reports conflict", "is contested", "are contested",
      "remains contested", "remain contested", "disput", "disagree", "contradict", "unclear", "uncertain", "unsettled",
      "unresolved", "vary", "varies", "varied", "diverg", "incompatible", "inconsistent", "irreconcilable", "at odds",
      "cannot both", "cannot all", "not agree", "no agreement", "not the same", "in doubt", "open question",
      "in question",
      "depending on", "others say", "another says", "while others",
    ]
  ]

  /// Whether the text says so. In a language without such words nothing can be looked for, and it is taken to.
  static func isNamed(in text: String, _ language: LanguageTag) -> Bool {
    guard let beginnings = words[language.language] else { return true }
    let spaced =
      " "
      + text.lowercased().map { $0.isLetter ? String($0) : " " }.joined().split(separator: " ").joined(separator: " ")
      + " "
    return beginnings.contains { spaced.contains(" " + $0) }
  }
}
