/// Where the words of a normalised text stand.
///
/// A word is a run of letters, marks and digits; an apostrophe or hyphen between two of them belongs to it, a point or
/// comma or colon between two digits, and a point after a single letter (`U.S`). What stands between words never counts.
struct WordTable: Sendable {
  /// The offset of each word's first byte, rising.
  private(set) var starts: [UInt32] = []
  /// The offset after each word's last byte.
  private(set) var ends: [UInt32] = []

  init(of text: [UInt8]) { self.init(of: text, text.withUnsafeBufferPointer(WordMask.init)) }

  /// The words of a text whose mask is known.
  init(of text: [UInt8], _ mask: WordMask) {
    starts.reserveCapacity(text.count / 5 + 4)
    ends.reserveCapacity(text.count / 5 + 4)
    text.withUnsafeBufferPointer { find(in: $0, mask) }
  }

  var count: Int { starts.count }

  subscript(word: Int) -> Range<Int> { Int(starts[word])..<Int(ends[word]) }

  /// The words that lie in `range` with at least one byte, by index.
  func indices(in range: Range<Int>) -> Range<Int> {
    let lower = Self.firstIndex(in: ends) { $0 > range.lowerBound }
    let upper = Self.firstIndex(in: starts) { $0 >= range.upperBound }
    return lower..<max(lower, upper)
  }

  private static func firstIndex(in offsets: [UInt32], where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if holds(Int(offsets[middle])) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension WordTable {
  private mutating func find(in text: UnsafeBufferPointer<UInt8>, _ mask: WordMask) {
    var start = -1
    var pieceStart = 0
    var isJoined = false
    mask.forEachEdge { offset in
      if start < 0 {
        start = offset
        pieceStart = offset
      } else if isJoined {
        pieceStart = offset
        isJoined = false
      } else if offset < text.count, text[offset] != 0x20,
        Self.joins(at: offset, pieceLength: offset - pieceStart, of: text, mask)
      {
        isJoined = true
      } else {
        append(start..<offset)
        start = -1
      }
    }
    if start >= 0 { append(start..<text.count) }
  }

  @inline(__always)
  private mutating func append(_ word: Range<Int>) {
    starts.append(UInt32(truncatingIfNeeded: word.lowerBound))
    ends.append(UInt32(truncatingIfNeeded: word.upperBound))
  }

  /// Whether the byte at `index`, which ends a piece of a word, ties it to the next.
  private static func joins(
    at index: Int, pieceLength: Int, of text: UnsafeBufferPointer<UInt8>, _ mask: WordMask
  ) -> Bool {
    guard index + 1 < text.count, mask[index + 1] else { return false }
    let isBetweenDigits = isDigit(text[index - 1]) && isDigit(text[index + 1])
    switch text[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"): return true
    case UInt8(ascii: "."): return pieceLength == 1 || isBetweenDigits
    case UInt8(ascii: ","), UInt8(ascii: ":"): return isBetweenDigits
    default: return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
