import DossierModel
import HTML
import Templates

/// A judgement of the editors with what it rests on.
struct JudgementView: View {
  let anchor: String
  let text: Markup
  let confidence: Markup
  let claims: [LinkView]

  static var fields: [Field<Self>] {
    text("anchor", \.anchor)
    html("text", \.text)
    html("confidence", \.confidence)
    list("claims", \.claims)
  }
}

extension PageScope {
  /// A judgement as pages show it.
  func view(of judgement: Judgement) -> JudgementView {
    let (level, words): (Int, HomePhrase) =
      switch judgement.confidence {
      case .high: (3, .highConfidence)
      case .moderate: (2, .moderateConfidence)
      case .low: (1, .lowConfidence)
      }
    return JudgementView(
      anchor: judgement.id.value.description, text: line(judgement.text),
      confidence: ConfidenceBars.markup(level: level, words: phrases.home(words)),
      claims: judgement.restsOn.map { claim in
        let link = link(to: claim.value)
        return LinkView(
          text: link.text, href: link.href, remark: word(of: edition.comparisons[claim.value].verdict))
      })
  }
}
