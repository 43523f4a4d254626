import Bytes
import DossierModel
import Markdown

/// Whether a figure of the editors' prose befalls those whom the claim asks for: 64 killed are no 64 injured. Only of fates
/// that are listed.
struct FigureFates {
  let answer: Answer
  let claim: Claim
  let words: NumberWords

  /// What is wrong with a number of the passage at `index` that counts those whom something befell, where that is nothing
  /// that befalls those of the answer.
  func fault(of number: NumberScan.Number, in passages: [Passage], at index: Int) -> FigureFault? {
    let text = passages[index].text
    let before = index > 0 ? passages[index - 1].text : []
    let after = index + 1 < passages.count ? passages[index + 1].text : []
    let said =
      clause(in: (text[number.range.upperBound...].prefix(Self.nearby) + after.prefix(Self.nearby)).lazy)
      + clause(in: (before.suffix(Self.nearby) + text[..<number.range.lowerBound].suffix(Self.nearby)).reversed())
      .map { String($0.reversed()) }
    let fates = said.filter(words.lexicon.isOfFate)
    guard let first = fates.first else { return nil }
    let known = self.fates(of: number)
    return known.isEmpty || fates.contains { fate in known.contains { $0.contains(fate) } } ? nil : .otherFate(first)
  }

  /// No more of a text is looked at, however long its words are.
  private static let nearby = 64
  /// How many words before and after a number tell what befalls.
  private static let reach = 5

  /// What befalls those whom the question counts; of other numbers than the value, and where the question tells nothing, those
  /// of the quotations too.
  private func fates(of number: NumberScan.Number) -> [Set<String>] {
    let asked = fates(in: claim.question + " " + (claim.unit ?? ""))
    let isValue = answer.assertions.contains { assertion in
      guard case .figure(let figure)? = assertion.value?.value else { return false }
      return figure.terms.contains { $0.number?.thousandths == number.value }
    }
    if isValue, !asked.isEmpty { return asked }
    return asked + answer.assertions.flatMap(\.quotations).flatMap { fates(in: $0.text) }
  }

  private func fates(in text: String) -> [Set<String>] {
    let words = QuotedWords(text).words
    return self.words.lexicon.fates.filter { fate in words.contains(where: fate.contains) }
  }

  /// The first words of a row of letters, in small letters, up to a sign or a word such as "and", either way it is read.
  private func clause(in text: some Sequence<UInt8>) -> [String] {
    var found: [String] = []
    var word = ""
    for byte in text {
      if byte.isASCIILetter {
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
