import Diagnostics

/// A text in Markdown and where it was written: in a file, or as a YAML scalar of any style.
public struct MarkdownText: Sendable {
  /// The Markdown, as it is after YAML's own syntax was read away.
  let bytes: [UInt8]
  /// The file in which it was written.
  let source: SourceText
  /// The bytes of the file that hold it; of a YAML scalar, its quotation marks or block header too.
  let range: Range<Int>
  /// How those bytes spell it.
  let spelling: Spelling

  /// How the bytes of a file spell a text.
  public enum Spelling: Sendable {
    /// As they are, but that a carriage return, with a line feed after it or not, is a line feed of the text.
    case lines
    /// As a YAML scalar, whose style (plain, quoted, literal, folded) is seen from its first byte.
    case scalar
  }

  /// `text`, and the bytes of the file that spell it, which are clamped to the file.
  public init(_ text: String, written range: Range<Int>, as spelling: Spelling, in source: SourceText) {
    bytes = Array(text.utf8)
    self.source = source
    self.range = range.clamped(to: 0..<source.bytes.count)
    self.spelling = spelling
  }

  /// How offsets in the text become offsets in the file. Costs a pass over the text: for diagnostics and inspections.
  func mapToSource() -> OffsetMap {
    if range.count == bytes.count, source.bytes[range].elementsEqual(bytes) {
      return OffsetMap(from: 0..<bytes.count, to: range)
    }
    return switch spelling {
    case .lines: mapLines()
    case .scalar: ScalarAlignment.align(bytes, with: source.bytes, in: range)
    }
  }

  private func mapLines() -> OffsetMap {
    var map = OffsetMap()
    var written = range.lowerBound
    for at in bytes.indices where written < range.upperBound {
      let isPair = source.bytes[written...].prefix(2).elementsEqual("\r\n".utf8)
      let length = isPair ? 2 : 1
      map.append(at..<at + 1, written..<written + length)
      written += length
    }
    return map
  }
}
