import HTML

/// The narrow form of a network: a tree, indented, from 288 pixels up, with the beads at the end of each row. A row is read
/// downwards: of a relation that leads inwards the name stands over its line and the words under it.
struct NetworkIndents {
  /// The network and its tree.
  let drawing: NetworkDrawing, tree: NetworkTree

  private static let width = 288

  /// One row: a relation and whom it is with.
  private struct Row {
    let relation: NetworkDrawing.Relation
    let name: [String]
    let words: [String]
    let isAway: Bool
    let isTwig: Bool
    var y = 0

    /// How much stands over the line, and under it.
    var heights: (over: Int, under: Int) {
      let (words, name) = (13 * words.count, 17 * name.count)
      return isAway ? (words, name) : (name, words)
    }
  }

  private func row(_ relation: Int, _ node: Int, from other: Int, isTwig: Bool) -> Row {
    let relation = drawing.relations[relation]
    let room = Self.width - (isTwig ? 106 : 62) - 8
    // Beads stand beside what is over the line.
    let narrow = room - NetworkDrawing.width(ofBeads: relation.reports) - 4
    let isAway = relation.from == other
    return Row(
      relation: relation,
      name: LabelWidth(size: 14, isBold: true).lines(of: drawing.nodes[node].name, limit: isAway ? room : narrow),
      words: LabelWidth(size: 12).lines(of: relation.words, limit: isAway ? narrow : room), isAway: isAway,
      isTwig: isTwig)
  }

  /// Writes the drawing.
  func write(to writer: inout MarkupWriter, id: String) {
    var rows: [Row] = []
    let centre = LabelWidth(size: 12, isBold: true).lines(of: drawing.nodes.first?.name ?? "", limit: Self.width - 28)
    let foot = 19 + 15 * centre.count
    var y = foot + 24
    var spineEnd = foot
    for branch in tree.branches {
      let own = branch.relations.map { row($0, branch.node, from: 0, isTwig: false) }
      let twigs = branch.twigs.map { row($0.relation, $0.node, from: branch.node, isTwig: true) }
      for var row in own + twigs {
        row.y = y + row.heights.over
        if !row.isTwig { spineEnd = row.y }
        y = row.y + row.heights.under + 16
        rows.append(row)
      }
    }
    let attributes: Attributes = [
      "class": "ch only-narrow net", "height": y, "role": "img", "aria-labelledby": "\(id)-t \(id)-d",
    ]
    writer.element("svg", attributes) { svg in
      svg.element("title", ["id": "\(id)-t"], text: drawing.title)
      svg.element("desc", ["id": "\(id)-d"], text: drawing.description)
      write(centre: centre, height: foot, to: &svg)
      svg.element("line", ["class": "fl", "x1": 20, "x2": 20, "y1": foot, "y2": spineEnd])
      var last: Row?
      for row in rows {
        write(row, under: last, to: &svg)
        if !row.isTwig { last = row }
      }
    }
  }

  private func write(centre lines: [String], height: Int, to svg: inout MarkupWriter) {
    let measure = LabelWidth(size: 12, isBold: true)
    let width = min(Self.width, (lines.map { measure.width(of: $0) }.max() ?? 0) + 28)
    svg.element("rect", ["class": "node node-1", "x": 0, "y": 0, "width": width, "height": height, "rx": 4])
    for (index, line) in lines.enumerated() {
      svg.element("text", ["class": "b inv mid", "x": width / 2, "y": 21 + 15 * index], text: line)
    }
  }

  private func write(_ row: Row, under branch: Row?, to svg: inout MarkupWriter) {
    let spine = row.isTwig ? 64 : 20
    let style = row.relation.isAlleged ? "fl dash" : "fl"
    if row.isTwig, let branch {
      let top = branch.y + branch.heights.under + 4
      svg.element("line", ["class": style, "x1": spine, "x2": spine, "y1": top, "y2": row.y])
    }
    let end = spine + 34
    svg.element("line", ["class": style, "x1": row.isAway ? spine : spine + 5, "x2": end, "y1": row.y, "y2": row.y])
    let (x, direction) = row.isAway ? (end, -1) : (spine + 1, 1)
    svg.element(
      "path",
      ["class": "ah", "d": "M\(x) \(row.y)L\(x + 7 * direction) \(row.y - 3) \(x + 7 * direction) \(row.y + 3)z"])
    let (words, name) =
      row.isAway
      ? (row.y - 4 - 13 * (row.words.count - 1), row.y + 13)
      : (row.y + 12, row.y - 5 - 17 * (row.name.count - 1))
    for (number, line) in row.words.enumerated() {
      svg.element("text", ["class": "i s", "x": end + 8, "y": words + 13 * number], text: line)
    }
    for (number, line) in row.name.enumerated() {
      svg.element("text", ["class": "b big", "x": end + 8, "y": name + 17 * number], text: line)
    }
    svg.element("svg", ["x": "100%", "y": row.y - 8, "overflow": "visible"]) {
      NetworkDrawing.beads(row.relation.reports, endingAt: -2, y: 0, to: &$0)
    }
  }
}
