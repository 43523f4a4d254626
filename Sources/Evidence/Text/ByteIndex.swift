import Bytes

/// Finds every place where some bytes stand in one text of which much is asked: in the time that it takes to look at the
/// places with eight of the bytes, those that stand in the fewest, and not at the whole text each time.
///
/// The eight bytes at every fourth offset of the text are a key. Where the bytes stand, one of any four of their offsets
/// in a row is such an offset of the text.
struct ByteIndex {
  private static let step = 4
  private static let keyLength = 8
  /// Of fewer questions none is worth an index.
  private static let fewest = 64

  private let text: [UInt8]
  /// The keys, numbered as they stand in the text, by their hashes; those of one hash rise.
  private let keys: [UInt32]
  /// Where the keys of each hash begin, and at last where all end. None where there is no index.
  private let starts: [UInt32]

  /// An index to `text`, of which about `questions` are going to be asked.
  init(to text: [UInt8], for questions: Int) {
    self.text = text
    let count = questions < Self.fewest ? 0 : max(0, text.count - Self.keyLength) / Self.step + 1
    guard count > 1, count < UInt32.max else {
      (keys, starts) = ([], [])
      return
    }
    let hashes = 1 << (Int.bitWidth - count.leadingZeroBitCount)
    var starts = [UInt32](repeating: 0, count: hashes + 1)
    var keys = [UInt32](repeating: 0, count: count)
    text.withUnsafeBytes { text in
      for key in 0..<count { starts[Self.hash(text, at: key * Self.step, below: hashes)] += 1 }
      for hash in 1...hashes { starts[hash] += starts[hash - 1] }
      // Until now each hash has the end of its keys.
      for key in (0..<count).reversed() {
        let hash = Self.hash(text, at: key * Self.step, below: hashes)
        starts[hash] -= 1
        keys[Int(starts[hash])] = UInt32(key)
      }
    }
    (self.keys, self.starts) = (keys, starts)
  }

  /// The offsets at which the bytes begin, rising; occurrences may overlap. None for no bytes.
  func occurrences(of bytes: [UInt8]) -> [Int] {
    guard !starts.isEmpty, bytes.count >= Self.keyLength + Self.step - 1 else {
      return ByteSearch(for: bytes).occurrences(in: text)
    }
    return text.withUnsafeBytes { text in
      bytes.withUnsafeBytes { bytes in
        (0..<Self.step).flatMap { first in
          rarestKeys(in: bytes, from: first).compactMap { key, offset in
            let start = Int(key) * Self.step - offset
            guard start >= 0, start + bytes.count <= text.count else { return nil }
            let there = UnsafeRawBufferPointer(rebasing: text[start..<start + bytes.count])
            return ByteHash.areSame(there, bytes) ? start : nil
          }
        }
      }
    }.sorted()
  }

  /// Of the keys at every fourth offset from `first` on, that of which the text has the fewest: these, and its offset.
  private func rarestKeys(in bytes: UnsafeRawBufferPointer, from first: Int) -> [(key: UInt32, offset: Int)] {
    let all = stride(from: first, through: bytes.count - Self.keyLength, by: Self.step).map { offset in
      let hash = Self.hash(bytes, at: offset, below: starts.count - 1)
      return (offset: offset, keys: keys[Int(starts[hash])..<Int(starts[hash + 1])])
    }
    guard let rarest = all.min(by: { $0.keys.count < $1.keys.count }) else { return [] }
    return rarest.keys.map { ($0, rarest.offset) }
  }

  /// The hash, below a power of two, of the key at `offset`.
  private static func hash(_ bytes: UnsafeRawBufferPointer, at offset: Int, below hashes: Int) -> Int {
    let key = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + keyLength])
    return Int(truncatingIfNeeded: ByteHash.of(key) >> 32) & (hashes - 1)
  }
}
