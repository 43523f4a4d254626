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
        for left in bytes.indices { near[Self.hash(bytes, without: left), default: []].append(word) }
      }
    }
    known.formUnion(Self.words(of: others))
    var count = 64
    while count < near.count { count *= 2 }
    marks = [UInt64](repeating: 0, count: count)
    for hash in near.keys { marks[Int(hash >> 6) & (count - 1)] |= 1 << (hash & 63) }
  }

  /// The words in `text` that are nearly a word of a name, each with that, in order.
  func misspelt(in text: [UInt8]) -> [(word: [UInt8], name: [UInt8])] {
    var found: [(word: [UInt8], name: [UInt8])] = []
    text.withUnsafeBufferPointer { text in
      Self.forEachWord(of: text) { bytes in
        guard bytes.indices.contains(where: { isMarked(Self.hash(bytes, without: $0)) }) else { return }
        let word = Array(bytes)
        guard !known.contains(word) else { return }
        let names = bytes.indices.lazy.flatMap { near[Self.hash(bytes, without: $0)] ?? [] }
        if let name = names.first(where: { Self.areNear(word, $0) }) { found.append((word, name)) }
      }
    }
    return found
  }

  @inline(__always)
  private func isMarked(_ hash: UInt64) -> Bool {
    marks[Int(hash >> 6) & (marks.count - 1)] >> (hash & 63) & 1 != 0
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
    var index = 0
    while index < text.count {
      guard isCapital(text[index]), index == 0 || !isLetter(text[index - 1]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < text.count, isLetter(text[end]), !isCapital(text[end]) { end += 1 }
      // What begins with E2 is a dash or an apostrophe.
      let isWhole = end == text.count || !isLetter(text[end]) && (text[end] < 0x80 || text[end] == 0xE2)
      if end - index >= shortest, isWhole { body(UnsafeBufferPointer(rebasing: text[index..<end])) }
      index = end
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Of what is left of a word without that letter; of the whole word, where it is the first, which is never left out.
  @inline(__always)
  private static func hash(_ word: UnsafeBufferPointer<UInt8>, without left: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in word.indices where index != left || left == 0 {
      hash = (hash ^ UInt64(word[index])) &* 0x0000_0100_0000_01B3
    }
    return hash
  }

  /// Whether one letter is another, missing, too many or changed with its neighbour; but for the ending of a word.
  private static func areNear(_ word: [UInt8], _ name: [UInt8]) -> Bool {
    let start = zip(word, name).prefix { $0 == $1 }.count
    let (rest, other) = (word.dropFirst(start), name.dropFirst(start))
    let end = zip(rest.reversed(), other.reversed()).prefix { $0 == $1 }.count
    let (one, two) = (Array(rest.dropLast(end)), Array(other.dropLast(end)))
    if rest.isEmpty || other.isEmpty { return false }
    return one.count + two.count == 1 || one.count == 1 && two.count == 1 || one.count == 2 && one == two.reversed()
  }
}
