import DossierModel

/// The words of one language, split once, so that looking for them in thousands of quotations is cheap.
struct PhraseBook: Sendable {
  /// The words as they are listed.
  let lexicon: Lexicon
  /// A phrase as it is listed, and its words.
  private typealias Phrase = (text: String, words: QuotedWords)
  /// The hedges by their first word.
  private let hedges: [String: [Phrase]]
  /// For each weekday and for each day of a month the words that say it.
  private let weekdays: [[QuotedWords]]
  private let ordinals: [Int: [QuotedWords]]
  private let months: Set<String>
  private let dayCounts: [QuotedWords]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    let phrases = lexicon.hedges.map { Phrase($0, QuotedWords($0)) }
    hedges = Dictionary(grouping: phrases) { $0.words.words.first ?? "" }
    weekdays = lexicon.weekdays.map { $0.map { QuotedWords($0) } }
    months = Set(lexicon.months.joined())
    dayCounts = lexicon.dayCounts.map { QuotedWords($0) }
    ordinals = Dictionary(grouping: lexicon.ordinals.keys) { lexicon.ordinals[$0] ?? 0 }
      .mapValues { $0.map { QuotedWords($0) } }
  }

  /// The first word or phrase in `quoted` that weakens what is said, and has nothing to do with the words `named`.
  func hedge(in quoted: QuotedWords, besides named: QuotedWords? = nil) -> String? {
    for (index, word) in quoted.words.enumerated() {
      guard let hedge = hedges[word]?.first(where: { quoted.stands($0.words, at: index) }) else { continue }
      let isNamed = named.map { $0.contains(hedge.words) || hedge.words.contains($0) } ?? false
      if !isNamed { return hedge.text }
    }
    return nil
  }

  /// Whether `quoted` prints `day`, by its weekday or by its number in the month: as an ordinal, beside the month's name or
  /// number, or after an article, as in "on the 16". Any other number counts something.
  func prints(_ day: Day, _ quoted: QuotedWords) -> Bool {
    let number = day.components.day
    if weekdays[day.weekday.rawValue].contains(where: { quoted.contains($0) }) { return true }
    if ordinals[number]?.contains(where: { quoted.contains($0) }) == true { return true }
    return quoted.words.indices.contains { index in
      let word = quoted.words[index]
      let digits = word.prefix { ("0"..."9").contains($0) }
      guard WholeNumber.of(digits) == number else { return false }
      guard digits.count == word.count else {
        let rest = word.dropFirst(digits.count)
        return lexicon.ordinalEndings.contains(String(rest)) || isMonth(rest, after: ".", of: day)
      }
      return isBesideMonth(index, quoted.words, of: day)
    }
  }

  /// Whether only other days and words such as "of" stand between the day at `index` and a month, or its number is right
  /// beside it.
  private func isBesideMonth(_ index: Int, _ words: [String], of day: Day) -> Bool {
    if index > 0, lexicon.definite.contains(words[index - 1]) { return true }
    return [-1, 1].contains { step in
      var place = index + step
      if words.indices.contains(place), WholeNumber.of(words[place]) == day.components.month { return true }
      while words.indices.contains(place), isDayOrLink(words[place]) { place += step }
      return words.indices.contains(place) && months.contains(words[place])
    }
  }

  private func isDayOrLink(_ word: String) -> Bool {
    if lexicon.dayLinks.contains(word) { return true }
    let digits = word.prefix { ("0"..."9").contains($0) }
    guard let number = WholeNumber.of(digits), (1...31).contains(number) else { return false }
    return digits.count == word.count || lexicon.ordinalEndings.contains(String(word.dropFirst(digits.count)))
  }

  /// Whether what follows a day's digits is a date's next number, as in "16.1" and "16.01.2024".
  private func isMonth(_ rest: Substring, after separator: Character, of day: Day) -> Bool {
    guard rest.first == separator else { return false }
    return WholeNumber.of(rest.dropFirst().prefix { $0 != separator }) == day.components.month
  }

  /// The weekdays that stand in `quoted`, each with the word for it.
  func weekdays(in quoted: QuotedWords) -> [(day: Weekday, word: String)] {
    zip(Weekday.allCases, weekdays).compactMap { day, words in
      words.first { quoted.contains($0) }.map { (day, $0.words.joined(separator: " ")) }
    }
  }

  /// Whether `quoted` counts from one day to another, as in "a day before".
  func countsDays(in quoted: QuotedWords) -> Bool { dayCounts.contains { quoted.contains($0) } }

  /// The days of a month that stand in `quoted` with an ending or beside a month, as in "the 17th" and "17 January".
  func numberedDays(in quoted: QuotedWords) -> Set<Int> {
    Set(
      quoted.words.indices.compactMap { index in
        let word = quoted.words[index]
        let digits = word.prefix { ("0"..."9").contains($0) }
        guard let number = WholeNumber.of(digits), (1...31).contains(number) else { return nil }
        if digits.count < word.count {
          return lexicon.ordinalEndings.contains(String(word.dropFirst(digits.count))) ? number : nil
        }
        let beside = [index - 1, index + 1].filter(quoted.words.indices.contains)
        return beside.contains { months.contains(quoted.words[$0]) } ? number : nil
      })
  }

  /// The months that stand in `quoted`; of those that are other words too, such as "may", only where a number stands beside.
  func months(in quoted: QuotedWords) -> Set<Int> {
    Set(
      quoted.words.indices.compactMap { index in
        let word = quoted.words[index]
        guard let month = lexicon.months.firstIndex(where: { $0.contains(word) }) else { return nil }
        let beside = [index - 1, index + 1].filter(quoted.words.indices.contains)
        let isDate = beside.contains { quoted.words[$0].first?.isNumber ?? false }
        return isDate || !lexicon.doubtfulMonths.contains(word) ? month + 1 : nil
      })
  }

  /// Whether a word in `quoted` denies something.
  func denies(in quoted: QuotedWords) -> Bool {
    quoted.words.contains { word in
      lexicon.negations.contains(word) || lexicon.negationEndings.contains { word.hasSuffix($0) }
    }
  }

  /// Whether `quoted` says the number word `word` of a figure, in whatever way the language says it.
  func says(_ word: Figure.Amount.Word, _ quoted: QuotedWords) -> Bool {
    (lexicon.indefinite[word] ?? [word.rawValue]).contains { quoted.contains($0) }
  }
}
