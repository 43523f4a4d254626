import Bytes

/// Finds many names in a text in one pass.
///
/// Of overlapping names the longest wins, wherever it starts. A small letter in a form stands for either case, a capital
/// only for itself. Before and after a name stands anything but a letter, a digit or an underscore, so that a possessive
/// is found and a plural is not. White space, quotation marks and dashes are compared by kind; soft hyphens and
/// zero-width marks are stepped over.
public struct NameMatcher: Sendable {
  private struct Candidate {
    let range: Range<Int>
    let length: Int
    let number: Int
  }

  private let trie: NameTrie
  private let targets: [DossierLink]

  /// A matcher for these forms. Of two equal forms the first counts.
  public init(_ names: [(form: String, target: DossierLink)]) {
    trie = NameTrie(names.map(\.form))
    targets = names.map(\.target)
  }

  /// The names in `text`, which is valid UTF-8, by where they stand; no two overlap.
  public func mentions(in text: [UInt8]) -> [Mention] {
    let found = text.withUnsafeBufferPointer { candidates(in: $0) }
    if found.isEmpty { return [] }
    return select(found, length: text.count).map { Mention($0.range, names: targets[$0.number]) }
  }

  private func candidates(in bytes: UnsafeBufferPointer<UInt8>) -> [Candidate] {
    var candidates: [Candidate] = []
    var walked: [Unicode.Scalar] = []
    var isInWord = false
    var offset = 0
    while offset < bytes.count {
      if !isInWord, trie.mayBegin(at: offset, of: bytes) {
        walk(bytes, from: offset, &walked, &candidates)
      }
      if bytes[offset] < 0x80 {
        isInWord = NameScalars.isOfWord(ascii: bytes[offset])
        offset += 1
        while isInWord, offset < bytes.count, NameScalars.isOfWord(ascii: bytes[offset]) { offset += 1 }
        continue
      }
      let (scalar, length) = UTF8Decoding.unicodeScalar(at: offset, of: bytes)
      // What is not seen parts no words.
      if NameScalars.normalize(scalar) != nil { isInWord = NameScalars.isOfWord(scalar) }
      offset += length
    }
    return candidates
  }

  /// Adds every form that the text from `start` begins with.
  private func walk(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ walked: inout [Unicode.Scalar],
    _ candidates: inout [Candidate]
  ) {
    walked.removeAll(keepingCapacity: true)
    var node = 0
    var offset = start
    while offset < bytes.count {
      let (raw, length) = UTF8Decoding.unicodeScalar(at: offset, of: bytes)
      offset += length
      guard let scalar = NameScalars.normalize(raw) else {
        if walked.isEmpty { return }
        continue
      }
      if scalar == " ", walked.last == " " { continue }
      guard let child = trie.child(of: node, NameScalars.fold(scalar)) else { return }
      walked.append(scalar)
      node = child
      let forms = trie.forms(at: node)
      if forms.isEmpty || isWord(bytes, at: offset) { continue }
      if let form = forms.first(where: { form in form.capitals.allSatisfy { walked[$0.index] == $0.scalar } }) {
        candidates.append(Candidate(range: start..<offset, length: walked.count, number: form.number))
      }
    }
  }

  private func isWord(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    var offset = offset
    while offset < bytes.count {
      let (scalar, length) = UTF8Decoding.unicodeScalar(at: offset, of: bytes)
      if NameScalars.normalize(scalar) != nil { return NameScalars.isOfWord(scalar) }
      offset += length
    }
    return false
  }

  /// Takes the longest first, then the leftmost, as long as they do not overlap what was taken.
  private func select(_ candidates: [Candidate], length: Int) -> [Candidate] {
    if candidates.count == 1 { return candidates }
    let byLength = candidates.sorted { left, right in
      left.length == right.length ? left.range.lowerBound < right.range.lowerBound : left.length > right.length
    }
    var isTaken = [Bool](repeating: false, count: length)
    var selected: [Candidate] = []
    for candidate in byLength {
      let range = candidate.range
      // Whatever was taken before is at least as long, so an overlap covers one of the ends.
      if isTaken[range.lowerBound] || isTaken[range.upperBound - 1] { continue }
      for offset in range { isTaken[offset] = true }
      selected.append(candidate)
    }
    return selected.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
