import Bytes
import Diagnostics
import DossierModel

/// Checks figures against the words around them in the original: a qualifier that the quotation cuts off, one that the
/// text has not, a part that is counted otherwise, and a second figure that follows right after.
struct FigureChecks {
  let read: ReadArticle
  let lexicon: Lexicon

  init(of read: ReadArticle, lexicon: Lexicon) {
    self.read = read
    self.lexicon = lexicon
  }

  /// What is wrong with the figure of an assertion. Where it has a `basis`, the editors reason themselves.
  func diagnostics(of assertion: Assertion, in claim: Claim) -> [Diagnostic] {
    guard case .figure(let figure)? = assertion.value?.value, let range = assertion.value?.range else { return [] }
    guard assertion.basis == nil else { return [] }
    let ranges = assertion.quotations.compactMap(read.range)
    let places = ranges.map { QuotedPlace($0, in: read, lexicon) }
    let question = questionWords(of: claim)
    var diagnostics = figure.terms.compactMap { qualifierProblem($0, places, at: range) }
    diagnostics += wholeProblems(figure, places, at: range)
    diagnostics += partProblems(figure, ranges, at: range) + scopeProblems(figure, asking: question, ranges, at: range)
    diagnostics += [cutProblem(figure, asking: question, places, at: range)].compactMap(\.self)
    if let quotation = assertion.quotations.first,
      let more = ranges.lazy.compactMap({ goesOn(after: $0, asking: question) }).first
    {
      diagnostics.append(warningAboutMore(more, at: quotation.range))
    }
    return diagnostics
  }
}

extension FigureChecks {
  /// A stretch that is quoted, with the words and the numbers of the paragraphs in which it stands.
  struct QuotedPlace {
    let range: Range<Int>
    let row: TokenRow
    let numbers: [PrintedNumbers.Number]

    init(_ range: Range<Int>, in read: ReadArticle, _ lexicon: Lexicon) {
      self.range = range
      row = TokenRow(of: read.text, in: read.range(ofParagraphs: read.paragraphs(of: range)))
      numbers = row.numbers(lexicon)
    }

    /// The bytes of a number.
    func bytes(of number: PrintedNumbers.Number) -> Range<Int> {
      row.ranges[number.words.lowerBound].lowerBound..<row.ranges[number.words.upperBound - 1].upperBound
    }
  }

  /// What is wrong where every place that prints the number qualifies it otherwise than the manifest does.
  /// Number words and ranges have none to look for.
  private func qualifierProblem(
    _ term: Figure.Amount.Term, _ places: [QuotedPlace], at place: SourceRange
  ) -> Diagnostic? {
    guard let (given, value) = term.number else { return nil }
    let found = places.flatMap { qualified(value, in: $0) }
    guard let first = found.first,
      !found.contains(where: { $0.qualifier == given || given != nil && $0.denied == given })
    else { return nil }
    let summary =
      first.qualifier == nil
      ? "\(read.article.id.value) does not say “\(term.text)”: no such word stands before the number"
      : "\(read.article.id.value) says “\(first.words)”, which “\(term.text)” does not"
    return Diagnostic(
      .error, first.qualifier == nil ? "qualifier-not-found" : "qualifier-cut",
      at: read.questions.dossier.sources.place(place), summary,
      explanation: "A figure is exactly as strong as its text; where it is not that simple, say why in `basis`.",
      notes: [Diagnostic.Note("the number stands here", at: read.text.place(first.range))])
  }

  /// What qualifies a number, what that says where a word such as "not" stands before it, and where the number stands.
  private typealias Qualified = (
    qualifier: Figure.Amount.Qualifier?, denied: Figure.Amount.Qualifier?, words: String, range: Range<Int>
  )

  /// Where a stretch prints the number `value`, in thousandths, and what qualifies it there, inside the stretch or not.
  private func qualified(_ value: Int, in place: QuotedPlace) -> [Qualified] {
    place.numbers.filter { $0.value == value }.compactMap { number in
      let bytes = place.bytes(of: number)
      guard bytes.clamped(to: place.range) == bytes else { return nil }
      let (qualifier, phrase) = qualifier(around: number.words, in: place.row)
      let denied = isDenied(before: number.words.lowerBound, in: place.row) ? qualifier?.denied : nil
      return (qualifier, denied, phrase, bytes)
    }
  }

  /// Whether a word that denies stands in the clause shortly before: "should not expect more than four". What it denies may
  /// be something else.
  private func isDenied(before index: Int, in row: TokenRow) -> Bool {
    (max(0, index - 6)..<index).reversed().prefix { !row.isParted(before: $0 + 1) }.contains {
      let token = row.tokens[$0]
      return lexicon.negations.contains(token) || lexicon.negationEndings.contains { token.hasSuffix($0) }
    }
  }

  /// The qualifier of a number: the longest phrase before it, or one right after. Words such as "another" and "some" may
  /// stand between; a phrase before them says more than they do.
  private func qualifier(
    around number: Range<Int>, in row: TokenRow
  ) -> (key: Figure.Amount.Qualifier?, words: String) {
    var end = number.lowerBound
    while end > 0, lexicon.additions.contains(row.tokens[end - 1]) { end -= 1 }
    for end in Set([end, number.lowerBound]).sorted() {
      if let found = qualifier(in: row, before: end) { return found }
    }
    for key in Figure.Amount.Qualifier.allCases {
      let glued = lexicon.qualifiersGlued[key]?.first { row.stands($0, rightAfter: number.upperBound - 1) }
      let phrase = lexicon.qualifiersAfter[key]?.first { stands($0, after: number.upperBound, in: row) }
      if let found = glued ?? phrase { return (key, found) }
    }
    return (nil, "")
  }

  /// Whether a phrase stands after a number, or a few words later in its clause, and before no other: "two or more", "two
  /// young dockers at least".
  private func stands(_ phrase: String, after end: Int, in row: TokenRow) -> Bool {
    let place = (end...end + Self.longestCounted).first { row.phrase(phrase, beginsAt: $0) }
    guard let place, place == end || !(end...place).contains(where: row.isParted) else { return false }
    let next = place + TokenRow.count(of: phrase)
    return next >= row.tokens.count || row.isParted(before: next) || !lexicon.mayBeginNumber(row.tokens[next])
  }

  /// How many words that say what is counted may stand between a number and what qualifies it.
  private static let longestCounted = 2

  /// The longest phrase that ends right before a token, in its sentence: "not fewer than" is not "fewer than".
  private func qualifier(
    in row: TokenRow, before end: Int
  ) -> (key: Figure.Amount.Qualifier, words: String)? {
    if row.isAfterStop(end), !Abbreviations.of(read.article.language).contains(row.tokens[end - 1]) { return nil }
    var best: (key: Figure.Amount.Qualifier, words: String, count: Int)?
    for key in Figure.Amount.Qualifier.allCases {
      for phrase in lexicon.qualifiers[key] ?? [] {
        if let count = row.phrase(phrase, endsBefore: end), count > best?.count ?? 0 { best = (key, phrase, count) }
      }
    }
    return best.map { ($0.key, $0.words) }
  }
}
