/// The stretches of one to three words that stand between quotation marks, double or single.
///
/// A single mark opens only where no letter stands before it and one follows, and closes only where none follows; so an
/// apostrophe inside a word is none.
struct ScareQuotes {
  private let stretches: [Range<Int>]

  init(in text: ReadText) {
    var stretches = text.marks.stretches.filter { (1...3).contains(text.words.indices(in: $0).count) }
    for paragraph in text.paragraphs { stretches += Self.singleQuoted(in: paragraph.range, of: text) }
    self.stretches = stretches
  }

  /// Whether `range` lies in one of them.
  func hold(_ range: Range<Int>) -> Bool {
    stretches.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
  }

  private static func singleQuoted(in paragraph: Range<Int>, of text: ReadText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var opening: Int?
    for index in paragraph where text.text[index] == UInt8(ascii: "'") {
      let isAfterWord = index > paragraph.lowerBound && isWordByte(text.text[index - 1])
      let isBeforeWord = index + 1 < paragraph.upperBound && isWordByte(text.text[index + 1])
      if isBeforeWord, !isAfterWord {
        opening = index + 1
      } else if !isBeforeWord, let start = opening {
        if (1...3).contains(text.words.indices(in: start..<index).count) { found.append(start..<index) }
        opening = nil
      }
    }
    return found
  }

  /// ASCII letters and digits, and any byte of a character beyond ASCII.
  private static func isWordByte(_ byte: UInt8) -> Bool { byte >= 0x80 || Letters.isASCIIWord(byte) }
}
