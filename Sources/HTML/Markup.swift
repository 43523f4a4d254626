/// Text that is already HTML, in UTF-8.
///
/// It is made by escaping text, by `MarkupWriter`, or from a literal of the source code. No string that is read from
/// somewhere becomes markup without being escaped.
public struct Markup: Hashable, Sendable {
  /// The HTML.
  public private(set) var bytes: [UInt8]

  /// No markup at all.
  public init() { bytes = [] }

  /// `text`, escaped.
  public init(text: some StringProtocol) {
    bytes = []
    Escaper.append(text, to: &bytes)
  }

  /// Markup that stands in the source code, as it is.
  public init(literal: StaticString) {
    bytes = literal.withUTF8Buffer { Array($0) }
  }

  /// What `write` writes.
  public init<Failure: Error>(_ write: (inout MarkupWriter) throws(Failure) -> Void) throws(Failure) {
    var writer = MarkupWriter()
    try write(&writer)
    self = writer.markup
  }

  /// Markup that the caller vouches for: the output of a renderer that has escaped whatever it was given.
  /// For renderers only; a test keeps the list of those that use it.
  package init(vouchedFor bytes: [UInt8]) { self.bytes = bytes }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Adds `other` at the end.
  public mutating func append(_ other: Markup) { bytes.append(contentsOf: other.bytes) }

  /// Adds `text`, escaped, at the end.
  public mutating func append(text: some StringProtocol) { Escaper.append(text, to: &bytes) }

  /// `right` after `left`.
  public static func + (left: Markup, right: Markup) -> Markup {
    var sum = left
    sum.append(right)
    return sum
  }

  /// Adds `right` to `left`.
  public static func += (left: inout Markup, right: Markup) { left.append(right) }
}

extension Markup: CustomStringConvertible {
  /// The HTML as a string.
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension Sequence where Element == Markup {
  /// All of them in order, with `separator` between each two.
  public func joined(separator: Markup = Markup()) -> Markup {
    var sum = Markup()
    var isFirst = true
    for part in self {
      if !isFirst { sum.append(separator) }
      sum.append(part)
      isFirst = false
    }
    return sum
  }
}
