import Diagnostics
import DossierModel

// The hours of events and of answers against those that are quoted for them. Where the quotations print none, the original
// may; what the editors say in `basis` about the day leaves the hour to be checked.
extension DossierChecks {
  /// Warns of an event whose hour is none of those that are quoted for it, where any is.
  func checkHours(ofEvents told: [[ArticleQuotation]]) {
    for (event, told) in zip(dossier.events, told) {
      guard let time = event.time, !dossier.reasonsAboutHours(event.basis) else { continue }
      guard let other = otherHour(than: time.value.minutes, in: (told + event.quoted).map(\.quotation)) else {
        continue
      }
      log.warning(
        "hour-not-quoted", at: time.range, "Nothing that is quoted for `\(event.id.value)` prints this hour",
        "Correct it, or say in `basis` how the hour is known.", notes: [("Another hour stands here.", other)])
    }
  }

  /// Warns of a date with an hour that is none of those in its quotations, where any is.
  func checkHoursOfAnswers() {
    for assertion in dossier.claims.flatMap(\.answers).flatMap(\.assertions) {
      guard let value = assertion.value, case .date(let date) = value.value, case .date(let only) = date.form,
        let minute = only.minuteOfDay, let time = only.shortTime, !dossier.reasonsAboutHours(assertion.basis?.value),
        let other = otherHour(than: minute, in: assertion.quotations)
      else { continue }
      log.warning(
        "hour-not-quoted", at: value.range, "The quotation does not print the hour \(time)",
        "Correct it, or say in `basis` how the hour is known.", notes: [("Another hour stands here.", other)])
    }
  }

  /// Where the first hour is quoted; nil where none is, or one of them can be `minute`.
  private func otherHour(than minute: Int, in quotations: [Quotation]) -> SourceRange? {
    let printed = quotations.flatMap { quotation in
      PrintedHour.all(in: Array(quotation.text.utf8)).map { (hour: $0, range: quotation.range) }
    }
    return printed.contains { $0.hour.canBe(minute) } ? nil : printed.first?.range
  }
}
