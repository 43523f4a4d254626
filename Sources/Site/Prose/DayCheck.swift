import Bytes
import Diagnostics
import DossierModel
import Markdown

/// Whether the dates of the editors' texts exist and the weekdays beside them are theirs, and in a marker those of the
/// answer's date; and whether the hour of a marker is one of the answer's.
struct DayCheck {
  private let edition: Edition
  private let links: ProseLinks
  private let lexicon: Lexicon

  /// Nil where the dossier's language has no list of words.
  init?(of edition: Edition, links: ProseLinks) {
    guard let lexicon = Lexicon.of(edition.dossier.language) else { return nil }
    self.edition = edition
    self.links = links
    self.lexicon = lexicon
  }

  /// A weekday that does not fit, where it stands in its text.
  struct Misfit {
    let range: Range<Int>
    let identifier: String
    let sentence: String
    var advice = "Correct the weekday or the date."
    var notes: [Diagnostic.Note] = []
  }

  /// Whether nothing is wrong with the weekdays of these passages.
  func areRight(_ passages: [Passage]) -> Bool { passages.allSatisfy { misfits(in: $0).isEmpty } }

  /// What is wrong with them, where the passages know where they stand in `source`.
  func diagnostics(of passages: [Passage], in source: SourceText) -> [Diagnostic] {
    passages.flatMap { passage in
      misfits(in: passage).map { diagnostic($0, at: source.place(passage.range(of: $0.range))) }
    }
  }

  /// What is wrong with a short text without Markdown.
  func diagnostics(of sentence: Prose) -> [Diagnostic] {
    let text = Array(sentence.text.utf8)
    guard Self.mayNameDates(text) else { return [] }
    return besideDates(PlainWords(text), text).map {
      diagnostic($0, at: edition.dossier.sources.place(sentence.range))
    }
  }

  private func diagnostic(_ misfit: Misfit, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .warning, misfit.identifier, at: place, misfit.sentence, explanation: misfit.advice,
      notes: misfit.notes)
  }

  private func misfits(in passage: Passage) -> [Misfit] {
    if let hour = otherHour(in: passage) { return [hour] }
    let dates = passage.evidence.flatMap(dates) ?? []
    guard !dates.isEmpty || Self.mayNameDates(passage.text) else { return [] }
    let words = PlainWords(passage.text)
    let beside = besideDates(words, passage.text)
    return beside.isEmpty ? [otherThanAnswered(words, dates)].compactMap(\.self) : beside
  }

  /// Without a digit no date is written out.
  private static func mayNameDates(_ text: [UInt8]) -> Bool { text.contains(where: \.isASCIIDigit) }

  /// A weekday in a marker that leads to other days.
  private func otherThanAnswered(_ words: PlainWords, _ dates: [(day: Day, range: SourceRange)]) -> Misfit? {
    guard let first = dates.first else { return nil }
    for (index, word) in words.texts.enumerated() where word.count > 3 {
      guard let weekday = lexicon.weekday(word), !dates.contains(where: { $0.day.weekday == weekday }) else { continue }
      return Misfit(
        range: words.ranges[index], identifier: "weekday-not-in-evidence",
        sentence: "The answer is \(first.day.iso), which was a \(first.day.weekday.name) and not a "
          + weekday.name,
        notes: [Diagnostic.Note("The answer stands here", at: edition.dossier.sources.place(first.range))])
    }
    return nil
  }

  /// An hour in a marker whose answer has hours, in its quotations or its values, and not this one.
  private func otherHour(in passage: Passage) -> Misfit? {
    guard let evidence = passage.evidence, let hour = PrintedHour.all(in: passage.text).first,
      let assertions = links.answer(evidence)?.answer.assertions
    else { return nil }
    let quoted = assertions.flatMap(\.quotations).flatMap { PrintedHour.all(in: $0.text) }
    let minutes = assertions.compactMap { assertion -> Int? in
      if case .date(let date)? = assertion.value?.value { date.dates.first?.minuteOfDay } else { nil }
    }
    if quoted.isEmpty && minutes.isEmpty || quoted.contains(where: hour.canBe) || minutes.contains(where: hour.canBe) {
      return nil
    }
    return Misfit(
      range: hour.range, identifier: "hour-not-in-evidence",
      sentence: "The answer of `\(evidence.article)` to `\(evidence.claim)` has another hour",
      advice: "Write the hour of the answer, or name the claim and the article that have this one.")
  }

  /// The days with which an answer answers; none where one of its dates is no single day.
  private func dates(of evidence: Evidence) -> [(day: Day, range: SourceRange)] {
    guard let answer = links.answer(evidence)?.answer else { return [] }
    var days: [(day: Day, range: SourceRange)] = []
    for case .some(let value) in answer.assertions.map(\.value) {
      guard case .date(let date) = value.value, let day = date.earliest.day, day == date.latest.day else { return [] }
      days.append((day, value.range))
    }
    return days
  }

  private func besideDates(_ words: PlainWords, _ text: [UInt8]) -> [Misfit] {
    WrittenDates(text: text, words: words, lexicon: lexicon, published: edition.published).misfits
  }
}
