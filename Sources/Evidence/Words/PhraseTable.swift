import DossierModel

/// All phrases of some patterns, ready to be looked for in one pass.
struct PhraseTable: Sendable {
  /// A word of a phrase, normalised and folded.
  private struct Word: Hashable, Sendable {
    let bytes: [UInt8]
    /// Whether any ending may follow.
    let isOpen: Bool
  }

  private let phrases: [[Word]]
  /// The phrases that begin with the same bytes, by the automaton's pattern.
  private let byHead: [[Int]]
  /// How long those bytes are.
  private let headLengths: [Int]
  private let automaton: AhoCorasick
  /// The phrases of each pattern, by index, in the order in which the patterns were given.
  let patterns: [[Int]]

  init(_ patterns: [WatchPattern]) {
    var indices: [[Word]: Int] = [:]
    var phrases: [[Word]] = []
    self.patterns = patterns.map { pattern in
      pattern.phrases.map { phrase in
        let words = phrase.map(Self.word)
        if let index = indices[words] { return index }
        indices[words] = phrases.count
        phrases.append(words)
        return phrases.count - 1
      }
    }
    self.phrases = phrases
    var heads: [[UInt8]: Int] = [:]
    var texts: [[UInt8]] = []
    var byHead: [[Int]] = []
    for (index, phrase) in phrases.enumerated() {
      let head = Self.head(of: phrase)
      if let known = heads[head] {
        byHead[known].append(index)
      } else {
        heads[head] = texts.count
        texts.append(head)
        byHead.append([index])
      }
    }
    self.byHead = byHead
    headLengths = texts.map(\.count)
    automaton = AhoCorasick(texts.map { AhoCorasick.Pattern(bytes: $0, unfolded: $0, isOpen: true) })
  }

  /// The stretches at which phrases stand, phrase by phrase.
  func stretches(in text: ReadText) -> [Int: [Range<Int>]] {
    var found: [Int: [Range<Int>]] = [:]
    for hit in automaton.hits(in: text.folded, unfolded: text.text) {
      let start = hit.end - headLengths[hit.pattern]
      for phrase in byHead[hit.pattern] {
        if let end = end(of: phrases[phrase], from: start, in: text.folded) {
          found[phrase, default: []].append(start..<end)
        }
      }
    }
    return found
  }

  private static func word(_ text: String) -> Word {
    let isOpen = text.utf8.last == UInt8(ascii: "*")
    return Word(bytes: Folding.bytes(Normalisation.bytes(of: isOpen ? String(text.dropLast()) : text)), isOpen: isOpen)
  }

  /// The bytes with which every match begins: the words up to the first open one.
  private static func head(of phrase: [Word]) -> [UInt8] {
    var head: [UInt8] = []
    for word in phrase {
      if !head.isEmpty { head.append(0x20) }
      head += word.bytes
      if word.isOpen { break }
    }
    return head
  }

  /// The end of the phrase that begins at `start`.
  private func end(of phrase: [Word], from start: Int, in text: [UInt8]) -> Int? {
    var offset = start
    for (index, word) in phrase.enumerated() {
      if index > 0 {
        guard offset < text.count, text[offset] == 0x20 else { return nil }
        offset += 1
      }
      guard offset + word.bytes.count <= text.count,
        text[offset..<offset + word.bytes.count].elementsEqual(word.bytes)
      else { return nil }
      offset += word.bytes.count
      if word.isOpen {
        while offset < text.count, Boundaries.splitsWord(at: offset, of: text) { offset = nextScalar(offset, in: text) }
      } else if Boundaries.splitsWord(at: offset, of: text) {
        return nil
      }
    }
    return offset
  }

  private func nextScalar(_ offset: Int, in text: [UInt8]) -> Int {
    var next = offset + 1
    while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}
