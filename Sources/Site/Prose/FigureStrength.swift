import DossierModel
import Markdown

/// Whether a figure of the editors' prose is as strong as the answer on which it rests: where an article says "at least
/// seven", prose that says "seven" says more than it.
struct FigureStrength {
  let words: NumberWords
  /// The numbers that the answer gives with a qualifier only, in thousandths.
  private var qualifiers: [Int: Set<Figure.Amount.Qualifier>] = [:]

  /// The strength of the figures of `answer`; `words` are those of the prose.
  init(of answer: Answer, words: NumberWords) {
    self.words = words
    var plain: Set<Int> = []
    for case .figure(let figure)? in answer.assertions.map({ $0.value?.value }) {
      for term in (figure.parts.map(\.amount) + [figure.total].compactMap(\.self)).flatMap(\.terms) {
        switch term {
        case .number(let text): plain.formUnion(values(in: text))
        case .qualified(let qualifier, let text):
          for value in values(in: text) { qualifiers[value, default: []].insert(qualifier) }
        case .range, .word: continue
        }
      }
    }
    for value in plain { qualifiers[value] = nil }
  }

  private func values(in text: String) -> [Int] { NumberScan(Array(text.utf8), words).numbers.map(\.value) }

  /// The qualifier that the number lacks between these words; nil where it has one that the answer has, or needs none.
  func dropped(_ number: NumberScan.Number, before: [UInt8], after: [UInt8]) -> Figure.Amount.Qualifier? {
    guard let needed = qualifiers[number.value] else { return nil }
    let (before, after) = (Self.row(of: before) + " ", " " + Self.row(of: after))
    let isSaid = needed.contains { qualifier in
      (words.lexicon.qualifiers[qualifier.rawValue] ?? []).contains {
        (" " + before).hasSuffix(" \($0) ") || (after + " ").hasPrefix(" \($0) ")
      }
    }
    return isSaid ? nil : needed.min { $0.rawValue < $1.rawValue }
  }

  /// The words of a text in small letters, with single blanks.
  private static func row(of text: [UInt8]) -> String {
    String(decoding: text, as: UTF8.self).lowercased().split { $0.isWhitespace || $0.isPunctuation }
      .joined(separator: " ")
  }
}
