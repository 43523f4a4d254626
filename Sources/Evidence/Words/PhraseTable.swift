import DossierModel

/// All phrases of some patterns, ready to be looked for in one pass.
final class PhraseTable: Sendable {
  /// A word of a phrase, normalised and folded.
  private struct Word: Hashable, Sendable {
    let bytes: [UInt8]
    /// Whether any ending may follow.
    let isOpen: Bool
  }

  /// The words of each phrase that its head does not hold.
  private let tails: [[Word]]
  /// Whether any ending may follow the head of a phrase.
  private let hasOpenHead: [Bool]
  /// Whether a phrase is its head alone.
  private let isHead: [Bool]
  /// The phrases that begin with the same bytes, pattern by pattern of the automaton, and where each pattern's begin.
  private let byHead: [Int]
  private let headStarts: [Int]
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
    let lengths = phrases.map { 1 + ($0.firstIndex(where: \.isOpen) ?? $0.count - 1) }
    tails = zip(phrases, lengths).map { Array($0.dropFirst($1)) }
    isHead = tails.map(\.isEmpty)
    hasOpenHead = phrases.map { $0.contains(where: \.isOpen) }
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
    self.byHead = Array(byHead.joined())
    headStarts = byHead.reduce(into: [0]) { starts, phrases in starts.append((starts.last ?? 0) + phrases.count) }
    headLengths = texts.map(\.count)
    automaton = AhoCorasick(texts.map { AhoCorasick.Pattern(bytes: $0, unfolded: $0, isOpen: true) })
  }

  /// The stretches at which phrases stand.
  func stretches(in text: ReadText) -> PhraseStretches {
    var found: [(phrase: Int, range: Range<Int>)] = []
    text.folded.withUnsafeBufferPointer { bytes in
      let hits = automaton.hits(in: text)
      found.reserveCapacity(hits.count)
      for hit in hits {
        let start = hit.end - headLengths[hit.pattern]
        for index in headStarts[hit.pattern]..<headStarts[hit.pattern + 1] {
          let phrase = byHead[index]
          if let end = end(of: phrase, afterHead: hit.end, in: bytes, text.boundaries),
            !Boundaries.touchesWord(start..<end, of: bytes)
          {
            found.append((phrase, start..<end))
          }
        }
      }
    }
    return PhraseStretches(found)
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

  /// The end of the phrase whose head ends at `offset`; nil where it does not stand there.
  private func end(
    of phrase: Int, afterHead offset: Int, in text: UnsafeBufferPointer<UInt8>, _ boundaries: BoundaryMask
  ) -> Int? {
    var offset = offset
    if hasOpenHead[phrase] {
      offset = boundaries.next(from: offset, end: text.count)
    } else if !boundaries[offset] {
      return nil
    }
    if isHead[phrase] { return offset }
    for word in tails[phrase] {
      guard offset + 1 + word.bytes.count <= text.count, text[offset] == 0x20 else { return nil }
      offset += 1
      guard text[offset..<offset + word.bytes.count].elementsEqual(word.bytes) else { return nil }
      offset += word.bytes.count
      if word.isOpen {
        offset = boundaries.next(from: offset, end: text.count)
      } else if offset < text.count, !boundaries[offset] {
        return nil
      }
    }
    return offset
  }
}
