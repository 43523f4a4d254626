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
  private let dayCounts: [QuotedWords]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    let phrases = lexicon.hedges.map { Phrase($0, QuotedWords($0)) }
    hedges = Dictionary(grouping: phrases) { $0.words.words.first ?? "" }
    weekdays = lexicon.weekdays.map { $0.map { QuotedWords($0) } }
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

  /// Whether one of the words that an editor names as a hedge may weaken what is said, or leave it to somebody.
  func weakens(_ named: QuotedWords) -> Bool {
    hedge(in: named) != nil
      || named.words.contains { word in
        lexicon.weakening.contains(word) || lexicon.saying.contains(word) || lexicon.ignorance.contains(word)
      }
  }

  /// Whether `quoted` prints `day`, by its weekday or by its number in the month: as an ordinal, beside the month's name or
  /// number, or after an article, as in "on the 16". Any other number counts something.
  func prints(_ day: Day, _ quoted: QuotedWords) -> Bool {
    weekdays[day.weekday.rawValue].contains { quoted.contains($0) } || numbers(day, quoted)
  }

  /// Whether `quoted` prints the number of `day` in its month in such a way.
  func numbers(_ day: Day, _ quoted: QuotedWords) -> Bool {
    let (year, month, number) = day.components
    if ordinals[number]?.contains(where: { quoted.contains($0) }) == true { return true }
    return PrintedDay.all(in: quoted.words, lexicon).contains { printed in
      let isAlone = printed.index > 0 && lexicon.definite.contains(quoted.words[printed.index - 1])
      // Beside another month or another year it is the number of another day.
      let isOfAnother = printed.isNamed && !printed.months.isEmpty && !printed.months.contains(month)
      guard printed.number == number, !isOfAnother, (printed.year ?? year) == year else { return false }
      return printed.isNamed || isAlone || printed.months.contains(month)
    }
  }

  /// The weekdays that stand in `quoted`, each with the word for it; but for those up to which something is counted or lasts,
  /// as in "71 by Monday".
  func weekdays(in quoted: QuotedWords) -> [(day: Weekday, word: String)] {
    zip(Weekday.allCases, weekdays).compactMap { day, words in
      words.first { word in
        quoted.words.indices.contains { index in
          quoted.stands(word, at: index) && !(index > 0 && lexicon.dayBounds.contains(quoted.words[index - 1]))
        }
      }
      .map { (day, $0.words.joined(separator: " ")) }
    }
  }

  /// Whether `quoted` counts from one day to another, as in "a day before".
  func countsDays(in quoted: QuotedWords) -> Bool { dayCounts.contains { quoted.contains($0) } }

  /// The days of a month that stand in `quoted` with an ending or beside a month, as in "the 17th" and "17 January"; but for
  /// those right after a weekday that is none of `own`.
  func numberedDays(in quoted: QuotedWords, on own: Set<Weekday>) -> Set<Int> {
    Set(namedDays(in: quoted).filter { !isOfAnother($0, in: quoted, than: own) }.map(\.number))
  }

  private func namedDays(in quoted: QuotedWords) -> [PrintedDay] {
    PrintedDay.all(in: quoted.words, lexicon).filter(\.isNamed)
  }

  private func isOfAnother(_ day: PrintedDay, in quoted: QuotedWords, than own: Set<Weekday>) -> Bool {
    guard day.words.lowerBound > 0 else { return false }
    let before = quoted.words[day.words.lowerBound - 1]
    let weekday = lexicon.weekday(before)
    return weekday.map { !own.contains($0) } ?? false
  }

  /// The months that stand in `quoted`, but for those of a day that is another's; of those that are other words too, such as
  /// "may", only where a number stands beside.
  func months(in quoted: QuotedWords, on own: Set<Weekday>) -> Set<Int> {
    let others = namedDays(in: quoted).filter { isOfAnother($0, in: quoted, than: own) }.map(\.words)
    return Set(
      quoted.words.indices.filter { index in !others.contains { $0.contains(index) } }.compactMap { index in
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

  /// Whether a word in `quoted` says that something is not known.
  func saysUnknown(_ quoted: QuotedWords) -> Bool { quoted.words.contains(where: lexicon.ignorance.contains) }

  /// The first number in `quoted` that counts several things and is neither the day nor the year of a date, in thousandths.
  func count(in quoted: QuotedWords) -> Int? {
    let dates = PrintedDay.all(in: quoted.words, lexicon).filter(\.isNamed).map(\.words)
    return PrintedNumbers.all(in: quoted.words, lexicon).first { number in
      let isYear = number.words.count == 1 && (1_900_000...2_100_000).contains(number.value)
      return number.value > 1000 && !isYear && !dates.contains { $0.overlaps(number.words) }
    }?.value
  }

  /// Whether `quoted` says the number word `word` of a figure, in whatever way the language says it.
  func says(_ word: Figure.Amount.Word, _ quoted: QuotedWords) -> Bool {
    (lexicon.indefinite[word] ?? [word.rawValue]).contains { quoted.contains($0) }
  }
}
