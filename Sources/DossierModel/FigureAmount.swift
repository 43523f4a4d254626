extension Figure {
  /// A number as strong as its text: `at least 9`, `7 to 9`, `several`, `2 + several`.
  public struct Amount: Hashable, Sendable {
    /// The text as the editor wrote it, with single spaces.
    public let text: String
    /// The least that it can be; nothing is less than 0.
    public let lower: Decimal
    /// Whether it is more than `lower`: `over 9`.
    public let isAboveLower: Bool
    /// The most that it can be, or nil where it has no such end.
    public let upper: Decimal?
    /// Whether it is less than `upper`: `under 9`.
    public let isBelowUpper: Bool
    /// Whether the text says `about`.
    public let isAbout: Bool

    /// Reads an amount, or says at which bytes `text` is none.
    public init(_ text: String) throws(ValueError) {
      throw ValueError("figure-syntax", at: 0..<text.utf8.count, "\(text) is not read yet")
    }
  }

  /// A decimal number of at most three places, held exactly.
  public struct Decimal: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The number times 1,000.
    public let thousandths: Int

    /// A number of thousandths.
    public init(thousandths: Int) { self.thousandths = thousandths }

    /// Smaller ones first.
    public static func < (left: Decimal, right: Decimal) -> Bool { left.thousandths < right.thousandths }

    /// Digits, without separators, and the places that are not 0.
    public var description: String {
      let whole = String(thousandths / 1_000)
      var places = Day.padded(thousandths % 1_000, to: 3)
      while places.utf8.last == UInt8(ascii: "0") { places.removeLast() }
      return places.isEmpty ? whole : whole + "." + places
    }
  }
}
