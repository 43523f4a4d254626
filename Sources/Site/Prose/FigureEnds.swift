import Bytes
import DossierModel
import Markdown

/// Whether a figure ends with its marker: "[nine](…)teen" and "[9](…) hundred" print another than the marker's text.
struct FigureEnds {
  let words: NumberWords

  /// What is wrong with a number of the passage at `index` which the text around the marker makes part of another.
  func fault(of number: NumberScan.Number, in passages: [Passage], at index: Int) -> FigureFault? {
    let text = passages[index].text
    let before = number.range.lowerBound == 0 ? Self.end(of: passages.text(before: index)) : []
    let after = number.range.upperBound == text.count ? self.beginning(of: passages.text(after: index)) : []
    if before.isEmpty, after.isEmpty { return nil }
    return .partOf(String(decoding: before + text[number.range] + after, as: UTF8.self))
  }

  /// No more of a text is looked at.
  private static let nearby = 32

  /// What belongs to a figure that begins right after `text`: letters, digits, and the signs of a number between or before
  /// them.
  private static func end(of text: [UInt8]) -> [UInt8] {
    let near = text.suffix(nearby)
    let glued = near.reversed().prefix(while: PlainWords.isOfWord)
    // A dash or a quotation mark is beyond ASCII as a letter is.
    if let first = glued.first, first.isASCIILetterOrDigit { return glued.reversed() }
    let sign = near.suffix(2)
    if let digit = sign.first, sign.count == 2, digit.isASCIIDigit, let last = sign.last, ".,'".utf8.contains(last) {
      return Array(sign)
    }
    let minus = [[UInt8](arrayLiteral: 0x2D), Array("\u{2212}".utf8)].first {
      near.reversed().starts(with: $0.reversed())
    }
    guard let minus else { return [] }
    return near.dropLast(minus.count).last.map { $0 <= 0x20 || $0 == UInt8(ascii: "(") } ?? true ? minus : []
  }

  /// What belongs to a figure that ends right before `text`: the same, or a word that multiplies it.
  private func beginning(of text: [UInt8]) -> [UInt8] {
    let near = text.prefix(Self.nearby)
    guard let first = near.first else { return [] }
    if first.isASCIILetterOrDigit { return Array(near.prefix(while: PlainWords.isOfWord)) }
    let second = near.dropFirst().first ?? 0
    if ".,'".utf8.contains(first), second.isASCIIDigit { return Array(near.prefix(2)) }
    guard first == 0x20 || first == UInt8(ascii: "-") else { return [] }
    let word = near.dropFirst().prefix(while: \.isASCIILetter)
    let isScale = words.lexicon.scales[String(decoding: word, as: UTF8.self).lowercased()] != nil
    return isScale ? Array(near[..<word.endIndex]) : []
  }
}
