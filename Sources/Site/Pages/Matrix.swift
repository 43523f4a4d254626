import Comparison
import DossierModel

/// How the matrix of claims and articles is laid out.
enum Matrix {
  /// The most articles of which each has a column, and of which each is listed where it is silent. Beyond, rows list only
  /// the articles that answer, so that a page never grows with claims times articles.
  static let mostColumns = 40
  /// How many articles make a matrix so wide that it scrolls.
  static let wide = 7

  /// The columns: all articles, or none.
  static func columns(of dossier: Dossier) -> [Reference<Article>] {
    dossier.articles.count <= mostColumns ? dossier.articles.indices.map { Reference($0) } : []
  }

  /// How many claims one page shows: fewer where there are more cells in each row, and about as many on each page.
  static func rowsOnAPage(of dossier: Dossier) -> Int {
    let most = max(25, min(100, 2_000 / max(1, min(dossier.articles.count, mostColumns))))
    let pages = max(1, (dossier.claims.count + most - 1) / most)
    return max(1, (dossier.claims.count + pages - 1) / pages)
  }

  /// The claims in the order of their topics, and within a topic in the dossier's.
  static func order(of dossier: Dossier) -> [Reference<Claim>] {
    dossier.claims.indices.map { Reference<Claim>($0) }
      .sorted { (dossier[$0].topic, $0) < (dossier[$1].topic, $1) }
  }
}

extension PageScope {
  /// The page of the matrix on which a claim stands.
  func matrixPage(of claim: Reference<Claim>) -> Page {
    .index(.compare, page: 1 + edition.matrixPlaces[claim.index] / Matrix.rowsOnAPage(of: dossier))
  }
}
