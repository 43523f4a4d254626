import Bytes

/// Whether what is quoted for an event prints its date.
public enum DatePrinting: Hashable, Sendable {
  /// A quotation does.
  case printed
  /// None does.
  case notPrinted
  /// None was seen to, and it is not known of all: they are in a language without a list of words, the date is one for
  /// which no words are known, or nothing is quoted.
  case notKnown
}

extension Dossier {
  /// For each event that is `wanted` whether a quotation prints its date: one of its own reports, of an answer that dates
  /// it, or of a claim about it alone. Nil for the others.
  ///
  /// A date of several ends is printed where all of them are. A weekday is none, for from it a day is reckoned; nor is a day
  /// without its year, but where it is the year of the article.
  public func datePrintings(where wanted: (Event) -> Bool) -> [DatePrinting?] {
    var quoted = events.map { wanted($0) ? $0.quoted : nil }
    for claim in claims where claim.kind == .date || claim.about.count == 1 {
      for event in claim.events where quoted[event.index] != nil {
        quoted[event.index]? += claim.answers.flatMap(\.quoted)
      }
    }
    return zip(events, quoted).map { event, quoted in quoted.map { printing(of: event.when.value, $0) } }
  }

  private func printing(of date: EDTF, _ quoted: [ArticleQuotation]) -> DatePrinting {
    guard !date.dates.isEmpty, !quoted.isEmpty else { return .notKnown }
    // Only the name of a month is printed without a digit.
    let needsDigit = date.dates.allSatisfy { $0.day != nil || $0.month == nil }
    let printed = quoted.compactMap { article, quotation -> PrintedDates? in
      guard !needsDigit || quotation.text.utf8.contains(where: { $0.isASCIIDigit || $0 >= 0x80 }) else {
        return nil
      }
      return Lexicon.of(self[article].language).map {
        PrintedDates(QuotedWords(quotation.text).words, $0, published: self[article].published.value)
      }
    }
    if date.dates.allSatisfy({ date in printed.contains { $0.hold(date) } }) { return .printed }
    let isKnown = quoted.allSatisfy { Lexicon.of(self[$0.0].language) != nil }
    return isKnown && date.dates.allSatisfy(PrintedDates.areKnown) ? .notPrinted : .notKnown
  }
}

/// The dates that one quotation prints.
private struct PrintedDates {
  private let words: [String]
  private let lexicon: Lexicon
  private let published: EDTF

  init(_ words: [String], _ lexicon: Lexicon, published: EDTF) {
    self.words = words
    self.lexicon = lexicon
    self.published = published
  }

  /// Whether the words for such a date are known: not those for seasons and decades.
  static func areKnown(_ date: EDTF.CalendarDate) -> Bool {
    !date.hasUnspecifiedDigits && date.month.map { (1...12).contains($0.value) } ?? true
  }

  func hold(_ date: EDTF.CalendarDate) -> Bool {
    let year = date.year.value
    guard Self.areKnown(date) else { return false }
    guard let month = date.month else { return words.contains("\(year)") }
    if date.day != nil {
      return PrintedDay.all(in: words, lexicon).contains {
        $0.canBe(date.days.lowerBound) && ($0.year != nil || isOfArticle(year))
      }
    }
    return !lexicon.months[month.value - 1].filter(words.contains).isEmpty
      && (words.contains("\(year)") || isOfArticle(year))
  }

  private func isOfArticle(_ year: Int) -> Bool {
    published.earliest.day?.components.year == year || published.latest.day?.components.year == year
  }
}
