import Diagnostics
import DossierModel

/// Finds words that deny or weaken a quotation and stand right before it, or between two parts of it, outside of it: cut
/// off so, the quotation is letter for letter the article's, and says the opposite, or says it too firmly.
struct CutOffChecks {
  private let read: ReadArticle
  private let lexicon: Lexicon

  init(of read: ReadArticle, lexicon: Lexicon) {
    self.read = read
    self.lexicon = lexicon
  }

  /// How many words may stand between two quotations that are parts of one.
  private static let longestGap = 4
  /// How many words a listed phrase has at most.
  private static let longestPhrase = 3
  /// How many letters a listed prefix has at most.
  private static let longestPrefix = 8

  /// A word that was cut off.
  private struct Cut {
    let isNegation: Bool
    let words: String
    let range: Range<Int>
  }

  /// A warning for the first quotation of an assertion that lacks such a word.
  func diagnostics(of assertion: Assertion) -> [Diagnostic] {
    let found = assertion.quotations.compactMap { quotation in read.range(of: quotation).map { (quotation, $0) } }
    let ranges = found.map(\.1)
    for (quotation, range) in found {
      let before = ranges.filter { $0.upperBound <= range.lowerBound }.map(\.upperBound).max()
      guard let cut = cut(before: range, partAt: before, isHedged: assertion.hedge != nil) else { continue }
      guard !ranges.contains(where: { $0.overlaps(cut.range) }) else { continue }
      return [warning(cut, at: quotation.range)]
    }
    return []
  }

  /// What stands right before `range`, or anywhere between it and the part of the quotation that ends at `part`; a hedge
  /// also a few words before.
  private func cut(before range: Range<Int>, partAt part: Int?, isHedged: Bool) -> Cut? {
    if let prefix = prefix(before: range.lowerBound) { return prefix }
    let words = clause(before: range.lowerBound, from: part)
    guard !words.isEmpty else { return nil }
    let row = TokenRow(of: read.text, in: words)
    let isBetween = part.map { words.lowerBound <= $0 } ?? false
    let last = row.tokens.count
    for end in stride(from: last, to: 0, by: -1) {
      if end == last || isBetween, let cut = negation(in: row, endingAt: end) { return cut }
      if !isHedged, let cut = hedge(in: row, endingAt: end, isLast: end == last) { return cut }
    }
    return nil
  }

  /// What denies the word whose hyphen stands right before `offset`.
  private func prefix(before offset: Int) -> Cut? {
    let text = read.text.folded
    guard offset > 0, text[offset - 1] == UInt8(ascii: "-") else { return nil }
    let near = text[..<(offset - 1)].suffix(Self.longestPrefix + 1)
    let letters = near.reversed().prefix(while: Letters.isASCIIWord).count
    let range = offset - 1 - letters..<offset
    guard lexicon.negatingPrefixes.contains(String(decoding: text[range].dropLast(), as: UTF8.self)) else { return nil }
    return Cut(isNegation: true, words: read.text.string(range), range: range)
  }

  /// The words before `offset` back to a point or comma: as many as a phrase may have; or all of them from `part`, where
  /// they are few.
  private func clause(before offset: Int, from part: Int?) -> Range<Int> {
    let table = read.text.words
    let paragraph = read.text.paragraphs[read.text.paragraphIndex(at: offset)].range
    let all = table.indices(in: paragraph.lowerBound..<offset)
    var first = all.upperBound
    var end = offset
    while first > all.lowerBound, all.upperBound - first < max(Self.longestGap, Self.longestPhrase) {
      let word = table[first - 1]
      guard word.upperBound <= offset, read.text.text[word.upperBound..<end].allSatisfy(TokenRow.isSoft) else { break }
      first -= 1
      end = word.lowerBound
      if let part, end <= part { break }
    }
    return end..<offset
  }

  private func negation(in row: TokenRow, endingAt end: Int) -> Cut? {
    let token = row.tokens[end - 1]
    for phrase in lexicon.negations {
      if let count = row.phrase(phrase, endsBefore: end) { return cut(true, row, end - count..<end) }
    }
    let isNegated = lexicon.negationEndings.contains { token.utf8.count > $0.utf8.count && token.hasSuffix($0) }
    return isNegated ? cut(true, row, end - 1..<end) : nil
  }

  private func hedge(in row: TokenRow, endingAt end: Int, isLast: Bool) -> Cut? {
    for phrase in isLast ? lexicon.hedges : lexicon.clauseHedges {
      if let count = row.phrase(phrase, endsBefore: end) { return cut(false, row, end - count..<end) }
    }
    // A capital makes the modal a month.
    let isSmall = isLast && (0x61...0x7A).contains(read.text.text[row.ranges[end - 1].lowerBound])
    return isSmall && lexicon.modals.contains(row.tokens[end - 1]) ? cut(false, row, end - 1..<end) : nil
  }

  private func cut(_ isNegation: Bool, _ row: TokenRow, _ tokens: Range<Int>) -> Cut {
    let range = row.ranges[tokens.lowerBound].lowerBound..<row.ranges[tokens.upperBound - 1].upperBound
    return Cut(isNegation: isNegation, words: read.text.string(range), range: range)
  }

  private func warning(_ cut: Cut, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, cut.isNegation ? "negation-cut" : "hedge-cut", at: read.questions.dossier.sources.place(place),
      "\(read.article.id.value) has “\(cut.words)” before what is quoted",
      explanation: cut.isNegation
        ? "Without it the words may say the opposite. Begin the quotation with it, or quote other words."
        : "Without it the words say more than the article. Begin the quotation with it and name it in `hedge`.",
      notes: [Diagnostic.Note("it stands here", at: read.text.place(cut.range))])
  }
}
