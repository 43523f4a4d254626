import HTML
import Testing

@testable import Site

@Suite("Figures, strips and bars")
struct DrawingsFigureTests {
  static func row(_ low: Int?, _ high: Int?, _ words: String = "x & y") -> FigureDrawing.Row {
    FigureDrawing.Row(article: 0, code: "A&B", low: low, high: high, words: words)
  }

  static func drawing(_ rows: [FigureDrawing.Row]) -> FigureDrawing {
    FigureDrawing(rows: rows, title: "T & t", description: "<d>")
  }

  @Test(
    "Far outliers are folded, and only those",
    arguments: [
      ([7, 9], [7...9]), ([7, 90], [7...90]), ([7, 9, 90], [7...9, 90...90]), ([1, 2, 3, 4], [1...4]),
      ([5, 6, 40_000, 1_000_000], [5...6, 40_000...40_000, 1_000_000...1_000_000]), ([3], [3...3]),
      ([7, 9, 19], [7...19]),
    ] as [([Int], [ClosedRange<Int>])])
  func groups(numbers: [Int], expected: [ClosedRange<Int>]) {
    #expect(FigureAxis.groups(of: numbers) == expected)
  }

  @Test("Greater numbers lie further on, equal ones together, all within the axis")
  func order() throws {
    var dice = Dice(seed: 4)
    for _ in 0..<300 {
      let rows = (0...dice.roll(6)).map { _ in
        let low = dice.roll([10, 100, 5_000, 3_000_000][dice.roll(4)])
        return Self.row(dice.roll(4) == 0 ? nil : low, dice.roll(3) == 0 ? nil : low + dice.roll(3) * dice.roll(20))
      }
      guard let axis = FigureAxis(rows: rows) else {
        #expect(rows.allSatisfy { $0.low == nil && $0.high == nil })
        continue
      }
      let places = axis.compared.map(axis.place)
      #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }, "\(axis)")
      #expect(places.allSatisfy { (axis.start...axis.end).contains($0) })
      let labels = axis.ticks { String($0) }.filter { $0.label != nil }
      for (left, right) in zip(labels, labels.dropFirst()) {
        let width = [left, right].map { LabelWidth(size: 12).width(of: $0.label ?? "") }.reduce(0, +) / 2
        #expect((right.x - left.x) * FigureAxis.width / 10_000 >= width)
      }
      let scan = MarkupScan(Self.drawing(rows).markup(id: "f"))
      #expect(scan.fault == nil && scan.badLengths == [])
    }
  }

  @Test(
    "The neighbours of one large number are round", arguments: [(45_500_000_000, 45_510_000_000), (312, 313), (9, 10)])
  func neighbours(number: Int, next: Int) throws {
    let axis = try #require(FigureAxis(rows: [Self.row(number, number), Self.row(number, number)]))
    #expect(axis.stretches.map(\.numbers.upperBound) == [next])
    #expect(axis.stretches.allSatisfy { $0.numbers.lowerBound == 2 * number - next })
  }

  @Test("The largest numbers do not stop the build")
  func extremes() {
    let rows = [Self.row(0, Int.max), Self.row(Int.min, nil), Self.row(Int.max, Int.max)]
    let scan = MarkupScan(Self.drawing(rows).markup(id: "f"))
    #expect(scan.fault == nil && scan.badLengths == [])
  }

  @Test(
    "An open end is dotted, a range has two dots, an answer without a figure its words alone",
    arguments: [
      (row(7, nil), 1, 1), (row(nil, 7), 1, 1), (row(7, 7), 1, 0), (row(7, 9), 2, 0), (row(nil, nil), 0, 0),
    ])
  func marks(row: FigureDrawing.Row, dots: Int, dotted: Int) {
    let scan = MarkupScan(Self.drawing([row, Self.row(3, 12)]).markup(id: "f"))
    #expect(scan.elements("circle", classes: "mk").count == dots + 2)
    #expect(scan.elements("line", classes: "spo").count == dotted)
    #expect(scan.elements("text").contains { $0.text == "x &amp; y" })
  }

  @Test("Without any bound nothing is drawn")
  func empty() {
    #expect(Self.drawing([Self.row(nil, nil)]).markup(id: "f").isEmpty)
    #expect(Self.drawing([]).markup(id: "f").isEmpty)
  }

  @Test("A strip has a stroke for each mention within the article")
  func mentions() {
    let strip = MentionStrip(article: 1, length: 100, mentions: [50, 0, 100, 50, 900, -4])
    #expect(strip.places == [50, 5_000, 9_950])
    #expect(MarkupScan(strip.markup).elements("line", classes: "sp", "h2").count == 3)
    #expect(MentionStrip(article: 0, length: 0, mentions: [3]).places == [])
  }

  @Test("Coverage keeps a place for every claim", arguments: [0, 1, 46, 81, 2_000])
  func coverage(count: Int) {
    let kinds: [CoverageStrip.Cell] = [.answers, .silent, .unknown, .notYet]
    let strip = CoverageStrip(article: 2, cells: (0..<count).map { kinds[$0 % 4] })
    let scan = MarkupScan(strip.markup(label: "3 of 4"))
    #expect(scan.fault == nil && scan.badLengths == [])
    #expect(scan.elements("rect", classes: "cover").count == (count + 3) / 4 + (count + 1) / 4)
    #expect(zip(strip.runs, strip.runs.dropFirst()).allSatisfy { $0.end == $1.start })
  }

  @Test(
    "A silence on one claim is a dot, on many in a row a thin line",
    arguments: [
      (81, 1, 40, 0), (90, 2, 0, 30), (90, 45, 0, 1), (2_000, 1, 1_000, 0), (2_000, 500, 0, 2), (46, 23, 23, 0),
    ])
  func silence(count: Int, run: Int, dots: Int, lines: Int) {
    // Answers and silences take turns, one and `run` of them.
    let cells: [CoverageStrip.Cell] = (0..<count).map {
      run == 1
        ? ($0 % 2 == 0 ? .answers : .silent)
        : run == 2
          ? ($0 % 3 == 0 ? .answers : .silent)
          : ($0 / run % 2 == 0 ? .answers : .silent)
    }
    let scan = MarkupScan(CoverageStrip(article: 0, cells: cells).markup(label: ""))
    #expect(scan.elements("circle", classes: "bar-l").count == dots)
    #expect(scan.elements("rect", classes: "bar-l").count == lines)
  }
}
