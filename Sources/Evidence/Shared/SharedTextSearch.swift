import DossierModel

/// Finds what articles share: all longest runs of eight and more identical words, for all pairs.
///
/// Between two articles of one outlet, runs of eight words that stand in three or more of its articles are boilerplate:
/// they make no run and end one. What stands in more than `mostTexts` articles is not listed pair by pair, but counted.
struct SharedTextSearch {
  /// The most articles whose common passage is listed for each pair.
  static let mostTexts = 200

  /// A run of two texts, by their indices; the first text comes before the second.
  struct Run {
    let first: Int
    let second: Int
    let firstWord: Int
    let secondWord: Int
    let words: Int
  }

  private let texts: [ComparedText?]
  private let outlets: [Int?]
  private let index: ShingleIndex
  private var boilerplate: Set<Boilerplate> = []
  private var common: Set<UInt64> = []
  /// All runs, ordered by texts, then words.
  private(set) var runs: [Run] = []
  /// The articles with a passage that stands in too many to be listed, by index.
  private(set) var textsWithCommonPassage: Set<Int> = []

  private struct Boilerplate: Hashable {
    let hash: UInt64
    let outlet: Int
  }

  /// Compares `texts`, each with the outlet that published it where that is known.
  init(_ texts: [ComparedText?], outlets: [Int?]) {
    self.texts = texts
    self.outlets = outlets
    index = ShingleIndex(of: texts)
    findBoilerplate()
    findRuns()
  }

  private mutating func findBoilerplate() {
    var found: Set<Boilerplate> = []
    var many: Set<UInt64> = []
    var inMany: Set<Int> = []
    index.forEachGroup { group in
      guard group.count > 2 else { return }
      var last = -1
      var count = 0
      var byOutlet: [Int: Int] = [:]
      for entry in group where Int(entry.text) != last {
        last = Int(entry.text)
        count += 1
        if let outlet = outlets[last] { byOutlet[outlet, default: 0] += 1 }
      }
      for (outlet, count) in byOutlet where count > 2 {
        found.insert(Boilerplate(hash: group[group.startIndex].hash, outlet: outlet))
      }
      if count > Self.mostTexts {
        many.insert(group[group.startIndex].hash)
        inMany.formUnion(group.map { Int($0.text) })
      }
    }
    boilerplate = found
    common = many
    textsWithCommonPassage = inMany
  }

  private mutating func findRuns() {
    var found: [Run] = []
    index.forEachGroup { group in
      guard !common.contains(group[group.startIndex].hash) else { return }
      for (offset, entry) in group.enumerated() {
        for other in group.dropFirst(offset + 1) where other.text != entry.text {
          found += runs(beginningAt: entry, other)
        }
      }
    }
    runs = found.sorted {
      ($0.first, $0.second, $0.firstWord, $0.secondWord) < ($1.first, $1.second, $1.firstWord, $1.secondWord)
    }
  }

  /// The runs that begin at two entries of one hash; none where the words before are equal too, so that another pair of
  /// entries begins them.
  private func runs(beginningAt entry: ShingleIndex.Entry, _ other: ShingleIndex.Entry) -> [Run] {
    let (first, second) = (Int(entry.text), Int(other.text))
    guard let left = texts[first], let right = texts[second] else { return [] }
    let (start, otherStart) = (Int(entry.word), Int(other.word))
    guard let segment = left.segment(of: start), let otherSegment = right.segment(of: otherStart) else { return [] }
    let outlet = outlets[first] == outlets[second] ? outlets[first] : nil
    guard !isLeftOut(entry.hash, outlet) else { return [] }
    if start > segment.words.lowerBound, otherStart > otherSegment.words.lowerBound,
      left.hashes[start - 1] == right.hashes[otherStart - 1],
      !isLeftOut(left, at: start - 1, outlet)
    {
      return []
    }
    let most = min(segment.words.upperBound - start, otherSegment.words.upperBound - otherStart)
    var count = ShingleIndex.length
    while count < most, left.hashes[start + count] == right.hashes[otherStart + count],
      !isLeftOut(left, at: start + count - ShingleIndex.length + 1, outlet)
    {
      count += 1
    }
    return stretches(of: count, left, start, right, otherStart).map { offset, length in
      Run(
        first: first, second: second, firstWord: start + offset, secondWord: otherStart + offset, words: length)
    }
  }

  /// The stretches of at least eight words that are equal letter for letter, and not only by their hashes.
  private func stretches(
    of count: Int, _ left: ComparedText, _ start: Int, _ right: ComparedText, _ otherStart: Int
  ) -> [(offset: Int, length: Int)] {
    var found: [(Int, Int)] = []
    var begin = 0
    for offset in 0...count {
      if offset < count, left.word(start + offset, equals: otherStart + offset, of: right) { continue }
      if offset - begin >= ShingleIndex.length { found.append((begin, offset - begin)) }
      begin = offset + 1
    }
    return found
  }

  private func isLeftOut(_ text: ComparedText, at word: Int, _ outlet: Int?) -> Bool {
    guard !common.isEmpty || (outlet != nil && !boilerplate.isEmpty) else { return false }
    return isLeftOut(ShingleIndex.hash(at: word, of: text), outlet)
  }

  private func isLeftOut(_ hash: UInt64, _ outlet: Int?) -> Bool {
    if common.contains(hash) { return true }
    guard let outlet else { return false }
    return boilerplate.contains(Boilerplate(hash: hash, outlet: outlet))
  }
}
