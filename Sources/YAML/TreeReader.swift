import Bytes
import CYAML
import Diagnostics

/// Reads YAML and JSON.
public enum TreeReader {
  /// How deep lists and maps may be nested; libyaml itself has no limit.
  public static let deepest = 64
  /// How many texts, lists and maps one document may have: some five times what the claims of 50,000 articles take.
  public static let mostNodes = 1_000_000
  /// How many bytes one text may have, as many as a text of Markdown.
  public static let longestText = 65_536

  /// Reads the bytes `range` of `source` (all of it, where none is given) as one document, by the form that the README
  /// describes: every scalar is text; anchors, aliases, tags, merge keys, a second document, a comment after an unquoted
  /// text, and control characters (also of direction, also as escapes) are errors at their place; a key that stands twice
  /// is reported and its first value kept; a text of more than `longestText` bytes is reported and not read.
  ///
  /// The tree is nil where nothing can be relied on: bytes that are not UTF-8, refused characters, an unfinished merge,
  /// broken syntax, too deep a nesting, too many nodes, no document. An error has then always been reported.
  /// `content` says what belongs there, should there be nothing.
  public static func read(
    _ source: SourceText, range: Range<Int>? = nil, as file: FileID, content: String = ""
  ) -> (tree: Tree?, diagnostics: [Diagnostic]) {
    var range = range ?? 0..<source.bytes.count
    if range.lowerBound < source.textStart {
      range = source.textStart..<max(source.textStart, range.upperBound)
    }
    if let bad = UTF8Validity.firstInvalidByte(in: source.bytes[range]) {
      return (nil, [notUTF8(source, at: range.lowerBound + bad)])
    }
    let scan = CharacterScan(range, of: source)
    let refused = scan.diagnostics + MergeMarks.diagnostics(in: source, range)
    guard refused.isEmpty else { return (nil, refused) }
    var builder = TreeBuilder(source: source, file: file, range: range, scan: scan, content: content)
    let isComplete = source.bytes.withUnsafeBufferPointer { bytes in
      builder.build(from: UnsafeBufferPointer(rebasing: bytes[range]))
    }
    return (isComplete ? builder.tree : nil, builder.diagnostics)
  }

  private static func notUTF8(_ source: SourceText, at offset: Int) -> Diagnostic {
    let isUTF16 = source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF])
    let byte = String(source.bytes[offset], radix: 16, uppercase: true)
    return Diagnostic(
      .error, "not-utf8", at: source.place(offset..<offset + 1),
      "The text is not UTF-8: the byte \(byte) cannot stand here",
      explanation: isUTF16
        ? "The file is in UTF-16; save it as UTF-8."
        : "Save the file as UTF-8; what follows this byte was not read.")
  }
}
