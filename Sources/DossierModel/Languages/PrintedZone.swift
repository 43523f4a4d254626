/// A time zone that a text prints after an hour by an abbreviation that means one zone alone: `GMT`, `EST`.
public enum PrintedZone {
  /// The zone after `hour` in `text`, with "a.m." or "p.m." between them or not; nil where no such abbreviation follows.
  public static func after(_ hour: PrintedHour, in text: [UInt8]) -> ClockTime.Zone? {
    let rest = String(decoding: text[hour.range.upperBound...].prefix(16), as: UTF8.self)
    let words = rest.split { !$0.isLetter && $0 != "." }.map { $0.filter { $0 != "." } }
    guard let name = words.first(where: { !["am", "pm"].contains($0.lowercased()) }) else { return nil }
    return offsets[name].map { ClockTime.Zone(name: name, offset: $0) }
  }

  /// Minutes ahead of UTC. Abbreviations of several zones, such as `IST`, `CST` and `BST`, are none of them.
  private static let offsets = [
    "GMT": 0, "UTC": 0, "EST": -300, "EDT": -240, "PST": -480, "PDT": -420, "CET": 60, "CEST": 120, "EET": 120,
    "EEST": 180, "MSK": 180, "PKT": 300, "JST": 540,
  ]
}
