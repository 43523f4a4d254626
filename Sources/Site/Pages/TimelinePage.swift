import Bytes
import DossierModel
import HTML
import Templates

/// What happened when: the drawing, and the list under day headings that is the timeline for everyone.
struct TimelinePage: View {
  let frame: FrameView
  let lede: String
  /// The drawing, on the first page only.
  let drawing: Markup
  let legend: Markup
  /// Whether wide windows show titles in it, and narrow ones alone numbers.
  let isLabelled: Bool
  let filters: FiltersView?
  let pager: PagerView?
  let days: [TimelineDay]
  let words: PhraseTable<TimePhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    text("lede", \.lede)
    html("drawing", \.drawing)
    html("legend", \.legend)
    flag("is-labelled", \.isLabelled)
    view("filters", \.filters)
    view("pager", \.pager)
    list("days", \.days).ifAny("has-days")
    view("t", \.words)
  }

  init(in scope: PageScope, events: Range<Int>) {
    words = scope.phrases.times
    lede = words(events.isEmpty ? .noEvents : .lede)
    frame = scope.frame(
      title: words(.title), description: lede, part: .index(.timeline, page: 1), isBroad: true)
    days = TimelineDay.days(of: events, in: scope)
    let isFirst = scope.page == .index(.timeline, page: 1)
    let picture = TimelinePicture(scope, events: isFirst ? events : 0..<0)
    drawing = picture.drawing
    legend = picture.legend
    isLabelled = picture.isLabelled
    filters = Self.filters(of: days.flatMap(\.events), in: scope)
    pager = PagerView(of: .timeline, in: scope)
  }

  /// Choices among what the events of this page have: by name, places each followed by what lies in it.
  private static func filters(of events: [TimelineEvent], in scope: PageScope) -> FiltersView? {
    let dossier = scope.dossier
    let words = scope.phrases.times
    func choice(
      _ name: String, _ label: TimePhrase, _ things: [(value: String, text: String)], _ ids: (TimelineEvent) -> [String]
    ) -> FilterView? {
      FilterView(
        name, label: words(label), things: things, counts: FilterView.counts(events.map(ids)), in: scope)
    }
    let actors = dossier.actors.map { (value: $0.id.value.description, text: $0.name.value) }
      .sorted { ByteOrder.precedes($0.text.lowercased(), $1.text.lowercased()) }
    let places = scope.edition.backlinks.placeOrder.map { place in
      (value: dossier[place].id.value.description, text: dossier[place].name.value)
    }
    return FiltersView(
      [
        choice("topic", .filterTopic, dossier.topics.map { ($0.id.value.description, $0.title) }, \.topicIDs),
        choice("actor", .filterActor, actors, \.actorIDs),
        choice("place", .filterPlace, places, \.placeIDs),
        choice(
          "article", .filterArticle, dossier.articles.map { ($0.id.value.description, $0.code.value) }, \.articleIDs),
      ], in: scope)
  }
}
