import Diagnostics
import DossierModel
import YAML

// The days of events against those that articles print for them and with which the editors reason.
extension DossierChecks {
  /// Warns of an event whose day or hour is none of those that are printed for it.
  func checkQuotedTimes() {
    let told = dossier.claimedQuotations
    checkWeekdays(told)
    checkHours(ofEvents: told)
  }

  /// Warns of an event whose day is on none of the weekdays that are printed for it.
  private func checkWeekdays(_ told: [[ArticleQuotation]]) {
    // Where a claim asks for the day, the event is held against its answers.
    let dated = Set(dossier.claims.filter { $0.kind == .date }.flatMap(\.events).map(\.index))
    for (index, event) in dossier.events.enumerated() {
      if checkReasoning(of: event) { continue }
      guard let own = event.when.value.weekdays, !checkReports(of: event, own), !dated.contains(index) else {
        continue
      }
      checkClaims(told[index], of: event, own)
    }
  }

  /// Warns of an event that gives no reasons for a date which nothing that is quoted for it prints.
  func checkReasons() {
    for (event, printing) in zip(dossier.events, dossier.datePrintings { $0.basis == nil })
    where printing == .notPrinted {
      log.warning(
        "date-without-basis", at: event.when.range,
        "Nothing that is quoted for `\(event.id.value)` prints \(event.when.value.text)",
        "Say in `basis` how the date is known, or quote the words that print it.")
    }
  }

  /// Whether the reasons for a date name weekdays, days of a month or months, and none of them is the event's. What is a day
  /// before or after another is named by the other; and a date right after another weekday is that one's, as in "the
  /// Thursday before Friday 13 February".
  private func checkReasoning(of event: Event) -> Bool {
    guard let editors, let basis = event.basis, let range = event.basisRange else { return false }
    let words = QuotedWords(basis)
    guard !editors.countsDays(in: words), let days = event.when.value.days else { return false }
    let weekdays = Set(editors.weekdays(in: words).filter { $0.word.count > 3 }.map(\.day))
    let own = Set(days.map(\.weekday))
    let reasons: [(named: Set<Int>, own: Set<Int>)] = [
      (Set(weekdays.map(\.rawValue)), Set(own.map(\.rawValue))),
      (editors.numberedDays(in: words, on: own), Set(days.map(\.components.day))),
      (editors.months(in: words, on: own), Set(days.map(\.components.month))),
    ]
    guard reasons.contains(where: { !$0.named.isEmpty && $0.named.isDisjoint(with: $0.own) }) else { return false }
    log.warning(
      "reasoned-otherwise", at: event.when.range,
      "`\(event.id.value)` is dated \(event.when.value.text), and its `basis` leads to another day",
      "Correct one of the two, or name the day itself in the basis"
        + (event.when.value.onlyDay.map { ": it was a \($0.weekday.name)." } ?? "."),
      notes: [("The basis stands here.", range)])
    return true
  }

  /// Whether a weekday in an event's report, which is mostly the event's own, is another.
  private func checkReports(of event: Event, _ own: Set<Weekday>) -> Bool {
    var isOther = false
    for report in event.reports {
      for quotation in report.quotations {
        let printed = weekdays(in: quotation, of: report.article)
        guard let first = printed.first, own.isDisjoint(with: printed.map(\.day)) else { continue }
        misfit(first.word, quotation, event)
        isOther = true
      }
    }
    return isOther
  }

  /// The claims about an event quote other days too; but mostly its own among them.
  private func checkClaims(
    _ told: [ArticleQuotation], of event: Event, _ own: Set<Weekday>
  ) {
    var first: (word: String, quotation: Quotation)?
    for (article, quotation) in told {
      let printed = weekdays(in: quotation, of: article).filter { $0.word.count > 3 }
      if !own.isDisjoint(with: printed.map(\.day)) { return }
      first = first ?? printed.first.map { ($0.word, quotation) }
    }
    if let first { misfit(first.word, first.quotation, event) }
  }

  private func weekdays(in quotation: Quotation, of article: Reference<Article>) -> [(day: Weekday, word: String)] {
    guard books.indices.contains(article.index), let book = books[article.index] else { return [] }
    return book.weekdays(in: QuotedWords(quotation.text))
  }

  private func misfit(_ word: String, _ quotation: Quotation, _ event: Event) {
    log.warning(
      "weekday-misfit", at: quotation.range,
      "The quotation says “\(word)”, and the event is dated \(event.when.value.text)",
      "One of the two may be wrong.", notes: [("The date stands here.", event.when.range)])
  }
}

extension EDTF {
  /// The weekdays on which it may lie; nil where it may on every one.
  fileprivate var weekdays: Set<Weekday>? {
    guard let days, days.count < 7 else { return nil }
    return Set(days.map(\.weekday))
  }

  /// The days on which it may lie, where they are few.
  fileprivate var days: [Day]? {
    guard let first = earliest.day, let last = latest.day, last.number - first.number < 400 else { return nil }
    return (first.number...last.number).compactMap { Day(number: $0) }
  }
}
