import Diagnostics
import DossierModel

// The hours of events and of answers against those that are quoted for them. Where the quotations print none, the original
// may; what the editors say in `basis` about the day leaves the hour to be checked.
extension DossierChecks {
  /// Warns of an event whose hour is none of those that are quoted for it, where any is, or is quoted of another zone.
  func checkHours(ofEvents told: [[ArticleQuotation]]) {
    for (event, told) in zip(dossier.events, told) {
      guard let time = event.time, !dossier.reasonsAboutHours(event.basis) else { continue }
      let quoted = (told + event.quoted).map(\.quotation)
      if let other = otherHour(than: time.value.minutes, in: quoted) {
        log.warning(
          "hour-not-quoted", at: time.range, "Nothing that is quoted for `\(event.id.value)` prints this hour",
          "Correct it, or say in `basis` how the hour is known.", notes: [("Another hour stands here.", other)])
      } else if let other = otherZone(than: time.value, in: quoted) {
        log.warning(
          "hour-of-another-zone", at: time.range, "This hour is quoted for `\(event.id.value)` with another zone",
          "Correct the zone or the hour, or say in `basis` how the hour is known.",
          notes: [("It is \(other.zone.name) here.", other.range)])
      }
    }
  }

  /// The first zone that is quoted with the hour of `time`, where all such have another offset.
  private func otherZone(
    than time: ClockTime, in quotations: [Quotation]
  ) -> (zone: ClockTime.Zone, range: SourceRange)? {
    guard let own = time.zone else { return nil }
    let printed = quotations.flatMap { quotation in
      let text = Array(quotation.text.utf8)
      let hours = PrintedHour.all(in: text).filter { $0.canBe(time.minutes) }
      return hours.compactMap { PrintedZone.after($0, in: text) }.map { (zone: $0, range: quotation.range) }
    }
    return printed.contains { $0.zone.offset == own.offset } ? nil : printed.first
  }

  /// Warns of a date with an hour that is none of those in its quotations, where any is, or that is only about there or a
  /// limit, as in "by 3 p.m.".
  func checkHoursOfAnswers() {
    for answer in dossier.claims.filter({ $0.kind == .date }).flatMap(\.answers) {
      for assertion in answer.assertions where !dossier.reasonsAboutHours(assertion.basis?.value) {
        guard let value = assertion.value, case .date(let date) = value.value, case .date(let only) = date.form,
          let minute = only.minuteOfDay, let time = only.shortTime
        else { continue }
        if let other = otherHour(than: minute, in: assertion.quotations) {
          log.warning(
            "hour-not-quoted", at: value.range, "The quotation does not print the hour \(time)",
            "Correct it, or say in `basis` how the hour is known.", notes: [("Another hour stands here.", other)])
        } else if let bound = bound(of: minute, in: assertion.quotations, answer.article) {
          log.warning(
            "hour-not-firm", at: value.range, "The quotation has “\(bound)” before the hour \(time)",
            "A value is exactly as strong as its text: give the day alone, or say in `basis` why the hour is firm.")
        }
      }
    }
  }

  /// The word that makes an hour of a quotation one that is about there or a limit, where it stands before all that may be
  /// `minute`.
  private func bound(of minute: Int, in quotations: [Quotation], _ article: Reference<Article>) -> String? {
    guard books.indices.contains(article.index), let lexicon = books[article.index]?.lexicon else { return nil }
    var first: String?
    for text in quotations.map({ Array($0.text.utf8) }) {
      for hour in PrintedHour.all(in: text) where hour.canBe(minute) {
        let before = QuotedWords(String(decoding: text[..<hour.range.lowerBound], as: UTF8.self)).words.last
        guard let before, lexicon.hourBounds.contains(before) else { return nil }
        first = first ?? before
      }
    }
    return first
  }

  /// Where the first hour is quoted; nil where none is, or one of them can be `minute`.
  private func otherHour(than minute: Int, in quotations: [Quotation]) -> SourceRange? {
    let printed = quotations.flatMap { quotation in
      PrintedHour.all(in: quotation.text).map { (hour: $0, range: quotation.range) }
    }
    return printed.contains { $0.hour.canBe(minute) } ? nil : printed.first?.range
  }
}
