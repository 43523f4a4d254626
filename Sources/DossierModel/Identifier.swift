import Bytes

/// The name of a thing of the dossier: an article, an actor, a claim. It is a path component of the site, and safe as one.
///
/// Lower-case ASCII letters and digits, with single or repeated hyphens only inside; 1 to 64 bytes. ASCII alone, because
/// addresses are typed, and because two Unicode forms of one letter would be two folders on one system and one on another.
public struct Identifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The most bytes that an identifier may have.
  public static let longest = 64

  /// The identifier as it is written.
  public let text: String

  /// The identifier `text`, or nil where the text is none.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard (1...Self.longest).contains(bytes.count), bytes.allSatisfy(Self.isAllowed) else { return nil }
    guard bytes.first != Self.hyphen, bytes.last != Self.hyphen else { return nil }
    self.text = text
  }

  /// The text.
  public var description: String { text }

  /// By bytes.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    ByteOrder.precedes(left.text, right.text)
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), hyphen: true
    default: false
    }
  }
}
