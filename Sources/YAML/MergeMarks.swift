import Diagnostics

/// The marks that a version control system leaves where two versions of a file differ and nobody has chosen between them.
///
/// YAML reads some of them as parts of a text, and Markdown all of them, so they are looked for before either.
public enum MergeMarks {
  /// How long a mark is, in bytes.
  private static let length = 7
  /// How many unfinished merges of one file are reported.
  private static let limit = 20

  /// One error for each unfinished merge in `range` of `source`, at its first mark, with the others as notes. Where
  /// `equalsSignsUnderline`, as they do in Markdown, a line of them counts only after `<<<<<<<`.
  public static func diagnostics(
    in source: SourceText, _ range: Range<Int>, equalsSignsUnderline: Bool = false
  ) -> [Diagnostic] {
    var merges: [[Range<Int>]] = []
    var isOpen = false
    for line in source.lineIndex(at: range.lowerBound)...source.lineIndex(at: range.upperBound) {
      let bytes = source.lineRange(line).clamped(to: range)
      guard let sign = sign(of: bytes, in: source) else { continue }
      let isEdge = sign == UInt8(ascii: "<") || sign == UInt8(ascii: ">")
      if !isEdge, !isOpen, equalsSignsUnderline { continue }
      let mark = bytes.lowerBound..<bytes.lowerBound + length
      if isOpen, sign != UInt8(ascii: "<") {
        merges[merges.count - 1].append(mark)
      } else if merges.count < limit {
        merges.append([mark])
      } else {
        break
      }
      isOpen = sign != UInt8(ascii: ">")
    }
    return merges.map { diagnostic(of: $0, in: source) }
  }

  /// The sign of which the line `bytes` has seven, and then nothing or a space; nil where it is no mark.
  private static func sign(of bytes: Range<Int>, in source: SourceText) -> UInt8? {
    guard bytes.count >= length, let sign = source.bytes[bytes].first, "<|=>".utf8.contains(sign) else { return nil }
    let end = bytes.lowerBound + length
    guard source.bytes[bytes.lowerBound..<end].allSatisfy({ $0 == sign }) else { return nil }
    return end == bytes.upperBound || source.bytes[end] == 0x20 ? sign : nil
  }

  private static func diagnostic(of marks: [Range<Int>], in source: SourceText) -> Diagnostic {
    let sign = String(decoding: source.bytes[marks[0]], as: UTF8.self)
    return Diagnostic(
      .error, "merge-mark", at: source.place(marks[0]), "`\(sign)` is the mark of an unfinished merge",
      explanation: "Keep one of the versions between the marks, or join them, and delete the marks.",
      notes: marks.dropFirst().map { Diagnostic.Note("The next mark stands here.", at: source.place($0)) })
  }
}
