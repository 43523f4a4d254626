import Bytes

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

  @inline(__always)
  private static func hash(_ word: Range<Int>, of bytes: UnsafeRawBufferPointer) -> UInt64 {
    ByteHash.of(UnsafeRawBufferPointer(rebasing: bytes[word]))
  }
}
