import DossierModel
import YAML

// The hours of events against those that are quoted for them.
extension DossierChecks {
  /// Warns of an event whose hour is none of those that are quoted for it, where any is and no `basis` reasons.
  func checkHours() {
    for (event, told) in zip(dossier.events, dossier.claimedQuotations) {
      guard let time = event.time, event.basis == nil else { continue }
      let printed = (told.map(\.quotation) + event.reports.flatMap(\.quotations)).flatMap { quotation in
        PrintedHour.all(in: Array(quotation.text.utf8)).map { (hour: $0, range: quotation.range) }
      }
      guard let first = printed.first, !printed.contains(where: { $0.hour.canBe(time.value.minutes) }) else { continue }
      log.warning(
        "hour-not-quoted", at: time.range, "Nothing that is quoted for `\(event.id.value)` prints this hour",
        "Correct it, or say in `basis` how it is known.", notes: [("Another hour stands here.", first.range)])
    }
  }
}
