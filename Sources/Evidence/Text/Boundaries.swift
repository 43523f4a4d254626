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
}
