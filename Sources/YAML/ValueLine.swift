import Bytes
import Diagnostics

/// A line that was meant as `key: value` or `- value`, looked at as bytes because it does not parse.
struct ValueLine {
  private let source: SourceText
  private let key: Range<Int>
  /// The bytes of the value, without spaces around it; never empty.
  let value: Range<Int>

  /// The line at `offset`; nil where it has no value.
  init?(in source: SourceText, at offset: Int) {
    let line = source.lineRange(source.lineIndex(at: offset))
    let bytes = source.bytes
    var index = Self.skipSpaces(line.lowerBound, line, bytes)
    while index + 1 < line.upperBound, bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == 0x20 {
      index = Self.skipSpaces(index + 1, line, bytes)
    }
    let keyStart = index
    var valueStart = index
    if bytes[keyStart..<line.upperBound].first.map({ !Self.opensValue($0) }) ?? false,
      let colon = Self.firstColon(keyStart..<line.upperBound, bytes)
    {
      valueStart = Self.skipSpaces(colon + 1, line, bytes)
      key = keyStart..<colon + 1
    } else {
      key = keyStart..<keyStart
    }
    var valueEnd = line.upperBound
    while valueEnd > valueStart, bytes[valueEnd - 1].isYAMLSpace { valueEnd -= 1 }
    guard valueStart < valueEnd else { return nil }
    self.source = source
    value = valueStart..<valueEnd
  }

  /// The line with its value in quotes; nil where it is too long to be shown.
  var quoted: String? {
    guard value.count <= 240 else { return nil }
    var text = source.bytes[value]
    let single = UInt8(ascii: "'")
    if text.count > 2, text.first == single, text.last == single { text = text.dropFirst().dropLast() }
    let hasSingle = text.contains(single)
    let needsSingle = text.contains(UInt8(ascii: "\"")) || text.contains(UInt8(ascii: "\\"))
    let written: String
    if hasSingle, needsSingle {
      let doubled = text.flatMap { $0 == single ? [single, single] : [$0] }
      written = "'" + String(decoding: doubled, as: UTF8.self) + "'"
    } else {
      let mark = needsSingle ? "'" : "\""
      written = mark + String(decoding: text, as: UTF8.self) + mark
    }
    return key.isEmpty ? written : String(decoding: source.bytes[key], as: UTF8.self) + " " + written
  }

  /// The line with its value in one word, where that is two words in small letters with a colon between, as in
  /// `about: event: pier-burns`; nil of any other.
  var joined: String? {
    let text = String(decoding: source.bytes[value], as: UTF8.self)
    let words = text.split(separator: ": ").map { $0.drop { $0 == " " } }
    let isName = { (word: Substring) in
      word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
    }
    guard words.count == 2, words.allSatisfy({ !$0.isEmpty && isName($0) }), !key.isEmpty else { return nil }
    return String(decoding: source.bytes[key], as: UTF8.self) + " " + words.joined(separator: ":")
  }

  private static func opensValue(_ byte: UInt8) -> Bool { "\"'[{".utf8.contains(byte) }

  private static func firstColon(_ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    range.first { index in
      bytes[index] == UInt8(ascii: ":") && (index + 1 == range.upperBound || bytes[index + 1].isYAMLSpace)
    }
  }

  private static func skipSpaces(_ start: Int, _ line: Range<Int>, _ bytes: [UInt8]) -> Int {
    var index = start
    while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }
}
