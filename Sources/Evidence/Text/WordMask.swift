import Bytes

/// One bit for each byte of a text: whether it belongs to a letter, a mark, a digit, an underscore or a joiner.
struct WordMask {
  private var blocks: [UInt64]
  private let wide: WideBits

  init(of text: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(text)
    blocks = [UInt64](repeating: 0, count: text.count / 64 + 1)
    var wide = WideBits(count: blocks.count)
    blocks.withUnsafeMutableBufferPointer { blocks in
      var index = 0
      while index < text.count {
        if index & 63 == 0, index + 64 <= text.count, let block = Self.block(of: raw, at: index) {
          blocks[index >> 6] = block
          index += 64
          continue
        }
        // Whole eights of ASCII stand at multiples of eight, so that their bits fall into one block.
        if index & 7 == 0, index + 8 <= text.count {
          let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
          if word & Self.high == 0 {
            blocks[index >> 6] |= Self.bits(of: word) << UInt64(index & 63)
            index += 8
            continue
          }
        }
        let (scalar, length) = UTF8Decoding.scalar(at: index, of: text)
        if length > 1 {
          wide.enter(index..<index + length, isUnspaced: Letters.isUnspaced(scalar))
          if Boundaries.beginsFinalMarks(at: index, of: text) { wide.enterMark(at: index) }
        }
        if Letters.isWord(scalar) {
          for byte in index..<index + length { blocks[byte >> 6] |= 1 << UInt64(byte & 63) }
        }
        index += length
      }
    }
    self.wide = wide
  }

  /// Where words may begin and end.
  var boundaries: BoundaryMask { BoundaryMask(words: blocks, wide) }

  /// Whether the byte at `index` belongs to a word character.
  subscript(index: Int) -> Bool { blocks[index >> 6] >> UInt64(index & 63) & 1 != 0 }

  /// How many runs of set bits there are; a word has one or more.
  var runCount: Int {
    var carry: UInt64 = 0
    return blocks.reduce(into: 0) { count, block in
      count += (block & ~(block << 1 | carry)).nonzeroBitCount
      carry = block >> 63
    }
  }

  /// Calls `body` with every offset at which a run of set bits begins or ends, in turn; a run that reaches the end of the
  /// last block has no end.
  @inline(__always)
  func forEachEdge(_ body: (Int) -> Void) {
    var carry: UInt64 = 0
    for (index, block) in blocks.enumerated() {
      var edges = block ^ (block << 1 | carry)
      carry = block >> 63
      while edges != 0 {
        body(index << 6 + edges.trailingZeroBitCount)
        edges &= edges &- 1
      }
    }
  }

  private static let high: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The bits of 64 bytes; nil where not all are ASCII.
  @inline(__always)
  private static func block(of text: UnsafeRawBufferPointer, at index: Int) -> UInt64? {
    var (block, seen): (UInt64, UInt64) = (0, 0)
    for eighth in 0..<8 {
      let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index &+ eighth &* 8, as: UInt64.self))
      seen |= word
      block |= bits(of: word & ~high) << UInt64(truncatingIfNeeded: eighth &* 8)
    }
    return seen & high == 0 ? block : nil
  }

  /// The bits of eight bytes of ASCII, the first byte's lowest.
  @inline(__always)
  private static func bits(of word: UInt64) -> UInt64 {
    let small = word | (0x20 &* ones)
    let letters = (small &+ (0x80 - 0x61) &* ones) & ~(small &+ (0x80 - 0x7B) &* ones)
    let digits = (word &+ (0x80 - 0x30) &* ones) & ~(word &+ (0x80 - 0x3A) &* ones)
    let underscores = ~((word ^ (0x5F &* ones)) &+ (0x7F &* ones))
    let found = (letters | digits | underscores) & high
    // Gathers the highest bit of each byte into one byte.
    return ((found >> 7) &* 0x0102_0408_1020_4080) >> 56
  }
}
