import HTML

/// On whose word each answer rests, as a map of lines: from the origins, through who passed it on, to the articles. Lines
/// run in the hue of the article, side by side where articles share a part of the way.
///
/// Up to three columns fit a phone. With more, there are two forms, of which the style sheet shows one: the map for wide
/// windows, and each line by itself, from top to bottom.
struct ChainDrawing: Sendable {
  /// Someone on whose word an answer rests, or who passed it on.
  struct Station: Hashable, Sendable {
    /// The name.
    var name: String
    /// A remark under it, as "deputy governor" or "unnamed".
    var note: String
  }

  /// The way to one answer.
  struct Route: Hashable, Sendable {
    /// The position of the article, and its code.
    var article: Int, code: String
    /// What it says.
    var answer: String
    /// The stations from the origin on, as indices of `stations`; none where the article says it in its own words.
    var stations: [Int]
  }

  /// All stations, each once.
  let stations: [Station]
  /// The ways, in the order of articles; an article with several ways stands several times.
  let routes: [Route]
  /// What stands over the columns: the origins, those between, the articles.
  let originHead, passedHead, articleHead: String
  /// The drawing's name, and what it shows in words.
  let title, description: String

  /// The drawing; nothing where there is no way. `id` is the beginning of the identifiers in it.
  func markup(id: String) -> Markup {
    guard !routes.isEmpty else { return Markup() }
    let layout = ChainLayout(of: self)
    return Markup { writer in
      let isSmall = layout.columns <= 3
      write(to: &writer, className: isSmall ? "ch" : "ch only-wide", height: layout.height, id: id) {
        ChainMap(drawing: self, layout: layout).write(to: &$0)
      }
      if isSmall { return }
      let lines = ChainLines(drawing: self)
      write(to: &writer, className: "ch only-narrow", height: lines.height, id: id + "-n") { lines.write(to: &$0) }
    }
  }

  private func write(
    to writer: inout MarkupWriter, className: String, height: Int, id: String, content: (inout MarkupWriter) -> Void
  ) {
    let attributes: Attributes = [
      "class": className, "height": height, "role": "img", "aria-labelledby": "\(id)-t \(id)-d",
    ]
    writer.element("svg", attributes) { svg in
      svg.element("title", ["id": "\(id)-t"], text: title)
      svg.element("desc", ["id": "\(id)-d"], text: description)
      content(&svg)
    }
  }
}

/// The ways one under the other, each from top to bottom: for narrow windows and long chains.
struct ChainLines {
  /// The ways.
  let drawing: ChainDrawing

  private static let step = 40
  private static let rest = 58

  /// The height of all in pixels.
  var height: Int { drawing.routes.reduce(0) { $0 + $1.stations.count * Self.step + Self.rest } }

  /// Writes all ways.
  func write(to svg: inout MarkupWriter) {
    var y = 14
    for route in drawing.routes {
      let hue = Hue.name(route.article)
      let end = y + route.stations.count * Self.step
      if end > y { svg.element("line", ["class": "fl-h \(hue)", "x1": 8, "x2": 8, "y1": y, "y2": end]) }
      for index in route.stations where drawing.stations.indices.contains(index) {
        let station = drawing.stations[index]
        svg.element("circle", ["class": "stop", "cx": 8, "cy": y, "r": Hundredths(420)])
        svg.element("text", ["class": "b", "x": 22, "y": y + 4], text: station.name)
        svg.element("text", ["class": "s xs", "x": 22, "y": y + 18], text: station.note)
        y += Self.step
      }
      svg.element("circle", ["class": "bead \(hue)", "cx": 8, "cy": end, "r": Hundredths(550)])
      svg.element("text", ["class": "b", "x": 22, "y": end + 4], text: route.code)
      svg.element("text", ["class": "s xs", "x": 22, "y": end + 18], text: route.answer)
      y = end + Self.rest
    }
  }
}
