import HTML

/// Someone's relations: the centre in the middle, those related to it on both sides, each relation on a line of its own
/// with its words and a bead for every article that reports it. What is related only to a neighbour hangs on that
/// neighbour. Narrow windows show the same as an indented tree.
///
/// The layout follows from the order of the relations alone. A relation that connects two of those already drawn, neither
/// of them the centre, is left to the table beside the drawing.
struct NetworkDrawing: Sendable {
  /// Someone or something related.
  struct Node: Hashable, Sendable {
    /// The name, and a remark under it, which may be empty.
    var name: String, note: String
    /// Whether it is an event, drawn with corners, rather than an actor.
    var isEvent = false
    /// Where its page is; none for the page on which the drawing stands.
    var link: String?
  }

  /// A relation, as "grew out of".
  struct Relation: Hashable, Sendable {
    /// Whose it is and to whom, as indices of `nodes`.
    var from: Int, to: Int
    /// Its words, said of `from`, and the same where its line is read from `to`.
    var words: String, wordsBackwards: String
    /// Whether it is alleged or suspected: a dashed line.
    var isAlleged = false
    /// The positions of the articles that report it.
    var reports: Set<Int>
  }

  /// The centre first.
  let nodes: [Node]
  /// The relations in order.
  let relations: [Relation]
  /// How many articles the dossier has.
  let articleCount: Int
  /// The drawing's name, and what it shows in words.
  let title, description: String

  /// The drawing in both forms; nothing where nobody is related to the centre. `id` is the beginning of the identifiers.
  func markup(id: String) -> Markup {
    let tree = NetworkTree(of: self)
    guard !tree.branches.isEmpty else { return Markup() }
    return Markup { writer in
      NetworkSides(drawing: self, tree: tree).write(to: &writer, id: id)
      NetworkIndents(drawing: self, tree: tree).write(to: &writer, id: id + "-n")
    }
  }

  /// Beads in the order of articles, only for those that report, centred at `x` or ending there, in pixels.
  static func beads(_ reports: Set<Int>, endingAt x: Int, y: Int, to svg: inout MarkupWriter) {
    let sorted = reports.sorted()
    let pitch = min(9, 54 / max(1, sorted.count))
    for (index, article) in sorted.enumerated() {
      svg.element(
        "circle",
        [
          "class": "bead \(Hue.name(article))", "cx": x - 4 - (sorted.count - 1 - index) * pitch, "cy": y,
          "r": Hundredths(min(380, pitch * 40 + 20)),
        ])
    }
  }

  /// How many pixels `beads` takes.
  static func width(ofBeads reports: Set<Int>) -> Int {
    reports.isEmpty ? 0 : 8 + (reports.count - 1) * min(9, 54 / reports.count)
  }
}

/// The relations as a tree from the centre: its neighbours, and what hangs on them.
struct NetworkTree: Hashable, Sendable {
  /// A neighbour of the centre.
  struct Branch: Hashable, Sendable {
    /// The neighbour.
    let node: Int
    /// Its relations with the centre, as indices of the drawing's relations.
    var relations: [Int]
    /// What hangs on it: relations with nodes that have no other place.
    var twigs: [(relation: Int, node: Int)] = []

    static func == (left: Branch, right: Branch) -> Bool {
      left.node == right.node && left.relations == right.relations && left.twigs.elementsEqual(right.twigs, by: ==)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(node) }
  }

  /// The neighbours in the order of their first relation.
  private(set) var branches: [Branch] = []

  /// The tree of `drawing`.
  init(of drawing: NetworkDrawing) {
    let relations = drawing.relations.enumerated().filter { _, relation in
      relation.from != relation.to && [relation.from, relation.to].allSatisfy(drawing.nodes.indices.contains)
    }
    var place: [Int: Int] = [:]
    for (index, relation) in relations where relation.from == 0 || relation.to == 0 {
      let node = relation.from == 0 ? relation.to : relation.from
      if let branch = place[node] {
        branches[branch].relations.append(index)
      } else {
        place[node] = branches.count
        branches.append(Branch(node: node, relations: [index]))
      }
    }
    var hanging: [Int: Int] = [:]
    for (index, relation) in relations where relation.from != 0 && relation.to != 0 {
      for (node, other) in [(relation.from, relation.to), (relation.to, relation.from)] {
        guard let branch = place[node], place[other] == nil, hanging[other] ?? branch == branch else { continue }
        hanging[other] = branch
        branches[branch].twigs.append((index, other))
        break
      }
    }
  }
}
