import Diagnostics
import DossierModel

// The parts of a figure against the words that count them: where a quotation says "four children", the part `children`
// is 4.
extension FigureChecks {
  /// The parts of a figure, written at `place`, that these stretches of the text count otherwise: with another number, or as
  /// others than they are.
  func partProblems(_ figure: Figure, _ ranges: [Range<Int>], at place: SourceRange) -> [Diagnostic] {
    guard figure.isInParts else { return [] }
    let rows = ranges.map { TokenRow(of: read.text, in: $0) }
    return figure.parts.compactMap { part in
      guard let number = number(of: part.amount), let range = otherwise(part.name, number, in: rows) else { return nil }
      return Diagnostic(
        .error, "part-counted-otherwise", at: read.questions.dossier.sources.place(place),
        "\(read.article.id.value) says “\(read.text.string(range))”, not \(part.name): \(part.amount.text)",
        explanation: "Each part is as the text counts it; where it is not that simple, say why in `basis`.",
        notes: [Diagnostic.Note("it is counted here", at: read.text.place(range))])
    }
  }

  /// Where a part is counted otherwise: its name with another number alone; or, where its name is not counted, its number
  /// with those alone of whom none is one of the part.
  private func otherwise(_ name: String, _ number: Int, in rows: [TokenRow]) -> Range<Int>? {
    let counts = rows.flatMap { self.counts(in: $0) { $0 == name } }
    guard counts.isEmpty else { return counts.contains { $0.value == number } ? nil : counts[0].range }
    let others = rows.flatMap { self.counts(in: $0) { lexicon.excludes($0, name) } }.filter { $0.value == number }
    let printed = rows.reduce(0) { $0 + $1.numbers(lexicon).count { $0.value == number } }
    return others.count == printed ? others.first?.range : nil
  }

  /// The one number of an amount, in thousandths; nil for sums, ranges and words.
  private func number(of amount: Figure.Amount) -> Int? {
    amount.terms.count == 1 ? amount.terms[0].number?.thousandths : nil
  }

  /// The numbers that stand right before a word for those who are counted, or one word before it: "four young children".
  private func counts(in row: TokenRow, of isCounted: (String) -> Bool) -> [(value: Int, range: Range<Int>)] {
    let numbers = row.numbers(lexicon)
    return row.tokens.indices.filter { isCounted(row.tokens[$0]) }.compactMap { index in
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
