import Comparison
import DossierModel
import HTML
import Templates

/// A claim on paper: its verdict, and its answers, those that say the same under one heading.
struct PrintClaim: View {
  /// The answers that say the same.
  struct Group: View {
    /// The name of the mark of these answers in the matrix; empty for what is not compared.
    let mark: String
    let value: String
    fileprivate(set) var answers: [PrintAnswer]

    static var fields: [Field<Self>] {
      text("mark", \.mark)
      text("value", \.value)
      list("answers", \.answers)
    }
  }

  let anchor: String
  let question: String
  /// The class of the verdict, which draws its sign.
  let sign: String
  let verdict: String
  let sentence: String
  let basis: Markup
  let groups: [Group]
  let note: Markup

  static var fields: [Field<Self>] {
    text("anchor", \.anchor)
    text("question", \.question)
    text("sign", \.sign)
    text("verdict", \.verdict)
    text("sentence", \.sentence)
    html("basis", \.basis)
    list("groups", \.groups).ifAny("answered")
    html("note", \.note)
  }

  init(_ reference: Reference<Claim>, in scope: PageScope) {
    let claim = scope.dossier[reference]
    let comparison = scope.edition.comparisons[reference]
    anchor = scope.printAnchor(of: .claim(reference))
    question = claim.question
    sign = scope.sign(of: comparison.verdict).className
    verdict = scope.word(of: comparison.verdict)
    sentence = scope.sentence(of: reference)
    // One answer names its origin itself.
    basis = comparison.articles.count < 2 ? Markup() : scope.basis(of: comparison.origins, withLinks: false)
    note = claim.note.map { scope.blocks($0, about: .claim(reference)) } ?? Markup()
    groups = Self.groups(of: reference, in: scope)
  }

  private static func groups(of reference: Reference<Claim>, in scope: PageScope) -> [Group] {
    let claim = scope.dossier[reference]
    var groups: [Group] = []
    var places: [[String]: Int] = [:]
    for answer in claim.answers {
      let mark = scope.markName(of: reference, answer.article) ?? ""
      for assertion in answer.assertions {
        let mark = assertion.isLive ? mark : ""
        var words = [scope.words(for: assertion.value?.value, of: claim)]
        if let apart = assertion.apart { words.append(scope.phrases.print(.apart, ["words": apart.value])) }
        words.removeAll(where: \.isEmpty)
        let value = words.joined(separator: scope.phrases.common(.positionSeparator))
        let printed = PrintAnswer(assertion, by: answer.article, in: scope)
        if let place = places[[mark, value]] {
          groups[place].answers.append(printed)
        } else {
          places[[mark, value]] = groups.count
          groups.append(Group(mark: mark, value: value, answers: [printed]))
        }
      }
    }
    // What is not compared comes last.
    return groups.filter { !$0.mark.isEmpty } + groups.filter(\.mark.isEmpty)
  }
}

/// What one article says, on paper.
struct PrintAnswer: View {
  let article: ArticleView
  let quotations: [QuotationView]
  /// On whose word, how firmly, and on what basis.
  let remark: String

  static var fields: [Field<Self>] {
    view("article", \.article)
    list("quotations", \.quotations)
    text("remark", \.remark)
  }

  init(_ assertion: Assertion, by reference: Reference<Article>, in scope: PageScope) {
    let words = scope.phrases.print
    article = scope.view(of: reference)
    quotations = assertion.quotations.map { scope.view(of: $0, in: reference) }
    let parts = [
      scope.shortWords(of: assertion.via), assertion.hedge.map { words(.hedge, ["words": $0.value]) },
      assertion.basis.map { words(.basis, ["words": $0.value]) },
    ]
    remark = parts.compactMap(\.self).joined(separator: ". ")
  }
}

extension PageScope {
  /// The anchor of a thing within the whole dossier as one document.
  func printAnchor(of page: Page) -> String { edition.addresses.anchorInPrint(of: page) ?? "" }

  /// The name of the mark that an article's answer has in the matrix; nil where it has none.
  func markName(of claim: Reference<Claim>, _ article: Reference<Article>) -> String? {
    switch edition.comparisons.cell(claim, article) {
    case .says(let group, _): AnswerMark.name(group)
    case .unknown: AnswerMark.hollowName
    case .apart, .couldNotHaveKnown, .silent, .notChecked: nil
    }
  }
}
