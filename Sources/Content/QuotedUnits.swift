import DossierModel

/// In what quotations count, beside the unit of a claim. Only of units that are listed, where both name one.
struct QuotedUnits {
  let lexicon: Lexicon
  /// What the claim counts.
  let unit: String?

  /// The unit of the claim in all its forms.
  private var asked: Set<String>? {
    let words = QuotedWords(unit ?? "").words
    return words.indices.lazy.compactMap { lexicon.measure(at: $0, in: words)?.group }.first
  }

  /// Whether `number` is a part of one that is quoted, in percent: a third is 33, 33.3 and 33.33 of them.
  func arePart(_ number: Int, of found: Set<Int>) -> Bool {
    guard asked.map({ $0.contains(Self.percent) }) ?? false else { return false }
    return found.contains { (1..<1000).contains($0) && abs($0 * 100 - number) < 1000 }
  }

  /// The unit of a number, in thousandths, where everything quoted has another for it.
  func other(of number: Int, in quoted: [QuotedWords]) -> String? {
    guard let asked else { return nil }
    let units = quoted.flatMap { quoted in
      PrintedNumbers.all(in: quoted.words, lexicon).filter { $0.value == number }.map {
        lexicon.measure(of: $0, in: quoted.words)
      }
    }
    guard let first = units.first ?? nil, units.allSatisfy({ $0 != nil && $0?.group != asked }) else { return nil }
    return first.word
  }

  private static let percent = "percent"
}
