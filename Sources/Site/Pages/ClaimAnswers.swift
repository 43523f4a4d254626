import Comparison
import DossierModel
import HTML
import Templates

/// Answers to a claim that say the same, or that stand together for another reason.
struct ClaimGroup: View {
  /// The sign of the answer; nothing for answers that stand apart.
  let sign: Markup
  let title: String
  /// "2 articles, 1 origin"; empty where nothing is counted.
  let counts: String
  /// What to know about the group; empty for most.
  let remark: String
  let answers: [ClaimAnswer]

  static var fields: [Field<Self>] {
    html("sign", \.sign)
    text("title", \.title)
    text("counts", \.counts)
    text("remark", \.remark)
    list("answers", \.answers)
  }
}

/// One assertion with its address and its evidence.
struct ClaimAnswer: View {
  let assertion: AssertionView
  /// Its value in words, where the group's title says another.
  let value: String
  let quotations: [ClaimQuotation]

  static var fields: [Field<Self>] {
    include(\.assertion)
    text("own-value", \.value)
    list("evidence", \.quotations)
  }
}

/// A quotation with its address.
struct ClaimQuotation: View {
  let anchor: String
  let quotation: QuotationView
  /// The words, those marked that no other article uses.
  let words: Markup
  /// In whose voice they stand; nil where nobody has looked.
  let voice: String?

  static var fields: [Field<Self>] {
    text("anchor", \.anchor)
    include(\.quotation)
    html("words", \.words)
    text("voice", \.voice)
  }
}

/// The answers to a claim, grouped by what they say: same sign, same answer.
struct ClaimAnswers {
  let scope: PageScope
  let reference: Reference<Claim>
  let claim: Claim
  let comparison: ClaimComparison
  private let odd: OddWords?

  /// The answers to `reference`.
  init(_ scope: PageScope, _ reference: Reference<Claim>) {
    self.scope = scope
    self.reference = reference
    claim = scope.dossier[reference]
    comparison = scope.edition.comparisons[reference]
    odd = OddWords(of: claim)
  }

  /// Whether words that only one article uses are marked.
  var hasOddWords: Bool { odd != nil }

  /// The groups in the order of their first articles; then those who say that it is not known; then what stands apart.
  var groups: [ClaimGroup] {
    let words = scope.phrases.claims
    var groups = comparison.groups.enumerated().map { number, group in
      let title = scope.words(for: group, of: reference, hedged: false)
      return ClaimGroup(
        sign: AnswerMark.mark(number), title: title, counts: counts(of: group), remark: "",
        answers: answers(of: group.articles, title: title) { $0.apart == nil })
    }
    let unknown = comparison.unknown
    if !unknown.isEmpty {
      groups.append(
        ClaimGroup(
          sign: AnswerMark.hollow, title: scope.phrases.common(.saysUnknown),
          counts: scope.phrases.verdicts(.articles, count: unknown.count), remark: "",
          answers: answers(of: unknown, title: scope.phrases.common(.saysUnknown)) { $0.apart == nil }))
    }
    let near = answers(of: comparison.answers.map(\.article), title: "") { $0.apart != nil }
    if !near.isEmpty {
      groups.append(
        ClaimGroup(sign: Markup(), title: words(.near), counts: "", remark: words(.nearRemark), answers: near))
    }
    return groups
  }

  private func answers(
    of articles: [Reference<Article>], title: String, where isMeant: (Assertion) -> Bool
  ) -> [ClaimAnswer] {
    articles.flatMap { article -> [ClaimAnswer] in
      guard let answer = comparison.answer(of: article) else { return [] }
      let assertions = claim.answers[answer.index].assertions
      return assertions.indices.filter { isMeant(assertions[$0]) }.map { index in
        view(of: assertions[index], by: article, anchor: scope.anchor(ofAssertion: index, by: article), title: title)
      }
    }
  }

  private func view(of assertion: Assertion, by article: Reference<Article>, anchor: String, title: String)
    -> ClaimAnswer
  {
    let view = scope.view(of: assertion, by: article, on: claim, anchor: anchor)
    return ClaimAnswer(
      assertion: view, value: view.value == title ? "" : view.value,
      quotations: view.quotations.enumerated().map { number, quotation in
        ClaimQuotation(
          anchor: "\(anchor)_\(number + 1)", quotation: quotation,
          words: odd?.markup(of: quotation, in: article) ?? Markup(text: quotation.text),
          voice: quotation.isVerified ? voice(of: assertion.via, isQuoted: quotation.isQuoted) : nil)
      })
  }

  /// "2 articles, 1 origin", and the hedges where the group hedges.
  private func counts(of group: AnswerGroup) -> String {
    let hedges = comparison.hedges(of: group).map { scope.phrases.comparison(.withHedge, ["words": $0]) }
    return ([scope.counts(of: group.origins)] + hedges).joined(separator: scope.phrases.common(.listSeparator))
  }

  private func voice(of via: Attribution, isQuoted: Bool) -> String {
    let words = scope.phrases.claims
    switch (via, isQuoted) {
    case (.own, false): return words(.ownVoice)
    case (.own, true): return words(.ownVoiceQuoted)
    case (.chain, false): return words(.attributed)
    case (.chain, true): return words(.attributedQuoted)
    }
  }
}

extension PageScope {
  /// The anchor of an article's assertion on the page of its claim: the article, then its number from the second on. An
  /// underscore, which no identifier has, keeps it from the anchor of an article of that name.
  func anchor(ofAssertion index: Int, by article: Reference<Article>) -> String {
    let id = dossier[article].id.value.description
    guard index > 0 else { return id }
    let numbered = "\(id)-\(index + 1)"
    return edition.directory.article(numbered) == nil ? numbered : "\(id)_\(index + 1)"
  }
}
