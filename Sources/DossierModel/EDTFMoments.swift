extension EDTF {
  /// One second, as dates with a time of day name it.
  public struct Moment: Hashable, Sendable {
    /// Since the beginning of the first day that there can be; on the clock of Greenwich, where the date has a zone.
    let seconds: Int
    /// Whether the date has a zone. Moments with one and without cannot be compared by the second.
    public let hasZone: Bool
  }

  /// The second that it names, where it is one date with a time of day.
  public var moment: Moment? {
    if case .date(let date) = form { date.moment } else { nil }
  }
}

extension EDTF.CalendarDate {
  /// The second that it names, where it has a time of day.
  public var moment: EDTF.Moment? {
    guard let time else { return nil }
    let clock = Self.numbers(in: time.prefix(8))
    let zone = time.dropFirst(8)
    let offset = Self.numbers(in: zone)
    let ahead = ((offset.first ?? 0) * 60 + (offset.dropFirst().first ?? 0)) * (zone.first == "-" ? -60 : 60)
    let seconds = clock.reduce(0) { $0 * 60 + $1 }
    return EDTF.Moment(seconds: days.lowerBound.number * 86_400 + seconds - ahead, hasZone: !zone.isEmpty)
  }

  /// The minute of the day, on its own clock, of a date with a time of day.
  public var minuteOfDay: Int? {
    time.map { Self.numbers(in: $0.prefix(5)).reduce(0) { $0 * 60 + $1 } }
  }

  /// Its time of day without seconds of nought, which no text prints: `06:40`, `06:40Z`, `06:40:12`.
  public var shortTime: String? {
    time.map { $0.dropFirst(5).hasPrefix(":00") ? String($0.prefix(5) + $0.dropFirst(8)) : $0 }
  }

  private static func numbers(in text: Substring) -> [Int] {
    text.split { !$0.isNumber }.compactMap { Int($0) }
  }
}
