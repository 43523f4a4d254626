import Comparison
import DossierModel
import HTML
import Templates

/// The list of articles.
struct ArticlesPage: View {
  /// One article of the list.
  struct Row: View {
    let article: ArticleView
    let title: QuotationView
    let published: String
    let basis: String?
    let length: String
    /// How many claims it answers, and how many events it reports.
    let coverage: [String]
    /// Which claims it answers, drawn; on the list of articles alone.
    var strip = Markup()

    static var fields: [Field<Self>] {
      view("article", \.article)
      view("title", \.title)
      text("published", \.published)
      text("basis", \.basis)
      text("length", \.length)
      list("coverage", \.coverage)
      html("strip", \.strip)
    }
  }

  let frame: FrameView
  let rows: [Row]
  let lede: String
  let words: PhraseTable<ArticlePhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    view("t", \.words)
    list("rows", \.rows)
    flag("drawn") { $0.rows.contains { !$0.strip.isEmpty } }
    text("lede", \.lede)
  }

  init(in scope: PageScope, articles: Range<Int>) {
    words = scope.phrases.articles
    lede = words(.lede, count: scope.dossier.articles.count)
    frame = scope.frame(title: words(.title), description: lede, part: .index(.articles, page: 1))
    var rows = Self.rows(in: scope, articles: articles)
    if !scope.dossier.claims.isEmpty, scope.dossier.articles.count <= Matrix.mostColumns {
      for index in rows.indices {
        rows[index].strip = Self.strip(of: Reference(articles.lowerBound + index), in: scope)
      }
    }
    self.rows = rows
  }

  /// What an article does with each claim, in the order of the matrix.
  private static func strip(of article: Reference<Article>, in scope: PageScope) -> Markup {
    let comparisons = scope.edition.comparisons
    let cells = scope.edition.matrixOrder.map { claim -> CoverageStrip.Cell in
      switch comparisons.cell(claim, article) {
      case .says: .answers
      case .unknown, .apart: .unknown
      case .silent, .notChecked: .silent
      case .couldNotHaveKnown: .notYet
      }
    }
    let count = comparisons[article].claims.count
    return CoverageStrip(article: article.index, cells: cells)
      .markup(label: scope.phrases.articles(.claimsAnswered, count: count))
  }

  /// The articles with what is known of them.
  static func rows(in scope: PageScope, articles: Range<Int>) -> [Row] {
    articles.map { index in
      let article = Reference<Article>(index)
      let record = scope.dossier[article]
      let found = scope.edition.findings[article]
      return Row(
        article: scope.view(of: article), title: scope.view(of: record.title, in: article),
        published: scope.edition.phrasing.phrase(record.published.value), basis: record.basis,
        length: found.isExamined ? scope.phrases.articles(.words, count: found.totalWords) : "",
        coverage: [
          scope.phrases.articles(.claimsAnswered, count: scope.edition.comparisons[article].claims.count),
          scope.phrases.articles(.eventsReported, count: scope.edition.comparisons[article].events.count),
        ])
    }
  }
}
