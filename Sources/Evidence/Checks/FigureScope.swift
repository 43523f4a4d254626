import Diagnostics
import DossierModel

// What a figure counts, by the words around its number: all of it, and what the question asks for.
extension FigureChecks {
  /// What is wrong with a total, where every place that prints its number says so.
  func scopeProblems(
    _ figure: Figure, asking question: Set<String>, _ ranges: [Range<Int>], at place: SourceRange
  ) -> [Diagnostic] {
    guard !figure.isInParts, figure.terms.count == 1, let value = figure.terms[0].number?.thousandths else { return [] }
    var rests: [Range<Int>?] = []
    var fates: [Range<Int>?] = []
    for range in ranges {
      let row = TokenRow(of: read.text, in: range)
      let numbers = row.numbers(lexicon)
      for number in numbers where number.value == value {
        rests.append(rest(after: number.words.upperBound, in: row, besides: question))
        fates.append(otherFate(of: number, among: numbers, in: row, than: question))
      }
    }
    return [
      problem(
        "figure-goes-on", rests, at: place, "goes on with “and” and more of what is counted",
        "Add it (`2 + several`), or say why in `basis`."),
      problem(
        "counted-otherwise", fates, at: place, "counts something else than the question asks for",
        "Check which of its numbers answers the question; or say why in `basis`."),
    ].compactMap(\.self)
  }

  /// What is wrong with a number word, where every place that has it says that a number before it counts with it: of "two
  /// children and several others" the whole is two and several.
  func cutProblem(
    _ figure: Figure, asking question: Set<String>, _ places: [QuotedPlace], at place: SourceRange
  ) -> Diagnostic? {
    guard !figure.isInParts, figure.terms.count == 1, case .word(let word) = figure.terms[0] else { return nil }
    var cuts: [Range<Int>?] = []
    for (range, row) in places.map({ ($0.range, $0.row) }) {
      for phrase in lexicon.indefinite[word] ?? [] {
        for index in row.tokens.indices
        where row.phrase(phrase, beginsAt: index) && range.contains(row.ranges[index].lowerBound) {
          cuts.append(more(before: index, TokenRow.count(of: phrase), in: row, besides: question))
        }
      }
    }
    return problem(
      "figure-cut", cuts, at: place, "counts more with “and” before it",
      "Add it (`2 + several`), or say why in `basis`.")
  }

  /// A number that a joint right before the word adds to it, up to three words on; unless the question asks for what the word
  /// alone counts: of "two men and several children" a question about children asks for several.
  private func more(before index: Int, _ count: Int, in row: TokenRow, besides question: Set<String>) -> Range<Int>? {
    guard index > 1, lexicon.joints.contains(row.tokens[index - 1]), !row.isParted(before: index) else { return nil }
    let near = max(0, index - 5)..<index - 1
    guard let number = row.numbers(lexicon).last(where: { $0.value > 1000 && near.contains($0.words.upperBound - 1) })
    else { return nil }
    // "Two villages and several people died": what befell the latter alone.
    let between = number.words.upperBound..<index
    let counted = index + count..<min(index + count + 3, row.tokens.count)
    let isApart =
      between.contains { row.isParted(before: $0) || lexicon.isOfFate(row.tokens[$0]) }
      || counted.contains { question.contains(row.tokens[$0]) || lexicon.isOfFate(row.tokens[$0]) }
    if isApart { return nil }
    return row.ranges[number.words.lowerBound].lowerBound..<row.ranges[index + count - 1].upperBound
  }

  /// A warning where all places have something of that kind.
  private func problem(
    _ identifier: String, _ found: [Range<Int>?], at place: SourceRange, _ what: String, _ advice: String
  ) -> Diagnostic? {
    guard let first = found.first ?? nil, !found.contains(nil) else { return nil }
    return Diagnostic(
      .warning, identifier, at: read.questions.dossier.sources.place(place),
      "What is quoted from \(read.article.id.value) \(what): “\(read.text.string(first))”", explanation: advice,
      notes: [Diagnostic.Note("it stands here", at: read.text.place(first))])
  }

  /// "and several", up to three words after a number of which none stands in the question: of "two children and several
  /// others" a question about children asks for two.
  private func rest(after end: Int, in row: TokenRow, besides question: Set<String>) -> Range<Int>? {
    for index in end..<max(end, min(end + 4, row.tokens.count)) {
      guard lexicon.joints.contains(row.tokens[index]) else {
        if question.contains(row.tokens[index]) { return nil }
        continue
      }
      let counts = lexicon.indefinite.values.joined().filter { row.phrase($0, beginsAt: index + 1) }
        .map(TokenRow.count(of:))
      return counts.max().map { row.ranges[index].lowerBound..<row.ranges[index + $0].upperBound }
    }
    return nil
  }

  /// What befell those who are counted, before the number or else after it in its clause, where the question asks only for
  /// another, which its clause does not name: of the wounded, two may have died.
  private func otherFate(
    of number: PrintedNumbers.Number, among numbers: [PrintedNumbers.Number], in row: TokenRow,
    than question: Set<String>
  ) -> Range<Int>? {
    let asked = lexicon.fates.filter { !$0.isDisjoint(with: question) }
    guard asked.count == 1 else { return nil }
    let first = numbers.last { $0.words.upperBound <= number.words.lowerBound }?.words.upperBound ?? 0
    let last = numbers.first { $0.words.lowerBound >= number.words.upperBound }?.words.lowerBound ?? row.tokens.count
    let isJoint = { lexicon.joints.contains(row.tokens[$0]) }
    let before = (first..<number.words.lowerBound).reversed().prefix { !row.isParted(before: $0 + 1) && !isJoint($0) }
    let after = (number.words.upperBound..<last).prefix { !row.isParted(before: $0) && !isJoint($0) }
    let fates = (Array(before) + after).filter { index in lexicon.fates.contains { $0.contains(row.tokens[index]) } }
    guard let fate = fates.first, !fates.contains(where: { asked[0].contains(row.tokens[$0]) }) else { return nil }
    return row.ranges[fate]
  }

  /// The words of what an editor asks.
  func questionWords(of claim: Claim) -> Set<String> {
    let bytes = Folding.bytes(Normalisation.bytes(of: claim.question + " " + (claim.unit ?? "")))
    let table = WordTable(of: bytes)
    return Set((0..<table.count).map { String(decoding: bytes[table[$0]], as: UTF8.self) })
  }
}
