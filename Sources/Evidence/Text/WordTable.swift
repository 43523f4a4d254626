import Bytes

/// Where the words of a normalised text stand.
///
/// A word is a run of letters, marks and digits; an apostrophe or hyphen between two of them belongs to it, a point or
/// comma or colon between two digits, and a point after a single letter (`U.S`). What stands between words never counts.
struct WordTable: Sendable {
  /// The offset of each word's first byte, rising.
  private let starts: [UInt32]
  /// The offset after each word's last byte.
  private let ends: [UInt32]

  init(of text: [UInt8]) { self.init(of: text, text.withUnsafeBufferPointer(WordMask.init)) }

  /// The words of a text whose mask is known.
  init(of text: [UInt8], _ mask: WordMask) {
    let most = mask.runCount
    var starts: [UInt32] = []
    ends = [UInt32](unsafeUninitializedCapacity: most) { ends, count in
      starts = [UInt32](unsafeUninitializedCapacity: most) { starts, startCount in
        text.withUnsafeBufferPointer { text in
          Self.forEachWord(of: text, mask) { word in
            starts[startCount] = UInt32(truncatingIfNeeded: word.lowerBound)
            ends[startCount] = UInt32(truncatingIfNeeded: word.upperBound)
            startCount += 1
          }
        }
        count = startCount
      }
    }
    self.starts = starts
  }

  var count: Int { starts.count }

  subscript(word: Int) -> Range<Int> { Int(starts[word])..<Int(ends[word]) }

  /// The words that lie in `range` with at least one byte, by index.
  func indices(in range: Range<Int>) -> Range<Int> {
    let lower = ends.partitioningIndex { Int($0) > range.lowerBound }
    return lower..<max(lower, first(from: range.upperBound))
  }

  /// The first word that begins at `offset` or after it, by index; `count` where none does.
  func first(from offset: Int) -> Int { starts.partitioningIndex { Int($0) >= offset } }
}

extension WordTable {
  /// Calls `body` with every word of a text whose mask is known, in turn.
  @inline(__always)
  static func forEachWord(of text: UnsafeBufferPointer<UInt8>, _ mask: WordMask, _ body: (Range<Int>) -> Void) {
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
        joins(at: offset, pieceLength: offset - pieceStart, of: text, mask)
      {
        isJoined = true
      } else {
        body(start..<offset)
        start = -1
      }
    }
    if start >= 0 { body(start..<text.count) }
  }

  /// Whether the byte at `index`, which ends a piece of a word, ties it to the next.
  private static func joins(
    at index: Int, pieceLength: Int, of text: UnsafeBufferPointer<UInt8>, _ mask: WordMask
  ) -> Bool {
    guard index + 1 < text.count, mask[index + 1] else { return false }
    let isBetweenDigits = text[index - 1].isASCIIDigit && text[index + 1].isASCIIDigit
    switch text[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"): return true
    case UInt8(ascii: "."): return pieceLength == 1 || isBetweenDigits
    case UInt8(ascii: ","), UInt8(ascii: ":"): return isBetweenDigits
    default: return false
    }
  }
}
