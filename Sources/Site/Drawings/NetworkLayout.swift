/// Where all stands in the wide form of a network: the centre, and on two sides of it a box for each neighbour with what
/// hangs on it below. In a space of 1,000 units.
struct NetworkLayout {
  /// A neighbour, or what hangs on one, and the place of its box.
  struct Box {
    let node: Int
    /// Its name and its remark in lines.
    let lines: [String], note: [String]
    let isLeft: Bool
    /// The inner edge of the box, and its upper one.
    let x: Int, y: Int
    let height: Int
    /// The relations that reach it, each with the height of its line.
    let relations: [(index: Int, y: Int)]
    /// The lower edge of the neighbour's box on which it hangs; nil where it is a neighbour itself.
    let stem: Int?
  }

  /// The widest box.
  static let boxWidth = 196
  private static let row = 46
  private static let edge = (left: 226, right: 774)

  /// The centre's name in lines, the width of its box, and the height of its middle.
  let centre: (lines: [String], width: Int, y: Int)
  /// The height of the drawing.
  let height: Int
  private(set) var boxes: [Box] = []
  private let drawing: NetworkDrawing

  /// Places the branches of `tree`: those towards the centre to the left, those from it to the right, evened out.
  init(of drawing: NetworkDrawing, tree: NetworkTree) {
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
}

extension NetworkLayout {
  private static func lines(of node: Int, in drawing: NetworkDrawing) -> [String] {
    LabelWidth(size: 12, isBold: true).balancedLines(of: drawing.nodes[node].name, limit: boxWidth - 24)
  }

  private static func note(of node: Int, in drawing: NetworkDrawing) -> [String] {
    let note = drawing.nodes[node].note
    return note.isEmpty ? [] : LabelWidth(size: 11).lines(of: note, limit: boxWidth - 24)
  }

  private static func boxHeight(of node: Int, rows: Int, in drawing: NetworkDrawing) -> Int {
    let text = (lines(of: node, in: drawing).count + note(of: node, in: drawing).count) * 14
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
      boxes.append(
        Box(
          node: branch.node, lines: Self.lines(of: branch.node, in: drawing),
          note: Self.note(of: branch.node, in: drawing), isLeft: isLeft, x: inner(0), y: y + 7,
          height: height, relations: branch.relations.enumerated().map { ($1, first + $0 * Self.row) }, stem: nil))
      let stem = y + 7 + height
      y += max(Self.row, height + 14)
      for twig in branch.twigs {
        let height = Self.boxHeight(of: twig.node, rows: 1, in: drawing)
        boxes.append(
          Box(
            node: twig.node, lines: Self.lines(of: twig.node, in: drawing),
            note: Self.note(of: twig.node, in: drawing), isLeft: isLeft, x: inner(24), y: y + 20,
            height: height, relations: [(twig.relation, y + 20 + height / 2)], stem: stem))
        y += height + 28
      }
    }
  }
}
