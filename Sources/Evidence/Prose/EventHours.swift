import Diagnostics
import DossierModel
import Parallel

/// Finds hours of events that no article reporting them prints, in digits or in words, and about which no `basis` reasons.
/// Only where all that report are in languages whose words for hours are listed.
struct EventHours: Sendable {
  let dossier: Dossier
  /// What was read of each article; nil where it could not be.
  let originals: [ComparedText?]

  func diagnostics() async -> [Diagnostic] {
    let timed = dossier.events.indices.filter {
      dossier.events[$0].time != nil && !dossier.reasonsAboutHours(dossier.events[$0].basis)
    }
    if timed.isEmpty { return [] }
    let (told, reporting) = (dossier.claimedQuotations, dossier.reportingArticles)
    return await parallelMap(timed, size: 16) { index -> Diagnostic? in
      let event = dossier.events[index]
      guard let time = event.time, !time.value.isAbout, !reporting[index].isEmpty else { return nil }
      // Where an hour is quoted, the content is held against that.
      let quoted = told[index].map(\.quotation) + event.reports.flatMap(\.quotations)
      if quoted.contains(where: { !PrintedHour.all(in: $0.text).isEmpty }) { return nil }
      let texts = reporting[index].compactMap { originals[$0.index] }
      let languages = reporting[index].map { dossier[$0].language }
      guard texts.count == reporting[index].count, languages.allSatisfy({ Lexicon.of($0) != nil }) else { return nil }
      return isPrinted(time.value, in: texts) ? nil : warning(event, at: time.range)
    }.compactMap(\.self)
  }

  /// Whether one of them prints it on the clock of the event, or on that of Greenwich.
  private func isPrinted(_ time: ClockTime, in texts: [ComparedText]) -> Bool {
    let clocks = Set([time.minutes, (time.minutes - (time.zone?.offset ?? 0) + 1440) % 1440])
    let forms = Set(
      clocks.flatMap { minutes in
        let inDigits = PrintedHour.forms(of: minutes / 60, minutes % 60)
        // "6.15am" is one word.
        return inDigits + inDigits.map { $0 + (minutes < 720 ? "am" : "pm") } + EnglishHours.forms(of: minutes)
      })
    let searches = forms.map { ($0.utf8.count, ByteSearch(for: Array($0.utf8))) }
    return searches.contains { length, search in texts.contains { $0.holds(search, of: length) } }
  }

  private func warning(_ event: Event, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, "hour-not-printed", at: dossier.sources.place(range),
      "No article that reports `\(event.id.value)` prints this hour",
      explanation: "Correct it, or say in `basis` how the hour is known.")
  }
}

/// Hours in English words: "six o'clock", "half past three", "noon".
private enum EnglishHours {
  static func forms(of minutes: Int) -> [String] {
    let (hour, minute) = (minutes / 60, minutes % 60)
    func word(_ hour: Int) -> String { hours[(hour + 11) % 12] }
    switch minute {
    case 0: return [word(hour)] + (hour == 0 ? ["midnight"] : hour == 12 ? ["noon", "midday"] : [])
    case 15: return ["quarter past \(word(hour))"]
    case 30: return ["half past \(word(hour))", "half-past \(word(hour))"]
    case 45: return ["quarter to \(word(hour + 1))"]
    case 1..<30: return numbers[minute].map { ["\($0) past \(word(hour))"] } ?? []
    default: return numbers[60 - minute].map { ["\($0) to \(word(hour + 1))"] } ?? []
    }
  }

  private static let hours = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  private static let numbers = [5: "five", 10: "ten", 20: "twenty", 25: "twenty-five"]
}
