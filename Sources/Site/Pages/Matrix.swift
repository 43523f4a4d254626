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

  /// About how many bytes of HTML the rows of one page may take, so that a page stays under 250,000.
  private static let weightOfAPage = 235_000

  /// How many claims one page shows: as many as keep it light, and about as many on each page.
  static func rowsOnAPage(of dossier: Dossier) -> Int {
    let pages = max(1, (weight(of: dossier) + weightOfAPage - 1) / weightOfAPage)
    return max(1, (dossier.claims.count + pages - 1) / pages)
  }

  /// About how many bytes all rows take: the question with its verdict, each answer with its quotation, each silence.
  private static func weight(of dossier: Dossier) -> Int {
    let (row, answer, silence, listed) = (480, 355, 77, 250)
    let articles = dossier.articles.count
    return dossier.claims.reduce(0) { sum, claim in
      let answers = claim.answers.count
      let cells =
        articles <= mostColumns
        ? answers * answer + max(0, articles - answers) * silence : min(answers, mostColumns) * listed
      return sum + row + cells
    }
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
    .index(.compare, page: 1 + edition.matrixPlaces[claim.index] / edition.matrixRows)
  }
}
