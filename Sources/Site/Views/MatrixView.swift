import Comparison
import DossierModel
import HTML
import Templates

/// What one article has to one claim, as a cell of a matrix.
struct MatrixCell: View {
  let article: ArticleView
  /// The sign of the answer; nothing where the article is silent.
  let sign: Markup
  /// What the article says, or that it says nothing, in words.
  let text: String
  /// Its hedge, and that it says two things; empty for most.
  var remark = ""
  /// On whose word; empty in a silent cell.
  let whose: String
  /// Where the answer stands with its evidence; nil in a silent cell.
  let href: String?
  /// The words of the article.
  let quotations: [QuotationView]

  static var fields: [Field<Self>] {
    view("article", \.article)
    html("sign", \.sign)
    text("text", \.text)
    text("remark", \.remark)
    text("whose", \.whose)
    text("href", \.href)
    flag("says") { !$0.sign.isEmpty }
    list("quotations", \.quotations)
  }
}

/// One claim as a row of a matrix.
struct MatrixRow: View {
  let id: String
  let question: String
  let href: String
  let verdict: Markup
  /// The class of the row, by which it is filtered: `is-agree` to `is-unknown`.
  let className: String
  /// "5 articles, 3 origins"; empty where no article answers.
  var counts: String
  let cells: [MatrixCell]
  /// For filters: the verdict and the articles that answer, by identifier.
  let verdictName: String
  let articles: String
  let topic: String
  /// The place in an order by disagreement: the most disputed first.
  let rank: Int

  static var fields: [Field<Self>] {
    text("id", \.id)
    text("question", \.question)
    text("href", \.href)
    html("verdict", \.verdict)
    text("class", \.className)
    text("counts", \.counts)
    list("cells", \.cells)
    text("verdict-name", \.verdictName)
    text("articles", \.articles)
    text("topic", \.topic)
    number("rank", \.rank)
  }
}

extension PageScope {
  /// A claim as a row with a cell for each of `columns`.
  func row(of claim: Reference<Claim>, columns: [Reference<Article>], withQuotations: Bool) -> MatrixRow {
    let record = dossier[claim]
    let comparison = edition.comparisons[claim]
    return MatrixRow(
      id: record.id.value.description, question: record.question, href: links.link(to: .claim(claim)),
      verdict: mark(of: comparison.verdict), className: sign(of: comparison.verdict).rowClass,
      counts: comparison.articles.isEmpty ? "" : counts(of: comparison.origins),
      cells: columns.map { cell(of: claim, $0, withQuotations: withQuotations) },
      verdictName: comparison.verdict.identifier,
      articles: comparison.articles.map { dossier[$0].id.value.description }.joined(separator: " "),
      topic: dossier[record.topic].id.value.description, rank: rank(of: comparison))
  }

  /// The cell of a claim and an article.
  func cell(of claim: Reference<Claim>, _ article: Reference<Article>, withQuotations: Bool) -> MatrixCell {
    let record = dossier[claim]
    let answer = edition.comparisons[claim].answer(of: article).map { record.answers[$0.index] }
    let view = view(of: article)
    let href = links.link(to: .claim(claim), anchor: view.id)
    func says(_ sign: Markup, _ text: String) -> MatrixCell {
      MatrixCell(
        article: view, sign: sign, text: text, whose: answer.map(whose) ?? "", href: href,
        quotations: withQuotations
          ? answer?.assertions.flatMap(\.quotations).map { self.view(of: $0, in: article) } ?? [] : [])
    }
    func hush(_ text: String, _ href: String? = nil) -> MatrixCell {
      MatrixCell(article: view, sign: Markup(), text: text, whose: "", href: href, quotations: [])
    }
    switch edition.comparisons.cell(claim, article) {
    case .says(let group, _):
      let values = edition.comparisons[claim].answer(of: article)?.values.map { words(for: $0, of: record) } ?? []
      var cell = says(AnswerMark.mark(group), values.joined(separator: phrases.common(.positionSeparator)))
      cell.remark = edition.comparisons[claim].answer(of: article).map(remark) ?? ""
      return cell
    case .unknown: return says(AnswerMark.hollow, phrases.common(.saysUnknown))
    case .apart:
      let near = answer?.assertions.compactMap(\.apart?.value).first ?? ""
      return hush(phrases.verdicts(.silentNear, ["words": near]), href)
    case .couldNotHaveKnown: return hush(phrases.verdicts(.couldNotHaveKnown))
    case .silent: return hush(phrases.verdicts(.silent))
    case .notChecked: return hush(phrases.verdicts(.silentNotChecked))
    }
  }

  /// That an answer says two things or differs from itself, and its hedges where it hedges.
  private func remark(on answer: ComparedAnswer) -> String {
    var words: [String] = []
    if answer.saysTwoThings { words.append(phrases.verdicts(answer.isOpposed ? .ownAnswersDiffer : .saysTwoThings)) }
    if answer.isHedged { words += answer.hedges.map { phrases.comparison(.withHedge, ["words": $0]) } }
    return words.joined(separator: phrases.common(.positionSeparator))
  }

  /// On whose word an answer rests, in a line.
  private func whose(_ answer: Answer) -> String {
    var words: [String] = []
    for assertion in answer.notApart {
      let chain = shortWords(of: assertion.via)
      if !words.contains(chain) { words.append(chain) }
    }
    return words.joined(separator: phrases.common(.positionSeparator))
  }

  /// Disagreement first, and among equals the claims that most articles answer.
  private func rank(of comparison: ClaimComparison) -> Int {
    let order: Int =
      switch comparison.verdict {
      case .differ: 0
      case .partlyAgree: 1
      case .agree: 2
      case .singleSource: 3
      case .unanswered: 4
      }
    return order * 1_000 + max(0, 999 - comparison.articles.count)
  }
}
