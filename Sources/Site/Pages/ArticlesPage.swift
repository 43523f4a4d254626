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

    static var fields: [Field<Self>] {
      view("article") { $0.article }
      view("title") { $0.title }
      text("published") { $0.published }
      text("basis") { $0.basis }
      text("length") { $0.length }
    }
  }

  let frame: FrameView
  let rows: [Row]
  let words: PhraseTable<ArticlePhrase>

  static var fields: [Field<Self>] {
    view("frame") { $0.frame }
    view("t") { $0.words }
    list("rows") { $0.rows }
  }

  init(in scope: PageScope, articles: Range<Int>) {
    words = scope.phrases.articles
    frame = scope.frame(
      title: words(.title), description: words(.lede, count: scope.dossier.articles.count),
      part: .index(.articles, page: 1))
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
        length: found.isExamined ? scope.phrases.articles(.words, count: found.totalWords) : "")
    }
  }
}
