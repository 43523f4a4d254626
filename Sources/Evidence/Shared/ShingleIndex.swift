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
    /// The text in the high half, the word in the low one.
    fileprivate let place: UInt64

    fileprivate init(hash: UInt64, text: Int, word: Int) {
      self.hash = hash
      place = UInt64(text) << 32 | UInt64(word)
    }

    var text: Int { Int(place >> 32) }
    var word: Int { Int(place & 0xFFFF_FFFF) }
  }

  /// Ordered by hash, then by text and word. Each hash stands in at least two of them.
  private(set) var entries: [Entry] = []

  /// Into how many parts the entries are divided by their hashes, to be sorted side by side.
  private static let parts = 16

  init(of texts: [ComparedText?]) async {
    let total = texts.reduce(0) { $0 + ($1?.hashes.count ?? 0) }
    var slots = 1 << 10
    while slots < total * 8 { slots *= 2 }
    let count = slots
    // Half of the texts each, side by side.
    let middle = texts.count / 2
    async let second = SeenTable(of: texts[middle...], slots: count)
    let again = SeenTable.again(in: SeenTable(of: texts[..<middle], slots: count), await second)
    let chunks = await InParallel.map(texts.count) { index in Self.entries(of: texts[index], index, again, count) }
    let parts = await InParallel.map(Self.parts, chunk: 1) { Self.part($0, of: chunks) }
    entries = Array(parts.joined())
  }

  /// The entries of one part, in order, without those whose hash stands only once.
  private static func part(_ part: Int, of chunks: [[Entry]]) -> [Entry] {
    var found: [Entry] = []
    for chunk in chunks { for entry in chunk where Int(entry.hash >> 60) == part { found.append(entry) } }
    found.sort { $0.hash == $1.hash ? $0.place < $1.place : $0.hash < $1.hash }
    return found.indices.filter { index in
      (index > 0 && found[index - 1].hash == found[index].hash)
        || (index + 1 < found.count && found[index + 1].hash == found[index].hash)
    }.map { found[$0] }
  }

  /// The runs of one text whose hashes stand more than once.
  private static func entries(of text: ComparedText?, _ index: Int, _ again: [UInt64], _ slots: Int) -> [Entry] {
    guard let text else { return [] }
    var entries: [Entry] = []
    let mask = UInt64(slots - 1)
    again.withUnsafeBufferPointer { again in
      forEachShingle(of: text) { hash, word in
        let slot = hash & mask
        guard again[Int(slot >> 6)] & (1 << (slot & 63)) != 0 else { return }
        entries.append(Entry(hash: hash, text: index, word: word))
      }
    }
    return entries
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
  fileprivate static func forEachShingle(of text: ComparedText, _ body: (UInt64, Int) -> Void) {
    for segment in text.segments { forEachShingle(of: text.hashes, in: segment.words, body) }
  }

  /// The hashes of all runs that lie in `words` of a text whose words have these hashes, each with the word that begins it.
  @inline(__always)
  static func forEachShingle(of hashes: [UInt64], in words: Range<Int>, _ body: (UInt64, Int) -> Void) {
    guard words.count >= length else { return }
    hashes.withUnsafeBufferPointer { hashes in
      var rolling: UInt64 = 0
      for word in words {
        rolling = rolling &* base &+ hashes[word]
        let start = word - length + 1
        guard start >= words.lowerBound else { continue }
        if start > words.lowerBound { rolling = rolling &- hashes[start - 1] &* leaving }
        body(mixed(rolling), start)
      }
    }
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 {
    let once = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return once ^ once >> 32
  }
}

/// Which hashes some texts have, once and more than once, by one bit each.
private struct SeenTable: Sendable {
  private var seen: [UInt64]
  private var again: [UInt64]

  init(of texts: ArraySlice<ComparedText?>, slots: Int) {
    seen = [UInt64](repeating: 0, count: slots / 64)
    again = [UInt64](repeating: 0, count: slots / 64)
    let mask = UInt64(slots - 1)
    seen.withUnsafeMutableBufferPointer { seen in
      again.withUnsafeMutableBufferPointer { again in
        for case let text? in texts {
          ShingleIndex.forEachShingle(of: text) { hash, _ in
            let slot = hash & mask
            let bit: UInt64 = 1 << (slot & 63)
            let block = seen[Int(slot >> 6)]
            if block & bit == 0 { seen[Int(slot >> 6)] = block | bit } else { again[Int(slot >> 6)] |= bit }
          }
        }
      }
    }
  }

  /// The hashes that stand more than once in both tables together.
  static func again(in first: SeenTable, _ second: SeenTable) -> [UInt64] {
    [UInt64](unsafeUninitializedCapacity: first.seen.count) { output, count in
      for index in first.seen.indices {
        output[index] = first.again[index] | second.again[index] | (first.seen[index] & second.seen[index])
      }
      count = first.seen.count
    }
  }
}
