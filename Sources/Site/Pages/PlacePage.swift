import DossierModel
import HTML
import Templates

/// One place: where it is, how each article spells it, what happened there, and what is claimed of it.
struct PlacePage: View {
  let frame: FrameView
  /// The way to it: the list of places, then the places in which it lies.
  let crumbs: [LinkView]
  let name: String
  let native: [NativeView]
  let summary: Markup
  let facts: [FactView]
  let names: NamesByArticle
  let events: LongList
  let claims: ClaimsTable?
  let words: PhraseTable<PlacePhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    list("crumbs", \.crumbs)
    text("name", \.name)
    list("native", \.native)
    html("summary", \.summary)
    list("facts") { $0.facts }
    view("names", \.names)
    view("events", \.events)
    flag("has-events") { !$0.events.first.isEmpty }
    view("claims", \.claims)
    view("t", \.words)
  }

  init(in scope: PageScope, place reference: Reference<Place>) {
    let place = scope.dossier[reference]
    words = scope.phrases.places
    name = place.name.value
    native = place.native.prefix(1).map { NativeView($0) }
    summary = place.summary.map { scope.line($0, about: .place(reference)) } ?? Markup()
    let list = Page.index(.places, page: 1)
    crumbs =
      [LinkView(text: words(.title), href: scope.links.link(to: list))]
      + scope.edition.wholes(of: reference, atMost: PageScope.nearest).reversed().map { scope.link(to: $0) }
    facts = PlaceFacts(scope, reference).facts
    names = NamesByArticle(
      of: scope.edition.backlinks.placeNames[reference.index], forms: place.names, in: scope)
    events = LongList(Self.events(at: reference, in: scope), shown: 20) {
      scope.phrases.common(.andMore, count: $0)
    }
    claims = ClaimsTable(
      of: scope.edition.comparisons[reference].claims, caption: words(.claims), in: scope)
    let plain = place.summary.map(scope.plainText) ?? place.kind
    frame = scope.frame(title: name, description: plain, part: list)
  }

  /// What happened there and in what lies in it, in the order of time; the latter says where.
  private static func events(at place: Reference<Place>, in scope: PageScope) -> [EntryView] {
    var inside: [Reference<Place>] = []
    var known: Set<Reference<Place>> = [place]
    var pending = [place]
    while let next = pending.popLast() {
      inside.append(next)
      pending += scope.edition.backlinks.parts[next.index].filter { known.insert($0).inserted }
    }
    var happened: [Reference<Event>: Reference<Place>] = [:]
    for part in inside {
      for event in scope.edition.comparisons[part].events where happened[event] == nil { happened[event] = part }
    }
    return happened.sorted { $0.key < $1.key }.map { event, part in
      var entry = EventPage.entry(event, in: scope)
      if part != place {
        let name = scope.dossier[part].name.value
        entry.remark = scope.phrases.places(.inPart, ["when": entry.remark, "place": name])
      }
      return entry
    }
  }
}

/// What is known of a place, as a list of labels and facts.
struct PlaceFacts {
  private let scope: PageScope
  private let reference: Reference<Place>

  init(_ scope: PageScope, _ reference: Reference<Place>) {
    self.scope = scope
    self.reference = reference
  }

  /// Only those that there are.
  var facts: [FactView] {
    let place = scope.dossier[reference]
    var facts = [fact(.kind, Markup(text: place.kind))]
    let wholes = scope.chain { scope.edition.wholes(of: reference, atMost: $0).map { .place($0) } }
    if !wholes.isEmpty { facts.append(fact(.liesIn, scope.lines(wholes))) }
    let parts = scope.edition.backlinks.parts[reference.index]
    if !parts.isEmpty { facts.append(fact(.contains, scope.lines(parts.map { .place($0) }))) }
    if !place.native.isEmpty { facts.append(fact(.native, scope.markup(of: place.native))) }
    if let point = place.point { facts.append(fact(.point, position(point))) }
    let articles = Set(scope.edition.backlinks.placeNames[reference.index].map(\.article)).sorted()
    if !articles.isEmpty { facts.append(fact(.namedBy, scope.share(of: articles, naming: true))) }
    return facts
  }

  private func position(_ point: GeoPoint) -> Markup {
    let words = scope.phrases.places
    let text = [
      words(point.latitude < 0 ? .south : .north, ["degrees": Self.degrees(point.latitude)]),
      words(point.longitude < 0 ? .west : .east, ["degrees": Self.degrees(point.longitude)]),
    ].joined(separator: scope.phrases.common(.listSeparator))
    return Markup(text: text) + .element("span", ["class": "basis"], text: words(.ours))
  }

  /// Millionths of a degree as degrees, with as many decimals as are given and at least one.
  static func degrees(_ millionths: Int) -> String {
    let size = abs(millionths)
    var decimals = String(size % 1_000_000 + 1_000_000).dropFirst()
    while decimals.count > 1, decimals.last == "0" { decimals.removeLast() }
    return "\(size / 1_000_000).\(decimals)"
  }

  private func fact(_ label: PlacePhrase, _ text: Markup) -> FactView {
    FactView(label: scope.phrases.places(label), text: text)
  }
}
