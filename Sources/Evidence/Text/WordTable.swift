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
    Self.kinds.withUnsafeBufferPointer { kinds in
      var index = 0
      while index < text.count {
        let kind = kinds[Int(text[index])]
        if kind == Kind.ascii || (kind == Kind.wide && Self.wordCharacter(at: index, of: text) > 0) {
          let end = Self.endOfWord(from: index, of: text, kinds)
          starts.append(UInt32(truncatingIfNeeded: index))
          ends.append(UInt32(truncatingIfNeeded: end))
          index = end
        } else {
          index += kind == Kind.wide ? UTF8Decoding.scalar(at: index, of: text).length : 1
        }
      }
    }
  }

  private enum Kind {
    static let other: UInt8 = 0
    static let ascii: UInt8 = 1
    static let wide: UInt8 = 2
  }

  private static let kinds: [UInt8] = (0..<256).map { byte in
    byte >= 0x80 ? Kind.wide : Letters.isASCIIWord(UInt8(byte)) ? Kind.ascii : Kind.other
  }

  /// The bytes of the word character at `index`; 0 where none stands there.
  private static func wordCharacter(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    let byte = text[index]
    if byte < 0x80 { return Letters.isASCIIWord(byte) ? 1 : 0 }
    let (scalar, length) = UTF8Decoding.scalar(at: index, of: text)
    return Letters.isWord(scalar) ? length : 0
  }

  @inline(__always)
  private static func endOfWord(
    from start: Int, of text: UnsafeBufferPointer<UInt8>, _ kinds: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var index = start
    var pieceStart = start
    while index < text.count {
      let byte = text[index]
      if kinds[Int(byte)] == Kind.ascii {
        index += 1
        continue
      }
      // A blank is what most words end with.
      if byte == 0x20 { break }
      let length = byte < 0x80 ? 0 : wordCharacter(at: index, of: text)
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
