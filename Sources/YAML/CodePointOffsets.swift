import Bytes

/// Turns the code-point offsets that libyaml counts into byte offsets of the file.
struct CodePointOffsets {
  /// The byte offset at which libyaml began to read.
  private let base: Int
  /// How many bytes beyond one for each code point all wide scalars so far have taken.
  private var surplus: UInt32 = 0
  /// The code-point index of every scalar of more than one byte, and the surplus after it.
  private var wide: [(codePoint: UInt32, surplus: UInt32)] = []

  init(base: Int) { self.base = base }

  /// Notes the scalar of `length` bytes at byte `offset` of the file; scalars come in order.
  mutating func addWideScalar(at offset: Int, length: Int) {
    let codePoint = UInt32(truncatingIfNeeded: offset - base) - surplus
    surplus += UInt32(truncatingIfNeeded: length - 1)
    wide.append((codePoint, surplus))
  }

  /// The last wide scalar before the code point that was asked for last: marks mostly move forward, a little at a time.
  private var cursor = 0

  /// The byte offset in the file of the code point with this index.
  mutating func byteOffset(ofCodePoint index: Int) -> Int {
    guard let first = wide.first, index > Int(first.codePoint) else { return base + index }
    if wide[cursor].codePoint < index, cursor + 1 == wide.count || wide[cursor + 1].codePoint >= index {
      return base + index + Int(wide[cursor].surplus)
    }
    // The first begins before `index`.
    cursor = wide.partitioningIndex { Int($0.codePoint) >= index } - 1
    return base + index + Int(wide[cursor].surplus)
  }
}
