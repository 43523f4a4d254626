import Bytes

/// Where words and characters end.
enum Boundaries {
  /// Whether the offset lies between two parts of one word. Scripts that write no blanks between words have no such
  /// inside.
  static func splitsWord(at offset: Int, of text: [UInt8]) -> Bool {
    guard offset > 0, offset < text.count else { return false }
    return text.withUnsafeBufferPointer { bytes in
      let before = UTF8Decoding.scalar(at: UTF8Decoding.start(before: offset, of: bytes), of: bytes).scalar
      let after = UTF8Decoding.scalar(at: offset, of: bytes).scalar
      guard Letters.isWord(before), Letters.isWord(after) else { return false }
      return !(Letters.isUnspaced(before) && Letters.isUnspaced(after))
    }
  }

  /// Whether a sign with which `range` begins or ends touches a letter or a digit beyond it, as "U.S." does in "U.S.A."
  static func touchesWord(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    func isWord(at offset: Int) -> Bool { Letters.isWord(UTF8Decoding.scalar(at: offset, of: text).scalar) }
    func isWord(before offset: Int) -> Bool { isWord(at: UTF8Decoding.start(before: offset, of: text)) }
    let (lower, upper) = (range.lowerBound, range.upperBound)
    return upper < text.count && isWord(at: upper) && !isWord(before: upper)
      || lower > 0 && isWord(before: lower) && !isWord(at: lower)
  }

  /// Whether a vowel mark stands at the offset, and only such marks follow up to the end of its word. A letter has three of
  /// them at most.
  static func beginsFinalMarks(at offset: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Letters.isVowelMark(UTF8Decoding.scalar(at: offset, of: text).scalar) else { return false }
    var next = offset
    for _ in 0..<3 {
      next += 2
      guard next < text.count else { return true }
      let scalar = UTF8Decoding.scalar(at: next, of: text).scalar
      guard Letters.isVowelMark(scalar) else { return !Letters.isWord(scalar) }
    }
    return false
  }

  /// Whether a point, a comma or a colon between two digits stands at the index, and so inside one number.
  static func isInsideNumber(_ index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index > 0, index + 1 < text.count, text[index - 1].isASCIIDigit, text[index + 1].isASCIIDigit else {
      return false
    }
    return text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ",") || text[index] == UInt8(ascii: ":")
  }

  /// Whether the offset lies before or after such a sign.
  static func splitsNumber(at offset: Int, of text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { isInsideNumber(offset, of: $0) || isInsideNumber(offset - 1, of: $0) }
  }

  /// Whether the offset lies inside what a reader sees as one character.
  static func splitsCharacter(at offset: Int, of text: [UInt8]) -> Bool {
    guard offset > 0, offset < text.count, text[offset] >= 0x80 else { return false }
    // What a character is depends on little before it: 64 bytes hold the longest joined emoji and flag sequences.
    var lower = start(near: offset - 64, of: text)
    // Of a row of flags only its beginning tells which letters are pairs.
    while lower >= 4, offset - lower < 4096, isLetterOfFlag(text[lower - 4..<lower]) { lower -= 4 }
    let upper = start(near: offset + 64, of: text)
    let before = String(decoding: text[lower..<offset], as: UTF8.self)
    let whole = String(decoding: text[lower..<upper], as: UTF8.self)
    let wanted = offset - lower
    var length = 0
    for character in whole where length < wanted { length += character.utf8.count }
    return length != before.utf8.count
  }

  /// Whether these are the bytes of one of the letters of which two make a flag, U+1F1E6 to U+1F1FF.
  private static func isLetterOfFlag(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: [0xF0, 0x9F, 0x87]) && (0xA6...0xBF).contains(bytes.last ?? 0)
  }

  /// A code point's first byte at or before `offset`.
  private static func start(near offset: Int, of text: [UInt8]) -> Int {
    var start = max(0, min(offset, text.count))
    while start > 0, start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
