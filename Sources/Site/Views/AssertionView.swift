import DossierModel
import HTML
import Templates

/// What one article says on one claim, with its evidence.
struct AssertionView: View {
  /// The anchor on the claim's page; empty elsewhere.
  let anchor: String
  let article: ArticleView
  /// The value in words; empty for a claim of which it matters only whether it is said.
  let value: String
  let quotations: [QuotationView]
  /// On whose word.
  let chain: Markup
  let hedge: String?
  /// Why it is shown and not compared.
  let apart: String?
  let basis: String?

  static var fields: [Field<Self>] {
    text("anchor", \.anchor)
    view("article", \.article)
    text("value", \.value)
    list("quotations", \.quotations)
    html("chain", \.chain)
    text("hedge", \.hedge)
    text("apart", \.apart)
    text("basis", \.basis)
  }
}

extension PageScope {
  /// An assertion of `article` on `claim`.
  func view(of assertion: Assertion, by article: Reference<Article>, on claim: Claim, anchor: String = "")
    -> AssertionView
  {
    AssertionView(
      anchor: anchor, article: view(of: article), value: words(for: assertion.value?.value, of: claim),
      quotations: assertion.quotations.map { view(of: $0, in: article) },
      chain: sentence(of: assertion.via, in: article), hedge: assertion.hedge?.value,
      apart: assertion.apart?.value, basis: assertion.basis?.value)
  }

  /// A value in words.
  func words(for value: AssertedValue?, of claim: Claim) -> String {
    switch value {
    case .figure(let figure): words(for: figure, of: claim)
    case .date(let date): edition.phrasing.phrase(date)
    case .positions(let indices):
      indices.map { claim.positions[$0].sentence }.joined(separator: phrases.common(.positionSeparator))
    case .unknown: phrases.common(.saysUnknown)
    case .said: phrases.common(.says)
    case nil: ""
    }
  }
}
