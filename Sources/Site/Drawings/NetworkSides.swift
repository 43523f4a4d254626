import HTML

/// The wide form of a network: neighbours on two sides of the centre, each relation on a level line of its own, which
/// bends into the centre. In a space of 1,000 units, shown at about one pixel each.
struct NetworkSides {
  /// A neighbour, or what hangs on one, with the place of its box.
  private struct Placed {
    let node: Int
    let lines: [String]
    let isLeft: Bool
    /// The inner edge of the box, and its upper one.
    let x: Int, y: Int
    let height: Int
    /// The relations that reach it, each with the height of its line.
    let relations: [(index: Int, y: Int)]
    /// The lower edge of the neighbour's box on which it hangs; nil where it is a neighbour itself.
    let stem: Int?
  }

  private let drawing: NetworkDrawing
  private let centre: (lines: [String], width: Int, y: Int)
  private var placed: [Placed] = []
  private var height = 0

  private static let row = 46
  private static let edge = (left: 226, right: 774)
  private static let boxWidth = 196

  /// Places the branches of `tree`: those towards the centre to the left, those from it to the right, evened out.
  init(drawing: NetworkDrawing, tree: NetworkTree) {
    self.drawing = drawing
    var left: [NetworkTree.Branch] = []
    var right: [NetworkTree.Branch] = []
    for branch in tree.branches {
      if drawing.relations[branch.relations[0]].to == 0 { left.append(branch) } else { right.append(branch) }
    }
    func rows(_ side: [NetworkTree.Branch]) -> Int { side.reduce(0) { $0 + $1.relations.count + $1.twigs.count } }
    while right.count > 1, rows(right) - rows(left) > 1, let last = right.popLast() { left.append(last) }
    while left.count > 1, rows(left) - rows(right) > 1, let last = left.popLast() { right.append(last) }
    let bold = LabelWidth(size: 12, isBold: true)
    let lines = bold.lines(of: drawing.nodes.first?.name ?? "", limit: 150)
    let width = max(110, 32 + (lines.map { bold.width(of: $0) }.max() ?? 0))
    let heights = (Self.height(of: left, in: drawing), Self.height(of: right, in: drawing))
    height = max(heights.0, heights.1, 90)
    centre = (lines, width, height / 2)
    place(left, isLeft: true, from: (height - heights.0) / 2)
    place(right, isLeft: false, from: (height - heights.1) / 2)
  }

  /// Writes the drawing.
  func write(to writer: inout MarkupWriter, id: String) {
    let attributes: Attributes = [
      "class": "ch only-wide net", "viewBox": "0 0 1000 \(height)",
      "aria-labelledby": "\(id)-t \(id)-d",
    ]
    writer.element("svg", attributes) { svg in
      svg.element("title", ["id": "\(id)-t"], text: drawing.title)
      svg.element("desc", ["id": "\(id)-d"], text: drawing.description)
      for box in placed {
        for (index, y) in box.relations { writeRelation(drawing.relations[index], of: box, y: y, to: &svg) }
      }
      writeCentre(to: &svg)
      for box in placed { write(box, to: &svg) }
    }
  }
}

extension NetworkSides {
  private static func lines(of node: Int, in drawing: NetworkDrawing) -> [String] {
    LabelWidth(size: 12, isBold: true).lines(of: drawing.nodes[node].name, limit: boxWidth - 24)
  }

  private static func boxHeight(of node: Int, rows: Int, in drawing: NetworkDrawing) -> Int {
    let text = lines(of: node, in: drawing).count * 14 + (drawing.nodes[node].note.isEmpty ? 0 : 14)
    return max(text + 16, (rows - 1) * row + 30)
  }

  private static func height(of side: [NetworkTree.Branch], in drawing: NetworkDrawing) -> Int {
    side.reduce(10) { sum, branch in
      sum + max(row, boxHeight(of: branch.node, rows: branch.relations.count, in: drawing) + 14)
        + branch.twigs.reduce(0) { $0 + boxHeight(of: $1.node, rows: 1, in: drawing) + 28 }
    }
  }

  private mutating func place(_ side: [NetworkTree.Branch], isLeft: Bool, from start: Int) {
    var y = start + 5
    func inner(_ distance: Int) -> Int { isLeft ? Self.edge.left - distance : Self.edge.right + distance }
    for branch in side {
      let height = Self.boxHeight(of: branch.node, rows: branch.relations.count, in: drawing)
      let first = y + 7 + (height - (branch.relations.count - 1) * Self.row) / 2
      placed.append(
        Placed(
          node: branch.node, lines: Self.lines(of: branch.node, in: drawing), isLeft: isLeft, x: inner(0), y: y + 7,
          height: height, relations: branch.relations.enumerated().map { ($1, first + $0 * Self.row) }, stem: nil))
      let stem = y + 7 + height
      y += max(Self.row, height + 14)
      for twig in branch.twigs {
        let height = Self.boxHeight(of: twig.node, rows: 1, in: drawing)
        placed.append(
          Placed(
            node: twig.node, lines: Self.lines(of: twig.node, in: drawing), isLeft: isLeft, x: inner(24), y: y + 20,
            height: height, relations: [(twig.relation, y + 20 + height / 2)], stem: stem))
        y += height + 28
      }
    }
  }

  private func writeRelation(
    _ relation: NetworkDrawing.Relation, of box: Placed, y: Int, to svg: inout MarkupWriter
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
        "text", ["class": box.isLeft ? "i xs halo end" : "i xs halo", "x": text, "y": box.y - 5], text: relation.words)
      return
    }
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
    let lines = LabelWidth(size: 12).balancedLines(of: relation.words, limit: room)
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
    let height = max(48, centre.lines.count * 14 + (node.note.isEmpty ? 20 : 32))
    let top = centre.y - height / 2
    svg.element(
      "rect",
      [
        "class": "node node-1", "x": 500 - centre.width / 2, "y": top, "width": centre.width, "height": height, "rx": 4,
      ])
    write(centre.lines, note: node.note, x: 500, y: top, height: height, style: "inv", to: &svg)
  }

  private func write(_ box: Placed, to svg: inout MarkupWriter) {
    let node = drawing.nodes[box.node]
    let bold = LabelWidth(size: 12, isBold: true)
    let text = max(
      box.lines.map { bold.width(of: $0) }.max() ?? 0, LabelWidth(size: 11).width(of: node.note))
    let width = min(Self.boxWidth, text + 28)
    let left = box.isLeft ? box.x - width : box.x
    func content(_ svg: inout MarkupWriter) {
      svg.element(
        "rect",
        [
          "class": "node", "x": left, "y": box.y, "width": width, "height": box.height,
          "rx": node.isEvent ? 4 : min(15, box.height / 2),
        ])
      write(box.lines, note: node.note, x: left + width / 2, y: box.y, height: box.height, style: "", to: &svg)
    }
    if let link = node.link { svg.element("a", ["href": link]) { content(&$0) } } else { content(&svg) }
  }

  private func write(
    _ lines: [String], note: String, x: Int, y: Int, height: Int, style: String, to svg: inout MarkupWriter
  ) {
    let count = lines.count + (note.isEmpty ? 0 : 1)
    let first = y + height / 2 - count * 7 + 11
    for (number, line) in lines.enumerated() {
      svg.element(
        "text", ["class": style.isEmpty ? "mid b" : "mid b \(style)", "x": x, "y": first + 14 * number], text: line)
    }
    if note.isEmpty { return }
    svg.element(
      "text", ["class": style.isEmpty ? "mid xs s" : "mid xs \(style)", "x": x, "y": first + 14 * lines.count],
      text: note)
  }
}
