import Diagnostics
import DossierModel

// The parts of a figure against the words that count them: where a quotation says "four children", the part `children`
// is 4.
extension FigureChecks {
  /// The parts of a figure, written at `place`, that these stretches of the text count otherwise.
  func partProblems(_ figure: Figure, _ ranges: [Range<Int>], at place: SourceRange) -> [Diagnostic] {
    guard figure.isInParts else { return [] }
    let rows = ranges.map { TokenRow(of: read.text, in: $0) }
    return figure.parts.compactMap { part in
      guard let number = number(of: part.amount) else { return nil }
      let counts = rows.flatMap { self.counts(of: part.name, in: $0) }
      guard let first = counts.first, !counts.contains(where: { $0.value == number }) else { return nil }
      return Diagnostic(
        .error, "part-counted-otherwise", at: read.questions.dossier.sources.place(place),
        "\(read.article.id.value) says “\(read.text.string(first.range))”, not \(part.name): \(part.amount.text)",
        explanation: "Each part is as the text counts it; where it is not that simple, say why in `basis`.",
        notes: [Diagnostic.Note("it is counted here", at: read.text.place(first.range))])
    }
  }

  /// The one number of an amount, in thousandths; nil for sums, ranges and words.
  private func number(of amount: Figure.Amount) -> Int? {
    amount.terms.count == 1 ? amount.terms[0].number?.thousandths : nil
  }

  /// The numbers that stand right before the name of a part, or one word before it: "four young children".
  private func counts(of name: String, in row: TokenRow) -> [(value: Int, range: Range<Int>)] {
    let numbers = row.numbers(lexicon)
    return row.tokens.indices.filter { row.tokens[$0] == name }.compactMap { index in
      guard let number = numbers.last(where: { $0.words.upperBound <= index }) else { return nil }
      let between = number.words.upperBound..<index
      let range = row.ranges[number.words.lowerBound].lowerBound..<row.ranges[index].upperBound
      let isPlain = read.text.text[range].allSatisfy {
        $0 == 0x20 || $0 == UInt8(ascii: "-") || Letters.isASCIIWord($0)
      }
      guard between.count <= 1, isPlain, !between.contains(where: { lexicon.joints.contains(row.tokens[$0]) }) else {
        return nil
      }
      return (number.value, range)
    }
  }
}
