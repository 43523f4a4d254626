import DossierModel
import Testing

@Suite struct FigureTests {
  /// Text, lower bound (`>` where it is more), upper bound (`<` where it is less, `..` where there is none), about.
  static let forms: [(String, String, String, Bool)] = [
    ("9", "9", "9", false), ("0", "0", "0", false), ("1,500", "1500", "1500", false), ("4.5", "4.5", "4.5", false),
    ("1.25", "1.25", "1.25", false), ("1.125", "1.125", "1.125", false), ("0.500", "0.5", "0.5", false),
    ("1,000.000", "1000", "1000", false), ("1.00", "1", "1", false),
    ("at least 9", "9", "..", false), ("over 9", ">9", "..", false), ("at most 9", "0", "9", false),
    ("up to 9", "0", "9", false), ("under 9", "0", "<9", false), ("about 50", "50", "50", true),
    ("7 to 9", "7", "9", false), ("several", "3", "..", false), ("a number", "2", "..", false),
    ("dozens", "24", "..", false), ("scores", "40", "..", false), ("hundreds", "200", "..", false),
    ("thousands", "2000", "..", false), ("2 + several", "5", "..", false), ("2 + 7", "9", "9", false),
    ("over 2 + up to 3", ">2", "..", false), ("about 20 + 3", "23", "23", true), ("2 + under 4", "2", "<6", false),
    ("a number + 2 + at least 1", "5", "..", false),
  ]

  @Test(arguments: forms)
  func isRead(text: String, lower: String, upper: String, about: Bool) throws {
    let amount = try Figure.Amount(text)
    #expect((amount.isAboveLower ? ">" : "") + amount.lower.description == lower)
    #expect((amount.isBelowUpper ? "<" : "") + (amount.upper?.description ?? "..") == upper)
    #expect(amount.isAbout == about)
    #expect(amount.text == text)
  }

  @Test(arguments: [
    ("", 0..<0, "figure-empty", "N, at least"), ("  ", 0..<2, "figure-empty", "N, at least"),
    ("nine", 0..<4, "figure-syntax", "9"), ("severel", 0..<7, "figure-syntax", "several"),
    ("at least", 8..<8, "figure-syntax", "N, at least"), ("at last 9", 0..<2, "figure-syntax", "N, at least"),
    ("about several", 6..<13, "figure-syntax", "a number in digits"),
    ("9 people", 0..<8, "figure-syntax", "9"),
    ("under 0", 6..<7, "figure-range", "a greater"), ("9 to 7", 0..<6, "figure-range", "the smaller"),
    ("7 to 7", 0..<6, "figure-range", "the smaller"),
    ("7-9", 0..<3, "figure-syntax", "7 to 9"), ("2 +", 3..<3, "figure-syntax", "N, at least"),
    ("2 + + 3", 4..<5, "figure-syntax", "N, at least"), ("15,00", 0..<5, "figure-syntax", "15.00"),
    ("1.000", 0..<5, "figure-syntax", "1,000"), ("over 2.500", 5..<10, "figure-syntax", "2,500"),
    ("1.000.000", 0..<9, "figure-syntax", "1,000,000"), ("1.000,5", 0..<7, "figure-syntax", "1,000.5"),
    ("1,5", 0..<3, "figure-syntax", "1.5"), ("1,,5", 0..<4, "figure-syntax", "N, at least"),
    ("1.", 0..<2, "figure-syntax", "1"), ("9 or ten", 2..<8, "figure-syntax", "N, at least"),
    ("≥ 9", 0..<5, "figure-syntax", "at least 9"), ("a dozen men", 0..<11, "figure-syntax", "12"),
    ("nearly two hundred", 0..<18, "figure-syntax", "about 200"), ("4 + five", 4..<8, "figure-syntax", "N, at least"),
    ("-3", 0..<2, "figure-syntax", "a number that is not"), ("1.2345", 0..<6, "figure-syntax", "N, at least"),
    ("9999999999999999999999999", 0..<25, "figure-range", "at most"), (".5", 0..<2, "figure-syntax", "N, at least"),
    ("999999999999 + 2", 0..<16, "figure-range", "at most"),
    ("at least 7 to 9", 11..<15, "figure-syntax", "N, at least"),
  ])
  func isRefused(text: String, range: Range<Int>, identifier: String, hint: String) {
    let error = #expect(throws: ValueError.self) { try Figure(text) }
    #expect(error?.range == range)
    #expect(error?.identifier == identifier)
    let said = error.map { $0.suggestions.first ?? $0.expected } ?? ""
    #expect(said.hasPrefix(hint), "\(said)")
  }

  @Test(arguments: [
    ("1.000", ["1,000", "1"]), ("2.500", ["2,500", "2.5"]), ("10.100", ["10,100", "10.1"]),
    ("1.000.000", ["1,000,000"]),
    ("15,00", ["15.00"]), ("1.2345", []), ("1.x", []),
  ])
  func nearestFormsAreOffered(text: String, expected: [String]) {
    let error = #expect(throws: ValueError.self) { try Figure(text) }
    #expect(error?.suggestions == expected)
    for suggestion in expected { #expect(throws: Never.self) { try Figure(suggestion) } }
  }

  static let same: [(String, String)] = [
    ("9", "9"), ("at least 9", "at least 9"), ("9", "about 9"), ("2 + 7", "9"), ("up to 9", "at most 9"),
    ("several", "at least 3"), ("several", "several"), ("over 9", "over 9"), ("about 9", "about 9"),
  ]
  static let together: [(String, String)] = [
    ("9", "at least 7"), ("at least 7", "at least 9"), ("several", "9"), ("dozens", "hundreds"), ("7 to 9", "9"),
    ("over 9", "at least 9"), ("over 9", "at least 10"), ("over 9", "under 10"), ("about 50", "48"),
    ("about 50", "about 60"), ("2 + several", "5"), ("about 50", "at least 50"), ("up to 9", "under 9"),
    ("about 100", "over 100"), ("0", "under 9"),
  ]
  static let cannot: [(String, String)] = [
    ("7", "9"), ("7", "at least 9"), ("over 9", "9"), ("under 9", "9"), ("under 9", "at least 9"),
    ("7 to 8", "9 to 10"),
    ("up to 2", "several"), ("about 9", "7"), ("about 50", "60"), ("2 + several", "4"), ("over 9", "at most 9"),
    ("about 100", "over 110"),
  ]

  @Test(
    arguments: same.map { ($0, Figure.Relation.same) } + together.map { ($0, .together) } + cannot.map { ($0, .cannot) }
  )
  func stands(pair: (String, String), relation: Figure.Relation) throws {
    let (left, right) = (try Figure(pair.0), try Figure(pair.1))
    #expect(left.relation(to: right) == relation)
    #expect(right.relation(to: left) == relation)
  }

  @Test(arguments: [
    (["women: 3", "children: 4"], ["children: 4", "women: 3"], Figure.Relation.same),
    (["women: 3", "children: 4"], ["women: 3", "children: 4", "men: 2"], .together),
    (["women: 3", "children: 4"], ["women: 3", "children: at least 4"], .together),
    (["women: 3", "children: 4"], ["women: 3", "children: 5"], .cannot),
    (["women: 3"], ["children: 4"], .together),
    (["women: 3", "all: 9"], ["women: 3", "all: 7"], .cannot),
    (["women: 3", "all: 9"], ["9"], .together), (["women: 3", "all: 9"], ["7"], .cannot),
    (["women: 3"], ["9"], .together),
    (["women: 3", "children: 4", "all: 7"], ["women: 3", "children: 4", "men: 1"], .cannot),
    (["women: 3", "children: 4", "all: 8"], ["women: 3", "children: 4", "men: 1"], .together),
    (["women: 3", "all: 7"], ["women: at least 3", "children: 5"], .cannot),
    (["women: 3", "all: at least 7"], ["women: 3", "children: 5"], .together),
    (["children: 4", "all: 7"], ["women: 5", "men: 3"], .together),
  ])
  func partsStand(left: [String], right: [String], relation: Figure.Relation) throws {
    let (first, second) = (try figure(left), try figure(right))
    #expect(first.relation(to: second) == relation)
    #expect(second.relation(to: first) == relation)
  }

  @Test func greatPartsWithoutEndAreNoOverflow() throws {
    let great = try Figure.Amount("1,000,000,000,000")
    let parts = (0..<10_000).map { Figure.Part("p\($0)", great) }
    let error = #expect(throws: ValueError.self) {
      try Figure(parts: parts + [Figure.Part("all", try Figure.Amount("5"))])
    }
    #expect(error?.identifier == "figure-total")
    let (all, none) = (try figure(["p0: 1", "all: 5"]), try Figure(parts: parts))
    #expect(all.relation(to: none) == .cannot)
  }

  @Test(
    arguments: [
      (["women: 3", "children: 4", "all: 9"], nil), (["women: 3", "children: 4", "all: at least 2"], nil),
      (["women: 3", "children: 4", "all: 6"], 2), (["all: 6", "women: 3", "children: at least 4"], 0),
      (["women: 3", "several: several", "all: up to 5"], 2), (["women: 3", "women: 4"], 1),
      (["women: 3", "all: about 3"], nil),
      (["women: 10", "all: under 10"], nil),
    ] as [([String], Int?)])
  func partsAreChecked(parts: [String], wrong: Int?) {
    do {
      _ = try figure(parts)
      #expect(wrong == nil)
    } catch let error as ValueError { #expect(error.part == wrong) } catch { Issue.record(error) }
  }

  @Test func partsAreNotNone() {
    #expect(throws: ValueError.self) { try figure([": "].filter { _ in false }) }
    #expect(throws: ValueError.self) { try figure(["all: 9"]) }
  }

  private func figure(_ parts: [String]) throws -> Figure {
    if parts.count == 1, !parts[0].contains(":") { return try Figure(parts[0]) }
    return try Figure(
      parts: parts.map { part in
        let halves = part.split(separator: ":")
        return Figure.Part(String(halves[0]), try Figure.Amount(String(halves[1])))
      })
  }
}
