import DossierModel
import Markdown

/// Whether a figure of the editors' prose befalls those whom the claim asks for: 64 killed are no 64 injured. Only of fates
/// that are listed.
struct FigureFates {
  let words: NumberWords
  /// What befalls those whom the question counts, and those of the quotations besides.
  private let asked: [Set<String>]
  private let quoted: [Set<String>]
  /// The values of the answer, in thousandths.
  private let values: Set<Int>

  init(of answer: Answer, to claim: Claim, words: NumberWords) {
    self.words = words
    let lexicon = words.lexicon
    asked = Self.fates(in: QuotedWords(claim.question + " " + (claim.unit ?? "")).words, lexicon)
    quoted = answer.assertions.flatMap(\.quotations).flatMap { Self.fates(in: QuotedWords($0.text).words, lexicon) }
    var values: Set<Int> = []
    for case .figure(let figure)? in answer.assertions.map({ $0.value?.value }) {
      values.formUnion(figure.terms.compactMap { $0.number?.thousandths })
    }
    self.values = values
  }

  /// What befalls those whom the number of the passage at `index` counts, where it is another fate than the answer's.
  func fault(of number: NumberScan.Number, in passages: [Passage], at index: Int) -> String? {
    let known = values.contains(number.value) && !asked.isEmpty ? asked : asked + quoted
    if known.isEmpty { return nil }
    let text = passages[index].text
    let before = index > 0 ? passages[index - 1].text : []
    let after = index + 1 < passages.count ? passages[index + 1].text : []
    let said =
      clause(in: (text[number.range.upperBound...].prefix(Self.nearby) + after.prefix(Self.nearby)).lazy)
      + clause(in: (before.suffix(Self.nearby) + text[..<number.range.lowerBound].suffix(Self.nearby)).reversed())
      .map { String($0.reversed()) }
    let fates = said.filter(words.lexicon.isOfFate)
    return fates.contains { fate in known.contains { $0.contains(fate) } } ? nil : fates.first
  }

  /// No more of a text is looked at, however long its words are.
  private static let nearby = 64
  /// How many words before and after a number tell what befalls.
  private static let reach = 5

  private static func fates(in words: [String], _ lexicon: Lexicon) -> [Set<String>] {
    lexicon.fates.filter { fate in words.contains(where: fate.contains) }
  }

  /// The first words of a row of letters, in small letters, up to a sign or a word such as "and", either way it is read.
  private func clause(in text: some Sequence<UInt8>) -> [String] {
    var found: [String] = []
    var word = ""
    for byte in text {
      if NumberSplit.isLetter(byte) {
        word.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
        continue
      }
      let isEnd = byte != 0x20 && byte != 0x0A && byte != 0x2D
      if isJoint(word) || found.count == Self.reach { return found }
      if !word.isEmpty { found.append(word) }
      word = ""
      if isEnd { return found }
    }
    return word.isEmpty || isJoint(word) || found.count == Self.reach ? found : found + [word]
  }

  private func isJoint(_ word: String) -> Bool {
    words.lexicon.joints.contains(word) || words.lexicon.joints.contains(String(word.reversed()))
  }
}
