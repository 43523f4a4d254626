import DossierModel
import HTML
import Templates

/// The claims of one topic on paper: as rows of the matrix, then each with its answers.
struct PrintTopic: View {
  /// One claim as a row.
  struct Row: View {
    let anchor: String
    let question: String
    let sign: String
    let verdict: String
    let counts: String
    let cells: [Cell]

    static var fields: [Field<Self>] {
      text("anchor", \.anchor)
      text("question", \.question)
      text("sign", \.sign)
      text("verdict", \.verdict)
      text("counts", \.counts)
      list("cells", \.cells)
    }
  }

  /// What one article says, in a cell.
  struct Cell: View {
    /// The name of its mark; empty where the article does not answer.
    let mark: String
    let text: String
    let whose: String

    static var fields: [Field<Self>] {
      text("mark", \.mark)
      text("text", \.text)
      text("whose", \.whose)
    }
  }

  let id: String
  let title: String
  /// The numbers of its claims: "claims 1–22".
  let span: String
  let rows: [Row]
  let claims: [PrintClaim]

  static var fields: [Field<Self>] {
    text("id", \.id)
    text("title", \.title)
    text("span", \.span)
    list("rows", \.rows)
    list("claims", \.claims)
  }

  /// The claims of a topic; nil where it has none.
  init?(_ topic: Reference<Topic>, numbers: ClaimNumbers, columns: [Reference<Article>], in scope: PageScope) {
    let claims = numbers.claims[topic.index]
    guard !claims.isEmpty else { return nil }
    id = scope.dossier[topic].id.value.description
    title = scope.dossier[topic].title
    span = numbers.span(of: claims)
    rows = claims.map { Self.row(of: $0, columns: columns, in: scope) }
    self.claims = claims.map { PrintClaim($0, in: scope) }
  }

  private static func row(of claim: Reference<Claim>, columns: [Reference<Article>], in scope: PageScope) -> Row {
    let row = scope.row(of: claim, columns: columns, withQuotations: false)
    let comparison = scope.edition.comparisons[claim]
    let verdict = comparison.verdict
    return Row(
      anchor: scope.printAnchor(of: .claim(claim)), question: row.question, sign: scope.sign(of: verdict).className,
      verdict: scope.word(of: verdict), counts: comparison.articles.count < 2 ? "" : row.counts,
      cells: zip(row.cells, columns).map { cell, article in
        // Own words are what is meant where nobody is named, which is said above the table.
        let isOwn = cell.whose == scope.phrases.common(.ownWords)
        return Cell(mark: scope.markName(of: claim, article) ?? "", text: cell.text, whose: isOwn ? "" : cell.whose)
      })
  }
}
