import DossierModel
import HTML
import Templates

/// The events of one day, or of one span of time, on paper.
struct PrintDay: View {
  /// One event.
  struct Entry: View {
    let anchor: String
    let title: String
    let articles: [ArticleView]
    let remark: String

    static var fields: [Field<Self>] {
      text("anchor", \.anchor)
      text("title", \.title)
      list("articles", \.articles)
      text("remark", \.remark)
    }
  }

  let when: String
  let entries: [Entry]

  static var fields: [Field<Self>] {
    text("when", \.when)
    list("entries", \.entries)
  }

  /// All events in their order; neighbours with the same date stand together.
  static func days(in scope: PageScope) -> [PrintDay] {
    var days: [PrintDay] = []
    for index in scope.dossier.events.indices {
      let event = scope.dossier.events[index]
      let when = scope.edition.phrasing.phrase(event.when.value)
      let places = event.places.map { scope.dossier[$0.value].name.value }
      let clock = event.time.map { [scope.edition.phrasing.phrase($0.value)] } ?? []
      let remarks = clock + EventTime(scope, Reference(index)).remarks + places
      let entry = Entry(
        anchor: scope.printAnchor(of: .event(Reference(index))), title: event.title,
        articles: scope.edition.comparisons[Reference<Event>(index)].articles.map(scope.view),
        remark: remarks.dotted)
      if days.last?.when == when {
        let last = days.removeLast()
        days.append(PrintDay(when: when, entries: last.entries + [entry]))
      } else {
        days.append(PrintDay(when: when, entries: [entry]))
      }
    }
    return days
  }
}
