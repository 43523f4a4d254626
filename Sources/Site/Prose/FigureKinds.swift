import Bytes
import DossierModel
import Markdown

/// Whether a figure of the editors' prose counts the people whom the answer counts so: three women are no three children.
struct FigureKinds {
  let answer: Answer
  let words: NumberWords

  /// What is wrong with a number of the passage at `index` beside a word for people none of whom are of those whom the
  /// answer gives this number.
  func fault(of number: NumberScan.Number, in passages: [Passage], at index: Int) -> FigureFault? {
    let rest = passages[index].text[number.range.upperBound...].prefix(Self.nearby) + passages.text(after: index)
    guard let kind = kind(in: rest) else { return nil }
    let known = kinds(of: number.value)
    guard !known.isEmpty, known.allSatisfy({ words.lexicon.excludes($0, kind) }) else { return nil }
    return .otherKind(kind, known[0])
  }

  /// No more of a text is looked at, however long its words are.
  private static let nearby = 64
  /// How many words after a number tell who is counted: "four young children".
  private static let reach = 2

  /// The words for the people whom the answer gives a number, in its parts or its quotations.
  private func kinds(of value: Int) -> [String] {
    let parts = answer.assertions.flatMap { assertion -> [Figure.Part] in
      guard case .figure(let figure)? = assertion.value?.value else { return [] }
      return figure.parts.filter { $0.amount.terms.contains { $0.number?.thousandths == value } }
    }
    let quoted = answer.assertions.flatMap(\.quotations).flatMap { quotation in
      let text = Array(quotation.text.utf8)
      return NumberScan(text, words).numbers.filter { $0.value == value }.compactMap {
        kind(in: text[$0.range.upperBound...])
      }
    }
    return parts.map(\.name).filter(isKind) + quoted
  }

  /// The word for a kind of people with which a text begins, or which is its second, in small letters.
  private func kind(in text: ArraySlice<UInt8>) -> String? {
    var rest = text.prefix(Self.nearby)
    for _ in 0..<Self.reach {
      guard let blank = rest.first, blank == 0x20 || blank == 0x0A || blank == UInt8(ascii: "-") else { return nil }
      let letters = rest.dropFirst().prefix(while: \.isASCIILetter)
      let word = String(decoding: letters, as: UTF8.self).lowercased()
      if isKind(word) { return word }
      if words.lexicon.joints.contains(word) { return nil }
      rest = rest[letters.endIndex...]
    }
    return nil
  }

  private func isKind(_ word: String) -> Bool { words.lexicon.kinds.joined().contains { $0.contains(word) } }
}
