/// A number in digits of any script in a text of any language: what it may mean where nobody knows which sign parts
/// thousands, and which words multiply it.
public struct DigitReading: Hashable, Sendable {
  /// The bytes of the number.
  public let range: Range<Int>
  /// What the digits may say, in thousandths.
  private let values: Set<Int>
  /// By what words after them may multiply that.
  private let scales: [Int]

  /// The numbers of a text, in order.
  public static func all(in text: String) -> [DigitReading] {
    // Where ten thousands have a word of their own.
    let countsMyriads = text.unicodeScalars.contains {
      (0x4E00...0x9FFF).contains($0.value) || (0xAC00...0xD7A3).contains($0.value)
    }
    let scales = countsMyriads ? scales + [10_000, 100_000_000] : scales
    return DigitRow(of: text).numbers.map {
      DigitReading(range: $0.range, values: values(of: $0.fields, hasBlank: $0.hasBlank), scales: scales)
    }
  }

  /// Whether it may say `value`, in thousandths.
  public func canBe(_ value: Int) -> Bool {
    values.contains { own in scales.contains { own.multipliedReportingOverflow(by: $0) == (value, false) } }
  }

  /// Whether both may say the same.
  public func canBe(_ other: DigitReading) -> Bool {
    other.values.contains(where: canBe) || values.contains(where: other.canBe)
  }

  /// Whether it is so small that texts mostly say it in words.
  public var isSmall: Bool { values.allSatisfy { $0 < Self.small } }
  /// Numbers from here on stand in digits.
  public static let small = 13_000

  private static let scales = [1, 1_000, 100_000, 1_000_000, 10_000_000, 1_000_000_000, 1_000_000_000_000]

  /// The fields as one number with signs between thousands, as one whose last field are decimals, and each alone where a
  /// blank may part two numbers or they are no one number, as in "3.5.2031".
  private static func values(of fields: [String], hasBlank: Bool) -> Set<Int> {
    var values: Set<Int> = []
    // Thousands have three digits, and before them groups have three, or two in India.
    if fields.last?.utf8.count == 3, fields.dropFirst().allSatisfy({ (2...3).contains($0.utf8.count) }),
      let whole = thousandths(fields.joined())
    {
      values.insert(whole)
    }
    if let last = fields.last, fields.count > 1, last.utf8.count <= 3,
      let whole = thousandths(fields.dropLast().joined()),
      let places = Int(last + String(repeating: "0", count: 3 - last.utf8.count))
    {
      values.insert(whole + places)
    }
    return hasBlank || values.isEmpty ? values.union(fields.compactMap(thousandths)) : values
  }

  private static func thousandths(_ digits: String) -> Int? {
    digits.utf8.count <= 15 ? Int(digits).map { $0 * 1000 } : nil
  }
}

/// Splits a text into numbers, and these into fields of digits with one sign between two of them, which may be a blank.
private struct DigitRow {
  private(set) var numbers: [(range: Range<Int>, fields: [String], hasBlank: Bool)] = []

  init(of text: String) {
    var fields: [String] = []
    var (start, end, offset) = (0, 0, 0)
    var sign: Unicode.Scalar?
    var hasBlank = false
    func number() -> (range: Range<Int>, fields: [String], hasBlank: Bool) { (start..<end, fields, hasBlank) }
    for scalar in text.unicodeScalars {
      defer { offset += UTF8.width(scalar) }
      if let digit = Self.digit(scalar) {
        if fields.isEmpty { (start, hasBlank) = (offset, false) }
        if fields.isEmpty || sign != nil { fields.append("") }
        fields[fields.count - 1] += digit
        end = offset + UTF8.width(scalar)
        hasBlank = hasBlank || sign?.properties.isWhitespace ?? false
        sign = nil
      } else if !fields.isEmpty, sign == nil, Self.signs.contains(scalar) {
        sign = scalar
      } else if !fields.isEmpty {
        numbers.append(number())
        (fields, sign) = ([], nil)
      }
    }
    if !fields.isEmpty { numbers.append(number()) }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> String? {
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { "\(Int($0))" }
  }

  /// What parts thousands or decimals: points, commas, apostrophes and blanks.
  private static let signs: Set<Unicode.Scalar> = [
    ".", ",", "'", " ", "\u{66B}", "\u{66C}", "\u{2019}", "\u{A0}", "\u{2009}", "\u{202F}",
  ]
}
