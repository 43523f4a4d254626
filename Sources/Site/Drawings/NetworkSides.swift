import HTML

/// The wide form of a network: neighbours on two sides of the centre, each relation on a level line of its own, which
/// bends into the centre. Shown at about one pixel for each unit of its layout.
struct NetworkSides {
  private let drawing: NetworkDrawing
  private let layout: NetworkLayout

  /// The drawing of `tree`.
  init(drawing: NetworkDrawing, tree: NetworkTree) {
    self.drawing = drawing
    layout = NetworkLayout(of: drawing, tree: tree)
  }

  /// Writes the drawing.
  func write(to writer: inout MarkupWriter, id: String) {
    let attributes: Attributes = [
      "class": "ch only-wide net", "viewBox": "0 0 1000 \(layout.height)",
      "aria-labelledby": "\(id)-t \(id)-d",
    ]
    writer.element("svg", attributes) { svg in
      svg.element("title", ["id": "\(id)-t"], text: drawing.title)
      svg.element("desc", ["id": "\(id)-d"], text: drawing.description)
      for box in layout.boxes {
        for (index, y) in box.relations { writeRelation(drawing.relations[index], of: box, y: y, to: &svg) }
      }
      writeCentre(to: &svg)
      for box in layout.boxes { write(box, to: &svg) }
    }
  }
}

extension NetworkSides {
  private func writeRelation(
    _ relation: NetworkDrawing.Relation, of box: NetworkLayout.Box, y: Int, to svg: inout MarkupWriter
  ) {
    let outward = box.isLeft ? -1 : 1
    let style = relation.isAlleged ? "fl dash" : "fl"
    let isTowardsBox = relation.to == box.node
    if let stem = box.stem {
      // Down from the neighbour's box beside its inner edge, then level to the box that hangs on it.
      let spine = box.x - outward * 16
      svg.element(
        "path", ["class": style, "d": "M\(spine) \(stem)V\(y)H\(box.x - outward * (isTowardsBox ? 3 : 0))"])
      if isTowardsBox { writeArrow(at: box.x, y: y, pointing: outward, to: &svg) }
      // The beads stand between the box's edge and the words, whose width is only estimated.
      let edge = box.x + outward * 2
      let width = NetworkDrawing.width(ofBeads: relation.reports)
      NetworkDrawing.beads(relation.reports, endingAt: box.isLeft ? edge : edge + width, y: box.y - 9, to: &svg)
      let text = edge + outward * (width == 0 ? 0 : width + 4)
      svg.element(
        "text", ["class": box.isLeft ? "i xs halo end" : "i xs halo", "x": text, "y": box.y - 5],
        text: isTowardsBox ? relation.words : relation.wordsBackwards)
      return
    }
    let centre = layout.centre
    let side = 500 + outward * centre.width / 2
    let near = side + outward * 56
    let gap = isTowardsBox ? 0 : 3
    let reach = centre.y + min(12, max(-12, (y - centre.y) / 8))
    svg.element(
      "path",
      [
        "class": style,
        "d": "M\(box.x - outward * (3 - gap)) \(y)H\(near)C\(near - outward * 34) \(y) \(near - outward * 22) \(reach) "
          + "\(side + outward * gap) \(reach)",
      ])
    if isTowardsBox {
      writeArrow(at: box.x, y: y, pointing: outward, to: &svg)
    } else {
      writeArrow(at: side, y: reach, pointing: -outward, to: &svg)
    }
    let middle = (box.x + near) / 2
    let room = abs(box.x - near) - 8
    let isBackwards = box.isLeft == isTowardsBox
    let words = isBackwards ? relation.wordsBackwards : relation.words
    let lines = LabelWidth(size: 12).balancedLines(of: words, limit: room)
    for (number, line) in lines.enumerated() {
      // Two lines stand over the relation's line; of three the last is under it.
      let isUnder = number > 1
      let height = isUnder ? y + 18 + 13 * (number - 2) : y - 8 - 13 * (min(2, lines.count) - 1 - number)
      svg.element("text", ["class": "mid i halo", "x": middle, "y": height], text: line)
    }
    let width = NetworkDrawing.width(ofBeads: relation.reports)
    NetworkDrawing.beads(relation.reports, endingAt: middle + width / 2, y: y, to: &svg)
  }

  private func writeArrow(at x: Int, y: Int, pointing direction: Int, to svg: inout MarkupWriter) {
    svg.element(
      "path", ["class": "ah", "d": "M\(x) \(y)L\(x - direction * 7) \(y - 3) \(x - direction * 7) \(y + 3)z"])
  }

  private func writeCentre(to svg: inout MarkupWriter) {
    guard let node = drawing.nodes.first else { return }
    let centre = layout.centre
    let height = max(48, centre.lines.count * 14 + (node.note.isEmpty ? 20 : 32))
    let top = centre.y - height / 2
    svg.element(
      "rect",
      [
        "class": "node node-1", "x": 500 - centre.width / 2, "y": top, "width": centre.width, "height": height, "rx": 4,
      ])
    write(
      centre.lines, note: node.note.isEmpty ? [] : [node.note], x: 500, y: top, height: height, style: "inv", to: &svg)
  }

  private func write(_ box: NetworkLayout.Box, to svg: inout MarkupWriter) {
    let node = drawing.nodes[box.node]
    let bold = LabelWidth(size: 12, isBold: true)
    let text = (box.lines.map { bold.width(of: $0) } + box.note.map { LabelWidth(size: 11).width(of: $0) }).max() ?? 0
    let width = min(NetworkLayout.boxWidth, text + 28)
    let left = box.isLeft ? box.x - width : box.x
    func content(_ svg: inout MarkupWriter) {
      svg.element(
        "rect",
        [
          "class": "node", "x": left, "y": box.y, "width": width, "height": box.height,
          "rx": node.isEvent ? 4 : min(15, box.height / 2),
        ])
      write(box.lines, note: box.note, x: left + width / 2, y: box.y, height: box.height, style: "", to: &svg)
    }
    if let link = node.link { svg.element("a", ["href": link]) { content(&$0) } } else { content(&svg) }
  }

  private func write(
    _ lines: [String], note: [String], x: Int, y: Int, height: Int, style: String, to svg: inout MarkupWriter
  ) {
    let first = y + height / 2 - (lines.count + note.count) * 7 + 11
    func write(_ line: String, _ number: Int, _ name: String) {
      svg.element(
        "text", ["class": style.isEmpty ? name : "\(name) \(style)", "x": x, "y": first + 14 * number], text: line)
    }
    for (number, line) in lines.enumerated() { write(line, number, "mid b") }
    for (number, line) in note.enumerated() { write(line, lines.count + number, style.isEmpty ? "mid xs s" : "mid xs") }
  }
}
