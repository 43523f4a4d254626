import Bytes

/// Leads from a normalised text back to its source: to bytes, and to code points.
///
/// One entry for each stretch that was copied as it stands; a code point that was replaced is a stretch of its own.
struct OffsetTable: Sendable {
  private struct Entry {
    let normal: UInt32
    let source: UInt32
    let scalar: UInt32
  }

  private var entries: [Entry] = []

  /// Whether a byte at `normal` that comes from `source` only goes on with the last stretch.
  @inline(__always)
  func continues(normal: Int, source: Int) -> Bool {
    guard let last = entries.last else { return false }
    return normal - Int(last.normal) == source - Int(last.source)
  }

  mutating func append(normal: Int, source: Int, scalar: Int) {
    entries.append(
      Entry(
        normal: UInt32(truncatingIfNeeded: normal), source: UInt32(truncatingIfNeeded: source),
        scalar: UInt32(truncatingIfNeeded: scalar)))
  }

  /// The byte of the source from which the byte `offset` of the normalised text comes.
  func source(_ offset: Int) -> Int {
    guard let entry = entry(at: offset) else { return 0 }
    return Int(entry.source) + offset - Int(entry.normal)
  }

  /// The code point of the source, counted from its first, to which the byte `offset` belongs; `text` is the whole
  /// normalised text.
  func scalar(_ offset: Int, in text: [UInt8]) -> Int {
    guard let entry = entry(at: offset) else { return 0 }
    let range = Int(entry.normal)..<max(Int(entry.normal), offset)
    return Int(entry.scalar) + UTF8Decoding.scalarCount(of: text, range)
  }

  /// The code points of the source, as `scalar` gives them, to which the bytes at `offsets` belong, which must rise: one walk
  /// over the text, however many there are.
  func scalars(_ offsets: [Int], in text: [UInt8]) -> [Int] {
    var last = (offset: -1, scalar: 0)
    return text.withUnsafeBufferPointer { text in
      offsets.map { offset in
        guard let entry = entry(at: offset) else { return 0 }
        // A stretch that has begun since counts anew; in the same one, only what lies between is counted.
        if Int(entry.normal) > last.offset { last = (Int(entry.normal), Int(entry.scalar)) }
        last = (offset, last.scalar + UTF8Decoding.scalarCount(of: text, last.offset..<max(last.offset, offset)))
        return last.scalar
      }
    }
  }

  /// The last entry that begins at or before `offset`.
  private func entry(at offset: Int) -> Entry? {
    let next = entries.partitioningIndex { Int($0.normal) > offset }
    return next > 0 ? entries[next - 1] : nil
  }
}

/// Leads from stretches of a normalised text to stretches of its original.
struct SourcePositions: Sendable {
  let offsets: OffsetTable
  let hasByteOrderMark: Bool

  /// The bytes of the original, whose bytes are `source`, from which `range` comes.
  func bytes(of range: Range<Int>, in source: [UInt8]) -> Range<Int> {
    let start = offsets.source(range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    let last = offsets.source(range.upperBound - 1)
    // A replaced character is longer in the source; of a copied one the last byte is named.
    return start..<max(start, min(last + UTF8Decoding.length(of: source[last]), source.count))
  }

  /// The code points of the original, after a byte-order mark, to which the bytes of `text` at `offsets` belong, which rise.
  func scalars(at offsets: [Int], in text: [UInt8]) -> [Int] {
    self.offsets.scalars(offsets, in: text).map { $0 - (hasByteOrderMark ? 1 : 0) }
  }

  /// The code points of the original, after a byte-order mark, from which `range` comes; `text` is the normalised text,
  /// or its folded form, whose code points have the same lengths.
  func scalars(of range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    let mark = hasByteOrderMark ? 1 : 0
    let start = offsets.scalar(range.lowerBound, in: text) - mark
    let last = text.withUnsafeBufferPointer { UTF8Decoding.start(before: range.upperBound, of: $0) }
    return start..<max(start, offsets.scalar(last, in: text) - mark + 1)
  }
}
