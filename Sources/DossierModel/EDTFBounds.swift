import Bytes

extension EDTF {
  /// Where a date begins or ends.
  public enum Bound: Hashable, Sendable {
    /// At this day, included.
    case day(Day)
    /// It has no such end.
    case open
    /// It has one, and it is not known.
    case unknown

    /// The day, where there is one.
    public var day: Day? {
      if case .day(let day) = self { day } else { nil }
    }
  }

  /// How finely a date is given; finer ones are greater.
  public enum Precision: Int, Hashable, Comparable, Sendable {
    /// From a thousand years, or none at all, down to a second.
    case millennium, century, decade, year, season, month, day, second

    /// Coarser before finer.
    public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
  }
}

extension EDTF {
  /// The days in which the one end of an interval lies that has no other: all of 2000 of `2000/..`. Nil of any other date.
  public var onlyEnd: ClosedRange<Day>? {
    switch form {
    case .interval(.date(let date), .open), .interval(.date(let date), .unknown), .interval(.open, .date(let date)),
      .interval(.unknown, .date(let date)):
      date.days
    default: nil
    }
  }
}

/// The order of a timeline. First by the day on which a date lies: its earliest day, or its latest where the earliest is
/// open or unknown; without either it comes last. On one day, what may have begun before it stands first; then what ends
/// earlier, an open or unknown end last; then by the bytes of the text. Equal only where the texts are equal.
extension EDTF: Comparable {
  /// Whether `left` stands before `right` in a timeline.
  public static func < (left: EDTF, right: EDTF) -> Bool {
    if left.orderKey != right.orderKey { return left.orderKey < right.orderKey }
    return ByteOrder.precedes(left.text, right.text)
  }

  /// Whether nothing but their texts tells which of the two stands first in a timeline, as with one day, sure and not.
  public func standsBeside(_ other: EDTF) -> Bool { orderKey == other.orderKey }

  private var orderKey: (Int, Int, Int) {
    let first = earliest.day?.number
    let last = latest.day?.number
    return (first ?? last ?? Int.max, first ?? Int.min, last ?? Int.max)
  }
}

extension EDTF.Form {
  var bounds: (earliest: EDTF.Bound, latest: EDTF.Bound) {
    switch self {
    case .date(let date): (.day(date.days.lowerBound), .day(date.days.upperBound))
    case .interval(let from, let to): (from.bound(\.days.lowerBound), to.bound(\.days.upperBound))
    case .oneOf(let members): (members.earliest, members.latest)
    }
  }
}

extension EDTF.Endpoint {
  fileprivate func bound(_ day: KeyPath<EDTF.CalendarDate, Day>) -> EDTF.Bound {
    switch self {
    case .date(let date): .day(date[keyPath: day])
    case .open: .open
    case .unknown: .unknown
    }
  }
}

extension [EDTF.Member] {
  fileprivate var earliest: EDTF.Bound {
    let isOpen = contains { if case .orEarlier = $0 { true } else { false } }
    let days = flatMap(\.dates).map(\.days.lowerBound)
    return isOpen ? .open : days.min().map(EDTF.Bound.day) ?? .unknown
  }

  fileprivate var latest: EDTF.Bound {
    let isOpen = contains { if case .orLater = $0 { true } else { false } }
    let days = flatMap(\.dates).map(\.days.upperBound)
    return isOpen ? .open : days.max().map(EDTF.Bound.day) ?? .unknown
  }
}
