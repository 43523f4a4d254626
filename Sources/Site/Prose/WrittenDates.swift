import Bytes
import DossierModel

/// The dates that a text writes out, and the weekdays beside them.
struct WrittenDates {
  let text: [UInt8]
  let words: PlainWords
  let lexicon: Lexicon
  /// The days, counted as `Day.number`, near which dates without a year are; nil where nobody knows it.
  let published: ClosedRange<Int>?

  /// Those that there are not, as "30 February 2024", and those with the weekday of another, as "Wednesday 16 January 2024".
  var misfits: [DayCheck.Misfit] {
    PrintedDay.all(in: words.texts, lexicon).filter(\.isNamed).compactMap { printed in
      guard let month = printed.months.first,
        let year = printed.year ?? nearestYear(of: printed.number, in: month)
      else { return nil }
      guard let day = Day(year: year, month: month, day: printed.number) else {
        let name = "\(year)-\(month < 10 ? "0" : "")\(month)"
        return DayCheck.Misfit(
          range: words.ranges[printed.index], identifier: "no-such-day",
          sentence: "\(name) has no day \(printed.number)", advice: "Correct the date.")
      }
      guard let (word, weekday) = weekday(beside: printed), weekday != day.weekday else { return nil }
      return DayCheck.Misfit(
        range: words.ranges[word], identifier: "weekday-of-another-day",
        sentence: "\(day.iso) was a \(day.weekday.name), and not a \(weekday.name)")
    }
  }

  /// That of which this day of a month is near the articles; nil where it is nearly as near in another year.
  private func nearestYear(of number: Int, in month: Int) -> Int? {
    guard let published, let year = Day(number: published.lowerBound)?.components.year else { return nil }
    let years = (year - 1...year + 1).map { year in
      // A day that only some years have is as far as the one before.
      let day = Day(year: year, month: month, day: number) ?? Day(year: year, month: month, day: 28)
      return (year, day.map { max($0.number - published.upperBound, published.lowerBound - $0.number) } ?? 1 << 60)
    }
    .sorted { $0.1 < $1.1 }
    return years[1].1 - years[0].1 > Self.near ? years[0].0 : nil
  }

  /// How many days are near.
  private static let near = 92

  /// The days of all articles, as numbers of `Day`, where they are near each other; nil where they are not.
  static func published(in dossier: Dossier) -> ClosedRange<Int>? {
    let dates = dossier.articles.map(\.published.value)
    let (first, last) = (dates.compactMap(\.earliest.day?.number), dates.compactMap(\.latest.day?.number))
    guard first.count == dates.count, last.count == dates.count, let from = first.min(), let to = last.max() else {
      return nil
    }
    return to - from < near ? from...to : nil
  }

  /// The weekday right before a date, as in "Wednesday, the 17th of January", or in brackets or with an article right after.
  private func weekday(beside date: PrintedDay) -> (word: Int, Weekday)? {
    var before = date.words.lowerBound - 1
    if before > 0, lexicon.definite.contains(words.texts[before]) { before -= 1 }
    if before >= 0, !isStop(between: before, date.words.lowerBound), let day = lexicon.weekday(words.texts[before]) {
      return (before, day)
    }
    var after = date.words.upperBound
    guard after < words.texts.count else { return nil }
    let sign = text[words.ranges[after - 1].upperBound..<words.ranges[after].lowerBound].filter { $0 > 0x20 }
    let isInBrackets = sign.elementsEqual("(".utf8)
    if lexicon.ones.contains(words.texts[after]), isInBrackets || sign.elementsEqual(",".utf8) {
      after += 1
    } else if !isInBrackets {
      return nil
    }
    guard after < words.texts.count, let day = lexicon.weekday(words.texts[after]) else { return nil }
    return (after, day)
  }

  /// Whether a sentence ends between two words, of which the first may be short for a weekday: "Wed. 17 January".
  private func isStop(between word: Int, _ next: Int) -> Bool {
    let gap = text[words.ranges[word].upperBound..<words.ranges[next].lowerBound]
    return gap.contains { ".;:!?".utf8.contains($0) } && words.texts[word].utf8.count > Self.longestShort
  }

  /// How many letters an abbreviation has at most.
  private static let longestShort = 5
}
