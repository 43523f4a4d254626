import Diagnostics
import DossierModel
import YAML

// The days of events against those that articles print for them.
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
      let reasons = event.basis.flatMap { basis in event.basisRange.map { Located(basis, at: $0) } }
      if checkReasoning(reasons, for: event.when, of: "`\(event.id.value)`") { continue }
      guard let own = event.when.value.weekdays, !checkReports(of: event, own), !dated.contains(index) else {
        continue
      }
      checkClaims(told[index], of: event, own)
    }
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
  var days: [Day]? {
    guard let first = earliest.day, let last = latest.day, last.number - first.number < 400 else { return nil }
    return (first.number...last.number).compactMap { Day(number: $0) }
  }
}
