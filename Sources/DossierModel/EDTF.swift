/// A date that may be uncertain, in the Extended Date/Time Format of the Library of Congress (2019, a profile of
/// ISO 8601-2): levels 0 and 1 whole; of level 2 the one-of sets and the qualification of single components.
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// What kind of date it is.
  public enum Form: Hashable, Sendable {
    /// One date.
    case date(CalendarDate)
    /// From one date through another: `a/b`.
    case interval(from: Endpoint, to: Endpoint)
    /// One of these, in the order in which they are written: `[a,b]`.
    case oneOf([Member])
  }

  /// An end of an interval.
  public enum Endpoint: Hashable, Sendable {
    /// A date.
    case date(CalendarDate)
    /// Open: `..`.
    case open
    /// Unknown: nothing written.
    case unknown
  }

  /// A member of a one-of set.
  public enum Member: Hashable, Sendable {
    /// A date.
    case date(CalendarDate)
    /// Any date from the one to the other: `a..b`.
    case range(CalendarDate, CalendarDate)
    /// That date or an earlier one: `..b`.
    case orEarlier(CalendarDate)
    /// That date or a later one: `a..`.
    case orLater(CalendarDate)
  }

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

  /// What kind of date it is, with its parts.
  public let form: Form
  /// The canonical text, which parses to the same value.
  public let text: String
  /// The first day that it may mean.
  public let earliest: Bound
  /// The last day that it may mean.
  public let latest: Bound

  /// Reads `text`, or says at which bytes it is no such date, and what was expected.
  public init(_ text: String) throws(ValueError) {
    throw ValueError("date-syntax", at: 0..<text.utf8.count, "\(text) is not read yet")
  }

  /// The canonical text.
  public var description: String { text }
}
