import Diagnostics
import DossierModel

// What a text counts right after a quotation, and may be more of the same.
extension FigureChecks {
  /// Where the text goes on right after a quotation with "and" and another figure, up to three words on. What befell others
  /// than the question asks for, what somebody says, and sums of money where none is quoted, are something else.
  func goesOn(after range: Range<Int>, asking question: Set<String>) -> Range<Int>? {
    let paragraph = read.range(ofParagraphs: read.paragraphs(of: range))
    let row = TokenRow(of: read.text, in: range.upperBound..<max(range.upperBound, paragraph.upperBound))
    guard let first = row.tokens.first, lexicon.joints.contains(first) else { return nil }
    guard !read.text.text[range.upperBound..<row.ranges[0].lowerBound].contains(UInt8(ascii: ".")) else { return nil }
    guard let figure = (1..<min(4, max(1, row.tokens.count))).first(where: { isFigure(at: $0, in: row) }) else {
      return nil
    }
    if (1..<figure).contains(where: { lexicon.saying.contains(row.tokens[$0]) }) { return nil }
    if CurrencySigns.starts(row.tokens[figure]), !quotesMoney(range) { return nil }
    return isOfOthers(around: figure, in: row, asking: question)
      ? nil : row.ranges[0].lowerBound..<row.ranges[figure].upperBound
  }

  private func isFigure(at index: Int, in row: TokenRow) -> Bool {
    let token = row.tokens[index]
    if isOfTime(at: index, in: row) { return false }
    // "And a …" is an article more often than a number, and "and one of …" and "and one on …" are no further one.
    let number = lexicon.numbers[token] ?? 0
    let isOne = number == 1 && !lexicon.ones.contains(token) && index + 1 < row.tokens.count
    let next = isOne ? row.tokens[index + 1] : ""
    let countsOne = isOne && next != lexicon.partLink && !lexicon.placing.contains(next)
    return number > 1 || countsOne || PrintedDigits.thousandths(of: token) != nil
      || lexicon.indefinite.values.joined().contains { row.phrase($0, beginsAt: index) }
  }

  /// Whether it is an hour, the year of "in 2004" or the day of "3 May".
  private func isOfTime(at index: Int, in row: TokenRow) -> Bool {
    let token = row.tokens[index]
    let beside = [index - 1, index + 1].filter(row.tokens.indices.contains).map { row.tokens[$0] }
    let isYear = token.utf8.count == 4 && Int(token).map((1900...2100).contains) ?? false
    return token.contains(":") || isYear && lexicon.yearPlaces.contains(row.tokens[index - 1])
      || beside.contains { word in lexicon.months.contains { $0.contains(word) } }
  }

  private func quotesMoney(_ range: Range<Int>) -> Bool {
    TokenRow(of: read.text, in: range).tokens.contains(where: CurrencySigns.starts)
  }

  /// Whether the words before the figure, or those of its clause after it, tell another fate than the question asks for, and
  /// not that one.
  private func isOfOthers(around figure: Int, in row: TokenRow, asking question: Set<String>) -> Bool {
    let asked = lexicon.fates.filter { !$0.isDisjoint(with: question) }
    guard asked.count == 1 else { return false }
    let after = (figure + 1..<max(figure + 1, min(figure + 6, row.tokens.count))).prefix {
      !row.isParted(before: $0) && !lexicon.joints.contains(row.tokens[$0])
    }
    let told = (Array(1..<figure) + after).map { row.tokens[$0] }.filter(lexicon.isOfFate)
    return !told.isEmpty && !told.contains(where: asked[0].contains)
  }

  func warningAboutMore(_ range: Range<Int>, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, "figure-goes-on", at: read.questions.dossier.sources.place(place),
      "Right after the quotation, \(read.article.id.value) goes on with “and” and another figure",
      explanation:
        "Check that the figure is the whole of what is counted; lengthen the quotation, or say why in `basis`.",
      notes: [Diagnostic.Note("it goes on here", at: read.text.place(range))])
  }
}
