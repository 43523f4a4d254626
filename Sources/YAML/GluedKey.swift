import Bytes
import Diagnostics

/// A line that was meant as `key: value` and is written `key:value`, in which YAML sees a text and no key.
struct GluedKey {
  private let source: SourceText
  /// Where the colon stands.
  let colon: Int
  /// Whether what follows the colon begins a map or a list.
  let opensBracket: Bool
  /// From the key to the end of its line, without the blanks there.
  let line: Range<Int>

  /// The line with this index; nil where it is of another form. A web address is none.
  private init?(line index: Int, in source: SourceText) {
    let line = Self.content(ofLine: index, in: source)
    guard let colon = Self.endOfKey(line, source.bytes), colon + 1 < line.upperBound else { return nil }
    let value = source.bytes[colon + 1..<line.upperBound]
    guard let first = value.first, source.bytes[colon] == UInt8(ascii: ":"), !first.isYAMLSpace else { return nil }
    let separator = [UInt8(ascii: ":"), 0x20]
    guard !value.starts(with: "//".utf8), value.last != separator[0] else { return nil }
    let opensBracket = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    guard opensBracket || !zip(value, value.dropFirst()).contains(where: { $0 == separator[0] && $1 == separator[1] })
    else { return nil }
    self.opensBracket = opensBracket
    self.source = source
    self.colon = colon
    self.line = line
  }

  /// The line on which the key at `offset` stands.
  init?(at offset: Int, in source: SourceText) { self.init(line: source.lineIndex(at: offset), in: source) }

  /// The first of the lines above the key at `offset` that YAML took for one text together with that key.
  init?(before offset: Int, in source: SourceText) {
    let last = source.lineIndex(at: offset)
    let column = Self.column(ofLine: last, in: source)
    var first: GluedKey?
    for index in (0..<last).reversed() {
      let line = Self.content(ofLine: index, in: source)
      if line.isEmpty || source.bytes[line.lowerBound] == UInt8(ascii: "#") { continue }
      let own = Self.column(ofLine: index, in: source)
      if own > column { continue }
      guard own == column, let key = GluedKey(line: index, in: source) else { break }
      first = key
    }
    guard let first else { return nil }
    self = first
  }

  /// The line as it was meant; nil where it is too long to be shown.
  var spaced: String? {
    guard line.count <= 240 else { return nil }
    let bytes = source.bytes[line.lowerBound...colon] + [0x20] + source.bytes[colon + 1..<line.upperBound]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The line without its indentation, the `- ` of list items, and the blanks at its end.
  private static func content(ofLine index: Int, in source: SourceText) -> Range<Int> {
    let line = source.lineRange(index)
    var lower = line.lowerBound
    while lower < line.upperBound {
      let isItem =
        source.bytes[lower] == UInt8(ascii: "-") && lower + 1 < line.upperBound && source.bytes[lower + 1] == 0x20
      guard source.bytes[lower] == 0x20 || isItem else { break }
      lower += 1
    }
    var upper = line.upperBound
    while upper > lower, source.bytes[upper - 1].isYAMLSpace { upper -= 1 }
    return lower..<upper
  }

  private static func column(ofLine index: Int, in source: SourceText) -> Int {
    content(ofLine: index, in: source).lowerBound - source.lineRange(index).lowerBound
  }

  /// Where the word, or the text in quotes, ends with which `line` begins.
  private static func endOfKey(_ line: Range<Int>, _ bytes: [UInt8]) -> Int? {
    guard let first = bytes[line].first else { return nil }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      return bytes[line.lowerBound + 1..<line.upperBound].firstIndex(of: first).map { $0 + 1 }
    }
    let end = bytes[line].firstIndex { !isOfWord($0) } ?? line.upperBound
    return end > line.lowerBound && !first.isASCIIDigit ? end : nil
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
