import Bytes

/// Hashes of folded words: equal words have equal ones, and of others very few. They are kept for every word of every
/// original, so they are short.
enum WordHash {
  /// Those of the words of a folded text, in turn.
  static func all(of words: WordTable, in folded: [UInt8]) -> [UInt32] {
    folded.withUnsafeBytes { folded in
      [UInt32](unsafeUninitializedCapacity: words.count) { hashes, count in
        words.forEach { word in
          hashes[count] = hash(word, of: folded)
          count += 1
        }
      }
    }
  }

  /// Those of the words of a folded text whose words nobody has found yet.
  static func all(in folded: [UInt8]) -> [UInt32] {
    folded.withUnsafeBufferPointer { text in
      let mask = WordMask(of: text)
      return [UInt32](unsafeUninitializedCapacity: mask.runCount) { hashes, count in
        WordTable.forEachWord(of: text, mask) { word in
          hashes[count] = hash(word, of: UnsafeRawBufferPointer(text))
          count += 1
        }
      }
    }
  }

  /// That of one folded word.
  static func of(_ word: [UInt8]) -> UInt32 { word.withUnsafeBytes { hash(0..<$0.count, of: $0) } }

  @inline(__always)
  private static func hash(_ word: Range<Int>, of bytes: UnsafeRawBufferPointer) -> UInt32 {
    UInt32(truncatingIfNeeded: ByteHash.of(word, in: bytes))
  }
}
