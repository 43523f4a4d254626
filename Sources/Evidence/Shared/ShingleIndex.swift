/// Finds the runs of eight words that stand more than once among many texts, in near-linear time and little memory.
///
/// A first pass marks each run's hash in a table of bits, where a second one of the same hash shows; only those that did
/// are then collected and sorted. Equal hashes say "perhaps": who reads the index compares the words.
struct ShingleIndex: Sendable {
  /// How many words a run has at least.
  static let length = 8

  /// A run's beginning.
  struct Entry: Sendable {
    let hash: UInt64
    let text: UInt32
    let word: UInt32
  }

  /// Ordered by hash, then by text and word. Entries whose hash stands only once may be among them.
  private(set) var entries: [Entry] = []

  /// Indexes the runs whose hashes fall to `part` of as many parts as `parts` says.
  init(of texts: [ComparedText?], part: Int, of parts: Int) {
    let (part, parts) = (UInt64(part), UInt64(parts))
    let total = texts.reduce(0) { $0 + ($1?.hashes.count ?? 0) }
    var slots = 1 << 10
    while slots < total * 16 / Int(parts) { slots *= 2 }
    let mask = UInt64(slots - 1)
    var seen = [UInt64](repeating: 0, count: slots / 64)
    var again = seen
    seen.withUnsafeMutableBufferPointer { seen in
      again.withUnsafeMutableBufferPointer { again in
        for case let text? in texts {
          Self.forEachShingle(of: text) { hash, _ in
            guard (hash >> 56) % parts == part else { return }
            let slot = (hash >> 20) & mask
            let bit: UInt64 = 1 << (slot & 63)
            if seen[Int(slot >> 6)] & bit != 0 { again[Int(slot >> 6)] |= bit } else { seen[Int(slot >> 6)] |= bit }
          }
        }
      }
    }
    for (index, text) in texts.enumerated() {
      guard let text else { continue }
      Self.forEachShingle(of: text) { hash, word in
        guard (hash >> 56) % parts == part else { return }
        let slot = (hash >> 20) & mask
        guard again[Int(slot >> 6)] & (1 << (slot & 63)) != 0 else { return }
        entries.append(
          Entry(hash: hash, text: UInt32(truncatingIfNeeded: index), word: UInt32(truncatingIfNeeded: word)))
      }
    }
    entries.sort { ($0.hash, $0.text, $0.word) < ($1.hash, $1.text, $1.word) }
  }

  /// The groups of entries with one hash that stand in at least two texts.
  func forEachGroup(_ body: (ArraySlice<Entry>) -> Void) {
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].hash == entries[start].hash { end += 1 }
      if entries[start].text != entries[end - 1].text { body(entries[start..<end]) }
      start = end
    }
  }

  /// The hash of the run that begins with `word`, which must have enough words after it.
  static func hash(at word: Int, of text: ComparedText) -> UInt64 {
    mixed((word..<word + length).reduce(0) { $0 &* base &+ text.hashes[$1] })
  }

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// What a word's hash weighs when it leaves: `base` to the eighth power.
  private static let leaving: UInt64 = (0..<length).reduce(1) { power, _ in power &* base }

  @inline(__always)
  private static func forEachShingle(of text: ComparedText, _ body: (UInt64, Int) -> Void) {
    text.hashes.withUnsafeBufferPointer { hashes in
      for segment in text.segments where segment.words.count >= length {
        var rolling: UInt64 = 0
        for word in segment.words {
          rolling = rolling &* base &+ hashes[word]
          let start = word - length + 1
          guard start >= segment.words.lowerBound else { continue }
          if start > segment.words.lowerBound { rolling = rolling &- hashes[start - 1] &* leaving }
          body(mixed(rolling), start)
        }
      }
    }
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 {
    let once = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return once ^ once >> 32
  }
}
