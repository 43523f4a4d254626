import DossierModel
import HTML
import Templates

/// The list of places, each with what lies in it.
struct PlacesPage: View {
  /// One place, and what lies in it.
  struct Node: View {
    let link: LinkView
    let native: [NativeView]
    /// What it is, and where it is where its whole stands elsewhere.
    let kind: String
    let forms: String
    let beads: Markup
    let parts: [Node]

    static var fields: [Field<Self>] {
      view("link", \.link)
      list("native", \.native)
      text("kind", \.kind)
      text("forms", \.forms)
      html("beads", \.beads)
      list("parts", \.parts).ifAny("has-parts")
    }
  }

  let frame: FrameView
  let lede: String
  let pager: PagerView?
  let places: [Node]
  let words: PhraseTable<PlacePhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    text("lede", \.lede)
    view("pager", \.pager)
    list("places", \.places).ifAny("has-places")
    view("t", \.words)
  }

  init(in scope: PageScope, places range: Range<Int>) {
    words = scope.phrases.places
    lede = range.isEmpty ? words(.nowhere) : words(.lede, count: scope.dossier.places.count)
    frame = scope.frame(title: words(.title), description: lede, part: .index(.places, page: 1))
    let shown = Array(scope.edition.backlinks.placeOrder[range])
    places = Self.forest(of: shown, in: scope)
    pager = PagerView(of: .places, in: scope)
  }

  /// `places`, each followed by what lies in it, as trees. One whose whole is not among them stands at the top and says
  /// where it lies. Built from the last to the first, so that no depth of nesting costs a call.
  static func forest(of places: [Reference<Place>], in scope: PageScope) -> [Node] {
    let shown = Set(places)
    var parts: [Reference<Place>: [Node]] = [:]
    var top: [Node] = []
    for place in places.reversed() {
      let whole = scope.dossier[place].within?.value
      let isPart = whole.map { shown.contains($0) && !scope.edition.wholes(of: $0).contains(place) } ?? false
      let node = node(place, parts: (parts[place] ?? []).reversed(), isPart: isPart, in: scope)
      if isPart, let whole { parts[whole, default: []].append(node) } else { top.append(node) }
    }
    return top.reversed()
  }

  private static func node(
    _ reference: Reference<Place>, parts: [Node], isPart: Bool, in scope: PageScope
  ) -> Node {
    let place = scope.dossier[reference]
    let articles = Set(scope.edition.backlinks.placeNames[reference.index].map(\.article)).sorted()
    let forms = place.names.otherForms(than: place.name.value)
    let whole = isPart ? nil : place.within.map { scope.dossier[$0.value].name.value }
    return Node(
      link: scope.link(to: reference), native: place.native.prefix(1).map { NativeView($0) },
      kind: ([place.kind] + (whole.map { [$0] } ?? [])).joined(separator: scope.phrases.common(.listSeparator)),
      forms: scope.listed(forms),
      beads: scope.naming(articles), parts: parts)
  }
}
