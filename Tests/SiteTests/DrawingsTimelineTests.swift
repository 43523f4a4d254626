import DossierModel
import Foundation
import HTML
import Testing

@testable import Site

@Suite("Timeline drawing")
struct DrawingsTimelineTests {
  /// Days as numbers of January 2024; 1 is the first, 0 the last of December.
  static let january = Day(year: 2023, month: 12, day: 31)?.number ?? 0

  struct ColumnCase: Sendable, CustomStringConvertible {
    let description: String
    let spans: [ClosedRange<Int>]
    var budget = 12
    let expected: [ClosedRange<Int>]
  }

  static let columnCases = [
    ColumnCase(description: "no event, no column", spans: [], expected: []),
    ColumnCase(
      description: "each day of a short span", spans: [16...18, 15...15],
      expected: [15...15, 16...16, 17...17, 18...18]),
    ColumnCase(
      description: "a month without days of its own", spans: [15...15, -30...0], expected: [-30...0, 15...15]),
    ColumnCase(
      description: "a month beside days in it", spans: [15...15, 1...31], expected: [1...14, 15...15, 16...31]),
    ColumnCase(
      description: "a long span beside a shorter one", spans: [1...31, 8...20], expected: [1...7, 8...20, 21...31]),
    ColumnCase(
      description: "the ends of the shortest first, as far as there is room",
      spans: [15...15, 10...20, -2000...3000], budget: 4, expected: [-2000...9, 10...14, 15...15, 16...20]),
    ColumnCase(
      description: "no end where it takes the room of days", spans: [15...15, 17...17, 1...31], budget: 2,
      expected: [15...15, 17...17]),
    ColumnCase(
      description: "up to two days between are shown", spans: [3...3, 6...6, 10...10],
      expected: [3...3, 4...4, 5...5, 6...6, 10...10]),
    ColumnCase(
      description: "where room is short, the days with the fewest events are merged",
      spans: [1...1, 2...2, 3...3, 9...9, 9...9, 8...8, 8...8],
      budget: 3, expected: [1...3, 8...8, 9...9]),
    ColumnCase(
      description: "a whole month, where all of its days are merged",
      spans: [-30 ... -30, -3 ... -3, 15...15, 15...15, 16...16], budget: 3, expected: [-30...0, 15...15, 16...16]),
    ColumnCase(
      description: "one column for everything", spans: [-400 ... -400, 15...15, 4000...4000], budget: 1,
      expected: [-8765...27759]),
  ]

  @Test(arguments: columnCases)
  func showsAndFolds(_ item: ColumnCase) {
    func shifted(_ days: ClosedRange<Int>) -> ClosedRange<Int> {
      days.lowerBound + Self.january...days.upperBound + Self.january
    }
    let columns = TimelineColumns(spans: item.spans.map(shifted), budget: item.budget)
    #expect(columns.columns.map(\.days) == item.expected.map(shifted))
  }

  static func events(_ count: Int, articles: Int, seed: UInt64) -> [TimelineDrawing.Event] {
    var dice = Dice(seed: seed)
    return (0..<count).map { index in
      let first = january + dice.roll(3) * 300 + dice.roll(dice.roll(2) == 0 ? 9 : 700) - 400
      var event = TimelineDrawing.Event(
        earliest: first, latest: first + [0, 0, 0, 2, 9, 45, 900][dice.roll(7)], lane: dice.roll(4), number: index + 1,
        title: dice.label(8), link: "../events/e-\(index)/?a=1&b=\"2\"", caption: dice.label(12),
        reports: Set((0..<articles).filter { _ in dice.roll(3) == 0 }))
      event.isOpenStart = dice.roll(9) == 0
      event.isOpenEnd = dice.roll(9) == 0
      event.certainty = [.known, .uncertain, .approximate][dice.roll(3)]
      event.isPlanned = dice.roll(9) == 0
      event.isLead = dice.roll(9) == 0
      let minute = dice.roll(1_440)
      event.clock = dice.roll(4) == 0 ? minute...min(1_440, minute + [0, 300][dice.roll(2)]) : nil
      return event
    }
  }

  static func drawing(_ count: Int, articles: Int = 5, seed: UInt64 = 1) -> TimelineDrawing {
    TimelineDrawing(
      lanes: ["Strikes & <b>", "Governments", "Others", "Never used", "Nor this"],
      events: events(count, articles: articles, seed: seed), articleCount: articles, title: "Events & days",
      description: "A <desc>")
  }

  static func layout(of drawing: TimelineDrawing, as form: TimelineForm) -> TimelineLayout {
    TimelineLayout(of: drawing, on: form.isWide ? drawing.wide : drawing.narrow, words: .english)
  }

  static let sizes = [(1, 1), (5, 3), (23, 5), (60, 9), (121, 5), (500, 40)]

  @Test("No two events touch, and none leaves the drawing", arguments: sizes)
  func packs(count: Int, articles: Int) {
    for seed in 1...4 {
      let drawing = Self.drawing(count, articles: articles, seed: UInt64(seed))
      for form in [TimelineForm.wide(events: count), .narrow(events: count)] {
        let layout = Self.layout(of: drawing, as: form)
        #expect(layout.marks.count == count)
        let boxes = layout.marks.map { ($0.extent, $0.y..<$0.y + form.rowHeight(lines: $0.lines.count) - 2) }
        for (index, box) in boxes.enumerated() {
          let isFree = boxes[..<index].allSatisfy { !$0.0.overlaps(box.0) || !$0.1.overlaps(box.1) }
          #expect(isFree, "\(layout.marks[index])")
          let most = max(form.width, layout.marks[index].isLabelAtEnd ? form.width : 0) + 10 + form.distance
          #expect(box.0.upperBound <= most && box.1.upperBound <= layout.height)
        }
        for mark in layout.marks { #expect(mark.bar.lowerBound >= form.gutter && mark.bar.upperBound <= 10_000) }
      }
    }
  }

  @Test("Beads of a narrow drawing lie within bars, however short, and bars within their columns")
  func narrowBeads() {
    let form = TimelineForm.narrow(events: 60)
    for seed in 1...6 {
      let drawing = Self.drawing(60, articles: 5, seed: UInt64(seed))
      let layout = Self.layout(of: drawing, as: form)
      let row = form.step(articles: 5).width + 2 * form.indent
      for mark in layout.marks {
        #expect(mark.beads == .onBar, "\(mark)")
        #expect(mark.bar.count * form.width >= row * 10_000, "\(mark)")
        let days = drawing.events[mark.event].days
        guard let column = layout.scale.columns.columns.firstIndex(where: { $0.days.contains(days.upperBound) }) else {
          continue
        }
        #expect(mark.bar.upperBound <= layout.scale.edges[column + 1], "\(mark)")
      }
    }
  }

  @Test("Near the drawing's end beads go before a bar that is too short for them, not over it")
  func beadsAtTheEnd() {
    let events = (0..<90).map { day in
      TimelineDrawing.Event(
        earliest: Self.january + day, latest: Self.january + day, lane: 0, number: day + 1, title: "Event", link: "#e",
        caption: "E", reports: [0, 1, 2, 3, 4, 5])
    }
    let form = TimelineForm.wide(events: events.count)
    let drawing = TimelineDrawing(lanes: ["A"], events: events, articleCount: 100, title: "T", description: "D")
    let marks = Self.layout(of: drawing, as: form).marks.filter { $0.clock == nil }
    #expect(marks.contains { $0.beads == .beforeBar })
    for mark in marks where mark.beads == .atEnd {
      #expect(mark.bar.upperBound * form.width / 10_000 <= form.width - mark.beadsWidth, "\(mark)")
    }
  }

  @Test("Both forms say how much is folded, beside what is drawn and what is written")
  func foldsAreSaid() {
    var events = [0, 9_000, 9_001, 9_030].enumerated().map { index, day in
      TimelineDrawing.Event(
        earliest: Self.january + day, latest: Self.january + day, lane: 0, number: index + 1, title: "E", link: "#e",
        caption: "E", reports: [0])
    }
    events += Array(repeating: events[1], count: 12)
    for index in events.indices.dropFirst() { events[index].lane = 1 }
    let name = "A lane with a name so long that it crosses all of the folds"
    let drawing = TimelineDrawing(lanes: [name, name], events: events, articleCount: 5, title: "T", description: "D")
    let text = String(decoding: drawing.markup(id: "t", words: .english).bytes, as: UTF8.self)
    for fold in ["folded: about 25 years", "folded: about 4 weeks"] {
      #expect(text.components(separatedBy: fold + "</text>").count == 3, "\(fold)")
    }
    let layout = Self.layout(of: drawing, as: .narrow(events: events.count))
    let edge = layout.scale.edges[1]
    #expect(layout.lanes[1].name.count == 2)
    let most = layout.height - layout.lanes[1].y - 20 - 13
    #expect(layout.gap(at: edge, height: most) == layout.height)
    #expect(layout.gap(at: edge, height: most + 1) == nil)
  }

  @Test("A bar whose beginning or end is not shown goes on beyond it")
  func beyond() throws {
    let spans = [14...14, 15...15, 16...16, 10...40, -400...16, 15...4_000] + (20...31).map { $0...$0 }
    let events = spans.enumerated().map { index, days in
      TimelineDrawing.Event(
        earliest: Self.january + days.lowerBound, latest: Self.january + days.upperBound, lane: 0, number: index + 1,
        title: "E", link: "#e", caption: "E", reports: [0])
    }
    let drawing = TimelineDrawing(lanes: ["A"], events: events, articleCount: 5, title: "T", description: "D")
    #expect(drawing.hasOpenEnds)
    let marks = Self.layout(of: drawing, as: .narrow(events: events.count)).marks
    func mark(_ event: Int) throws -> TimelineMark { try #require(marks.first { $0.event == event }) }
    for (event, before, after) in [(0, false, false), (3, true, true), (4, true, false), (5, false, true)] {
      #expect(try mark(event).goesBefore == before, "\(event)")
      #expect(try mark(event).goesAfter == after, "\(event)")
    }
    let few = TimelineDrawing(
      lanes: ["A"], events: Array(events.prefix(6)), articleCount: 5, title: "T", description: "D")
    #expect(!few.hasOpenEnds && !few.hasFolds)
    let bars = Self.layout(of: few, as: .wide(events: 6)).marks.map(\.bar)
    #expect(Set(bars).count == 6)
  }

  @Test("In close rows beads near the drawing's end lie neither on a bar nor on a number")
  func closeRows() {
    let events = (0..<130).map { index in
      TimelineDrawing.Event(
        earliest: Self.january + index, latest: Self.january + index, lane: 0, number: index + 1,
        title: "E", link: "#e", caption: "E", reports: Set(0..<9))
    }
    let drawing = TimelineDrawing(lanes: ["A"], events: events, articleCount: 100, title: "T", description: "D")
    let form = TimelineForm.wide(events: 130)
    let marks = Self.layout(of: drawing, as: form).marks
    let number = LabelWidth(size: form.size)
    #expect(marks.contains { $0.beads == .beforeBar })
    for mark in marks where mark.beads == .beforeBar {
      #expect(mark.beforeBar >= number.width(of: "\(mark.event + 1)") + 5)
      #expect(mark.extent.lowerBound <= mark.bar.lowerBound * form.width / 10_000 - mark.beforeBar - mark.beadsWidth)
    }
    #expect(!marks.contains { $0.beads == .atEnd })
  }

  @Test("Heads of columns do not touch", arguments: sizes)
  func heads(count: Int, articles: Int) {
    for seed in 1...8 {
      for form in [TimelineForm.wide(events: count), .narrow(events: count)] {
        let spans = Self.events(count, articles: 1, seed: UInt64(seed)).map(\.days)
        let heads = TimelineHeads(scale: TimelineScale(spans: spans, form: form), form: form, words: .english)
        for line in [heads.upper, heads.lower] {
          for (left, right) in zip(line, line.dropFirst()) {
            let measure = LabelWidth(size: form.headSize, isBold: left.isDay)
            let width = left.lines.map { measure.width(of: $0) }.max() ?? 0
            #expect(left.x * form.width / 10_000 + width < right.x * form.width / 10_000, "\(left) | \(right)")
          }
        }
        #expect(heads.lower.allSatisfy { $0.lines.last?.hasSuffix("–") == false })
      }
    }
  }

  @Test("A stretch of days is said whole at the narrowest, its end below its beginning where a line has no room")
  func stretches() {
    func heads(_ spans: [ClosedRange<Int>]) -> TimelineHeads {
      let spans = spans.map { $0.lowerBound + Self.january...$0.upperBound + Self.january }
      let form = TimelineForm.narrow(events: spans.count)
      return TimelineHeads(scale: TimelineScale(spans: spans, form: form), form: form, words: .english)
    }
    let few = heads([1...10] + (15...23).map { $0...$0 })
    #expect(few.lower.first?.lines == ["1–10"])
    #expect(few.depth == 1)
    let many = heads([11...20] + (23...31).map { $0...$0 })
    #expect(many.lower.first?.lines == ["11–", "20"])
    #expect(many.depth == 2)
  }

  @Test("A single day has its month where only its year follows, and the year is not said again")
  func monthOverYear() {
    let spans = [-86...(-86), -31...(-1), 0...9] + (14...18).map { $0...$0 }
    let heads = TimelineHeads(
      scale: TimelineScale(
        spans: spans.map { $0.lowerBound + Self.january...$0.upperBound + Self.january },
        form: .narrow(events: spans.count)), form: .narrow(events: spans.count), words: .english)
    #expect(heads.upper.map(\.lines) == [["October 2023"], ["January 2024"]])
  }

  @Test("A fold is said at the foot of the drawing where nothing else leaves room")
  func foldAtTheFoot() {
    let days = [0, 9_000]
    let events = days.enumerated().map { index, day in
      TimelineDrawing.Event(
        earliest: Self.january + day, latest: Self.january + day, lane: 0, number: index + 1, title: "An event",
        link: "#e", caption: "E", reports: [0])
    }
    let name = "A lane with a name so long that it crosses the fold"
    let drawing = TimelineDrawing(lanes: [name], events: events, articleCount: 5, title: "T", description: "D")
    let text = String(decoding: drawing.markup(id: "t", words: .english).bytes, as: UTF8.self)
    #expect(text.components(separatedBy: "folded: about 25 years</text>").count == 3)
  }

  @Test("Where beads fill a bar, the tick of the hour ends above it")
  func tick() throws {
    var event = Self.events(1, articles: 5, seed: 1)[0]
    (event.latest, event.clock) = (event.earliest, 270...270)
    let drawing = TimelineDrawing(
      lanes: ["a", "b", "c", "d"], events: [event], articleCount: 5, title: "t", description: "d")
    let text = String(decoding: drawing.markup(id: "tl", words: .english).bytes, as: UTF8.self)
    let narrow = text.all(between: "only-narrow", and: "</desc></svg>")
    let bar = try #require(narrow.first?.all(between: "<rect class=\"bar", and: "/>").first)
    let top = try #require(bar.all(between: " y=\"", and: "\"").first)
    let ticks = narrow.flatMap { $0.all(between: "<line class=\"tick\"", and: "/>") }
    #expect(ticks.compactMap { $0.all(between: "y2=\"", and: "\"").first } == [top])
  }

  @Test("The drawing is well-formed, says who reports, and is the same every time", arguments: sizes)
  func markup(count: Int, articles: Int) {
    let drawing = Self.drawing(count, articles: articles, seed: 7)
    let markup = drawing.markup(id: "tl", words: .english)
    let scan = MarkupScan(markup)
    #expect(scan.fault == nil)
    #expect(scan.badLengths == [])
    #expect(Set(scan.identifiers).count == scan.identifiers.count)
    #expect(markup == Self.drawing(count, articles: articles, seed: 7).markup(id: "tl", words: .english))
    for href in scan.elements("use").compactMap({ $0.attributes["href"] }) {
      #expect(scan.identifiers.contains(String(href.dropFirst())))
    }
    let links = scan.elements("a").compactMap { $0.attributes["href"] }
    #expect(links.map { $0.split(separator: "/")[2] } == (count <= 120 ? (0..<count).map { "e-\($0)" } : []))
  }

  @Test("Nothing is drawn where nothing happened")
  func empty() {
    let drawing = TimelineDrawing(lanes: ["A"], events: [], articleCount: 3, title: "", description: "")
    #expect(drawing.markup(id: "x", words: .english).isEmpty)
  }

  @Test(
    "Folds are said in the unit people would use",
    arguments: [
      (1, "folded: 1 day"), (20, "folded: 20 days"), (30, "folded: about 4 weeks"), (90, "folded: about 3 months"),
      (8_400, "folded: about 23 years"),
    ])
  func folds(days: Int, text: String) {
    #expect(DrawingWords.english.folded(days: days) == text)
  }
}

extension DrawingWords {
  /// English, by hand.
  static let english = DrawingWords(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    foldedDays: { "folded: \($0) day\($0 == 1 ? "" : "s")" },
    foldedWeeks: { "folded: about \($0) week\($0 == 1 ? "" : "s")" },
    foldedMonths: { "folded: about \($0) month\($0 == 1 ? "" : "s")" },
    foldedYears: { "folded: about \($0) year\($0 == 1 ? "" : "s")" },
    digits: { String($0) }, year: { $0 > 0 ? String($0) : "\(1 - $0) BC" },
    monthAndYear: { "\($0) \($1)" })
}
