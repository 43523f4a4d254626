import DossierModel
import HTML
import Templates

/// One event: when and how sure, who and where, what each article reports of it, and what stands before and after it.
struct EventPage: View {
  let frame: FrameView
  let index: LinkView
  let title: String
  let kicker: String
  let summary: Markup
  let facts: [FactView]
  let reports: [ReportView]
  /// The articles that do not report it.
  let others: [Markup]
  let claims: ClaimsTable?
  let before: [EntryView]
  let after: [EntryView]
  let words: PhraseTable<TimePhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    view("index", \.index)
    text("title", \.title)
    text("kicker", \.kicker)
    html("summary", \.summary)
    list("facts") { $0.facts }
    list("reports", \.reports)
    list("others", \.others).ifAny("has-others")
    view("claims", \.claims)
    list("before", \.before).ifAny("has-before")
    list("after", \.after).ifAny("has-after")
    flag("around") { !$0.before.isEmpty || !$0.after.isEmpty }
    view("t", \.words)
  }

  init(in scope: PageScope, event reference: Reference<Event>) {
    let event = scope.dossier[reference]
    let coverage = scope.edition.comparisons[reference]
    let time = EventTime(scope, reference)
    words = scope.phrases.times
    title = event.title
    kicker = ([EventTime.capitalised(time.when)] + time.remarks).dotted
    summary = event.summary.map { scope.line($0, about: .event(reference)) } ?? Markup()
    let timeline = Page.index(.timeline, page: 1 + reference.index / PageList.entriesOnAPage)
    index = LinkView(
      text: scope.phrases.common(.timeline), href: scope.links.link(to: timeline, anchor: event.id.value.description))
    let plain = event.summary.map(scope.plainText) ?? ""
    frame = scope.frame(
      title: title, description: [kicker, plain].filter { !$0.isEmpty }.joined(separator: ". "),
      part: .index(.timeline, page: 1))
    facts = EventFacts(scope, reference).facts
    reports = scope.reports(of: reference, limit: 40).map { report in
      report.folded(shown: 5) { scope.phrases.common(.andMore, count: $0) }
    }
    let reporting = Set(coverage.articles)
    let isSmall = scope.dossier.articles.count <= ClaimsTable.columns
    let all = isSmall ? scope.dossier.articles.indices.map { Reference<Article>($0) } : []
    others = all.filter { !reporting.contains($0) }.map(scope.chip)
    claims = ClaimsTable(of: coverage.claims, caption: words(.claims), in: scope)
    let range = scope.dossier.events.indices
    before = range.clamped(to: reference.index - 2..<reference.index).map { Self.entry(Reference($0), in: scope) }
    after = range.clamped(to: reference.index + 1..<reference.index + 3).map { Self.entry(Reference($0), in: scope) }
  }

  /// An event in a list of events: its beads and its time.
  static func entry(_ event: Reference<Event>, in scope: PageScope) -> EntryView {
    let time = EventTime(scope, event)
    return EntryView(
      link: scope.link(to: event), beads: scope.beads(scope.edition.comparisons[event].articles),
      remark: ([EventTime.capitalised(time.when)] + time.remarks).dotted)
  }
}

/// What is known of an event, as a list of labels and facts.
struct EventFacts {
  private let scope: PageScope
  private let reference: Reference<Event>

  init(_ scope: PageScope, _ reference: Reference<Event>) {
    self.scope = scope
    self.reference = reference
  }

  /// Only those that there are.
  var facts: [FactView] {
    let event = scope.dossier[reference]
    let time = EventTime(scope, reference)
    var facts = [fact(.when, Markup(text: time.when))]
    if !time.clocks.isEmpty { facts.append(fact(.atTime, scope.lines(time.clocks.map { Markup(text: $0) }))) }
    let certainty = time.linkedCertainty()
    if !certainty.isEmpty { facts.append(fact(.certainty, certainty)) }
    if let basis = event.basis { facts.append(fact(.basis, Markup(text: basis))) }
    if !event.actors.isEmpty {
      facts.append(fact(.who, scope.lines(event.actors.map { .actor($0.value) })))
    }
    if !event.places.isEmpty { facts.append(fact(.place, scope.lines(event.places.map { place($0.value) }))) }
    if let topic = event.topic { facts.append(fact(.topic, Markup(text: scope.dossier[topic].title))) }
    facts.append(fact(.reportedBy, reporting))
    return facts
  }

  private var reporting: Markup {
    let articles = scope.edition.comparisons[reference].articles
    guard !articles.isEmpty else { return Markup(text: scope.phrases.times(.nobody)) }
    let all = scope.phrases.common.digits(scope.dossier.articles.count)
    let count = scope.phrases.times(.articlesOfAll, count: articles.count, ["all": all])
    return scope.beads(articles) + Markup(text: " " + count)
  }

  /// A place with those in which it lies, but for those that the event names too.
  private func place(_ place: Reference<Place>) -> Markup {
    let named = Set(scope.dossier[reference].places.map(\.value))
    let wholes = scope.chain { most in
      scope.edition.wholes(of: place, atMost: most).filter { !named.contains($0) }.map { .place($0) }
    }
    return ([scope.anchor(to: .place(place))] + wholes)
      .joined(separator: Markup(text: scope.phrases.common(.listSeparator)))
  }

  private func fact(_ label: TimePhrase, _ text: Markup) -> FactView {
    FactView(label: scope.phrases.times(label), text: text)
  }
}
