import DossierModel

/// Finds a day that a line prints in full.
enum PrintedDate {
  /// The day: `2024-01-18`, `January 18, 2024`, `Jan. 18, 2024` or `18 January 2024`, in any language whose months are
  /// listed; nil where there is none.
  static func `in`(_ text: String) -> Day? {
    let folded = Folding.bytes(Normalisation.bytes(of: text))
    let table = WordTable(of: folded)
    let words = (0..<table.count).map { String(decoding: folded[table[$0]], as: UTF8.self) }
    for (index, word) in words.enumerated() {
      if let day = Day(iso: String(word.prefix(10))) { return day }
      guard let month = months[word] else { continue }
      let after = index + 1 < words.count ? number(words[index + 1]) : nil
      if let after, index + 2 < words.count, let year = year(words[index + 2]) {
        return Day(year: year, month: month, day: after)
      }
      if index > 0, let before = number(words[index - 1]), let year = after.flatMap({ year("\($0)") }) {
        return Day(year: year, month: month, day: before)
      }
    }
    return nil
  }

  /// The months of every language, by the words for them.
  private static let months = Dictionary(
    Lexicon.all.flatMap { $0.months.enumerated().flatMap { month in month.element.map { ($0, month.offset + 1) } } },
    uniquingKeysWith: { first, _ in first })

  private static func number(_ word: String) -> Int? { Int(word.prefix { ("0"..."9").contains($0) }) }

  private static func year(_ word: String) -> Int? {
    guard let year = Int(word), (1800...2200).contains(year) else { return nil }
    return year
  }
}
