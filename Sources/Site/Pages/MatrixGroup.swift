import Comparison
import DossierModel
import Templates

/// The claims of one topic as rows.
struct MatrixGroup: View {
  let id: String
  let title: String
  /// How many columns the table has.
  let span: Int
  let rows: [ListedRow]

  static var fields: [Field<Self>] {
    text("id", \.id)
    text("title", \.title)
    number("span", \.span)
    list("rows", \.rows)
  }

  /// A row, and how many answers it leaves out.
  struct ListedRow: View {
    let row: MatrixRow
    let more: String

    static var fields: [Field<Self>] {
      include(\.row)
      text("more", \.more)
    }
  }

  /// The groups of `claims`, which are in the order of the matrix; without `columns`, rows list the articles that answer.
  static func all(
    in scope: PageScope, _ claims: [Reference<Claim>], columns: [Reference<Article>]
  ) -> [MatrixGroup] {
    let topics = Dictionary(grouping: claims) { scope.dossier[$0].topic }
    return topics.keys.sorted().map { topic in
      MatrixGroup(
        id: scope.dossier[topic].id.value.description, title: scope.dossier[topic].title,
        span: columns.isEmpty ? 3 : columns.count + 2,
        rows: (topics[topic] ?? []).map { row(scope, $0, columns) })
    }
  }

  private static func row(
    _ scope: PageScope, _ claim: Reference<Claim>, _ columns: [Reference<Article>]
  ) -> ListedRow {
    guard columns.isEmpty else {
      return ListedRow(row: scope.row(of: claim, columns: columns, withQuotations: true), more: "")
    }
    let answers = scope.edition.comparisons[claim].answers.map(\.article)
    let shown = Array(answers.prefix(Matrix.mostColumns))
    let rest = answers.count - shown.count
    return ListedRow(
      row: scope.row(of: claim, columns: shown, withQuotations: false),
      more: rest > 0 ? scope.phrases.comparison(.moreAnswers, count: rest) : "")
  }
}
