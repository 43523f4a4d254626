/// One bit for each place of a text that does not part a word: before each byte with which a character begins, unless a
/// word character stands on either side. Scripts that write no blanks between words have a boundary before each character,
/// and where a word of the Arabic script ends with vowel marks, there is one before them too.
struct BoundaryMask: Sendable {
  let blocks: [UInt64]
  /// Those of them that a word character follows.
  let beginnings: [UInt64]

  /// The mask of a text, by the bits of its bytes that belong to words.
  fileprivate init(blocks: [UInt64], beginnings: [UInt64]) {
    self.blocks = blocks
    self.beginnings = beginnings
  }

  /// Whether a word may begin or end before the byte at `index`; always at both ends of the text.
  subscript(index: Int) -> Bool {
    let block = index >> 6
    return block >= blocks.count || blocks[block] >> UInt64(index & 63) & 1 != 0
  }

  /// The first boundary at or after `index`, at most `end`.
  func next(from index: Int, end: Int) -> Int {
    var index = index
    while index < end {
      let rest = blocks[index >> 6] >> UInt64(index & 63)
      if rest != 0 { return min(end, index + rest.trailingZeroBitCount) }
      index = (index | 63) + 1
    }
    return end
  }
}

/// The bits of characters beyond ASCII that the boundaries need; empty for a text without any.
struct WideBits {
  private let count: Int
  /// Bytes that go on with a character.
  private(set) var inside: [UInt64] = []
  /// Bytes of characters in scripts without blanks.
  private(set) var unspaced: [UInt64] = []
  /// First bytes of the vowel marks with which a word of the Arabic script ends.
  private(set) var marks: [UInt64] = []

  init(count: Int) { self.count = count }

  mutating func enter(_ bytes: Range<Int>, isUnspaced: Bool) {
    if inside.isEmpty { inside = [UInt64](repeating: 0, count: count) }
    for byte in bytes.dropFirst() { inside[byte >> 6] |= 1 << UInt64(byte & 63) }
    guard isUnspaced else { return }
    if unspaced.isEmpty { unspaced = [UInt64](repeating: 0, count: count) }
    for byte in bytes { unspaced[byte >> 6] |= 1 << UInt64(byte & 63) }
  }
}

extension WideBits {
  /// A name or a phrase may end before the mark that begins at `byte`.
  mutating func enterMark(at byte: Int) {
    if marks.isEmpty { marks = [UInt64](repeating: 0, count: count) }
    marks[byte >> 6] |= 1 << UInt64(byte & 63)
  }
}

extension BoundaryMask {
  init(words: [UInt64], _ wide: WideBits) {
    var blocks = [UInt64](repeating: 0, count: words.count)
    var beginnings = blocks
    var wordBefore: UInt64 = 0
    var unspacedBefore: UInt64 = 0
    for index in words.indices {
      var block = ~(words[index] & (words[index] << 1 | wordBefore))
      wordBefore = words[index] >> 63
      if !wide.unspaced.isEmpty {
        let unspaced = wide.unspaced[index]
        block |= unspaced & (unspaced << 1 | unspacedBefore)
        unspacedBefore = unspaced >> 63
      }
      if !wide.inside.isEmpty { block &= ~wide.inside[index] }
      if !wide.marks.isEmpty { block |= wide.marks[index] }
      blocks[index] = block
      beginnings[index] = block & words[index]
    }
    self.init(blocks: blocks, beginnings: beginnings)
  }
}
