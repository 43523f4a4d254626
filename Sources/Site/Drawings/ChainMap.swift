import HTML

/// Draws a chain's ways as a map: first the lines, then the stations on them.
struct ChainMap {
  /// The ways.
  let drawing: ChainDrawing
  /// Where everything stands.
  let layout: ChainLayout

  /// Writes heads, lines, stations and articles.
  func write(to svg: inout MarkupWriter) {
    writeHeads(to: &svg)
    for index in drawing.routes.indices { writeLine(of: index, to: &svg) }
    for index in drawing.stations.indices { writeStation(index, to: &svg) }
    for (index, route) in drawing.routes.enumerated() { write(route, index: index, to: &svg) }
  }

  private func writeHeads(to svg: inout MarkupWriter) {
    for (column, place) in layout.places.enumerated() {
      let isLast = column == layout.columns - 1
      let head = isLast ? drawing.articleHead : column == 0 ? drawing.originHead : column == 1 ? drawing.passedHead : ""
      if head.isEmpty { continue }
      svg.element(
        "text", ["class": "s xs", "x": Percent(hundredths: place), "dx": isLast ? 14 : 0, "y": 12], text: head)
    }
    svg.element("line", ["class": "ax", "x1": 0, "x2": "100%", "y1": 20, "y2": 20])
  }

  /// The line of one way, from stop to stop: level under the name of a station, then a bend to the next.
  private func writeLine(of index: Int, to svg: inout MarkupWriter) {
    let route = drawing.routes[index]
    let hue = Hue.name(route.article)
    var from: (x: Int, y: Int)?
    for layer in layout.stops.indices {
      guard let y = level(of: index, in: layer) else { continue }
      let x = layout.places[layer]
      if let from { writeBend(from: from, to: (x, y), hue, to: &svg) }
      from = (x + (from == nil ? 100 : 0), y)
    }
    guard let from else { return }
    writeBend(from: from, to: (layout.places[layout.columns - 1], layout.ends[index] * 100), hue, to: &svg)
  }

  /// The height in hundredths of a pixel at which a way crosses a column, beside the others that stop there; nil before
  /// its origin.
  private func level(of index: Int, in layer: Int) -> Int? {
    let stops = layout.stops[layer]
    if let y = stops[.passing(index)] { return y * 100 }
    let here = drawing.routes[index].stations.first { layout.layers.indices.contains($0) && layout.layers[$0] == layer }
    guard let here, let y = stops[.station(here)] else { return nil }
    let sharing = drawing.routes.indices.filter { drawing.routes[$0].stations.contains(here) }
    let pitch = min(300, 1_600 / max(1, sharing.count))
    let place = sharing.firstIndex(of: index) ?? 0
    return y * 100 + place * pitch - (sharing.count - 1) * pitch / 2
  }

  private func writeBend(from: (x: Int, y: Int), to: (x: Int, y: Int), _ hue: String, to svg: inout MarkupWriter) {
    let style = "fl-h \(hue)"
    func level(_ start: Int, _ end: Int, _ y: Int) {
      svg.element(
        "line",
        [
          "class": style, "x1": Percent(hundredths: start), "x2": Percent(hundredths: end), "y1": Hundredths(y),
          "y2": Hundredths(y),
        ])
    }
    if from.y == to.y { return level(from.x, to.x, from.y) }
    let width = to.x - from.x
    let (start, end) = (from.x + width * 48 / 100, from.x + width * 92 / 100)
    level(from.x, start, from.y)
    let attributes: Attributes = [
      "x": Percent(hundredths: start), "width": Percent(hundredths: end - start), "y": Hundredths(min(from.y, to.y)),
      "height": Hundredths(abs(from.y - to.y)), "viewBox": "0 0 100 100", "preserveAspectRatio": "none",
      "overflow": "visible",
    ]
    svg.element("svg", attributes) {
      $0.element(
        "path",
        [
          "class": style, "vector-effect": "non-scaling-stroke",
          "d": from.y < to.y ? "M0 0C50 0 50 100 100 100" : "M0 100C50 100 50 0 100 0",
        ])
    }
    level(end, to.x, to.y)
  }

  private func writeStation(_ index: Int, to svg: inout MarkupWriter) {
    guard let y = layout.stops[layout.layers[index]][.station(index)] else { return }
    let place = Percent(hundredths: layout.places[layout.layers[index]])
    let attributes: Attributes = ["x": place, "y": y, "overflow": "visible"]
    svg.element("svg", attributes) { stop in
      stop.element("circle", ["class": "stop", "cx": 5, "cy": 0, "r": Hundredths(420)])
      let lines = layout.names[index]
      for (number, line) in lines.enumerated() {
        stop.element("text", ["class": "b halo", "x": 0, "y": -10 - 13 * (lines.count - 1 - number)], text: line)
      }
      for (number, line) in layout.notes[index].enumerated() {
        stop.element("text", ["class": "s xs halo", "x": 0, "y": 20 + 13 * number], text: line)
      }
    }
  }

  private func write(_ route: ChainDrawing.Route, index: Int, to svg: inout MarkupWriter) {
    let place = Percent(hundredths: layout.places[layout.columns - 1])
    svg.element("svg", ["x": place, "y": layout.ends[index], "overflow": "visible"]) { end in
      end.element("circle", ["class": "bead \(Hue.name(route.article))", "cx": 3, "cy": 0, "r": Hundredths(550)])
      end.element("text", ["class": "b", "x": 14, "y": -1], text: route.code)
      for (number, line) in layout.answers[index].enumerated() {
        end.element("text", ["class": "s xs", "x": 14, "y": 13 + 13 * number], text: line)
      }
    }
  }
}
