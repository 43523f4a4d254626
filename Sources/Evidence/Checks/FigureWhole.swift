import Diagnostics
import DossierModel

// Whether the number that a quotation gives is the whole of what the text prints there.
extension FigureChecks {
  /// How a number stands in the text that seems to be given.
  private enum Standing {
    /// It is a part of a longer one, of which the quotation cuts the rest off: "two" of "two hundred".
    case cut(Range<Int>)
    /// It is one end of a span, or one of two that the text leaves open: "two or three".
    case end(Range<Int>)
    case whole
  }

  /// What is wrong where no place that is quoted prints the number of a term as a whole.
  func wholeProblems(_ figure: Figure, _ ranges: [Range<Int>], at place: SourceRange) -> [Diagnostic] {
    let rows = ranges.map { ($0, TokenRow(of: read.text, in: read.range(ofParagraphs: read.paragraphs(of: $0)))) }
    return figure.terms.compactMap { term -> Diagnostic? in
      guard let (given, value) = term.number else { return nil }
      let found = rows.flatMap { standings(of: value, in: $0, $1) }
      for standing in found { if case .whole = standing { return nil } }
      switch found.first {
      case .cut(let range)?: return partial(.error, "number-cut", of: range, at: place)
      case .end(let range)? where given == nil:
        return partial(.warning, "range-cut", of: range, at: place)
      default: return nil
      }
    }
  }

  private func partial(
    _ severity: Severity, _ identifier: String, of range: Range<Int>, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      severity, identifier, at: read.questions.dossier.sources.place(place),
      "\(read.article.id.value) says “\(read.text.string(range))”, of which this is a part",
      explanation: "Give the whole of it and quote it; or say why in `basis`.",
      notes: [Diagnostic.Note("it stands here", at: read.text.place(range))])
  }

  /// How the number `value`, in thousandths, stands in a stretch of a row, wherever it seems to.
  private func standings(of value: Int, in range: Range<Int>, _ row: TokenRow) -> [Standing] {
    let numbers = row.numbers(lexicon)
    return numbers.indices.compactMap { index in
      let words = row.ranges[numbers[index].words]
      guard let first = words.first, let last = words.last else { return nil }
      let bytes = first.lowerBound..<last.upperBound
      guard bytes.overlaps(range) else { return nil }
      if bytes.clamped(to: range) != bytes {
        let rest = numbers[index].words.filter { range.contains(row.ranges[$0].lowerBound) }.map { row.tokens[$0] }
        return PrintedNumbers.all(in: rest, lexicon).contains { $0.value == value } ? .cut(bytes) : nil
      }
      guard numbers[index].value == value else { return nil }
      return span(of: index, among: numbers, in: row).map(Standing.end) ?? .whole
    }
  }

  /// The bytes from one number to another with which "to", "or" or a dash joins it.
  private func span(of index: Int, among numbers: [PrintedNumbers.Number], in row: TokenRow) -> Range<Int>? {
    for (one, other) in [(index - 1, index), (index, index + 1)]
    where numbers.indices.contains(one) && numbers.indices.contains(other) {
      let between = numbers[one].words.upperBound..<numbers[other].words.lowerBound
      guard let first = row.ranges[numbers[one].words].first, let last = row.ranges[numbers[other].words].last else {
        continue
      }
      let isOpen = between.count == 1 && isLink(between.lowerBound, after: numbers[one].words, in: row)
      if isOpen || between.isEmpty && isDash(before: between.lowerBound, in: row) {
        return first.lowerBound..<last.upperBound
      }
    }
    return nil
  }

  /// Whether a word joins the two ends of a span: "to" and "or", and "and" where "between" stands before.
  private func isLink(_ link: Int, after number: Range<Int>, in row: TokenRow) -> Bool {
    guard !row.isParted(before: link), !row.isParted(before: link + 1) else { return false }
    let word = row.tokens[link]
    if lexicon.spanLinks.contains(word) || lexicon.alternatives.contains(word) { return true }
    return lexicon.joints.contains(word) && number.lowerBound > 0
      && lexicon.spans.contains(row.tokens[number.lowerBound - 1])
  }

  private func isDash(before token: Int, in row: TokenRow) -> Bool {
    let between = read.text.text[row.ranges[token - 1].upperBound..<row.ranges[token].lowerBound]
    return between.elementsEqual("-".utf8) || between.elementsEqual("\u{2013}".utf8)
  }
}
