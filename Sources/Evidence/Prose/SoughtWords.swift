import Bytes

/// Words that are looked for in many originals at once, until each was met: almost all words of an original are told apart
/// by a bit.
struct SoughtWords {
  /// Those that were not met yet, each with the forms of which one is enough.
  private(set) var words: Set<[String]>
  /// For each hash of a form the words that have it.
  private var byHash: [UInt32: [[String]]] = [:]
  /// A bit for each of these hashes.
  private var marks = [UInt64](repeating: 0, count: 1 << 10)
  /// Of how many words.
  private var marked = 0

  init(_ words: Set<[String]>) {
    self.words = words
    enter(words)
  }

  /// Drops those that are words of `text`.
  mutating func meet(_ text: ComparedText) {
    for (index, hash) in text.hashes.enumerated() where marks[Self.place(of: hash)] & Self.bit(of: hash) != 0 {
      // Different words may have one hash.
      for forms in byHash[hash] ?? [] where forms.contains(where: { text.word(index, is: $0) }) { words.remove(forms) }
    }
    // A few that were met and are still marked cost less than to mark the others anew.
    if words.count * 4 < marked * 3 { enter(words) }
  }

  private mutating func enter(_ words: Set<[String]>) {
    marked = words.count
    byHash.removeAll(keepingCapacity: true)
    for place in marks.indices { marks[place] = 0 }
    for forms in words {
      for hash in Set(forms.map { WordHash.of(Array($0.utf8)) }) {
        byHash[hash, default: []].append(forms)
        marks[Self.place(of: hash)] |= Self.bit(of: hash)
      }
    }
  }

  private static func place(of hash: UInt32) -> Int { Int(hash >> 6) & (1 << 10 - 1) }
  private static func bit(of hash: UInt32) -> UInt64 { 1 << UInt64(hash & 63) }
}
