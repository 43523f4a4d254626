import Comparison
import DossierModel
import HTML

/// What an article has that others have not, what it leaves out, what it says, and on whose word.
struct ArticleCoverage {
  private let scope: PageScope
  private let reference: Reference<Article>
  private let comparison: ArticleComparison
  private let omissions: Omissions
  /// How much of what it leaves out is listed.
  private static let mostLeftOut = 40

  init(_ scope: PageScope, _ reference: Reference<Article>) {
    self.scope = scope
    self.reference = reference
    comparison = scope.edition.comparisons[reference]
    omissions =
      scope.isArchive
      ? scope.edition.comparisons.omissionsNearby(reference)
      : scope.edition.comparisons.omissions(of: reference, atMost: Self.mostLeftOut)
  }

  /// Claims that it alone answers and events that it alone reports.
  var only: [EntryView] {
    comparison.onlyClaims.map { claim in
      EntryView(link: scope.link(to: claim), remark: answer(to: claim))
    }
      + comparison.onlyEvents.map { event in
        EntryView(link: scope.link(to: event), remark: EventTime(scope, event).dated)
      }
  }

  /// What at least two others report and it does not.
  var leftOut: [EntryView] {
    omissions.claims.map { claim in
      EntryView(
        link: scope.link(to: claim), beads: scope.beads(scope.edition.comparisons[claim].articles),
        remark: sought(claim))
    }
      + omissions.events.map { event in
        EntryView(link: scope.link(to: event), beads: scope.beads(scope.edition.comparisons[event].articles))
      }
  }

  /// Whether there is more left out than is listed.
  var hasMoreLeftOut: Bool { omissions.hasMore }

  /// Whose word its assertions rest on, most first.
  var sources: [BarView] {
    let own = comparison.ownAssertions
    let most = max(own, comparison.sources.first?.assertions ?? 0)
    func bar(_ label: Markup, _ count: Int) -> BarView {
      BarView(label: label, count: scope.phrases.common.digits(count), percent: BarView.percent(count, of: most))
    }
    let ownBar = own > 0 ? [bar(Markup(text: scope.phrases.articles(.itsOwnWords)), own)] : []
    return ownBar + comparison.sources.map { bar(scope.anchor(to: .actor($0.actor)), $0.assertions) }
  }

  /// Claims on which it was found silent, with what was sought.
  var silences: [EntryView] {
    scope.edition.findings[reference].silences.map { EntryView(link: scope.link(to: $0), remark: sought($0)) }
  }

  /// All claims that it answers, by topic.
  var says: [TopicView] {
    let claims = comparison.claims + comparison.besides
    return scope.dossier.topics.indices.compactMap { index in
      let entries = claims.filter { scope.dossier[$0].topic.index == index }.sorted().map { claim in
        let id = scope.dossier[reference].id.value.description
        let link = LinkView(
          text: scope.dossier[claim].question, href: scope.links.link(to: .claim(claim), anchor: id))
        return EntryView(link: link, remark: answer(to: claim))
      }
      guard !entries.isEmpty else { return nil }
      let count = scope.phrases.common.digits(entries.count)
      return TopicView(title: scope.dossier.topics[index].title, count: count, entries: entries)
    }
  }

  private func answer(to claim: Reference<Claim>) -> String {
    scope.cell(of: claim, reference, withQuotations: false).text
  }

  /// What shows that it gives no answer: the words that were sought; or that it speaks of something near, where they may
  /// stand; or that nothing was sought.
  private func sought(_ claim: Reference<Claim>) -> String {
    switch scope.edition.comparisons.cell(claim, reference) {
    case .silent: scope.phrases.articles(.sought, ["patterns": scope.sought(on: claim)])
    case .apart: scope.phrases.articles(.near)
    case .notChecked: scope.phrases.verdicts(.silentNotChecked)
    case .says, .unknown, .couldNotHaveKnown: ""
    }
  }
}
