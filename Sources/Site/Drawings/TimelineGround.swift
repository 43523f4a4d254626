import HTML

/// What lies under the events of a timeline: bands for days, heads, folds, and the names of the lanes.
struct TimelineGround {
  /// Where everything stands.
  let layout: TimelineLayout
  /// The language.
  let words: DrawingWords

  private var isWide: Bool { layout.form.isWide }
  private var bandTop: Int { isWide ? 18 : 16 }

  /// Writes all of it.
  func write(to svg: inout MarkupWriter) {
    let folds = layout.scale.columns.columns.indices.filter { layout.scale.columns.fold(before: $0) > 0 }
    writeBands(to: &svg)
    // Lines of folds lie under the names of lanes, their words over the lines of lanes.
    for index in folds { writeLine(ofFoldBefore: index, to: &svg) }
    writeLanes(to: &svg)
    writeHeads(to: &svg)
    for index in folds { writeWords(ofFoldBefore: index, to: &svg) }
  }

  /// Every other day of a run of days is washed.
  private func writeBands(to svg: inout MarkupWriter) {
    let (columns, edges) = (layout.scale.columns.columns, layout.scale.edges)
    for (index, column) in columns.enumerated() where column.isDay && column.days.lowerBound % 2 == 0 {
      svg.element(
        "rect",
        [
          "class": "band", "x": Percent(hundredths: edges[index]),
          "width": Percent(hundredths: edges[index + 1] - edges[index]), "y": bandTop,
          "height": layout.height - bandTop,
        ])
    }
  }

  private func writeLanes(to svg: inout MarkupWriter) {
    for lane in layout.lanes {
      svg.element("line", ["class": "ax", "x1": 0, "x2": "100%", "y1": lane.y, "y2": lane.y])
      for (index, line) in lane.name.enumerated() {
        svg.element(
          "text",
          ["class": isWide ? "b" : "s xs halo", "x": 0, "y": lane.y + (isWide ? 18 + index * 15 : 14 + index * 13)],
          text: line)
      }
    }
  }

  private func writeHeads(to svg: inout MarkupWriter) {
    for head in layout.heads.upper { write(head, dx: isWide ? 6 : 4, y: isWide ? 13 : 11, to: &svg) }
    for head in layout.heads.lower { write(head, dx: isWide ? 6 : 2, y: isWide ? 34 : 26, to: &svg) }
  }

  private func write(_ head: TimelineHeads.Head, dx: Int, y: Int, to svg: inout MarkupWriter) {
    let name = (isWide ? "" : "xs ") + (head.isDay ? "b" : "s")
    for (index, line) in head.lines.enumerated() {
      let attributes: Attributes = [
        "class": name, "x": Percent(hundredths: head.x), "dx": dx, "y": y + index * layout.form.headSize,
      ]
      svg.element("text", attributes, text: line)
    }
  }

  private func writeLine(ofFoldBefore index: Int, to svg: inout MarkupWriter) {
    let x = Percent(hundredths: layout.scale.edges[index])
    svg.element("line", ["class": "fold", "x1": x, "x2": x, "y1": bandTop, "y2": layout.height])
  }

  private func writeWords(ofFoldBefore index: Int, to svg: inout MarkupWriter) {
    let edge = layout.scale.edges[index]
    let text = words.folded(days: layout.scale.columns.fold(before: index))
    let top = isWide ? 18 : 14
    let attributes: Attributes = ["x": Percent(hundredths: edge), "y": top, "overflow": "visible"]
    svg.element("svg", attributes) { mark in
      mark.element("title", text: text)
      mark.element("path", ["class": "ax1", "d": isWide ? "M-4 5 0-3M0 5 4-3" : "M-3 4 0-2M0 4 3-2"])
      guard let end = layout.gap(at: edge, height: TimelineLayout.room(ofFold: text)) else { return }
      // Turned as a group, so that the style sheet can turn the text itself back in a mirrored drawing.
      mark.element("g", ["transform": "rotate(-90)"]) {
        $0.element("text", ["class": "s xs halo", "x": top + 6 - end, "y": -5], text: text)
      }
    }
  }
}
