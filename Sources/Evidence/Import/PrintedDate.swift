import DossierModel

/// Finds a day that a line prints in full.
enum PrintedDate {
  /// The day: `2024-01-18`, `January 18, 2024`, `Jan. 18, 2024`, `18 January 2024` or `18 de enero de 2024`, in digits of
  /// any script and any language whose months are listed, in two ways at once too (`4 مايو/أيار 2031`), or `۲۸ دی ۱۴۰۲` of
  /// the Persian calendar; nil where there is none.
  static func `in`(_ text: String) -> Day? {
    let folded = Folding.bytes(Normalisation.bytes(of: text))
    let table = WordTable(of: folded)
    var words: [String] = []
    for index in 0..<table.count {
      let word = String(decoding: folded[table[index]], as: UTF8.self)
      if let month = MonthNames.number(of: word), words.last.flatMap(MonthNames.number) == month { continue }
      if !links.contains(word) { words.append(word) }
    }
    for (index, word) in words.enumerated() {
      if let day = persianDay(at: index, of: words) { return day }
      if let day = Day(iso: String(word.prefix(10))) { return day }
      guard let month = MonthNames.number(of: word) else { continue }
      let after = index + 1 < words.count ? words[index + 1] : ""
      if let day = day(after), index + 2 < words.count, let year = year(words[index + 2]) {
        return Day(year: year, month: month, day: day)
      }
      if index > 0, let day = day(words[index - 1]), let year = year(after) {
        return Day(year: year, month: month, day: day)
      }
    }
    return nil
  }

  /// A day with the Persian name of its month and its year after it.
  private static func persianDay(at index: Int, of words: [String]) -> Day? {
    guard index > 0, index + 1 < words.count, let month = MonthNames.persianNumber(of: words[index]) else { return nil }
    guard let day = number(words[index - 1]), let year = number(words[index + 1]) else { return nil }
    return Day(persianYear: year, month: month, day: day)
  }

  /// What may stand between the parts of a day.
  private static let links: Set<String> = ["de", "del", "of"]

  /// The number with which a word begins, as in `18th`.
  private static func number(_ word: String) -> Int? {
    let digits = word.prefix(9).prefix { $0.wholeNumberValue.map { $0 < 10 } ?? false }.compactMap(\.wholeNumberValue)
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + $1 }
  }

  private static func day(_ word: String) -> Int? { number(word).flatMap { (1...31).contains($0) ? $0 : nil } }

  /// The year with whose digits a word begins; nil of other numbers, such as the time of 1430 GMT.
  static func year(_ word: String) -> Int? { number(word).flatMap { (1800...2200).contains($0) ? $0 : nil } }
}
