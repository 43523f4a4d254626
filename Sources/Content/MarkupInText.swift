import Bytes
import Diagnostics
import YAML

extension ProblemLog {
  /// `text`, of a key without Markdown; marks of Markdown or HTML in it are reported, since they are shown as they stand.
  func plain(_ text: Located<String>?) -> Located<String>? {
    guard let text, let mark = MarkupInText.first(in: Array(text.value.utf8)) else { return text }
    let whole = text.range.bytes
    let isLiteral = whole.count == text.value.utf8.count
    let bytes = whole.lowerBound + mark.lowerBound..<whole.lowerBound + mark.upperBound
    warning(
      "markup-in-text", at: isLiteral ? SourceRange(file: text.range.file, bytes: bytes) : text.range,
      "The signs “\(String(decoding: Array(text.value.utf8)[mark], as: UTF8.self))” are shown as they stand",
      "This key takes plain text, without Markdown or HTML: write the words alone.")
    return text
  }
}

/// Marks of Markdown and HTML in a text that is read as neither.
enum MarkupInText {
  /// Of a text that is longer only so many bytes are looked at, because every mark may be looked for up to the end.
  private static let mostBytes = 2_000

  /// The first mark in `text`, which is UTF-8: emphasis, code, a link, a tag or a character reference.
  static func first(in text: [UInt8]) -> Range<Int>? {
    let text = Array(text.prefix(mostBytes))
    for start in text.indices {
      let length =
        switch text[start] {
        case UInt8(ascii: "*"), UInt8(ascii: "_"): emphasis(from: start, text)
        case UInt8(ascii: "`"): text[(start + 1)...].firstIndex(of: UInt8(ascii: "`")).map { $0 + 1 - start }
        case UInt8(ascii: "["): link(text[start...])
        case UInt8(ascii: "<"): tag(text[start...])
        case UInt8(ascii: "&"): reference(text[start...])
        default: Int?.none
        }
      if let length { return start..<start + length }
    }
    return nil
  }

  /// `*words*` or `**words**`, with the sign of `start`, where it parts no word.
  private static func emphasis(from start: Int, _ text: [UInt8]) -> Int? {
    let sign = text[start]
    let inside = text[start...].firstIndex { $0 != sign } ?? text.count
    guard start == 0 || !isOfWord(text[start - 1]), inside < text.count, text[inside] > 0x20 else { return nil }
    var end = inside
    while let close = text[end...].firstIndex(of: sign) {
      end = text[close...].firstIndex { $0 != sign } ?? text.count
      let closes = text[close - 1] > 0x20 && (end == text.count || !isOfWord(text[end]))
      if closes, end - close == inside - start { return end - start }
    }
    return nil
  }

  /// `[words](address)`
  private static func link(_ text: ArraySlice<UInt8>) -> Int? {
    guard let close = text.firstIndex(of: UInt8(ascii: "]")), text[(close + 1)...].first == UInt8(ascii: "("),
      let end = text[close...].firstIndex(of: UInt8(ascii: ")")),
      !text[close + 2..<end].isEmpty, !text[close + 2..<end].contains(UInt8(ascii: " "))
    else { return nil }
    return end + 1 - text.startIndex
  }

  /// `<b>`, `</b>` or `<br/>`
  private static func tag(_ text: ArraySlice<UInt8>) -> Int? {
    var name = text.dropFirst()
    if name.first == UInt8(ascii: "/") { name = name.dropFirst() }
    guard let first = name.first, first.isASCIILetter, let end = name.firstIndex(of: UInt8(ascii: ">")),
      !name[..<end].contains(UInt8(ascii: "<"))
    else { return nil }
    return end + 1 - text.startIndex
  }

  /// `&amp;`, `&#8212;`
  private static func reference(_ text: ArraySlice<UInt8>) -> Int? {
    let name = text.dropFirst().prefix { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "#") }
    guard name.count > 1, name.endIndex < text.endIndex, text[name.endIndex] == UInt8(ascii: ";") else { return nil }
    return name.endIndex + 1 - text.startIndex
  }

  private static func isOfWord(_ byte: UInt8) -> Bool { byte.isASCIILetterOrDigit || byte >= 0x80 }
}
