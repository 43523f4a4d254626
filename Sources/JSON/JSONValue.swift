import Bytes

/// A value of RFC 8259 whose numbers are integers.
public enum JSONValue: Sendable {
  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A number without fraction or exponent.
  case integer(Int)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Members, whose order means nothing.
  case object(JSONObject)
}

/// The members of an object, in the order of their keys' UTF-8 bytes. Keys that differ in one byte are two keys.
public struct JSONObject: Sendable {
  /// The members in order; no key stands twice.
  public let members: [(key: String, value: JSONValue)]

  /// These members; of several with one key, the last.
  public init(_ members: some Sequence<(String, JSONValue)>) {
    let ordered = members.enumerated().sorted { left, right in
      let (first, second) = (left.element.0, right.element.0)
      return ByteOrder.areSame(first, second) ? left.offset < right.offset : ByteOrder.precedes(first, second)
    }
    var kept: [(key: String, value: JSONValue)] = []
    for (_, (key, value)) in ordered {
      if let last = kept.last, ByteOrder.areSame(last.key, key) { kept.removeLast() }
      kept.append((key, value))
    }
    self.members = kept
  }

  /// The value of `key`, compared byte for byte; nil where there is none.
  public subscript(key: String) -> JSONValue? {
    members.first { ByteOrder.areSame($0.key, key) }?.value
  }
}

extension JSONValue {
  /// The value as JSON text.
  public func bytes(_ layout: JSONWriter.Layout = .pretty) -> [UInt8] {
    var writer = JSONWriter(layout)
    writer.value(self)
    return writer.bytes
  }
}

extension JSONValue: Equatable {
  /// Whether both are written with the same bytes; unlike `String`, composed and decomposed letters differ.
  public static func == (left: JSONValue, right: JSONValue) -> Bool { left.bytes(.compact) == right.bytes(.compact) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// `null`
  public init(nilLiteral: ()) { self = .null }
  /// An array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// An object.
  public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(JSONObject(elements)) }
}
