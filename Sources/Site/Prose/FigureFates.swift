import Bytes
import DossierModel
import Markdown

/// Whether a figure of the editors' prose befalls those whom the claim asks for: 64 killed are no 64 injured. And whether it
/// moves as the answer says: what fell by 5% did not rise by it. Only of fates and directions that are listed.
struct FigureFates {
  let answer: Answer
  let claim: Claim
  let words: NumberWords

  /// What is wrong with a number of the passage at `index` that counts those whom something befell, where that is nothing
  /// that befalls those of the answer; or that goes up where the answer's goes down.
  func fault(of number: NumberScan.Number, in passages: [Passage], at index: Int) -> FigureFault? {
    let text = passages[index].text
    let before = passages.text(before: index)
    let after = passages.text(after: index)
    let said =
      clause(in: (text[number.range.upperBound...].prefix(Self.nearby) + after.prefix(Self.nearby)).lazy)
      + clause(in: (before.suffix(Self.nearby) + text[..<number.range.lowerBound].suffix(Self.nearby)).reversed())
      .map { String($0.reversed()) }
    if let fate = Self.odd(said, among: words.lexicon.fates, known: fates(of: number)) { return .otherFate(fate) }
    return Self.odd(said, among: words.lexicon.directions, known: directions).map(FigureFault.otherDirection)
  }

  /// The first word of `said` that is of a group, where groups are known and no such word is of one of them.
  private static func odd(
    _ said: [String], among groups: [Set<String>], known: @autoclosure () -> [Set<String>]
  ) -> String? {
    let told = said.filter { word in groups.contains { $0.contains(word) } }
    guard let first = told.first, case let known = known(), !known.isEmpty else { return nil }
    return told.contains { word in known.contains { $0.contains(word) } } ? nil : first
  }

  /// No more of a text is looked at, however long its words are.
  private static let nearby = 64
  /// How many words before and after a number tell what befalls.
  private static let reach = 5

  /// What befalls those whom the question counts; of other numbers than the value, and where the question tells nothing, those
  /// of the quotations too.
  private func fates(of number: NumberScan.Number) -> [Set<String>] {
    let asked = Self.groups(of: words.lexicon.fates, in: claim.question + " " + (claim.unit ?? ""))
    if answer.isValue(number.value), !asked.isEmpty { return asked }
    return asked
      + answer.assertions.flatMap(\.quotations).flatMap { Self.groups(of: words.lexicon.fates, in: $0.text) }
  }

  /// How the numbers of the question and of the quotations move.
  private var directions: [Set<String>] {
    ([claim.question] + answer.assertions.flatMap(\.quotations).map(\.text)).flatMap {
      Self.groups(of: words.lexicon.directions, in: $0)
    }
  }

  private static func groups(of all: [Set<String>], in text: String) -> [Set<String>] {
    let words = QuotedWords(text).words
    return all.filter { group in words.contains(where: group.contains) }
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
