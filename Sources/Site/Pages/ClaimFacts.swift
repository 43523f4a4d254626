import Comparison
import DossierModel
import HTML
import Templates

/// What is known of a claim in a few words: how many answer, what is counted, who is silent, what it is about.
struct ClaimFacts {
  let scope: PageScope
  let claim: Claim
  let comparison: ClaimComparison

  /// The facts about `reference`.
  init(_ scope: PageScope, _ reference: Reference<Claim>) {
    self.scope = scope
    claim = scope.dossier[reference]
    comparison = scope.edition.comparisons[reference]
  }

  private var words: PhraseTable<ClaimPhrase> { scope.phrases.claims }

  /// The facts, with their labels; none is empty.
  var facts: [FactView] {
    var facts = [answers, counted]
    if !comparison.unknown.isEmpty {
      facts.append(fact(.saidUnknown, Markup(text: scope.codes(of: comparison.unknown))))
    }
    facts.append(fact(.silent, Markup(text: silent)))
    if !claim.about.isEmpty {
      facts.append(fact(.about, scope.list(claim.about.map { scope.anchor(to: $0.value) })))
    }
    return facts
  }

  private func fact(_ label: ClaimPhrase, _ text: Markup) -> FactView { FactView(label: words(label), text: text) }

  private var answers: FactView {
    let count = comparison.articles.count
    return fact(
      .answers, Markup(text: count == 0 ? words(.noAnswers) : scope.phrases.verdicts(.articles, count: count)))
  }

  private var counted: FactView {
    let text =
      switch claim.kind {
      case .figure: claim.unit ?? words(.figures)
      case .date: words(.kindDate)
      case .position: words(.kindPosition)
      case .report: words(.kindReport)
      }
    return fact(claim.kind == .figure ? .counted : .compared, Markup(text: text))
  }

  private var silent: String {
    let answers = comparison.answers.count { $0.kind != .apart }
    let count = scope.dossier.articles.count - answers
    guard count > 0 else { return words(.silentNone) }
    guard scope.dossier.articles.count <= Matrix.mostColumns else { return words(.silentCount, count: count) }
    return scope.codes(
      of: scope.dossier.articles.indices.map { Reference($0) }
        .filter { (comparison.answer(of: $0)?.kind ?? .apart) == .apart })
  }
}

extension PageScope {
  /// The rule by which the verdict on a claim came about.
  func rule(of comparison: ClaimComparison, kind: ClaimKind) -> String {
    let words = phrases.claims
    switch (comparison.verdict, kind) {
    case (.agree, _): return words(.ruleAgree)
    case (.partlyAgree, _): return words(comparison.opposed.isEmpty ? .rulePartly : .rulePartlyOpposed)
    case (.singleSource, _): return words(.ruleSingle)
    case (.unanswered, _): return words(.ruleUnanswered)
    case (.differ, .figure): return words(.ruleDifferFigure)
    case (.differ, .date): return words(.ruleDifferDate)
    case (.differ, .position), (.differ, .report): return words(.ruleDifferPosition)
    }
  }

  /// The answers to a claim in a line, each with its articles where there are several; empty where the sentence says all.
  func answersLine(of reference: Reference<Claim>) -> String {
    let claim = dossier[reference]
    let comparison = edition.comparisons[reference]
    guard claim.kind != .report, !comparison.groups.isEmpty, comparison.articles.count <= Matrix.mostColumns else {
      return ""
    }
    return comparison.groups.map { words(for: $0, of: reference, naming: comparison.groups.count > 1) }
      .joined(separator: phrases.common(.positionSeparator))
  }

  /// The claims of the same topic before and after one, in the dossier's order.
  func neighbours(of reference: Reference<Claim>) -> (previous: Reference<Claim>?, next: Reference<Claim>?) {
    let claims = dossier.claims
    let topic = claims[reference.index].topic
    return (
      claims[..<reference.index].lastIndex { $0.topic == topic }.map { Reference($0) },
      claims[(reference.index + 1)...].firstIndex { $0.topic == topic }.map { Reference($0) }
    )
  }
}
