extension Figure {
  /// A number as strong as its text: `at least 9`, `7 to 9`, `several`, `2 + several`.
  ///
  /// It stands for the numbers that it leaves possible, from 0 up: `at least 9` for 9 and all above, `over 9` for all
  /// above 9 (any number, for a figure may count kilometres), `under 9` for all below, `up to 9` and `at most 9` for 9 and
  /// all below. A number word has a lower bound only. Bounds of a sum are the sums of the bounds.
  public struct Amount: Hashable, Sendable {
    /// The text as the editor wrote it, with single spaces.
    public let text: String
    /// The least that it can be; nothing is less than 0. Of `about 9` this is 9.
    public let lower: Decimal
    /// Whether it is more than `lower`: `over 9`.
    public let isAboveLower: Bool
    /// The most that it can be, or nil where it has no such end. Of `about 9` this is 9.
    public let upper: Decimal?
    /// Whether it is less than `upper`: `under 9`.
    public let isBelowUpper: Bool
    /// Whether the text says `about`.
    public let isAbout: Bool
    /// How much `about` leaves open on either side: a tenth of the numbers that it stands before, else 0.
    public let leeway: Decimal

    /// Reads an amount, or says at which bytes `text` is none.
    public init(_ text: String) throws(ValueError) {
      var parser = AmountParser(text)
      self = try parser.parse()
    }

    init(
      text: String, lower: Decimal, isAboveLower: Bool = false, upper: Decimal?, isBelowUpper: Bool = false,
      isAbout: Bool = false
    ) {
      self.text = text
      self.lower = lower
      self.isAboveLower = isAboveLower
      self.upper = upper
      self.isBelowUpper = isBelowUpper
      self.isAbout = isAbout
      leeway = isAbout ? Decimal(thousandths: lower.thousandths / 10) : Decimal(thousandths: 0)
    }

    /// The sum of `terms`, which are not none.
    init(text: String, sum terms: [Amount]) {
      self.text = text
      lower = Decimal(thousandths: terms.reduce(0) { $0 + $1.lower.thousandths })
      isAboveLower = terms.contains(where: \.isAboveLower)
      let uppers = terms.compactMap(\.upper)
      upper =
        uppers.count == terms.count ? Decimal(thousandths: uppers.reduce(0) { $0 + $1.thousandths }) : nil
      isBelowUpper = terms.contains(where: \.isBelowUpper)
      isAbout = terms.contains(where: \.isAbout)
      leeway = Decimal(thousandths: terms.reduce(0) { $0 + $1.leeway.thousandths })
    }

    /// Whether it is one number, perhaps with `about`.
    public var isOneNumber: Bool { lower == upper && !isAboveLower && !isBelowUpper }

    /// How it stands to `other`, by the table of verdicts: the same where the ranges are equal, or where both are one
    /// number and only `about` differs; together where some number lies in both; else they exclude each other.
    ///
    /// `about 50` leaves open a tenth on either side, 45 to 55: no text says how much it means, and to call "about 50" and
    /// "48" a contradiction would be to claim more than is known.
    public func relation(to other: Amount) -> Relation {
      let isEqual =
        lower == other.lower && isAboveLower == other.isAboveLower && upper == other.upper
        && isBelowUpper == other.isBelowUpper
      if isEqual, isAbout == other.isAbout && leeway == other.leeway || isOneNumber { return .same }
      return reaches(above: other) && other.reaches(above: self) ? .together : .cannot
    }

    /// The least that it leaves open, in thousandths.
    public var least: Int { lower.thousandths - leeway.thousandths }
    /// The most that it leaves open, in thousandths; nil where it has no such end.
    public var most: Int? { upper.map { $0.thousandths + leeway.thousandths } }

    /// Whether its upper end reaches the lower end of `other`.
    private func reaches(above other: Amount) -> Bool {
      guard let most else { return true }
      return isBelowUpper || other.isAboveLower ? most > other.least : most >= other.least
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
