/// Reads the text of a date. The grammar is that of the Library of Congress' specification of 2019; the words of each
/// error say what stands at the place and what was expected there.
struct EDTFParser {
  /// The bytes of the text, each as the scalar of its number: what is not ASCII equals nothing that is looked for.
  let bytes: [Unicode.Scalar]
  var position = 0

  init(_ text: String) { bytes = text.utf8.map { Unicode.Scalar($0) } }

  mutating func parse() throws(ValueError) -> EDTF.Form {
    try refuseForeignForms()
    if next == "[" { return .oneOf(try parseSet()) }
    if bytes.contains("/") { return try parseInterval() }
    let date = try parseDate(mayHaveTime: true)
    try expectEnd()
    return .date(date)
  }

  /// The byte at the position, or 0 at the end.
  var next: Unicode.Scalar { position < bytes.count ? bytes[position] : "\0" }

  func follows(_ text: String) -> Bool { bytes[position...].starts(with: text.unicodeScalars) }

  /// `suggestion` where it is a date; where it has another mistake, what is suggested for that, and so on for a few. Nil
  /// where no date comes of it, or only by turning an interval round, which is for whoever wrote it.
  static func mended(_ suggestion: String) -> String? {
    var text = suggestion
    for _ in 0..<8 {
      var parser = EDTFParser(text)
      do throws(ValueError) {
        _ = try parser.parse()
        return text
      } catch {
        guard error.identifier != "date-order", let next = error.suggestions.first else { return nil }
        text = next
      }
    }
    return nil
  }

  /// The text with `replacement` in the place of `range`.
  func replacing(_ range: Range<Int>, by replacement: String) -> String {
    text(0..<range.lowerBound) + replacement + text(range.upperBound..<bytes.count)
  }

  static func isDigit(_ byte: Unicode.Scalar) -> Bool { byte >= "0" && byte <= "9" }

  func error(
    _ identifier: String, _ range: Range<Int>, _ summary: String, expected: String = "", suggestions: [String] = []
  ) -> ValueError {
    let lower = min(range.lowerBound, bytes.count)
    return ValueError(
      identifier, at: lower..<max(lower, min(range.upperBound, bytes.count)), summary, expected: expected,
      suggestions: suggestions)
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self)
  }
}

extension EDTFParser {
  /// Forms that people write instead, and parts of level 2 that are left out: named, rather than called a wrong byte.
  private func refuseForeignForms() throws(ValueError) {
    let whole = 0..<bytes.count
    guard !bytes.isEmpty else {
      throw error("date-empty", whole, "there is no date", expected: "a date such as 2024-01-16, 2024-01 or 2024")
    }
    if let space = bytes.firstIndex(where: { $0 == " " || $0 == "\t" }), bytes.first != "[" {
      throw error(
        "date-syntax", space..<space + 1, "a date has no spaces", expected: "a date such as 2024-01-16 or 2024-01")
    }
    if bytes.first == "{" {
      throw error(
        "date-unsupported", whole, "“all of these dates” in { } is not supported",
        expected: "one date, an interval a/b, or one of several in [ ]")
    }
    if bytes.count == 8, bytes.allSatisfy(Self.isDigit) {
      throw error(
        "date-syntax", whole, "a date is written with hyphens", expected: "YYYY-MM-DD",
        suggestions: ["\(text(0..<4))-\(text(4..<6))-\(text(6..<8))"])
    }
    if text(whole) == ".." {
      throw error(
        "date-syntax", whole, "an end that is open stands beside a date",
        expected:
          "[..b] for that date or an earlier one, [a..] for that or a later one, a/.. for all the time from it on")
    }
    if bytes.first != "[", !bytes.contains("/"), containsDots(in: whole) {
      throw error(
        "date-syntax", whole, "a choice of dates stands in square brackets",
        expected: "[a..b] for one day of these, a/b for all the time from one to the other",
        suggestions: ["[\(text(whole))]"])
    }
  }

  private func containsDots(in range: Range<Int>) -> Bool {
    range.dropLast().contains { bytes[$0] == "." && bytes[$0 + 1] == "." }
  }

  private func expectEnd() throws(ValueError) {
    guard position < bytes.count else { return }
    throw error(
      "date-syntax", position..<bytes.count, "“\(text(position..<bytes.count))” is too much after the date",
      expected: "the end of the date, or ?, ~ or % after it")
  }

  private mutating func parseInterval() throws(ValueError) -> EDTF.Form {
    let slashes = bytes.indices.filter { bytes[$0] == "/" }
    if slashes.count > 1 {
      throw error(
        "date-syntax", slashes[1]..<slashes[1] + 1, "an interval has one /",
        expected: "YYYY-MM-DD for a day, a/b for the time from one date to another",
        suggestions: slashes.count == 2 ? [text(0..<bytes.count).split(separator: "/").joined(separator: "-")] : [])
    }
    let from = try parseEndpoint(until: slashes[0])
    position = slashes[0] + 1
    let to = try parseEndpoint(until: bytes.count)
    if case .date(let first) = from, case .date(let last) = to, first.days.lowerBound > last.days.upperBound {
      throw error(
        "date-order", 0..<bytes.count, "the interval ends before it begins", expected: "the earlier date first",
        suggestions: ["\(text(slashes[0] + 1..<bytes.count))/\(text(0..<slashes[0]))"])
    }
    return .interval(from: from, to: to)
  }

  private mutating func parseEndpoint(until end: Int) throws(ValueError) -> EDTF.Endpoint {
    if position == end { return .unknown }
    if follows(".."), position + 2 == end { return .open }
    let date = try parseDate(mayHaveTime: false)
    guard position == end else {
      throw error(
        "date-syntax", position..<end, "“\(text(position..<end))” is too much after the date",
        expected: end == bytes.count ? "the end of the interval" : "/")
    }
    return .date(date)
  }

  private mutating func parseSet() throws(ValueError) -> [EDTF.Member] {
    guard bytes.last == "]" else {
      throw error("date-syntax", bytes.count..<bytes.count, "the set of dates is not closed", expected: "]")
    }
    position += 1
    var members: [EDTF.Member] = []
    while true {
      skipSpaces()
      members.append(try parseMember(isFirst: members.isEmpty))
      skipSpaces()
      if next == "," {
        position += 1
      } else if next == "]", position == bytes.count - 1 {
        return members
      } else {
        throw error("date-syntax", position..<position + 1, "the set of dates goes on wrongly", expected: ", or ]")
      }
    }
  }

  private mutating func parseMember(isFirst: Bool) throws(ValueError) -> EDTF.Member {
    let start = position
    if follows("..") {
      guard isFirst else {
        throw error(
          "date-syntax", start..<start + 2, "“or earlier” stands before the first date of a set", expected: "a date")
      }
      position += 2
      return .orEarlier(try parseDate(mayHaveTime: false))
    }
    let first = try parseDate(mayHaveTime: false)
    skipSpaces()
    guard follows("..") else { return .date(first) }
    let dots = position
    position += 2
    skipSpaces()
    if next == "]" { return .orLater(first) }
    if next == "," {
      throw error(
        "date-syntax", dots..<dots + 2, "“or later” stands after the last date of a set", expected: "a date after ..")
    }
    let last = try parseDate(mayHaveTime: false)
    guard first.precision == last.precision else {
      throw error(
        "date-precision", start..<position, "a date on one side of .. is finer than the other",
        expected: "two years, two months or two days")
    }
    guard first.days.lowerBound <= last.days.lowerBound else {
      throw error("date-order", start..<position, "the range ends before it begins", expected: "the earlier date first")
    }
    return .range(first, last)
  }

  private mutating func skipSpaces() {
    while next == " " { position += 1 }
  }
}
