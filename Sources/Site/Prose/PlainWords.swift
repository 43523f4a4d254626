import Bytes

/// The words of a text in small letters, parted by all ASCII that is neither letter nor digit, and where they stand.
struct PlainWords {
  private(set) var texts: [String] = []
  private(set) var ranges: [Range<Int>] = []

  init(_ text: [UInt8]) {
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, Self.isOfWord(text[index]) { index += 1 }
      if index > start {
        texts.append(String(decoding: text[start..<index], as: UTF8.self).lowercased())
        ranges.append(start..<index)
      } else {
        index += 1
      }
    }
  }

  /// Whether a byte is of a word; beyond ASCII all are.
  static func isOfWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte >= 0x80
  }
}
