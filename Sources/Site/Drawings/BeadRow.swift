import HTML

/// A row of beads: one place for each article, in the order of articles; a bead where the article says so, a small dot
/// where it does not. So an empty place is seen, and the place tells which article it is even without its hue. In an
/// archive, which has more articles than a row has room for, there are no empty places, and a bead for the first few only.
struct BeadRow: Hashable, Sendable {
  /// How many articles the dossier has.
  let count: Int
  /// The positions of the articles that say so, from 0; others are ignored.
  let said: Set<Int>

  /// The most articles that each have a place of their own.
  static let most = 40
  /// The most beads of a row in an archive.
  static let few = 12

  /// Which of `count` articles say so.
  init(count: Int, said: some Sequence<Int>) {
    self.count = max(0, count)
    self.said = Set(said)
  }

  /// The row as a drawing of its own, inline in text; `label` says in words which articles they are. Nothing where there
  /// are none.
  func markup(label: String) -> Markup {
    said.isEmpty ? Markup() : drawing(["role": "img", "aria-label": label])
  }

  /// The row beside words that say the same, hidden from who cannot see it.
  var hidden: Markup { drawing(["aria-hidden": "true"]) }

  /// The articles that have a place, in their order.
  private var places: [Int] {
    count > Self.most ? Array(said.lazy.filter { $0 < count }.sorted().prefix(Self.few)) : Array(0..<count)
  }

  /// How wide the row is, in pixels.
  func width(_ step: Step) -> Int { (step.pitch * places.count + 99) / 100 }

  private func drawing(_ name: Attributes) -> Markup {
    let step = Step(count: count, widest: 1_100)
    return .element("svg", ["class": "beads", "width": width(step), "height": 9] + name) {
      write(to: &$0, step: step, x: step.pitch / 2, y: 450)
    }
  }

  /// Writes the marks into a drawing, the first centred at `x`, `y` in hundredths of a pixel. The empty places are one
  /// path, and so are strokes of one hue, so that a row for forty articles stays small.
  func write(to svg: inout MarkupWriter, step: Step, x: Int, y: Int) {
    var empty = ""
    var strokes = ""
    for (place, position) in places.enumerated() {
      let centre = Hundredths(x + place * step.pitch)
      let name = Hue.name(position)
      if !said.contains(position) {
        empty += "M\(centre) \(Hundredths(y))h0"
      } else if !step.isStripe {
        svg.element(
          "circle", ["class": "bead \(name)", "cx": centre, "cy": Hundredths(y), "r": Hundredths(step.radius)])
      } else if name == Hue.other {
        strokes += "M\(centre) \(Hundredths(y - step.radius))v\(Hundredths(2 * step.radius))"
      } else {
        let path = "M\(centre) \(Hundredths(y - step.radius))v\(Hundredths(2 * step.radius))"
        svg.element("path", ["class": "stripe \(name)", "d": path])
      }
    }
    if !strokes.isEmpty { svg.element("path", ["class": "stripe \(Hue.other)", "d": strokes]) }
    if !empty.isEmpty { svg.element("path", ["class": step.isStripe ? "gap fine" : "gap", "d": empty]) }
  }

  /// How far apart and how large the marks of a row are. Up to eight articles stand comfortably; more draw together,
  /// and beyond twenty beads become strokes, so that forty still fit beside a line of text.
  struct Step: Hashable, Sendable {
    /// From centre to centre, in hundredths of a pixel.
    let pitch: Int
    /// The radius of a bead, or half the height of a stroke, in hundredths of a pixel.
    let radius: Int
    /// Whether marks are strokes.
    let isStripe: Bool

    /// The width of the whole row in pixels.
    let width: Int

    /// For `count` articles, `widest` hundredths of a pixel apart where there is room.
    init(count: Int, widest: Int) {
      let count = count > BeadRow.most ? BeadRow.few : count
      pitch = count <= 8 ? widest : max(100, widest * 8 / count)
      width = (pitch * count + 99) / 100
      isStripe = count > 20
      radius = isStripe ? 380 : min(380, pitch / 3 + 20)
    }
  }
}
