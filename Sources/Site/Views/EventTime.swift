import Comparison
import DossierModel
import HTML

/// The time of an event in words: when, how sure that is, and on which clocks.
struct EventTime {
  private let scope: PageScope
  private let reference: Reference<Event>
  private let event: Event
  private let doubts: [DateDoubt]

  init(_ scope: PageScope, _ reference: Reference<Event>) {
    self.scope = scope
    self.reference = reference
    event = scope.dossier[reference]
    doubts = scope.edition.comparisons.dateDoubts[reference.index]
  }

  private var date: EDTF { event.when.value }
  private var words: PhraseTable<TimePhrase> { scope.phrases.times }

  /// When, in words.
  var when: String {
    if let day = date.onlyDay, !date.isUncertain, !date.isApproximate, isWholeDay {
      return scope.edition.phrasing.phrase(day, weekday: true)
    }
    return scope.edition.phrasing.phrase(date)
  }

  /// When, in a line of a list, with what keeps it from being certain.
  var dated: String { ([scope.edition.phrasing.phrase(date)] + remarks).dotted }

  /// What a list says besides when: that it was planned, and what keeps the date from being certain.
  var remarks: [String] { (event.planned ? [words(.planned)] : []) + kinds.map { words($0) } }

  /// What is said of the doubts, each once.
  private var kinds: [TimePhrase] {
    doubts.map(\.words).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether the articles do not plainly agree on the date.
  var isDoubted: Bool { !doubts.isEmpty }

  /// The heading under which it stands in a list: the day where it can be one day only, else the stretch of time.
  var heading: String {
    let phrasing = scope.edition.phrasing
    guard let day = date.onlyDay else { return Self.capitalised(phrasing.phrase(date)) }
    return phrasing.phrase(day, weekday: true)
  }

  /// What the heading leaves open, where it leaves something open.
  var headingRemark: String { span.map { words($0) } ?? "" }

  /// How sure the time is, each remark a few words: "date inferred", "planned". Without what the heading says already
  /// where it stands under its heading. None where the editors give one day and no reason, and no quotation was seen to
  /// print it.
  func certainty(underHeading: Bool = false) -> [String] {
    var remarks: [TimePhrase] = []
    if event.planned { remarks.append(.planned) }
    if date.isUncertain { remarks.append(.uncertain) }
    if date.isApproximate { remarks.append(.approximate) }
    if let span, !underHeading { remarks.append(span) }
    if event.basis != nil, !isPrinted { remarks.append(.inferred) }
    remarks += kinds
    if remarks.isEmpty, span == nil, isPrinted { remarks.append(.stated) }
    return remarks.map { words($0) }
  }

  /// How sure the time is, as one remark.
  var certaintyLine: String { certainty().joined(separator: scope.phrases.common(.listSeparator)) }

  /// The same, where what the articles do not agree on leads to the claim.
  func linkedCertainty(underHeading: Bool = false) -> Markup {
    let plain = certainty(underHeading: underHeading).dropLast(kinds.count).map { Markup(text: $0) }
    let linked = doubts.map { doubt in
      let isOneOfSeveral = doubts.count { $0.words == doubt.words } > 1
      let question = isOneOfSeveral ? " (\(scope.dossier[doubt.claim].question))" : ""
      let href = scope.links.link(to: .claim(doubt.claim))
      return Markup.element("a", ["href": href], text: words(doubt.words) + question)
    }
    return (plain + linked).joined(separator: Markup(text: scope.phrases.common(.listSeparator)))
  }

  /// The time of day: as it is given, then on every other clock that the dossier uses; where it has no zone, that.
  var clocks: [String] {
    guard let time = event.time?.value else { return [] }
    let given = scope.edition.phrasing.phrase(time)
    guard let zone = time.zone else { return [words(.zoneNotStated, ["time": given])] }
    var others = scope.edition.backlinks.zones.filter { $0.offset != zone.offset }
    if others.isEmpty, zone.offset != 0 { others = [ClockTime.Zone(name: "UTC", offset: 0)] }
    return [given] + others.prefix(3).compactMap { time.onClock(of: $0) }.map(phrase)
  }

  private func phrase(_ other: (time: ClockTime, days: Int)) -> String {
    let time = scope.edition.phrasing.phrase(other.time)
    switch other.days {
    case 0: return time
    case ..<0: return words(.dayBefore, ["time": time])
    default: return words(.dayAfter, ["time": time])
    }
  }

  /// Whether the one day is a day and not a moment or an end of something open.
  private var isWholeDay: Bool {
    if case .date(let date) = date.form { date.time == nil } else { false }
  }

  /// Whether a quotation prints the date.
  private var isPrinted: Bool { scope.edition.comparisons.datePrintings[reference.index] == .printed }

  /// Whether it is one of several dates.
  private var isChoice: Bool {
    if case .oneOf = date.form { true } else { false }
  }

  /// In which way it is longer than a day, or its day is not known; nil where it is one day.
  private var span: TimePhrase? {
    let (isOpenStart, isOpenEnd) = (date.earliest.day == nil, date.latest.day == nil)
    guard !isOpenStart, !isOpenEnd else {
      if isChoice { return isOpenStart ? .orEarlier : .orLater }
      return isOpenStart ? .openStart : .openEnd
    }
    if date.onlyDay != nil { return nil }
    switch date.form {
    case .date: return .dayNotGiven
    case .interval: return (date.precision ?? .year) < .day ? .dayNotGiven : .lasted
    case .oneOf(let members):
      let areDays = members.allSatisfy { if case .date(let date) = $0 { date.day != nil } else { false } }
      return areDays ? .oneOfThem : .dayNotGiven
    }
  }

  /// The text with a capital at its beginning, for headings.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension DateDoubt {
  /// What is said of it.
  fileprivate var words: TimePhrase {
    switch kind {
    case .differ: .articlesDiffer
    case .partlyAgree: .articlesPartlyAgree
    case .notFirm: .noFirmDate
    }
  }
}
