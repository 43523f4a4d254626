/// A text that equals another only byte for byte, unlike `String`, to which composed and decomposed letters are equal.
public struct ExactText: Hashable, Sendable {
  /// The text.
  public let text: String

  /// `text`, as it is.
  public init(_ text: String) { self.text = text }

  /// Whether both have the same bytes.
  public static func == (left: ExactText, right: ExactText) -> Bool { ByteOrder.areSame(left.text, right.text) }

  /// By its bytes.
  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
