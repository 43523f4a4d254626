/// Where words and characters end.
enum Boundaries {
  /// Goes through a text byte by byte and says which places part no word: the same that `splitsWord` denies.
  struct Scan {
    /// Whether the character before belongs to words, and whether its script writes no blanks.
    private var wasWord = false
    private var wasUnspaced = false

    /// Whether a word may begin or end right before the byte at `index`; asked for every byte in turn.
    @inline(__always)
    mutating func isBoundary(before index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
      let byte = text[index]
      if byte < 0x80 {
        let isWord = Letters.isASCIIWord(byte)
        let isBoundary = !(wasWord && isWord)
        wasWord = isWord
        wasUnspaced = false
        return isBoundary
      }
      return byte & 0xC0 != 0x80 && isBoundary(beforeWide: index, of: text)
    }

    @inline(never)
    private mutating func isBoundary(beforeWide index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
      let scalar = UTF8Decoding.scalar(at: index, of: text).scalar
      let isWord = Letters.isWord(scalar)
      let isUnspaced = Boundaries.isUnspaced(scalar)
      let isBoundary = !(wasWord && isWord) || (wasUnspaced && isUnspaced)
      wasWord = isWord
      wasUnspaced = isUnspaced
      return isBoundary
    }
  }

  /// Whether the offset lies between two parts of one word. Scripts that write no blanks between words have no such
  /// inside.
  static func splitsWord(at offset: Int, of text: [UInt8]) -> Bool {
    guard offset > 0, offset < text.count else { return false }
    return text.withUnsafeBufferPointer { bytes in
      let before = UTF8Decoding.scalar(at: UTF8Decoding.start(before: offset, of: bytes), of: bytes).scalar
      let after = UTF8Decoding.scalar(at: offset, of: bytes).scalar
      guard Letters.isWord(before), Letters.isWord(after) else { return false }
      return !(isUnspaced(before) && isUnspaced(after))
    }
  }

  /// Whether the offset lies inside what a reader sees as one character.
  static func splitsCharacter(at offset: Int, of text: [UInt8]) -> Bool {
    guard offset > 0, offset < text.count, text[offset] >= 0x80 else { return false }
    // What a character is depends on little before it: 64 bytes hold the longest joined emoji and flag sequences.
    let lower = start(near: offset - 64, of: text)
    let upper = start(near: offset + 64, of: text)
    let before = String(decoding: text[lower..<offset], as: UTF8.self)
    let whole = String(decoding: text[lower..<upper], as: UTF8.self)
    let wanted = offset - lower
    var length = 0
    for character in whole where length < wanted { length += character.utf8.count }
    return length != before.utf8.count
  }

  /// A code point's first byte at or before `offset`.
  private static func start(near offset: Int, of text: [UInt8]) -> Int {
    var start = max(0, min(offset, text.count))
    while start > 0, start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Thai, Lao, Myanmar, Khmer, kana and ideographs.
  fileprivate static func isUnspaced(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
