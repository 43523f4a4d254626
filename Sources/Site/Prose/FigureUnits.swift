import DossierModel
import Markdown

/// Whether a figure of the editors' prose is measured as the answer on which it rests measures it: 900 kilometres are no 900
/// miles. Only of units that are listed, where both name one.
struct FigureUnits {
  private let words: NumberWords
  /// For each number of the answer, in thousandths, the units that stand after it, and all words for them.
  private var units: [Int: Set<String>] = [:]

  /// The units of `answer` to a claim in `unit`, whose quotations are in the words `quoted`; `words` are those of the prose.
  init(of answer: Answer, unit: String?, quoted: NumberWords, words: NumberWords) {
    self.words = words
    for quotation in answer.assertions.flatMap(\.quotations) {
      let scan = NumberScan(Array(quotation.text.utf8), quoted)
      for number in scan.numbers { enter(Self.word(in: scan.bytes[number.range.upperBound...]), for: number.value) }
    }
    for case .figure(let figure)? in answer.assertions.map({ $0.value?.value }) {
      for case .some(let number) in figure.terms.map(\.number) {
        enter(Self.word(in: Array((unit ?? "").utf8)[...]), for: number.thousandths)
      }
    }
  }

  /// The unit of a number of the passage at `index`, where the answer has others for it.
  func fault(of number: NumberScan.Number, in passages: [Passage], at index: Int) -> String? {
    guard let known = units[number.value] else { return nil }
    let rest = passages[index].text[number.range.upperBound...].prefix(Self.nearby)
    let next = index + 1 < passages.count ? passages[index + 1].text.prefix(Self.nearby) : []
    let unit = Self.word(in: (Array(rest) + Array(next))[...])
    return group(of: unit) == nil || known.contains(unit) ? nil : unit
  }

  /// No unit stands further away.
  private static let nearby = 32

  private mutating func enter(_ unit: String, for value: Int) {
    guard let group = group(of: unit) else { return }
    units[value, default: []].formUnion(group)
  }

  private func group(of unit: String) -> Set<String>? { words.lexicon.measures.first { $0.contains(unit) } }

  /// The word, or the sign for percent, with which a text begins after blanks and hyphens, in small letters.
  private static func word(in text: ArraySlice<UInt8>) -> String {
    let rest = text.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x2D }
    if rest.first == UInt8(ascii: "%") { return "%" }
    return String(decoding: rest.prefix { NumberSplit.isLetter($0) }, as: UTF8.self).lowercased()
  }
}
