/// Where the words of a normalised text stand.
///
/// A word is a run of letters, marks and digits; an apostrophe or hyphen between two of them belongs to it, a point or
/// comma or colon between two digits, and a point after a single letter (`U.S`). What stands between words never counts.
struct WordTable: Sendable {
  /// The offset of each word's first byte, rising.
  private(set) var starts: [UInt32] = []
  /// The offset after each word's last byte.
  private(set) var ends: [UInt32] = []

  init(of text: [UInt8]) {
    starts.reserveCapacity(text.count / 5)
    ends.reserveCapacity(text.count / 5)
    text.withUnsafeBufferPointer { find(in: $0) }
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
  private mutating func find(in text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let length = Self.wordCharacter(at: index, of: text)
      guard length > 0 else {
        index += text[index] < 0x80 ? 1 : UTF8Decoding.scalar(at: index, of: text).length
        continue
      }
      let end = Self.endOfWord(from: index, of: text)
      starts.append(UInt32(truncatingIfNeeded: index))
      ends.append(UInt32(truncatingIfNeeded: end))
      index = end
    }
  }

  /// The bytes of the word character at `index`; 0 where none stands there.
  @inline(__always)
  private static func wordCharacter(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    let byte = text[index]
    if byte < 0x80 { return Letters.isASCIIWord(byte) ? 1 : 0 }
    let (scalar, length) = UTF8Decoding.scalar(at: index, of: text)
    return Letters.isWord(scalar) ? length : 0
  }

  private static func endOfWord(from start: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    var pieceStart = start
    while index < text.count {
      let length = wordCharacter(at: index, of: text)
      if length > 0 {
        index += length
      } else if joins(at: index, pieceLength: index - pieceStart, of: text) {
        index += 1
        pieceStart = index
      } else {
        break
      }
    }
    return index
  }

  /// Whether the byte at `index`, which ends a piece of a word, ties it to the next.
  private static func joins(at index: Int, pieceLength: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 1 < text.count, wordCharacter(at: index + 1, of: text) > 0 else { return false }
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
