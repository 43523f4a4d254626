import Comparison
import DossierModel
import HTML
import Templates

/// The figures of a claim on one axis, a row for each answer.
struct ClaimFigures {
  let scope: PageScope
  let claim: Claim
  let comparison: ClaimComparison

  /// The figures of `reference`.
  init(_ scope: PageScope, _ reference: Reference<Claim>) {
    self.scope = scope
    claim = scope.dossier[reference]
    comparison = scope.edition.comparisons[reference]
  }

  /// The drawing; nothing for a claim without figures, with none to compare, or with more than can be seen in one.
  var markup: Markup {
    let words = scope.phrases.claims
    let rows = rows
    guard claim.kind == .figure, comparison.articles.count > 1, rows.count <= Matrix.mostColumns else {
      return Markup()
    }
    let said = rows.map {
      words(.figureRange, ["article": $0.code, "figure": $0.words])
    }
    let phrasing = scope.edition.phrasing
    let isFine = isFine
    return FigureDrawing(
      rows: rows, title: words(.figures),
      description: said.joined(separator: scope.phrases.common(.positionSeparator)),
      number: { phrasing.phrase(thousandths: isFine ? $0 : $0 * 1_000) }
    ).markup(id: "_figures")
  }

  /// Whether some figure is no whole number: then the axis counts thousandths.
  private var isFine: Bool {
    totals.contains { total in
      [total.lower.thousandths, total.upper?.thousandths].contains { ($0 ?? 0) % 1_000 != 0 }
    }
  }

  private var totals: [Figure.Amount] {
    comparison.answers.lazy.filter { $0.kind == .says }.flatMap(\.values).compactMap { value in
      if case .figure(let figure) = value { figure.total } else { nil }
    }
  }

  private var rows: [FigureDrawing.Row] {
    let unit = isFine ? 1 : 1_000
    return comparison.answers.flatMap { answer -> [FigureDrawing.Row] in
      let code = scope.dossier[answer.article].code.value
      func row(_ words: String) -> FigureDrawing.Row {
        FigureDrawing.Row(article: answer.article.index, code: code, low: nil, high: nil, words: words)
      }
      switch answer.kind {
      case .apart: return []
      case .unknown: return [row(scope.phrases.common(.saysUnknown))]
      case .says:
        return answer.values.compactMap { value in
          guard case .figure(let figure) = value, let total = figure.total else { return nil }
          // Of parts the table beside the drawing tells.
          var row = row(scope.edition.phrasing.phrase(total))
          row.low = total.lower.thousandths == 0 && total.upper != total.lower ? nil : total.lower.thousandths / unit
          row.high = total.upper.map { $0.thousandths / unit }
          row.isApproximate = total.isAbout
          row.isWord = total.terms.contains { if case .word = $0 { true } else { false } }
          return row
        }
      }
    }
  }
}

/// Figures that are given in parts: the parts down, the articles across.
struct PartsTable: View {
  /// One part of the figures.
  struct Row: View {
    let name: String
    let cells: [Cell]

    static var fields: [Field<Self>] {
      text("name", \.name)
      list("cells", \.cells)
    }
  }

  /// What one article says of one part; empty where it says nothing.
  struct Cell: View {
    let article: ArticleView
    let text: String

    static var fields: [Field<Self>] {
      view("article", \.article)
      text("text", \.text)
    }
  }

  let articles: [ArticleView]
  let rows: [Row]

  static var fields: [Field<Self>] {
    list("articles", \.articles)
    flag("many") { $0.articles.count >= Matrix.wide }
    list("rows") { $0.rows }
  }

  /// The table of a claim's figures; nil where they are totals, or too many to stand side by side.
  init?(_ scope: PageScope, _ reference: Reference<Claim>) {
    let comparison = scope.edition.comparisons[reference]
    var figures: [(Reference<Article>, Figure)] = []
    for answer in comparison.answers where answer.kind == .says {
      for case .figure(let figure) in answer.values where figure.isInParts { figures.append((answer.article, figure)) }
    }
    guard !figures.isEmpty, figures.count <= Matrix.mostColumns else { return nil }
    var names: [String] = []
    for part in figures.flatMap(\.1.parts) where !names.contains(part.name) { names.append(part.name) }
    if let all = names.firstIndex(of: Figure.Part.all) { names.append(names.remove(at: all)) }
    articles = figures.map { scope.view(of: $0.0) }
    func words(_ name: String, of figure: Figure) -> String {
      figure.parts.first { $0.name == name }.map { scope.edition.phrasing.phrase($0.amount) } ?? ""
    }
    rows = names.map { name in
      Row(
        name: name == Figure.Part.all ? scope.phrases.claims(.allParts) : name,
        cells: figures.map { article, figure in
          Cell(article: scope.view(of: article), text: words(name, of: figure))
        })
    }
  }
}
