import DossierModel
import Markdown

/// Whether a figure of the editors' prose is as strong as the answer on which it rests: where an article says "at least
/// seven", prose that says "seven" says more than it, and so does "over seven" where it says "seven".
struct FigureStrength {
  let words: NumberWords
  /// The qualifiers of each number of the answer, in thousandths; none for a number that it gives without one.
  private var qualifiers: [Int: Set<Figure.Amount.Qualifier>] = [:]
  /// What the answer quotes, as rows of words.
  private let quoted: [String]

  /// The strength of the figures of `answer`; `words` are those of the prose.
  init(of answer: Answer, words: NumberWords) {
    self.words = words
    quoted = answer.assertions.flatMap(\.quotations).map { " " + Self.row(of: Array($0.text.utf8)) + " " }
    var plain: Set<Int> = []
    for case .figure(let figure)? in answer.assertions.map({ $0.value?.value }) {
      for term in figure.terms {
        guard let (qualifier, value) = term.number else { continue }
        if let qualifier { qualifiers[value, default: []].insert(qualifier) } else { plain.insert(value) }
      }
    }
    for value in plain { qualifiers[value] = [] }
  }

  /// What is wrong with the strength of a number of the passage at `index`; nil where nothing is, or where the answer does
  /// not give the number as its value.
  func fault(of number: NumberScan.Number, in passages: [Passage], at index: Int) -> FigureFault? {
    guard let needed = qualifiers[number.value] else { return nil }
    let text = passages[index].text
    let before = passages.text(before: index)
    let after = passages.text(after: index)
    let said = qualifier(
      before: Self.end(of: before) + Self.end(of: text[..<number.range.lowerBound]),
      after: Self.beginning(of: text[number.range.upperBound...]) + Self.beginning(of: after))
    if let qualifier = needed.min(by: { $0.rawValue < $1.rawValue }) {
      return said.map { needed.contains($0.qualifier) } ?? false ? nil : .dropped(qualifier)
    }
    guard let said = said?.words else { return nil }
    return quoted.contains { $0.contains(" \(said) ") } ? nil : .invented(said)
  }

  /// No qualifier has as many bytes, with all that parts its words: however long a text is, no more of it is looked at.
  private static let nearby = 128

  private static func end(of text: some BidirectionalCollection<UInt8>) -> [UInt8] { Array(text.suffix(nearby)) }

  private static func beginning(of text: some Collection<UInt8>) -> [UInt8] { Array(text.prefix(nearby)) }

  /// The longest qualifier that stands in the clause of a number right before it, right after it or a few words later.
  private func qualifier(before: [UInt8], after: [UInt8]) -> (qualifier: Figure.Amount.Qualifier, words: String)? {
    let (clause, rest) = (
      before.split(omittingEmptySubsequences: false, whereSeparator: Self.endsClause).last ?? [],
      after.prefix { !Self.endsClause($0) }
    )
    let row = " " + Self.row(of: Array(clause)) + " "
    return Figure.Amount.Qualifier.allCases.flatMap { qualifier in
      let said = (words.lexicon.qualifiers[qualifier] ?? []).filter { row.hasSuffix(" \($0) ") }
      let glued = (words.lexicon.qualifiersGlued[qualifier] ?? []).filter { after.starts(with: $0.utf8) }
      let saidAfter = (words.lexicon.qualifiersAfter[qualifier] ?? []).filter {
        stands($0, in: Self.row(of: Array(rest)))
      }
      return (said + glued + saidAfter).map { (qualifier, $0) }
    }
    .max { ($0.1.utf8.count, $0.1) < ($1.1.utf8.count, $1.1) }
  }

  /// Whether a phrase stands at the beginning of a row of words, or after what is counted, and before no other number.
  private func stands(_ phrase: String, in row: String) -> Bool {
    var rest = row[...]
    for _ in 0...Self.longestCounted {
      if (rest + " ").hasPrefix(phrase + " ") {
        let next = rest.dropFirst(phrase.count + 1).prefix { $0 != " " }
        return next.isEmpty || !words.lexicon.mayBeginNumber(String(next))
      }
      rest = rest.drop { $0 != " " }.dropFirst()
    }
    return false
  }

  /// How many words that say what is counted may stand between a number and what qualifies it.
  private static let longestCounted = 2

  /// Whether a sign of ASCII ends a clause: what stands beyond it qualifies no number on this side.
  private static func endsClause(_ byte: UInt8) -> Bool { ".,;:!?()".utf8.contains(byte) }

  /// The words of a text in small letters, with single blanks.
  private static func row(of text: [UInt8]) -> String {
    String(decoding: text, as: UTF8.self).lowercased().split { !$0.isLetter && !$0.isNumber }
      .joined(separator: " ")
  }
}
