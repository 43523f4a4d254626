/// A number of hundredths, so that drawings are done in integers: `Hundredths(1234)` is written `12.34`, 1250 is `12.5`.
public struct Hundredths: Hashable, Comparable, Sendable {
  /// The number times one hundred.
  public let count: Int

  /// `count` hundredths.
  public init(_ count: Int) { self.count = count }

  /// `numerator / denominator`, rounded to the nearest hundredth, halves away from zero; nil where it cannot be said:
  /// a denominator of nought, or a result beyond what `Int` holds.
  public init?(_ numerator: Int, over denominator: Int) {
    let (scaled, isTooLarge) = numerator.multipliedReportingOverflow(by: 100)
    guard !isTooLarge, let count = Self.divideRounding(scaled, by: denominator) else { return nil }
    self.count = count
  }

  /// By size.
  public static func < (left: Hundredths, right: Hundredths) -> Bool { left.count < right.count }

  static func divideRounding(_ dividend: Int, by divisor: Int) -> Int? {
    guard divisor != 0, dividend != .min || divisor != -1 else { return nil }
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    guard remainder.magnitude >= divisor.magnitude - remainder.magnitude, remainder != 0 else { return quotient }
    return (dividend < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
  }
}

extension Hundredths: CustomStringConvertible, AttributeValue {
  /// In decimal with a point, at most two places, without trailing noughts.
  public var description: String {
    let (whole, part) = count.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = count < 0 ? "-" : ""
    if part == 0 { return "\(sign)\(whole)" }
    if part % 10 == 0 { return "\(sign)\(whole).\(part / 10)" }
    return "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
  }

  /// The number in decimal.
  public var attributeForm: AttributeForm { .text(description) }
}

/// A share in hundredths of a percent: `Percent(hundredths: 3410)` is written `34.1%`.
public struct Percent: Hashable, Comparable, Sendable {
  /// The share times ten thousand.
  public let hundredths: Int

  /// `hundredths` hundredths of a percent.
  public init(hundredths: Int) { self.hundredths = hundredths }

  /// `part` of `whole`, rounded to the nearest hundredth of a percent; nil where it cannot be said: a whole of nought,
  /// or a result beyond what `Int` holds.
  public init?(_ part: Int, of whole: Int) {
    let (scaled, isTooLarge) = part.multipliedReportingOverflow(by: 10_000)
    guard !isTooLarge, let hundredths = Hundredths.divideRounding(scaled, by: whole) else { return nil }
    self.hundredths = hundredths
  }

  /// By size.
  public static func < (left: Percent, right: Percent) -> Bool { left.hundredths < right.hundredths }
}

extension Percent: CustomStringConvertible, AttributeValue {
  /// In decimal with a point, at most two places, and the sign.
  public var description: String { "\(Hundredths(hundredths))%" }

  /// The share in decimal with its sign.
  public var attributeForm: AttributeForm { .text(description) }
}
