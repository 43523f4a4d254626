import DossierModel
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

    static var fields: [Field<Self>] {
      view("article", \.article)
      view("title", \.title)
      text("published", \.published)
      text("basis", \.basis)
      text("length", \.length)
      list("coverage", \.coverage)
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
    text("lede", \.lede)
  }

  init(in scope: PageScope, articles: Range<Int>) {
    words = scope.phrases.articles
    lede = words(.lede, count: scope.dossier.articles.count)
    frame = scope.frame(title: words(.title), description: lede, part: .index(.articles, page: 1))
    rows = Self.rows(in: scope, articles: articles)
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
