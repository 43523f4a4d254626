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
    var found: [(pattern: Int, range: Range<Int>)] = []
    for pattern in patterns { found += search.matches(of: pattern).map { (pattern - patterns.lowerBound, $0) } }
    let counted = Overlaps.longest(found.map(\.range)).map { found[$0] }
    var counts: [Int: (own: Int, quoted: Int, scare: Int)] = [:]
    var last: Range<Int>?
    for (pattern, range) in counted where range != last {
      last = range
      var count = counts[pattern] ?? (0, 0, 0)
      if scareQuotes.hold(range) {
        count.scare += 1
      } else if text.marks.contains(range.lowerBound) {
        count.quoted += 1
      } else {
        count.own += 1
      }
      counts[pattern] = count
    }
    return counts.keys.sorted().compactMap { pattern in
      counts[pattern].map {
        TermFinding.Wording(pattern: pattern, own: $0.own, quoted: $0.quoted, scare: $0.scare)
      }
    }
  }
}
