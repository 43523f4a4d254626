import Diagnostics

/// The two parts of an article's file: YAML between two lines of `---`, then Markdown.
struct FrontMatter {
  /// The bytes between the two lines.
  let yaml: Range<Int>
  /// The bytes after the second.
  let body: Range<Int>

  /// Why a file has no front matter.
  enum Failure: Error {
    /// The first line is not `---`, or nothing stands between it and the second.
    case missing
    /// No second `---` follows.
    case open
  }

  /// The parts of `source`.
  init(of source: SourceText) throws(Failure) {
    guard Self.isFence(source, line: 0) else { throw .missing }
    guard let end = (1..<max(1, source.lineCount)).first(where: { Self.isFence(source, line: $0) }) else { throw .open }
    yaml = Self.start(ofLine: 1, of: source)..<source.lineRange(end).lowerBound
    // After two such lines in a row what was meant as front matter would be taken for the digest.
    if source.bytes[yaml].allSatisfy({ $0 <= 0x20 }) { throw .missing }
    body = Self.start(ofLine: end + 1, of: source)..<source.bytes.count
  }

  /// Three hyphens, and nothing after them but blanks.
  private static func isFence(_ source: SourceText, line: Int) -> Bool {
    let bytes = source.bytes[source.lineRange(line)]
    return bytes.starts(with: "---".utf8) && bytes.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func start(ofLine line: Int, of source: SourceText) -> Int {
    line < source.lineCount ? source.lineRange(line).lowerBound : source.bytes.count
  }
}
