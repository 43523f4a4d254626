/// Finds which of many texts may have a passage in common with an original, by some of their runs of eight words.
///
/// Every fifth run of a text is enough: a passage of `passageLength` words holds one of them, wherever it begins.
struct ShingleTable: Sendable {
  /// How many words a passage has that is surely found.
  static let passageLength = ShingleIndex.length + stride - 1

  private static let stride = 5
  /// The most texts that are kept for one run: of a sentence that stands in more, the others are found once these are
  /// mended.
  private static let mostTexts = 64

  /// Half of a run's hash, and one more than the text's index; nothing where there is none. It stands at its hash's place
  /// or, where others do, after them.
  private var slots: [UInt64]
  /// A bit for each hash, by which almost all that are not there are told apart in little memory.
  private var marks: [UInt64]

  /// A table of texts of which these are the samples.
  init(_ samples: [[UInt64]]) {
    let total = samples.reduce(0) { $0 + $1.count }
    var count = 64
    while count * 3 < total * 4 { count *= 2 }
    slots = [UInt64](repeating: 0, count: count)
    marks = [UInt64](repeating: 0, count: count / 8)
    for (text, hashes) in samples.enumerated() { for hash in hashes { enter(hash, text) } }
  }

  private mutating func enter(_ hash: UInt64, _ text: Int) {
    let entry = hash & Self.half | UInt64(text + 1)
    var slot = Self.slot(of: hash, slots.count)
    var others = 0
    while slots[slot] != 0 {
      if slots[slot] & Self.half == hash & Self.half { others += 1 }
      if slots[slot] == entry || others == Self.mostTexts { return }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = entry
    marks[Self.mark(of: hash, slots.count)] |= 1 << (hash & 63)
  }

  /// The hashes of every fifth run of a text whose words have these hashes.
  static func sample(of words: [UInt32]) -> [UInt64] {
    Swift.stride(from: 0, to: words.count - ShingleIndex.length + 1, by: stride).map { word in
      ShingleIndex.hash(at: word, of: words)
    }
  }

  /// The hashes of all runs of an original.
  static func runs(of original: ComparedText) -> [UInt64] {
    [UInt64](unsafeUninitializedCapacity: original.hashes.count) { hashes, count in
      ShingleIndex.forEachShingle(of: original.hashes, in: original.hashes.indices) { hash, _ in
        hashes[count] = hash
        count += 1
      }
    }
  }

  /// The texts that seem to have one of these runs, in order; all that do are among them.
  func texts(with runs: [UInt64]) -> [Int] {
    var found: Set<Int> = []
    let count = slots.count
    marks.withUnsafeBufferPointer { marks in
      for hash in runs where marks[Self.mark(of: hash, count)] & 1 << (hash & 63) != 0 {
        var slot = Self.slot(of: hash, count)
        while slots[slot] != 0 {
          if slots[slot] & Self.half == hash & Self.half { found.insert(Int(slots[slot] & ~Self.half) - 1) }
          slot = (slot + 1) & (count - 1)
        }
      }
    }
    return found.sorted()
  }

  private static let half: UInt64 = 0xFFFF_FFFF_0000_0000

  @inline(__always)
  private static func slot(of hash: UInt64, _ count: Int) -> Int { Int(truncatingIfNeeded: hash) & (count - 1) }

  /// The word of `marks` with the bit of a hash: there are eight bits for each slot.
  @inline(__always)
  private static func mark(of hash: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 6) & (count / 8 - 1)
  }
}
