/// A place that a diagnostic shows: complete in itself, so that printing needs no file.
public struct SourcePlace: Hashable, Sendable {
  /// The path of the file.
  public let path: String
  /// The line, from 1; 0 where the whole file is meant.
  public let line: Int
  /// The column, from 1, in Unicode code points; a tab is one, a byte-order mark none.
  public let column: Int
  /// The line on which the range ends.
  public let endLine: Int
  /// The column after the last code point of the range.
  public let endColumn: Int
  /// The line as it stands in the file, cut to a window around the range where it is very long.
  public let excerpt: String
  /// How many code points of the line stand before the excerpt begins.
  public let excerptStart: Int
  /// Whether the line goes on after the excerpt.
  public let isCut: Bool

  /// The whole file at `path`, where no line can be named.
  public init(file path: String) {
    self.init(path: path, line: 0, column: 0, endLine: 0, endColumn: 0, excerpt: "", excerptStart: 0, isCut: false)
  }

  init(
    path: String, line: Int, column: Int, endLine: Int, endColumn: Int, excerpt: String, excerptStart: Int, isCut: Bool
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.excerpt = excerpt
    self.excerptStart = excerptStart
    self.isCut = isCut
  }
}

extension SourceText {
  /// The place of the bytes `range`, which is clamped to the text. A line of more than twice `reach` bytes is shown from
  /// `reach` bytes before the range to as many after its start; of a text that is not ours to print, less.
  public func place(_ range: Range<Int>, reach: Int = 200) -> SourcePlace {
    let lower = max(textStart, min(range.lowerBound, bytes.count))
    let upper = max(lower, min(range.upperBound, bytes.count))
    let first = lineIndex(at: lower)
    let last = upper > lower ? lineIndex(at: upper - 1) : first
    let line = lineRange(first)
    let column = countScalars(line.lowerBound..<max(line.lowerBound, lower))
    let endLine = lineRange(last)
    let endColumn = countScalars(endLine.lowerBound..<max(endLine.lowerBound, min(upper, endLine.upperBound)))
    let window = excerptWindow(of: line, around: min(lower, line.upperBound), reach: max(1, reach))
    return SourcePlace(
      path: path, line: first + 1, column: column + 1, endLine: last + 1, endColumn: endColumn + 1,
      excerpt: String(decoding: bytes[window], as: UTF8.self),
      excerptStart: countScalars(line.lowerBound..<window.lowerBound), isCut: window.upperBound < line.upperBound)
  }

  /// The whole text, as a place without a line.
  public var place: SourcePlace { SourcePlace(file: path) }

  /// A very long line is cut at code point borders.
  private func excerptWindow(of line: Range<Int>, around offset: Int, reach: Int) -> Range<Int> {
    guard line.count > 2 * reach else { return line }
    var lower = max(line.lowerBound, offset - reach)
    var upper = min(line.upperBound, offset + reach)
    while lower > line.lowerBound, bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper < line.upperBound, bytes[upper] & 0xC0 == 0x80 { upper += 1 }
    return lower..<upper
  }
}
