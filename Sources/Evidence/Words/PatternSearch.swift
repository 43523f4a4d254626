import Bytes

/// Where the patterns of a table stand in one text.
struct PatternSearch {
  let text: ReadText
  let table: PhraseTable
  private let stretches: PhraseStretches

  init(_ table: PhraseTable, in text: ReadText) {
    self.text = text
    self.table = table
    stretches = table.stretches(in: text)
  }

  /// The stretches that make the pattern match: those of its phrase, or, where it has several, those of the first in
  /// paragraphs that hold all. In the order of the text.
  func matches(of pattern: Int) -> ArraySlice<Range<Int>> {
    let phrases = table.patterns[pattern]
    guard let first = phrases.first else { return [] }
    let found = stretches[first]
    guard phrases.count > 1, !found.isEmpty else { return found }
    var common = Set(found.map { text.paragraphIndex(at: $0.lowerBound) })
    for phrase in phrases.dropFirst() {
      common.formIntersection(stretches[phrase].map { text.paragraphIndex(at: $0.lowerBound) })
    }
    return found.filter { common.contains(text.paragraphIndex(at: $0.lowerBound)) }[...]
  }
}

/// Where phrases stand in one text; those that stand nowhere take no room.
struct PhraseStretches {
  /// By phrase, then in the order of the text.
  private var ranges: [Range<Int>] = []
  /// The phrases that stand somewhere, rising, and where the ranges of each begin.
  private var phrases: [(phrase: Int, start: Int)] = []

  init(_ found: [(phrase: Int, range: Range<Int>)]) {
    var order = found.indices.map { UInt64(found[$0].phrase) << 32 | UInt64($0) }
    order.sort()
    ranges.reserveCapacity(found.count)
    for key in order {
      let index = Int(key & 0xFFFF_FFFF)
      if phrases.last?.phrase != found[index].phrase { phrases.append((found[index].phrase, ranges.count)) }
      ranges.append(found[index].range)
    }
  }

  subscript(phrase: Int) -> ArraySlice<Range<Int>> {
    guard let index = phrases.sortedIndex(of: phrase, by: \.phrase) else { return [] }
    return ranges[phrases[index].start..<(index + 1 < phrases.count ? phrases[index + 1].start : ranges.count)]
  }
}
