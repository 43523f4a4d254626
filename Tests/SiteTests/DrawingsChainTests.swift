import HTML
import Testing

@testable import Site

@Suite("Chains and networks")
struct DrawingsChainTests {
  static func chain(_ stations: Int, _ routes: [[Int]]) -> ChainDrawing {
    ChainDrawing(
      stations: (0..<stations).map {
        .init(
          name: "Station <\($0)> of the ministry",
          note: $0 % 2 == 0 ? "no & note" : "of the ministry of <notes>, which is long")
      },
      routes: routes.enumerated().map { .init(article: $0, code: "C\($0)", answer: "at least \($0)", stations: $1) },
      originHead: "Origin", passedHead: "Passed on by", articleHead: "Article", title: "T", description: "D")
  }

  @Test(
    "A station stands after all that come before it on any way",
    arguments: [
      (2, [[0, 1]], [0, 1]), (3, [[0, 1], [1], [2]], [0, 1, 0]), (3, [[0, 2], [0, 1, 2]], [0, 1, 2]),
      (1, [[], [0]], [0]),
      (2, [[0, 1], [1, 0]], [0, 1]), (3, [[0, 1, 2], [2, 0]], [0, 1, 2]), (1, [[0, 0]], [0]),
    ] as [(Int, [[Int]], [Int])])
  func layers(stations: Int, routes: [[Int]], expected: [Int]) {
    #expect(ChainLayout(of: Self.chain(stations, routes)).layers == expected)
  }

  @Test("Stations of one column do not touch, and every way has a line to its article")
  func random() {
    var dice = Dice(seed: 11)
    for count in [1, 3, 5, 12, 40] {
      for _ in 0..<12 {
        let stations = 1 + dice.roll(count)
        let routes = (0..<count).map { _ in (0..<dice.roll(5)).map { _ in dice.roll(stations) } }
        let drawing = Self.chain(stations, routes)
        let layout = ChainLayout(of: drawing)
        for column in layout.stops {
          let sorted = column.sorted { $0.value < $1.value }
          for (upper, lower) in zip(sorted, sorted.dropFirst()) {
            // The lines of the note under the one, of the name over the other, and air between them.
            var least = 8
            if case .station(let index) = upper.key { least += 7 + 13 * layout.notes[index].count }
            if case .station(let index) = lower.key { least += 13 * layout.names[index].count }
            #expect(lower.value - upper.value >= least)
          }
          #expect(sorted.allSatisfy { $0.value + 20 <= layout.height })
        }
        let room = (layout.places.dropFirst().first ?? 0) * ChainLayout.width(columns: layout.columns) / 10_000
        for line in layout.notes.joined() where line.contains(" ") {
          #expect(LabelWidth(size: 11).width(of: line) <= room, "\(line) in \(room) px")
        }
        let markup = drawing.markup(id: "c")
        let scan = MarkupScan(markup)
        #expect(scan.fault == nil && scan.badLengths == [])
        #expect(Set(scan.identifiers).count == scan.identifiers.count)
        #expect(markup == drawing.markup(id: "c"))
        for (index, route) in routes.enumerated() where !route.isEmpty && index < 8 {
          let lines = scan.elements("line", classes: "fl-h", "h\(index + 1)").count
          #expect(lines > 0)
        }
      }
    }
  }

  @Test("A way through unknown stations is drawn as far as it is known")
  func unknownStation() {
    #expect(MarkupScan(Self.chain(1, [[0, 7], [9], [-1]]).markup(id: "c")).fault == nil)
    #expect(Self.chain(1, []).markup(id: "c").isEmpty)
  }

  static func network(_ nodes: Int, _ relations: [(Int, Int)]) -> NetworkDrawing {
    NetworkDrawing(
      nodes: (0..<nodes).map { .init(name: "Actor <\($0)>", note: "a & b", isEvent: $0 % 3 == 0, link: "../\($0)/") },
      relations: relations.enumerated().map { index, pair in
        .init(
          from: pair.0, to: pair.1, words: "is suspected of having to do with \(index)",
          wordsBackwards: "← is suspected of having to do with \(index)", isAlleged: index % 2 == 0,
          reports: Set(0..<(index % 7)))
      }, articleCount: 7, title: "T", description: "D")
  }

  @Test(
    "Neighbours stand on the centre, others on a neighbour, and nobody twice",
    arguments: [
      ([(0, 1), (2, 0)], [1, 2], []), ([(0, 1), (1, 0)], [1], []), ([(0, 1), (1, 2)], [1], [2]),
      ([(1, 2), (0, 1), (0, 2)], [1, 2], []), ([(2, 3)], [], []), ([(0, 0), (0, 9)], [], []),
      ([(0, 1), (0, 2), (1, 3), (3, 2)], [1, 2], [3]), ([(0, 1), (1, 3), (3, 1)], [1], [3, 3]),
    ] as [([(Int, Int)], [Int], [Int])])
  func tree(relations: [(Int, Int)], neighbours: [Int], hanging: [Int]) {
    let tree = NetworkTree(of: Self.network(4, relations))
    #expect(tree.branches.map(\.node) == neighbours)
    #expect(tree.branches.flatMap { $0.twigs.map(\.node) } == hanging)
  }

  /// What is read from left to right runs against a relation that comes in from the right or goes out to the left.
  @Test("A relation whose line is read from its far end says so", arguments: [true, false])
  func readingWays(isOutward: Bool) {
    let drawing = Self.network(3, [1, 2].map { isOutward ? (0, $0) : ($0, 0) })
    let markup = Markup { NetworkSides(drawing: drawing, tree: NetworkTree(of: drawing)).write(to: &$0, id: "n") }
    let texts = MarkupScan(markup).elements("text", classes: "halo")
    func isOnLeft(_ text: MarkupScan.Element) -> Bool { (text.attributes["x"].flatMap { Int($0) } ?? 500) < 500 }
    #expect(texts.filter(isOnLeft).map(\.text).joined().hasPrefix("←") == isOutward)
    #expect(texts.filter { !isOnLeft($0) }.map(\.text).joined().hasPrefix("←") == !isOutward)
  }

  /// A row of the tree is read downwards: who does it, the line, to whom.
  @Test("In the tree a relation that comes in has the name above its words", arguments: [true, false])
  func rowsOfTheTree(isOutward: Bool) throws {
    let drawing = Self.network(2, [isOutward ? (0, 1) : (1, 0)])
    let markup = Markup { NetworkIndents(drawing: drawing, tree: NetworkTree(of: drawing)).write(to: &$0, id: "n") }
    let scan = MarkupScan(markup)
    func place(_ element: MarkupScan.Element?) throws -> Int {
      try #require(element?.attributes["y"].flatMap { Int($0) })
    }
    let name = try place(scan.elements("text", classes: "big").first)
    let words = try place(scan.elements("text", classes: "i").last)
    #expect((name < words) == !isOutward)
    #expect(scan.elements("text", classes: "i").allSatisfy { !$0.text.contains("←") })
  }

  @Test("Networks of any size are well-formed and the same every time", arguments: [2, 5, 20, 60])
  func networks(count: Int) {
    var dice = Dice(seed: UInt64(count))
    let relations = (0..<count * 2).map { _ in (dice.roll(count), dice.roll(3) == 0 ? dice.roll(count) : 0) }
    let drawing = Self.network(count, relations)
    let markup = drawing.markup(id: "n")
    let scan = MarkupScan(markup)
    #expect(scan.fault == nil && scan.badLengths == [])
    #expect(Set(scan.identifiers).count == scan.identifiers.count)
    #expect(markup == drawing.markup(id: "n"))
    let boxes = scan.elements("rect", classes: "node").compactMap { rect -> (Range<Int>, Range<Int>)? in
      let numbers = ["x", "y", "width", "height"].compactMap { rect.attributes[$0].flatMap { Int($0) } }
      guard numbers.count == 4, rect.depth < 4 else { return nil }
      return (numbers[0]..<numbers[0] + numbers[2], numbers[1]..<numbers[1] + numbers[3])
    }.dropLast()
    for (index, box) in boxes.enumerated() {
      #expect(boxes.prefix(index).allSatisfy { !$0.0.overlaps(box.0) || !$0.1.overlaps(box.1) })
      #expect(box.0.lowerBound >= 0 && box.0.upperBound <= 1_000 && box.1.lowerBound >= 0)
    }
  }
}
