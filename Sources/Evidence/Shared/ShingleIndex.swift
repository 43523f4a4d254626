import Parallel

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
    let count = Self.slots(for: total * 8)
    // Half of the texts each, side by side.
    let middle = texts.count / 2
    async let second = SeenTable(of: texts[middle...], slots: count)
    var first = SeenTable(of: texts[..<middle], slots: count)
    await first.join(second)
    let table = first
    let chunks = await parallelMap(texts.indices) { index in Self.entries(of: texts[index], index, table) }
    let parts = await parallelMap(0..<Self.parts, size: 1) { Self.part($0, of: chunks) }
    entries = Array(parts.joined())
  }

  /// The least power of two that is no less than `count`, nor less than what pays.
  private static func slots(for count: Int) -> Int {
    var slots = 1 << 10
    while slots < count { slots *= 2 }
    return slots
  }

  /// The entries of one part, in order, without those whose hash stands only once.
  private static func part(_ part: Int, of chunks: [[Entry]]) -> [Entry] {
    var found: [Entry] = []
    for chunk in chunks { for entry in chunk where Int(entry.hash >> 60) == part { found.append(entry) } }
    // Most came here only because the lowest bits of their hash are those of another: higher bits tell them apart.
    var table = SeenTable(slots: slots(for: found.count * 16))
    table.enter { enter in for entry in found { enter(entry.hash >> 28) } }
    found.removeAll { !table.isAgain($0.hash >> 28) }
    found.sort { $0.hash == $1.hash ? $0.place < $1.place : $0.hash < $1.hash }
    return found.indices.filter { index in
      (index > 0 && found[index - 1].hash == found[index].hash)
        || (index + 1 < found.count && found[index + 1].hash == found[index].hash)
    }.map { found[$0] }
  }

  /// The runs of one text whose hashes stand more than once.
  private static func entries(of text: ComparedText?, _ index: Int, _ table: SeenTable) -> [Entry] {
    guard let text else { return [] }
    var entries: [Entry] = []
    forEachShingle(of: text) { hash, word in
      if table.isAgain(hash) { entries.append(Entry(hash: hash, text: index, word: word)) }
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

  /// The hash of the run that begins with `word` of a text whose words have these hashes; it must have enough after it.
  static func hash(at word: Int, of words: [UInt32]) -> UInt64 {
    mixed(words[word..<word + length].reduce(0) { $0 &* base &+ UInt64($1) })
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
  static func forEachShingle(of hashes: [UInt32], in words: Range<Int>, _ body: (UInt64, Int) -> Void) {
    guard words.count >= length else { return }
    hashes.withUnsafeBufferPointer { hashes in
      var rolling: UInt64 = 0
      for word in words {
        rolling = rolling &* base &+ UInt64(hashes[word])
        let start = word - length + 1
        guard start >= words.lowerBound else { continue }
        if start > words.lowerBound { rolling = rolling &- UInt64(hashes[start - 1]) &* leaving }
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

/// Which hashes were entered, once and more than once, by one bit each.
private struct SeenTable: Sendable {
  private var seen: [UInt64]
  private var again: [UInt64]
  private let mask: UInt64

  /// An empty table with so many bits, a power of two, at least 64.
  init(slots: Int) {
    seen = [UInt64](repeating: 0, count: slots / 64)
    again = seen
    mask = UInt64(slots - 1)
  }

  /// A table of the runs of some texts.
  init(of texts: ArraySlice<ComparedText?>, slots: Int) {
    self.init(slots: slots)
    enter { enter in
      for case let text? in texts { ShingleIndex.forEachShingle(of: text) { hash, _ in enter(hash) } }
    }
  }

  /// Enters every hash that `each` hands on.
  @inline(__always)
  mutating func enter(each: ((_ hash: UInt64) -> Void) -> Void) {
    let mask = mask
    seen.withUnsafeMutableBufferPointer { seen in
      again.withUnsafeMutableBufferPointer { again in
        each { hash in
          let slot = hash & mask
          let bit: UInt64 = 1 << (slot & 63)
          let block = seen[Int(slot >> 6)]
          if block & bit == 0 { seen[Int(slot >> 6)] = block | bit } else { again[Int(slot >> 6)] |= bit }
        }
      }
    }
  }

  /// Whether the hash was entered more than once; never false where it was.
  @inline(__always)
  func isAgain(_ hash: UInt64) -> Bool {
    let slot = hash & mask
    return again[Int(slot >> 6)] & (1 << (slot & 63)) != 0
  }

  /// Enters what was entered in a table of the same size.
  mutating func join(_ other: SeenTable) {
    for index in seen.indices {
      again[index] |= other.again[index] | seen[index] & other.seen[index]
      seen[index] |= other.seen[index]
    }
  }
}
