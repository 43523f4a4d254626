/// What an attribute may be set to. `String`, `Int`, `Percent` and `Hundredths` are values; `true` is an attribute
/// without a value; `false` and `nil` leave the attribute out.
public protocol AttributeValue {
  /// The value in a form that the writer escapes.
  var attributeForm: AttributeForm { get }
}

/// How an attribute is written.
public enum AttributeForm: Hashable, Sendable {
  /// Not at all.
  case absent
  /// Its name alone.
  case bare
  /// With this value, which the writer escapes.
  case text(String)
  /// With this value.
  case number(Int)
}

/// Attributes in the order in which they are written: `["class": "band", "x": Percent(hundredths: 3400), "y": 18]`.
///
/// Names are literals of the source code and are written as they stand; each is to be given once.
public struct Attributes: ExpressibleByDictionaryLiteral {
  let list: [(StaticString, any AttributeValue)]

  /// The attributes of a literal.
  public init(dictionaryLiteral elements: (StaticString, any AttributeValue)...) {
    list = elements
  }

  private init(list: [(StaticString, any AttributeValue)]) { self.list = list }

  /// Those of `left`, then those of `right`.
  public static func + (left: Attributes, right: Attributes) -> Attributes {
    Attributes(list: left.list + right.list)
  }
}

extension String: AttributeValue {
  /// The string.
  public var attributeForm: AttributeForm { .text(self) }
}

extension Substring: AttributeValue {
  /// The string.
  public var attributeForm: AttributeForm { .text(String(self)) }
}

extension Int: AttributeValue {
  /// The number in decimal.
  public var attributeForm: AttributeForm { .number(self) }
}

extension Bool: AttributeValue {
  /// The attribute's name alone where true, nothing where false.
  public var attributeForm: AttributeForm { self ? .bare : .absent }
}

extension Optional: AttributeValue where Wrapped: AttributeValue {
  /// Nothing where nil.
  public var attributeForm: AttributeForm { self?.attributeForm ?? .absent }
}
