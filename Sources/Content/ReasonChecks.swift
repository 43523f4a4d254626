import Diagnostics
import DossierModel

// The days of events and answers against those with which the editors reason.
extension DossierChecks {
  /// Warns of an event that gives no reasons for a date which nothing that is quoted for it prints, and of an answer whose
  /// reasons are those for another day.
  func checkReasons() {
    for (event, printing) in zip(dossier.events, dossier.datePrintings { $0.basis == nil })
    where printing == .notPrinted {
      log.warning(
        "date-without-basis", at: event.when.range,
        "Nothing that is quoted for `\(event.id.value)` prints \(event.when.value.text)",
        "Say in `basis` how the date is known, or quote the words that print it.")
    }
    for claim in dossier.claims where claim.kind == .date {
      for answer in claim.answers {
        for assertion in answer.assertions {
          guard case .date(let date)? = assertion.value?.value, let range = assertion.value?.range else { continue }
          let name = "The answer of `\(dossier[answer.article].id.value)`"
          _ = checkReasoning(assertion.basis, for: Located(date, at: range), of: name)
          checkWeekday(of: assertion, for: Located(date, at: range), in: answer.article)
        }
      }
    }
  }

  /// A weekday alone is that of the days around the article's own: warns of a day of it that is further away.
  private func checkWeekday(of assertion: Assertion, for date: Located<EDTF>, in article: Reference<Article>) {
    guard assertion.basis == nil, let book = books[article.index], let day = date.value.onlyDay else { return }
    let published = dossier[article].published.value
    guard let from = published.earliest.day, let to = published.latest.day,
      !(from.number - Self.week...to.number + Self.week).contains(day.number)
    else { return }
    let quoted = assertion.quotations.map { QuotedWords($0.text) }
    let isWeekdayAlone = !quoted.contains { book.numbers(day, $0) || book.countsDays(in: $0) }
    guard isWeekdayAlone, quoted.contains(where: { book.prints(day, $0) }) else { return }
    log.warning(
      "weekday-far-away", at: date.range,
      "\(date.value.text) is over a week from the date of `\(dossier[article].id.value)`, which prints a "
        + "\(day.weekday.name) alone",
      "A weekday without a date is mostly of the same week. Correct the day, or say in `basis` how it is known.",
      notes: [("The article is of \(published.text).", dossier[article].published.range)])
  }

  private static let week = 7

  /// Whether the reasons for a date name weekdays, days of a month or months, and none of them is the date's; then warns.
  /// What is a day before or after another is named by the other; and a date right after another weekday is that one's, as
  /// in "the Thursday before Friday 13 February".
  func checkReasoning(_ reasons: Located<String>?, for date: Located<EDTF>, of owner: String) -> Bool {
    guard let editors, let reasons else { return false }
    let words = QuotedWords(reasons.value)
    guard !editors.countsDays(in: words), let days = date.value.days else { return false }
    let weekdays = Set(editors.weekdays(in: words).filter { $0.word.count > 3 }.map(\.day))
    let own = Set(days.map(\.weekday))
    let named: [(named: Set<Int>, own: Set<Int>)] = [
      (Set(weekdays.map(\.rawValue)), Set(own.map(\.rawValue))),
      (editors.numberedDays(in: words, on: own), Set(days.map(\.components.day))),
      (editors.months(in: words, on: own), Set(days.map(\.components.month))),
    ]
    guard named.contains(where: { !$0.named.isEmpty && $0.named.isDisjoint(with: $0.own) }) else { return false }
    log.warning(
      "reasoned-otherwise", at: date.range,
      "\(owner) is dated \(date.value.text), and its `basis` leads to another day",
      "Correct one of the two, or name the day itself in the basis"
        + (date.value.onlyDay.map { ": it was a \($0.weekday.name)." } ?? "."),
      notes: [("The basis stands here.", reasons.range)])
    return true
  }
}
