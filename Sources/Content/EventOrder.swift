import Diagnostics
import DossierModel
import YAML

/// The order of events, known before any of them is read: by the days on which they may lie, then as the editors wrote
/// them; but those of the same days for which a time of day is known are in its order, by the moment where each of them has
/// a zone, else by the clock. A date that cannot be read, which its own place reports, comes last.
enum EventOrder {
  /// The events, as the editors wrote them, in their order.
  static func sorted(_ events: [Survey.Item]) -> [Survey.Item] {
    let quiet = DossierDecoder(names: Names(), log: .unread)
    var sorted = events.enumerated().map { DatedEvent($1, at: $0, quiet) }.sorted { $0.precedes($1) }
    var start = 0
    while start < sorted.count {
      let end = sorted[start...].firstIndex { !$0.standsBeside(sorted[start]) } ?? sorted.count
      let timed = (start..<end).filter { sorted[$0].time != nil }
      let haveZones = timed.allSatisfy { sorted[$0].time?.zone != nil }
      let byTime = timed.map { sorted[$0] }.sorted { left, right in
        (left.minutes(byZone: haveZones), left.position) < (right.minutes(byZone: haveZones), right.position)
      }
      for (slot, event) in zip(timed, byTime) { sorted[slot] = event }
      start = end
    }
    return sorted.map { events[$0.position] }
  }
}

/// What of an event says where it belongs.
private struct DatedEvent {
  let date: EDTF?
  let time: ClockTime?
  /// Where the editors wrote it among the others.
  let position: Int

  init(_ item: Survey.Item, at position: Int, _ decoder: DossierDecoder) {
    date = item.node["when"].flatMap { decoder.date($0, "`when`")?.value }
    time = item.node["time"].flatMap { decoder.clockTime($0)?.value }
    self.position = position
  }

  func precedes(_ other: DatedEvent) -> Bool {
    switch (date, other.date) {
    case (let a?, let b?) where !a.standsBeside(b): a < b
    case (_?, nil): true
    case (nil, _?): false
    default: position < other.position
    }
  }

  func standsBeside(_ other: DatedEvent) -> Bool {
    guard let date, let another = other.date else { return date == other.date }
    return date.standsBeside(another)
  }

  /// The minutes of its time from midnight; `byZone` from midnight in UTC.
  func minutes(byZone: Bool) -> Int { (time?.minutes ?? 0) - (byZone ? time?.zone?.offset ?? 0 : 0) }
}
