import Bytes

/// Where the words of a normalised text stand.
///
/// A word is a run of letters, marks and digits; an apostrophe or hyphen between two of them belongs to it, a point or
/// comma or colon between two digits, and a point after a single letter (`U.S`). What stands between words never counts.
struct WordTable: Sendable {
  /// The offset of each word's first byte, rising, and in the higher half of the bits that after its last.
  private enum Places: Sendable {
    /// Of a text below 64 KB, as nearly all are.
    case near([UInt32])
    case far([UInt64])
  }

  private let places: Places

  init(of text: [UInt8]) { self.init(of: text, text.withUnsafeBufferPointer(WordMask.init)) }

  /// The words of a text whose mask is known.
  init(of text: [UInt8], _ mask: WordMask) {
    places = text.count <= UInt16.max ? .near(Self.places(of: text, mask)) : .far(Self.places(of: text, mask))
  }

  private static func places<Place: FixedWidthInteger>(of text: [UInt8], _ mask: WordMask) -> [Place] {
    [Place](unsafeUninitializedCapacity: mask.runCount) { places, count in
      text.withUnsafeBufferPointer { text in
        forEachWord(of: text, mask) { word in
          places[count] =
            Place(truncatingIfNeeded: word.lowerBound)
            | Place(truncatingIfNeeded: word.upperBound) << Place(Place.bitWidth / 2)
          count += 1
        }
      }
    }
  }

  var count: Int {
    switch places {
    case .near(let places): places.count
    case .far(let places): places.count
    }
  }

  subscript(word: Int) -> Range<Int> {
    switch places {
    case .near(let places): Self.range(places[word])
    case .far(let places): Self.range(places[word])
    }
  }

  /// Calls `body` with each word, in turn.
  @inline(__always)
  func forEach(_ body: (Range<Int>) -> Void) {
    switch places {
    case .near(let places): for place in places { body(Self.range(place)) }
    case .far(let places): for place in places { body(Self.range(place)) }
    }
  }

  @inline(__always)
  private static func range<Place: FixedWidthInteger>(_ place: Place) -> Range<Int> {
    let half = Place(Place.bitWidth / 2)
    return Int(place & (1 << half &- 1))..<Int(place >> half)
  }

  /// The words that lie in `range` with at least one byte, by index.
  func indices(in range: Range<Int>) -> Range<Int> {
    let lower =
      switch places {
      case .near(let places): places.partitioningIndex { Self.range($0).upperBound > range.lowerBound }
      case .far(let places): places.partitioningIndex { Self.range($0).upperBound > range.lowerBound }
      }
    return lower..<max(lower, first(from: range.upperBound))
  }

  /// The first word that begins at `offset` or after it, by index; `count` where none does.
  func first(from offset: Int) -> Int {
    switch places {
    case .near(let places): places.partitioningIndex { Self.range($0).lowerBound >= offset }
    case .far(let places): places.partitioningIndex { Self.range($0).lowerBound >= offset }
    }
  }
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
    switch text[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"): return true
    case UInt8(ascii: ".") where pieceLength == 1: return true
    default: return Boundaries.isInsideNumber(index, of: text)
    }
  }
}
