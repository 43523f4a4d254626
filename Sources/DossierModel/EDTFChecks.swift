extension EDTFParser {
  /// For messages, which are in English.
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Only the last digits of a date may be unspecified, through all its components.
  func checkUnspecified(_ parts: [RawComponent]) throws(ValueError) {
    let last = parts[parts.count - 1]
    for earlier in parts.dropLast() where earlier.unspecified > 0 && last.unspecified < last.range.count {
      throw unspecifiedError(last.range)
    }
  }

  func unspecifiedError(_ range: Range<Int>) -> ValueError {
    error(
      "date-unsupported", range, "a specified digit after an unspecified one is not supported",
      expected: "X only for the last digits of a date: 201X, 2004-XX, 2004-07-XX")
  }

  func checkMonth(_ part: RawComponent) throws(ValueError) {
    switch (part.value, part.unspecified) {
    case (1...12, 0), (21...24, 0), (0, 1...2), (10, 1): return
    case (25...41, 0):
      throw error(
        "date-unsupported", part.range, "\(text(part.range)) is a part of the year that is not supported",
        expected: "a month from 01 to 12, or 21 spring, 22 summer, 23 autumn, 24 winter")
    default:
      throw error(
        "date-month", part.range, "there is no month \(text(part.range))",
        expected: "a month from 01 to 12, or 21 spring, 22 summer, 23 autumn, 24 winter")
    }
  }

  func checkDay(_ parts: [RawComponent]) throws(ValueError) {
    let (year, month, day) = (parts[0], parts[1], parts[2])
    if month.value > 12 {
      throw error("date-syntax", day.range, "a season has no days", expected: "the end of the date")
    }
    if day.unspecified == 2 { return }
    let length = Day.days(inMonth: month.value, of: year.isNegative ? -year.value : year.value)
    let isThere = day.unspecified == 1 ? day.value <= length : (1...length).contains(day.value)
    guard !isThere else { return }
    let name = Self.months[month.value - 1]
    throw error(
      "date-day", day.range, "\(name) \(text(year.range)) has no day \(text(day.range))",
      expected: "a day from 01 to \(length)")
  }

  func yearError(_ range: Range<Int>, digits: Int) -> ValueError {
    if digits > 4 {
      return error(
        "date-year", range, "a year has four digits", expected: "YYYY; a longer one is written with Y before it",
        suggestions: digits <= 12 && bytes[range.upperBound - digits] != "0"
          ? [replacing(range, by: "Y" + text(range))] : [])
    }
    if digits == 0, next == "x" || next == "u" {
      return error("date-syntax", range.lowerBound..<position + 1, "an unspecified digit is a capital X", expected: "X")
    }
    return error(
      "date-syntax", range.lowerBound..<max(range.upperBound, range.lowerBound + 1),
      position < bytes.count || digits > 0 ? "this is no year" : "a date is missing",
      expected: "a year of four digits, such as 2024")
  }

  func levelTwoYear(_ start: Int) -> ValueError {
    let name = next == "S" ? "significant digits" : "powers of ten"
    return error(
      "date-unsupported", start..<bytes.count, "a year with \(name) is not supported",
      expected: "YYYY, or Y and all the digits of a longer year")
  }

  /// `Thh:mm:ss`, perhaps with `Z`, `±hh` or `±hh:mm`, as level 0 has it.
  mutating func parseTime(after parts: [RawComponent], allowed: Bool) throws(ValueError) -> String {
    let start = position
    let isWhole = parts.count == 3 && parts.allSatisfy { $0.unspecified == 0 && $0.qualification == .none }
    guard allowed, isWhole else {
      throw error(
        "date-syntax", start..<bytes.count, "a time stands only after one whole day without ?, ~ or %",
        expected: "no time here")
    }
    position += 1
    let clock = position
    try parseClockNumber(0...23, "hours")
    try expectColon(in: clock)
    try parseClockNumber(0...59, "minutes")
    try expectColon(in: clock)
    try parseClockNumber(0...59, "seconds")
    if next == "Z" {
      position += 1
    } else if next == "+" || next == "-" {
      position += 1
      try parseClockNumber(0...14, "hours of the offset")
      if next == ":" {
        position += 1
        try parseClockNumber(0...59, "minutes of the offset")
      }
    }
    return text(clock..<position)
  }

  private mutating func expectColon(in clock: Int) throws(ValueError) {
    guard next == ":" else {
      throw error(
        "date-time", clock..<bytes.count, "a time within a date is written hh:mm:ss",
        expected: "hours, minutes and seconds, such as T10:00:00, or the day alone; "
          + "an event has its time of day under `time`")
    }
    position += 1
  }

  private mutating func parseClockNumber(_ allowed: ClosedRange<Int>, _ name: String) throws(ValueError) {
    let start = position
    while Self.isDigit(next), position < start + 2 { position += 1 }
    guard position == start + 2, let value = Int(text(start..<position)), allowed.contains(value) else {
      throw error(
        "date-time", start..<max(position, start + 1), "these are no \(name)",
        expected: "two digits from \(Day.padded(allowed.lowerBound, to: 2)) to \(allowed.upperBound)")
    }
  }
}
