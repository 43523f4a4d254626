import DossierModel

/// Counts the wordings of the terms in one text: in its own voice, in quotations, and in scare quotes.
struct TermCount {
  let text: ReadText
  /// The patterns of all terms, in the order of the terms.
  let search: PatternSearch
  let terms: [Term]
  /// The article whose text it is; a word that is limited to others counts nowhere in it.
  let article: Reference<Article>
  private let scareQuotes: ScareQuotes

  init(_ search: PatternSearch, terms: [Term], in article: Reference<Article>) {
    self.search = search
    self.terms = terms
    self.article = article
    text = search.text
    scareQuotes = ScareQuotes(in: text)
  }

  /// One finding for each term.
  func findings() -> [TermFinding] {
    var first = 0
    return terms.indices.map { index in
      let patterns = first..<first + terms[index].words.count
      first = patterns.upperBound
      return TermFinding(term: Reference(index), wordings: wordings(patterns, of: terms[index].words))
    }
  }

  /// Where patterns of one term overlap, the longest stretch counts: `militant group*` and not `militant*` as well.
  private func wordings(_ patterns: Range<Int>, of words: [TermWord]) -> [TermFinding.Wording] {
    if let pattern = patterns.first, patterns.count == 1, words[0].articles == nil {
      let ranges = search.matches(of: pattern)
      // Mostly a term has one wording, which seldom stands within itself.
      if Overlaps.areApart(ranges) {
        var count = Count()
        for range in ranges { enter(range, in: &count) }
        return count.wording(0).map { [$0] } ?? []
      }
    }
    return longestWordings(patterns, of: words)
  }

  private func longestWordings(_ patterns: Range<Int>, of words: [TermWord]) -> [TermFinding.Wording] {
    var owners: [Int] = []
    var ranges: [Range<Int>] = []
    for (pattern, word) in zip(patterns, words) where word.counts(in: article) {
      for range in search.matches(of: pattern) {
        owners.append(pattern - patterns.lowerBound)
        ranges.append(range)
      }
    }
    guard !ranges.isEmpty else { return [] }
    var counts = [Count](repeating: Count(), count: patterns.count)
    var last: Range<Int>?
    for index in Overlaps.longest(ranges) where ranges[index] != last {
      last = ranges[index]
      enter(ranges[index], in: &counts[owners[index]])
    }
    return counts.enumerated().compactMap { $1.wording($0) }
  }

  /// How often one wording stands in a text.
  private struct Count {
    var own = 0
    var quoted = 0
    var scare = 0

    /// As a finding; nil where it stands nowhere.
    func wording(_ pattern: Int) -> TermFinding.Wording? {
      own + quoted + scare > 0
        ? TermFinding.Wording(pattern: pattern, own: own, quoted: quoted, scare: scare) : nil
    }
  }

  private func enter(_ range: Range<Int>, in count: inout Count) {
    let stretch = text.marks.stretch(at: range.lowerBound)
    if scareQuotes.hold(range, in: stretch) {
      count.scare += 1
    } else if stretch != nil {
      count.quoted += 1
    } else {
      count.own += 1
    }
  }
}
