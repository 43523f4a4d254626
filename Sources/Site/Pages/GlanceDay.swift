import DossierModel
import HTML
import Templates

/// A day at a glance: its events, each with a bead for every article that reports it.
struct GlanceDay: View {
  /// One event of the day.
  struct Entry: View {
    let link: LinkView
    let beads: Markup
    let remark: String
    let isLead: Bool

    static var fields: [Field<Self>] {
      view("link", \.link)
      html("beads", \.beads)
      text("remark", \.remark)
      flag("lead", \.isLead)
    }
  }

  /// The month and the year, where they are not those of the day before it in the list.
  let month: String
  let number: String
  let weekday: String
  let entries: [Entry]

  static var fields: [Field<Self>] {
    text("month", \.month)
    text("number", \.number)
    text("weekday", \.weekday)
    list("entries", \.entries)
  }

  private static let days = 5
  private static let entries = 5

  /// The five days on which most articles report most, in their order; of those that weigh the same, the nearest to the
  /// one that weighs most.
  static func days(in scope: PageScope) -> [GlanceDay] {
    let dossier = scope.dossier
    var events: [Day: [Reference<Event>]] = [:]
    for (index, event) in dossier.events.enumerated() {
      guard let day = event.when.value.earliest.day, event.when.value.latest.day == day else { continue }
      events[day, default: []].append(Reference(index))
    }
    let reports = { (event: Reference<Event>) in scope.edition.comparisons[event].articles.count }
    let weight = events.mapValues { $0.reduce(0) { $0 + reports($1) } }
    guard let centre = weight.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return [] }
    let distance = { (day: Day) in abs(day.number - centre.number) }
    let busiest = weight.sorted {
      ($1.value, distance($0.key), $0.key) < ($0.value, distance($1.key), $1.key)
    }.prefix(days).map(\.key).sorted()
    return busiest.enumerated().map { index, day in
      let month = scope.edition.phrasing.monthAndYear(of: day)
      let isNew = index == 0 || month != scope.edition.phrasing.monthAndYear(of: busiest[index - 1])
      let all = events[day] ?? []
      let most = all.map(reports).max() ?? 0
      let shown = all.sorted { (reports($1), $0) < (reports($0), $1) }.prefix(entries).sorted()
      return GlanceDay(
        month: isNew ? month : "",
        number: scope.phrases.common.digits(day.components.day), weekday: scope.phrases.dates.weekday(of: day),
        entries: shown.map { event in
          Entry(
            link: scope.link(to: event), beads: scope.beads(scope.edition.comparisons[event].articles),
            remark: EventTime(scope, event).remarks.dotted, isLead: reports(event) == most && most > 1
          )
        })
    }
  }
}
