/// Hashes of folded words: equal words have equal ones.
enum WordHash {
  /// Those of the words of a folded text, in turn.
  static func all(of words: WordTable, in folded: [UInt8]) -> [UInt64] {
    folded.withUnsafeBytes { folded in
      [UInt64](unsafeUninitializedCapacity: words.count) { hashes, count in
        for word in 0..<words.count { hashes[word] = hash(words[word], of: folded) }
        count = words.count
      }
    }
  }

  /// Those of the words of a folded text whose words nobody has found yet.
  static func all(in folded: [UInt8]) -> [UInt64] {
    folded.withUnsafeBufferPointer { text in
      let mask = WordMask(of: text)
      return [UInt64](unsafeUninitializedCapacity: mask.runCount) { hashes, count in
        WordTable.forEachWord(of: text, mask) { word in
          hashes[count] = hash(word, of: UnsafeRawBufferPointer(text))
          count += 1
        }
      }
    }
  }

  /// The hash of one word: eight bytes at a time are taken in, multiplied and folded back.
  @inline(__always)
  static func hash(_ word: Range<Int>, of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: word.count) &* factor
    var index = word.lowerBound
    while index < word.upperBound {
      hash = (hash ^ chunk(at: index, before: word.upperBound, of: bytes)) &* factor
      hash ^= hash >> 32
      index += 8
    }
    return hash
  }

  /// The bytes from `index`, at most eight, the first one lowest.
  @inline(__always)
  private static func chunk(at index: Int, before end: Int, of bytes: UnsafeRawBufferPointer) -> UInt64 {
    let count = min(8, end - index)
    guard index + 8 <= bytes.count else {
      return (0..<count).reduce(0) { $0 | UInt64(bytes[index + $1]) << UInt64($1 * 8) }
    }
    let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    return eight & (~0 >> UInt64(64 - count * 8))
  }

  private static let factor: UInt64 = 0xD6E8_FEB8_6659_FD93
}
