import DossierModel

/// Counts the wordings of the terms in one text: in its own voice, in quotations, and in scare quotes.
struct TermCount {
  let text: ReadText
  /// The patterns of all terms, in the order of the terms.
  let search: PatternSearch
  let terms: [Term]
  private let scareQuotes: ScareQuotes

  init(_ search: PatternSearch, terms: [Term]) {
    self.search = search
    self.terms = terms
    text = search.text
    scareQuotes = ScareQuotes(in: text)
  }

  /// One finding for each term.
  func findings() -> [TermFinding] {
    var first = 0
    return terms.enumerated().map { index, term in
      defer { first += term.words.count }
      return TermFinding(term: Reference(index), wordings: wordings(first..<first + term.words.count))
    }
  }

  /// Where patterns of one term overlap, the longest stretch counts: `militant group*` and not `militant*` as well.
  private func wordings(_ patterns: Range<Int>) -> [TermFinding.Wording] {
    var owners: [Int] = []
    var ranges: [Range<Int>] = []
    for pattern in patterns {
      for range in search.matches(of: pattern) {
        owners.append(pattern - patterns.lowerBound)
        ranges.append(range)
      }
    }
    guard !ranges.isEmpty else { return [] }
    var counts = [(own: Int, quoted: Int, scare: Int)](repeating: (0, 0, 0), count: patterns.count)
    var last: Range<Int>?
    for index in Overlaps.longest(ranges) where ranges[index] != last {
      let range = ranges[index]
      last = range
      let stretch = text.marks.stretch(at: range.lowerBound)
      if scareQuotes.hold(range, in: stretch) {
        counts[owners[index]].scare += 1
      } else if stretch != nil {
        counts[owners[index]].quoted += 1
      } else {
        counts[owners[index]].own += 1
      }
    }
    return counts.enumerated().filter { $1.own + $1.quoted + $1.scare > 0 }.map { pattern, count in
      TermFinding.Wording(pattern: pattern, own: count.own, quoted: count.quoted, scare: count.scare)
    }
  }
}
