import Comparison
import DossierModel
import Templates

/// An article that has no answer to a claim, and how that is known.
struct SilenceView: View {
  let article: ArticleView
  let reason: String

  static var fields: [Field<Self>] {
    view("article", \.article)
    text("reason", \.reason)
  }

  /// The articles that are silent on `claim`; where the dossier has too many to list, only how many they are.
  static func all(in scope: PageScope, _ claim: Reference<Claim>) -> ([SilenceView], others: String) {
    let words = scope.phrases.claims
    let comparison = scope.edition.comparisons[claim]
    let count = scope.dossier.articles.count - comparison.answers.count
    guard scope.dossier.articles.count <= Matrix.mostColumns else {
      return ([], count > 0 ? words(.otherArticles, count: count) : "")
    }
    let sought = scope.sought(on: claim)
    let silences = scope.dossier.articles.indices.compactMap { index -> SilenceView? in
      let article = Reference<Article>(index)
      switch scope.edition.comparisons.cell(claim, article) {
      case .says, .unknown, .apart: return nil
      case .couldNotHaveKnown:
        return SilenceView(article: scope.view(of: article), reason: words(.couldNotHaveKnown))
      case .notChecked: return SilenceView(article: scope.view(of: article), reason: words(.notChecked))
      case .silent:
        return SilenceView(article: scope.view(of: article), reason: words(.sought, ["patterns": sought]))
      }
    }
    return (silences, "")
  }
}

extension PageScope {
  /// The watched words of a claim, as they are sought.
  func sought(on claim: Reference<Claim>) -> String {
    listed(dossier[claim].watch.map { phrases.claims(.pattern, ["words": words(for: $0)]) })
  }

  /// A pattern as readers know such things: "translat…", "number… with terrorist…".
  func words(for pattern: WatchPattern) -> String {
    pattern.phrases.map { phrase in
      phrase.map { $0.hasSuffix("*") ? $0.dropLast() + "…" : $0 }.joined(separator: " ")
    }
    .joined(separator: phrases.claims(.patternTogether))
  }
}
