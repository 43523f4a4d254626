import Diagnostics

/// A text in Markdown and where it was written: in a file, or as a YAML scalar of any style.
public struct MarkdownText: Sendable {
  /// The Markdown, as it is after YAML's own syntax was read away.
  let bytes: [UInt8]
  /// The file in which it was written.
  let source: SourceText
  /// The bytes of the file that hold it; of a YAML scalar, its quotation marks or block header too.
  let range: Range<Int>

  /// `text`, and the bytes of the file that spell it, which are clamped to the file. Where the file spells it with other
  /// bytes, it was a YAML scalar, whose style (plain, quoted, literal, folded) is seen from its first byte.
  public init(_ text: String, written range: Range<Int>, in source: SourceText) {
    bytes = Array(text.utf8)
    self.source = source
    self.range = range.clamped(to: 0..<source.bytes.count)
  }

  /// How offsets in the text become offsets in the file. Costs a pass over the text: for diagnostics and inspections.
  func mapToSource() -> OffsetMap {
    if range.count == bytes.count, source.bytes[range].elementsEqual(bytes) {
      return OffsetMap(from: 0..<bytes.count, to: range)
    }
    return ScalarAlignment.align(bytes, with: source.bytes, in: range)
  }
}
