import Comparison
import DossierModel
import Templates

/// Which kinds of silence some cells show, so that a legend explains those and no others.
struct SilenceLegend: View {
  private(set) var isSilent = false
  private(set) var isNotChecked = false
  private(set) var isNear = false
  private(set) var couldNotHaveKnown = false

  static var fields: [Field<Self>] {
    flag("has-silent", \.isSilent)
    flag("has-not-checked", \.isNotChecked)
    flag("has-near", \.isNear)
    flag("has-not-yet", \.couldNotHaveKnown)
  }

  /// Those of the cells where `claims` and `columns` meet.
  init(of claims: [Reference<Claim>], columns: [Reference<Article>], in scope: PageScope) {
    for claim in claims {
      for article in columns {
        switch scope.edition.comparisons.cell(claim, article) {
        case .says, .unknown: break
        case .silent: isSilent = true
        case .notChecked: isNotChecked = true
        case .apart: isNear = true
        case .couldNotHaveKnown: couldNotHaveKnown = true
        }
      }
    }
  }
}
