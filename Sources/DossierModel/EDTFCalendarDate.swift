extension EDTF {
  /// What a writer says about the certainty of a component.
  public enum Qualification: Hashable, Sendable {
    /// Nothing.
    case none
    /// `?`: uncertain.
    case uncertain
    /// `~`: approximate.
    case approximate
    /// `%`: both.
    case both

    /// Whether it is uncertain.
    public var isUncertain: Bool { self == .uncertain || self == .both }
    /// Whether it is approximate.
    public var isApproximate: Bool { self == .approximate || self == .both }
  }

  /// One component of a date: its number, how many of its last digits are unspecified (`X`, counted as 0 in `value`), and
  /// its qualification.
  public struct Component: Hashable, Sendable {
    /// The number, with 0 for each unspecified digit.
    public let value: Int
    /// How many digits from the right are unspecified.
    public let unspecified: Int
    /// How certain it is.
    public let qualification: Qualification
  }

  /// One date: a year, and perhaps a month or season, a day, a time of day.
  public struct CalendarDate: Hashable, Sendable {
    /// The year.
    public let year: Component
    /// The month, 1 to 12, or the season, 21 to 24.
    public let month: Component?
    /// The day of the month.
    public let day: Component?
    /// The time of day as ISO 8601 writes it, with its zone, such as `23:20:30Z`; only with a whole day.
    public let time: String?
  }
}
