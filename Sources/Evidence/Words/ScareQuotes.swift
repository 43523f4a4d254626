import Bytes

/// The stretches of one to three words that stand between quotation marks, double or single.
///
/// A single mark opens only where no letter stands before it and one follows, and closes only where none follows; so an
/// apostrophe inside a word is none. Nor is one before the two digits of a year or a decade: `'90s`.
struct ScareQuotes {
  private let text: ReadText
  /// Those between single marks, in the order of the text.
  private let single: [Range<Int>]

  init(in text: ReadText) {
    self.text = text
    single = text.text.withUnsafeBufferPointer { bytes in
      text.paragraphs.flatMap { Self.singleQuoted(in: $0.range, of: bytes) }.filter { Self.isShort($0, text) }
    }
  }

  /// Whether `range`, which begins in that stretch between double marks or in none, lies in one of them.
  func hold(_ range: Range<Int>, in stretch: Range<Int>?) -> Bool {
    if let stretch, range.upperBound <= stretch.upperBound, Self.isShort(stretch, text) { return true }
    let index = single.partitioningIndex { $0.upperBound > range.lowerBound }
    return index < single.count && single[index].lowerBound <= range.lowerBound
      && range.upperBound <= single[index].upperBound
  }

  static func isShort(_ range: Range<Int>, _ text: ReadText) -> Bool {
    (1...3).contains(text.words.indices(in: range).count)
  }

  private static func singleQuoted(in paragraph: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var opening: Int?
    var next = paragraph.lowerBound
    while let index = ByteScan.first(UInt8(ascii: "'"), in: next..<paragraph.upperBound, of: text) {
      next = index + 1
      let isAfterWord =
        index > paragraph.lowerBound && isWord(at: UTF8Decoding.start(before: index, of: text), of: text)
      let isBeforeWord = next < paragraph.upperBound && isWord(at: next, of: text)
      if isBeforeWord, !isAfterWord {
        if !isYear(next..<paragraph.upperBound, of: text) { opening = next }
      } else if !isBeforeWord, let start = opening {
        found.append(start..<index)
        opening = nil
      }
    }
    return found
  }

  private static func isWord(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    Letters.isWord(UTF8Decoding.scalar(at: index, of: text).scalar)
  }

  /// Whether the text begins with two digits, or two digits and an s, that are a word.
  private static func isYear(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count >= 2, range.prefix(2).allSatisfy({ text[$0].isASCIIDigit }) else { return false }
    let end = range.dropFirst(2).first { text[$0] != UInt8(ascii: "s") } ?? range.upperBound
    return end - range.lowerBound <= 3 && (end == range.upperBound || !isWord(at: end, of: text))
  }
}
