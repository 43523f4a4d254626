import DossierModel
import HTML

/// Links to the things to which another belongs, or that belong to it, however many they are: no page writes out all of a
/// long chain, of which each thing's own page leads on.
extension PageScope {
  /// So many are always shown.
  static let nearest = 12

  /// The links to those in which a thing lies or to which it belongs, the nearest first. `climb` gives as many as are asked
  /// for; where there are more than are shown, they end in "…".
  func chain(_ climb: (_ most: Int) -> [Subject]) -> [Markup] {
    let chain = climb(Self.nearest + 1)
    let links = chain.prefix(Self.nearest).map(anchor)
    return chain.count > Self.nearest ? links + [Markup(text: "…")] : links
  }

  /// Links one below the other. Of many, those beyond the nearest are shown where they are asked for.
  func lines(_ subjects: [Subject]) -> Markup {
    let shown = subjects.count > Self.nearest + 2 ? Self.nearest : subjects.count
    let rest = subjects.dropFirst(shown)
    let first = lines(subjects.prefix(shown).map(anchor))
    guard !rest.isEmpty else { return first }
    let summary = Markup.element("summary", text: phrases.common(.andMore, count: rest.count))
    return first + .element("details", ["class": "more"], markup: summary + lines(rest.map(anchor)))
  }

  /// Each on a line of its own.
  func lines(_ items: [Markup]) -> Markup {
    items.map { .element("span", ["class": "line"], markup: $0) }.joined()
  }
}
