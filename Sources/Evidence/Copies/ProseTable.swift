/// Finds the longest runs of words that texts of the editors have in common with originals.
///
/// Of the runs of eight words of each text only every fifth is entered: a run of twelve holds one of them, wherever it
/// begins.
struct ProseTable: Sendable {
  /// How many words a run has that is surely found.
  static let length = ShingleIndex.length + stride - 1

  private static let stride = 5

  /// Words in a row that stand in an original too.
  struct Run: Hashable, Sendable {
    /// The text, by its index.
    let prose: Int
    let words: Range<Int>
  }

  private struct Entry {
    let hash: UInt64
    let prose: UInt32
    let word: UInt32
  }

  let proses: [ProseWords]
  private var entries: [Entry] = []
  /// Where the entry of a hash is to be looked for first, and then one after the other: one more than its index.
  private var slots: [UInt32]

  init(_ proses: [ProseWords]) {
    self.proses = proses
    var count = 16
    while count < proses.reduce(0, { $0 + $1.words.words.count }) { count *= 2 }
    slots = [UInt32](repeating: 0, count: count)
    for (index, prose) in proses.enumerated() {
      for stretch in prose.own {
        ShingleIndex.forEachShingle(of: prose.words, in: stretch) { hash, word in
          if (word - stretch.lowerBound).isMultiple(of: Self.stride) { enter(hash, index, word) }
        }
      }
    }
  }

  private mutating func enter(_ hash: UInt64, _ prose: Int, _ word: Int) {
    entries.append(
      Entry(hash: hash, prose: UInt32(truncatingIfNeeded: prose), word: UInt32(truncatingIfNeeded: word)))
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(truncatingIfNeeded: entries.count)
  }

  /// All such runs of at least `length` words, by text and word.
  func runs(in original: ComparedText) -> [Run] {
    guard !entries.isEmpty else { return [] }
    var runs: Set<Run> = []
    slots.withUnsafeBufferPointer { slots in
      ShingleIndex.forEachShingle(of: original, in: 0..<original.words.count) { hash, word in
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
          let entry = entries[Int(slots[slot]) - 1]
          if entry.hash == hash, let run = run(of: entry, at: word, in: original) { runs.insert(run) }
          slot = (slot + 1) & (slots.count - 1)
        }
      }
    }
    return runs.sorted { ($0.prose, $0.words.lowerBound) < ($1.prose, $1.words.lowerBound) }
  }

  /// The whole run in which `entry` and the word at `word` of the original stand; nil where it is shorter than `length`.
  private func run(of entry: Entry, at word: Int, in original: ComparedText) -> Run? {
    let prose = Int(entry.prose)
    let words = proses[prose].words
    guard let stretch = words.segment(of: Int(entry.word))?.words else { return nil }
    func isSame(_ offset: Int) -> Bool { words.word(Int(entry.word) + offset, equals: word + offset, of: original) }
    let after = min(stretch.upperBound - Int(entry.word), original.words.count - word)
    let before = min(Int(entry.word) - stretch.lowerBound, word)
    let end = (0..<after).first { !isSame($0) } ?? after
    let start = (0..<before).first { !isSame(-1 - $0) } ?? before
    guard start + end >= Self.length else { return nil }
    return Run(prose: prose, words: Int(entry.word) - start..<Int(entry.word) + end)
  }
}
