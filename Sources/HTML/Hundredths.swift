/// A number of hundredths, so that drawings are done in integers: `Hundredths(1234)` is written `12.34`, 1250 is `12.5`.
public struct Hundredths: Hashable, Sendable {
  /// The number times one hundred.
  public let count: Int

  /// `count` hundredths.
  public init(_ count: Int) { self.count = count }
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
public struct Percent: Hashable, Sendable {
  /// The share times ten thousand.
  public let hundredths: Int

  /// `hundredths` hundredths of a percent.
  public init(hundredths: Int) { self.hundredths = hundredths }
}

extension Percent: CustomStringConvertible, AttributeValue {
  /// In decimal with a point, at most two places, and the sign.
  public var description: String { "\(Hundredths(hundredths))%" }

  /// The share in decimal with its sign.
  public var attributeForm: AttributeForm { .text(description) }
}
