import Bytes
import DossierModel
import Markdown

/// Whether a figure of the editors' prose is measured as the answer on which it rests measures it: 900 kilometres are no 900
/// miles. Only of units that are listed, where both name one.
struct FigureUnits {
  let answer: Answer
  /// What the claim counts.
  let unit: String?
  /// The words of the quotations' language, and of the prose.
  let quoted: NumberWords
  let words: NumberWords

  /// What is wrong with the unit of a number of the passage at `index`, where the answer has only others for it.
  func fault(of number: NumberScan.Number, in passages: [Passage], at index: Int) -> FigureFault? {
    let rest = passages[index].text[number.range.upperBound...].prefix(Self.nearby)
    let next = passages.text(after: index).prefix(Self.nearby)
    let unit = unit(of: passages[index].text[number.range], before: (Array(rest) + Array(next))[...])
    guard let group = group(of: unit) else { return nil }
    let known = units(of: number.value)
    if known.isEmpty { return answer.isValue(number.value) && countsThings ? .otherUnit(unit) : nil }
    return known.contains(group) ? nil : .otherUnit(unit)
  }

  /// Whether the claim counts what no unit measures: nine people are no nine percent.
  private var countsThings: Bool {
    let words = (unit ?? "").lowercased().split { !$0.isLetter && $0 != "%" && $0 != "$" }
    return !words.isEmpty && words.allSatisfy { group(of: String($0)) == nil }
  }

  /// No unit stands further away.
  private static let nearby = 32

  /// The units that stand after a number of the answer, and that of the claim where it is the value.
  private func units(of value: Int) -> [Set<String>] {
    let printed = answer.assertions.flatMap(\.quotations).flatMap { quotation in
      let scan = NumberScan(Array(quotation.text.utf8), quoted)
      return scan.numbers.filter { $0.value == value }.map {
        self.unit(of: scan.bytes[$0.range], before: scan.bytes[$0.range.upperBound...])
      }
    }
    let ofClaim = answer.isValue(value) ? [word(in: Array((unit ?? "").utf8)[...])] : []
    return (printed + ofClaim).compactMap(group)
  }

  private func group(of unit: String) -> Set<String>? { words.lexicon.measures.first { $0.contains(unit) } }

  /// The unit of a number: the sign of a currency with which it begins, or what stands right after it.
  private func unit(of number: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>) -> String {
    let sign = CurrencySigns.split(String(decoding: number.prefix(4), as: UTF8.self)[...]).sign
    return sign.isEmpty ? word(in: rest) : String(sign)
  }

  /// The word, or the sign for percent, with which a text begins after blanks and hyphens, in small letters; two words where
  /// they are one unit, as in "per cent".
  private func word(in text: ArraySlice<UInt8>) -> String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x2D }
    let rest = text.drop(while: isBlank)
    if rest.first == UInt8(ascii: "%") { return "%" }
    let first = rest.prefix(while: \.isASCIILetter)
    let second = text[first.endIndex...].drop(while: isBlank).prefix(while: \.isASCIILetter)
    let words = [first, second].map { String(decoding: $0, as: UTF8.self).lowercased() }
    let both = words.joined(separator: " ")
    return group(of: both) == nil ? words[0] : both
  }
}

extension Answer {
  /// Whether a number, in thousandths, is a figure that it gives, or a part of one.
  func isValue(_ number: Int) -> Bool {
    assertions.contains { assertion in
      guard case .figure(let figure)? = assertion.value?.value else { return false }
      return figure.terms.contains { $0.number?.thousandths == number }
    }
  }
}
