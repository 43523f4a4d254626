/// Where the patterns of a table stand in one text.
struct PatternSearch {
  let text: ReadText
  let table: PhraseTable
  private let stretches: [Int: [Range<Int>]]

  init(_ table: PhraseTable, in text: ReadText) {
    self.text = text
    self.table = table
    stretches = table.stretches(in: text)
  }

  /// The stretches that make the pattern match: those of its phrase, or, where it has several, those of the first in
  /// paragraphs that hold all. In the order of the text.
  func matches(of pattern: Int) -> [Range<Int>] {
    let phrases = table.patterns[pattern]
    guard let first = phrases.first, let found = stretches[first] else { return [] }
    guard phrases.count > 1 else { return found }
    var common = Set(found.map { text.paragraphIndex(at: $0.lowerBound) })
    for phrase in phrases.dropFirst() {
      common.formIntersection((stretches[phrase] ?? []).map { text.paragraphIndex(at: $0.lowerBound) })
    }
    return found.filter { common.contains(text.paragraphIndex(at: $0.lowerBound)) }
  }
}
