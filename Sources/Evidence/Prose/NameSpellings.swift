import Bytes
import DossierModel

/// The words of a dossier's names, and those that differ from one of them in one letter.
struct NameSpellings: Sendable {
  /// How many letters a word has at least: of shorter ones many differ in one letter only.
  private static let shortest = 5

  /// Words that the dossier declares.
  private var known: Set<[UInt8]> = []
  /// The words of names, by themselves and by what is left of each without one of its letters after the first.
  private var near: [UInt64: [[UInt8]]] = [:]
  /// A bit for each of these hashes, by which almost all others are told apart in little memory.
  private var marks: [UInt64] = []

  init(of dossier: Dossier) {
    let forms = (dossier.actors.flatMap(\.names) + dossier.places.flatMap(\.names)).map(\.text)
    let others =
      dossier.actors.map(\.name.value) + dossier.places.map(\.name.value)
      + dossier.articles.flatMap { $0.by.map(\.value) }
      + dossier.terms.flatMap(\.words).map(\.text)
    for word in Self.words(of: forms) where known.insert(word).inserted {
      word.withUnsafeBufferPointer { bytes in
        Self.forEachHash(of: bytes) { hash in
          near[hash, default: []].append(word)
          return true
        }
      }
    }
    known.formUnion(Self.words(of: others))
    var count = 64
    while count < near.count { count *= 2 }
    marks = [UInt64](repeating: 0, count: count)
    for hash in near.keys { marks[Int(truncatingIfNeeded: hash >> 6) & (count - 1)] |= 1 << (hash & 63) }
  }

  /// The words in `text` that are nearly a word of a name, each once and with that, in order; but for those `seen` before.
  func misspelt(in text: [UInt8], besides seen: inout Set<[UInt8]>) -> [(word: [UInt8], name: [UInt8])] {
    var found: [(word: [UInt8], name: [UInt8])] = []
    text.withUnsafeBufferPointer { text in
      Self.forEachWord(of: text) { bytes in
        var name: [UInt8]?
        // The first hash is that of the whole word, which most often is a name's.
        Self.forEachHash(of: bytes) { hash in
          guard marks(hash), let names = near[hash] else { return true }
          name = names.first { Self.areNear(bytes, $0) }
          return name == nil && !names.contains { bytes.elementsEqual($0) }
        }
        guard let name, case let word = Array(bytes), seen.insert(word).inserted, !known.contains(word) else { return }
        found.append((word, name))
      }
    }
    return found
  }

  @inline(__always)
  private func marks(_ hash: UInt64) -> Bool {
    marks[Int(truncatingIfNeeded: hash >> 6) & (marks.count - 1)] >> (hash & 63) & 1 != 0
  }

  private static func words(of texts: [String]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    for text in texts {
      Array(text.utf8).withUnsafeBufferPointer { forEachWord(of: $0) { words.append(Array($0)) } }
    }
    return words
  }

  /// Words of ASCII letters that begin with a capital and go on with small letters; of another script none, as its letters
  /// are not told apart here.
  private static func forEachWord(of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var start = ByteScan.firstCapital(from: 0, of: text)
    while start < text.count {
      var end = start + 1
      while end < text.count, text[end] &- 0x61 < 26 { end += 1 }
      let isFirst = start == 0 || !text[start - 1].isASCIILetter
      // What begins with E2 is a dash or an apostrophe.
      let isWhole = end == text.count || !text[end].isASCIILetter && (text[end] < 0x80 || text[end] == 0xE2)
      if isFirst, isWhole, end - start >= shortest { body(UnsafeBufferPointer(rebasing: text[start..<end])) }
      start = ByteScan.firstCapital(from: end, of: text)
    }
  }

  /// Calls `body` with the hash of the word, and of what is left of it without each letter after the first, until it says no.
  ///
  /// It is the sum of the letters, each times a power of an odd number by its place. Where a letter is left out, those after
  /// it are one place nearer: the rest of the sum times the number's inverse.
  @inline(__always)
  private static func forEachHash(of word: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Bool) {
    func mixed(_ sum: UInt64) -> UInt64 {
      let product = sum &* 0x9E37_79B9_7F4A_7C15
      return product ^ product >> 32
    }
    var (whole, power): (UInt64, UInt64) = (0, 1)
    for letter in word {
      whole &+= UInt64(letter) &* power
      power &*= factor
    }
    guard body(mixed(whole)) else { return }
    var before: UInt64 = 0
    power = 1
    for (place, letter) in word.enumerated() {
      let own = UInt64(letter) &* power
      if place > 0, !body(mixed(before &+ (whole &- before &- own) &* inverse)) { return }
      before &+= own
      power &*= factor
    }
  }

  private static let factor: UInt64 = 0x0000_0100_0000_01B3
  /// Of `factor`, modulo two to the power of 64.
  private static let inverse: UInt64 = 0xCE96_5057_AFF6_957B

  /// Whether one letter is another, missing, too many or changed with its neighbour; but for the ending of a word.
  private static func areNear(_ word: UnsafeBufferPointer<UInt8>, _ name: [UInt8]) -> Bool {
    let shorter = min(word.count, name.count)
    var start = 0
    while start < shorter, word[start] == name[start] { start += 1 }
    if start == shorter { return false }
    var end = 0
    while end < shorter - start, word[word.count - 1 - end] == name[name.count - 1 - end] { end += 1 }
    switch (word.count - start - end, name.count - start - end) {
    case (0, 1), (1, 0), (1, 1): return true
    case (2, 2): return word[start] == name[start + 1] && word[start + 1] == name[start]
    default: return false
    }
  }
}
