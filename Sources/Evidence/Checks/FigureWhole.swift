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
  func wholeProblems(_ figure: Figure, _ places: [QuotedPlace], at place: SourceRange) -> [Diagnostic] {
    figure.terms.compactMap { term -> Diagnostic? in
      guard let (given, value) = term.number else { return nil }
      let found = places.flatMap { standings(of: value, in: $0) }
      if found.contains(where: { if case .whole = $0 { true } else { false } }) { return nil }
      switch found.first {
      case .cut(let range)?: return partial(.error, "number-cut", of: range, at: place)
      case .end(let range)? where given == nil: return partial(.warning, "range-cut", of: range, at: place)
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

  /// How the number `value`, in thousandths, stands in a stretch, wherever it seems to.
  private func standings(of value: Int, in place: QuotedPlace) -> [Standing] {
    place.numbers.indices.compactMap { index in
      let number = place.numbers[index]
      let bytes = place.bytes(of: number)
      guard bytes.overlaps(place.range) else { return nil }
      if bytes.clamped(to: place.range) == bytes {
        guard number.value == value else { return nil }
        return span(of: index, in: place).map(Standing.end) ?? .whole
      }
      let rest = number.words.filter { place.range.contains(place.row.ranges[$0].lowerBound) }
      let printed = PrintedNumbers.all(in: rest.map { place.row.tokens[$0] }, lexicon)
      return printed.contains { $0.value == value } ? .cut(bytes) : nil
    }
  }

  /// The bytes from one number to another with which "to", "or" or a dash joins it.
  private func span(of index: Int, in place: QuotedPlace) -> Range<Int>? {
    for (one, other) in [(index - 1, index), (index, index + 1)]
    where place.numbers.indices.contains(one) && place.numbers.indices.contains(other) {
      let (first, last) = (place.numbers[one], place.numbers[other])
      let between = first.words.upperBound..<last.words.lowerBound
      let isOpen = between.count == 1 && isLink(between.lowerBound, after: first.words, in: place.row)
      if isOpen || between.isEmpty && isDash(before: between.lowerBound, in: place.row) {
        return place.bytes(of: first).lowerBound..<place.bytes(of: last).upperBound
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
