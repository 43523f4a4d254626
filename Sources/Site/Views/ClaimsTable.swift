import DossierModel
import HTML
import Templates

/// The claims about one thing, beside what each article says: a small matrix, or a list with beads where there are more
/// articles than a small matrix has room for.
struct ClaimsTable: View {
  let caption: String
  let heads: [ArticleView]
  let rows: [MatrixRow]
  let entries: [EntryView]
  let words: PhraseTable<HomePhrase>

  static var fields: [Field<Self>] {
    text("caption", \.caption)
    list("heads", \.heads)
    list("rows", \.rows).ifAny("matrix")
    list("entries", \.entries)
    view("labels", \.words)
  }

  /// How many articles a small matrix has room for.
  static let columns = 8

  /// The table of `claims`; nil where there are none.
  init?(of claims: [Reference<Claim>], caption: String, in scope: PageScope) {
    guard !claims.isEmpty else { return nil }
    self.caption = caption
    words = scope.phrases.home
    guard scope.dossier.articles.count <= Self.columns else {
      (heads, rows) = ([], [])
      entries = claims.map { claim in
        let comparison = scope.edition.comparisons[claim]
        let verdict = scope.word(of: comparison.verdict)
        let counts = comparison.articles.isEmpty ? [] : [scope.counts(of: comparison.origins)]
        return EntryView(link: scope.link(to: claim), remark: ([verdict] + counts).dotted)
      }
      return
    }
    let columns = scope.dossier.articles.indices.map { Reference<Article>($0) }
    heads = columns.map(scope.view)
    rows = claims.map { scope.row(of: $0, columns: columns, withQuotations: false) }
    entries = []
  }
}
