import DossierModel
import HTML
import Templates

/// One event of the timeline's list.
struct TimelineEvent: View {
  /// The anchor: the event's identifier.
  let anchor: String
  let number: String
  let link: LinkView
  let clocks: [String]
  /// Where, how sure the time is, and how it is known.
  let details: Markup
  let isPlanned: Bool
  let beads: Markup
  let reports: [ReportView]
  /// For filters: identifiers, as the script matches them word by word.
  let actorIDs, placeIDs, articleIDs, topicIDs: [String]

  static var fields: [Field<Self>] {
    text("anchor", \.anchor)
    text("number", \.number)
    view("link", \.link)
    list("clocks", \.clocks)
    html("details", \.details)
    flag("planned", \.isPlanned)
    html("beads", \.beads)
    list("reports", \.reports)
    text("actors") { $0.actorIDs.joined(separator: " ") }
    text("place-ids") { $0.placeIDs.joined(separator: " ") }
    text("articles") { $0.articleIDs.joined(separator: " ") }
    text("topics") { $0.topicIDs.joined(separator: " ") }
  }

  init(in scope: PageScope, _ reference: Reference<Event>) {
    let event = scope.dossier[reference]
    let time = EventTime(scope, reference)
    let articles = scope.edition.comparisons[reference].articles
    anchor = event.id.value.description
    number = scope.phrases.common.digits(reference.index + 1)
    link = scope.link(to: reference)
    clocks = time.clocks
    details = Self.details(of: event, time, in: scope)
    isPlanned = event.planned
    beads = scope.beads(articles)
    reports = scope.reports(of: reference, limit: 1)
    actorIDs = Self.unique(event.actors.map { scope.dossier[$0.value].id.value.description })
    placeIDs = Self.unique(
      event.places.flatMap { [$0.value] + scope.edition.wholes(of: $0.value) }
        .map { scope.dossier[$0].id.value.description })
    articleIDs = articles.map { scope.dossier[$0].id.value.description }
    topicIDs = event.topic.map { [scope.dossier[$0].id.value.description] } ?? []
  }

  private static func details(of event: Event, _ time: EventTime, in scope: PageScope) -> Markup {
    var parts = [
      event.places.map { scope.anchor(to: .place($0.value)) }
        .joined(separator: Markup(text: scope.phrases.common(.listSeparator)))
    ]
    let certainty = time.linkedCertainty(underHeading: true)
    if !certainty.isEmpty { parts.append(.element("strong", markup: certainty)) }
    if let basis = event.basis { parts.append(Markup(text: basis)) }
    return parts.filter { !$0.isEmpty }.joined(separator: Markup(text: [String].dot))
  }

  private static func unique(_ words: [String]) -> [String] {
    var unique: [String] = []
    for word in words where !unique.contains(word) { unique.append(word) }
    return unique
  }
}

/// The events of one day, or of one stretch of time.
struct TimelineDay: View {
  let heading: String
  let remark: String
  let events: [TimelineEvent]

  static var fields: [Field<Self>] {
    text("heading", \.heading)
    text("remark", \.remark)
    list("events", \.events)
  }

  /// `events`, which are in the order of time, under their headings. The same heading never stands twice in a row.
  static func days(of events: Range<Int>, in scope: PageScope) -> [TimelineDay] {
    var days: [TimelineDay] = []
    var group: [Reference<Event>] = []
    func close() {
      guard let first = group.first else { return }
      let time = EventTime(scope, first)
      let isPlanned = group.allSatisfy { scope.dossier[$0].planned }
      let remarks = [time.headingRemark, isPlanned ? scope.phrases.times(.plannedRemark) : ""].filter { !$0.isEmpty }
      days.append(
        TimelineDay(
          heading: time.heading, remark: remarks.dotted,
          events: group.map { TimelineEvent(in: scope, $0) }))
      group = []
    }
    for event in events.map({ Reference<Event>($0) }) {
      if let last = group.last, EventTime(scope, last).heading != EventTime(scope, event).heading { close() }
      group.append(event)
    }
    close()
    return days
  }
}
