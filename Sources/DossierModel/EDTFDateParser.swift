extension EDTFParser {
  /// A component as it stands in the text.
  struct RawComponent {
    var value: Int
    var unspecified: Int
    var isNegative = false
    var qualification: EDTF.Qualification
    let range: Range<Int>

    var component: EDTF.Component {
      EDTF.Component(
        value: isNegative ? -value : value, unspecified: unspecified, qualification: qualification,
        isNegative: isNegative)
    }
  }

  /// Reads one date from the position and stops after it.
  mutating func parseDate(mayHaveTime: Bool) throws(ValueError) -> EDTF.CalendarDate {
    let start = position
    var parts = [try parseYear()]
    let isLong = parts[0].range.count > 4
    try parseGroupQualification(&parts)
    while next == "-", parts.count < 3, !isLong {
      position += 1
      parts.append(try parseTwoDigits(name: parts.count == 1 ? "month" : "day"))
      try checkUnspecified(parts)
      try parts.count == 2 ? checkMonth(parts[1]) : checkDay(parts)
      try parseGroupQualification(&parts)
    }
    if isLong, next == "-" {
      throw error(
        "date-syntax", start..<position, "a year with Y stands alone", expected: "no month and no day after it")
    }
    let time = next == "T" ? try parseTime(after: parts, allowed: mayHaveTime) : nil
    return EDTF.CalendarDate(
      year: parts[0].component, month: parts.count > 1 ? parts[1].component : nil,
      day: parts.count > 2 ? parts[2].component : nil, time: time)
  }

  /// `?`, `~` or `%` at the position.
  private mutating func parseQualification() throws(ValueError) -> EDTF.Qualification {
    let found: EDTF.Qualification
    switch next {
    case "?": found = .uncertain
    case "~": found = .approximate
    case "%": found = .both
    default: return .none
    }
    position += 1
    if next == "?" || next == "~" || next == "%" {
      throw error(
        "date-syntax", position - 1..<position + 1, "a qualification is one character",
        expected: "? for uncertain, ~ for approximate, % for both")
    }
    return found
  }

  /// A qualification to the right of a component holds for it and for all to its left.
  private mutating func parseGroupQualification(_ parts: inout [RawComponent]) throws(ValueError) {
    let qualification = try parseQualification()
    for index in parts.indices { parts[index].qualification = parts[index].qualification.joined(with: qualification) }
  }

  private mutating func parseYear() throws(ValueError) -> RawComponent {
    let qualification = try parseQualification()
    if next == "Y" { return try parseLongYear(qualification) }
    let start = position
    if next == "-" { position += 1 }
    let digits = position
    while Self.isDigit(next) || next == "X" { position += 1 }
    guard position - digits == 4 else { throw yearError(start..<position, digits: position - digits) }
    var part = try number(digits..<position, qualification)
    part.isNegative = digits > start
    if part.isNegative, part.value == 0, part.unspecified == 0 {
      throw error("date-syntax", start..<position, "there is no year -0000", expected: "0000 for 1 BC, -0001 for 2 BC")
    }
    if next == "S" || next == "E" { throw levelTwoYear(start) }
    return part
  }

  /// `Y`, perhaps a minus, and at least five digits.
  private mutating func parseLongYear(_ qualification: EDTF.Qualification) throws(ValueError) -> RawComponent {
    let start = position
    position += 1
    let isNegative = next == "-"
    if isNegative { position += 1 }
    let digits = position
    while Self.isDigit(next) { position += 1 }
    if next == "S" || next == "E" { throw levelTwoYear(start) }
    guard (5...12).contains(position - digits), bytes[digits] != "0" else {
      throw error(
        "date-year", start..<position, "Y is for years of five to twelve digits",
        expected: "Y17000, or YYYY without the Y for a year of four digits")
    }
    var part = try number(digits..<position, qualification)
    part.isNegative = isNegative
    return part
  }

  private mutating func parseTwoDigits(name: String) throws(ValueError) -> RawComponent {
    let qualification = try parseQualification()
    let start = position
    while Self.isDigit(next) || next == "X" { position += 1 }
    guard position - start == 2 else {
      let single = start..<start + 1
      let padding = bytes.indices.contains(start) && bytes[start] == "X" ? "X" : "0"
      let suggestion = position - start == 1 ? [replacing(single, by: padding + text(single))] : []
      throw error(
        "date-syntax", start..<max(position, start + 1), "a \(name) has two digits", expected: "two digits, such as 01",
        suggestions: suggestion)
    }
    return try number(start..<position, qualification)
  }

  /// The number of the digits in `range`, which end with as many X as there are.
  private func number(_ range: Range<Int>, _ qualification: EDTF.Qualification) throws(ValueError) -> RawComponent {
    var part = RawComponent(value: 0, unspecified: 0, qualification: qualification, range: range)
    for index in range {
      if bytes[index] == "X" {
        part.unspecified += 1
        part.value *= 10
      } else if part.unspecified > 0 {
        throw unspecifiedError(range)
      } else {
        part.value = part.value * 10 + Int(bytes[index].value - 48)
      }
    }
    return part
  }
}

extension EDTF.Qualification {
  /// What is said by this one and the other together.
  func joined(with other: EDTF.Qualification) -> EDTF.Qualification {
    switch (isUncertain || other.isUncertain, isApproximate || other.isApproximate) {
    case (true, true): .both
    case (true, false): .uncertain
    case (false, true): .approximate
    case (false, false): .none
    }
  }
}
