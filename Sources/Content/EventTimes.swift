import DossierModel
import YAML

// The hours of events against those that are quoted for them.
extension DossierChecks {
  /// Warns of an event whose hour is none of those that are quoted for it, where any is and no `basis` reasons.
  func checkHours() {
    for (event, told) in zip(dossier.events, dossier.claimedQuotations) {
      guard let time = event.time, event.basis == nil else { continue }
      let printed = (told.map(\.quotation) + event.reports.flatMap(\.quotations)).flatMap { quotation in
        PrintedHour.all(in: quotation.text).map { (hour: $0, range: quotation.range) }
      }
      guard let first = printed.first, !printed.contains(where: { $0.hour.canBe(time.value.minutes) }) else { continue }
      log.warning(
        "hour-not-quoted", at: time.range, "Nothing that is quoted for `\(event.id.value)` prints this hour",
        "Correct it, or say in `basis` how it is known.", notes: [("Another hour stands here.", first.range)])
    }
  }
}

/// An hour and minutes as texts print them: `4:30`, `16:30`, `4:30 p.m.`
private struct PrintedHour {
  /// Since midnight, as printed.
  let minutes: Int
  /// What follows makes it one of the morning or of the afternoon; nil where nothing does.
  let isAfternoon: Bool?

  static func all(in text: String) -> [PrintedHour] {
    let bytes = Array(text.utf8)
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: ":") }.compactMap { colon in
      let before = bytes[..<colon].suffix(2).reversed().prefix(while: isDigit).reversed()
      let after = bytes[(colon + 1)...].prefix(while: isDigit)
      guard let hour = number(Array(before)), after.count == 2, let minute = number(Array(after)) else { return nil }
      guard hour < 24, minute < 60 else { return nil }
      let next = bytes[after.endIndex...].drop { $0 == 0x20 }.prefix(4).filter { $0 != UInt8(ascii: ".") }.map {
        $0 | 0x20
      }
      let isHalf = next.starts(with: "am".utf8) ? false : next.starts(with: "pm".utf8) ? true : nil
      return PrintedHour(minutes: hour * 60 + minute, isAfternoon: isHalf)
    }
  }

  /// Whether it may be that minute of the day. Without a half of the day an hour up to twelve may be of either.
  func canBe(_ wanted: Int) -> Bool {
    let early = minutes % 720
    switch isAfternoon {
    case false: return wanted == early
    case true: return wanted == early + 720
    case nil: return wanted == minutes || minutes < 780 && wanted % 720 == early
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(_ digits: [UInt8]) -> Int? {
    digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
