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

    var mark: String {
      switch self {
      case .none: ""
      case .uncertain: "?"
      case .approximate: "~"
      case .both: "%"
      }
    }
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
    /// Whether a minus stands before it; it is kept for `-000X`, whose value is 0.
    public let isNegative: Bool

    init(value: Int, unspecified: Int = 0, qualification: Qualification = .none, isNegative: Bool = false) {
      self.value = value
      self.unspecified = unspecified
      self.qualification = qualification
      self.isNegative = isNegative || value < 0
    }

    /// The numbers that it may mean.
    public var values: ClosedRange<Int> {
      let span = (0..<unspecified).reduce(1) { power, _ in power * 10 } - 1
      return isNegative ? value - span...value : value...value + span
    }

    func text(width: Int) -> String {
      let digits = Day.padded(abs(value), to: width)
      let sign = isNegative ? "-" : ""
      return sign + digits.dropLast(unspecified) + String(repeating: "X", count: unspecified)
    }
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
    /// The days that it may mean. A season lasts three months and spring begins with March; a winter ends in the next year.
    public let days: ClosedRange<Day>
  }
}

extension EDTF.CalendarDate {
  init(year: EDTF.Component, month: EDTF.Component?, day: EDTF.Component?, time: String?) {
    self.year = year
    self.month = month
    self.day = day
    self.time = time
    days = Self.days(year, month, day)
  }

  init(year: Int, month: Int, day: Int) {
    self.init(
      year: EDTF.Component(value: year), month: EDTF.Component(value: month), day: EDTF.Component(value: day),
      time: nil)
  }

  /// Year, month or season, day: those that there are.
  public var components: [EDTF.Component] { [year, month, day].compactMap(\.self) }

  /// Whether any digit is unspecified.
  public var hasUnspecifiedDigits: Bool {
    year.unspecified > 0 || month.map { $0.unspecified > 0 } ?? false || day.map { $0.unspecified > 0 } ?? false
  }

  /// Whether the qualification of any component is so.
  func holds(_ property: (EDTF.Qualification) -> Bool) -> Bool {
    property(year.qualification) || month.map { property($0.qualification) } ?? false
      || day.map { property($0.qualification) } ?? false
  }

  /// How finely it is given; an unspecified month or day counts as given.
  public var precision: EDTF.Precision {
    if time != nil { return .second }
    if day != nil { return .day }
    if let month { return month.value > 12 ? .season : .month }
    switch year.unspecified {
    case 0: return .year
    case 1: return .decade
    case 2: return .century
    default: return .millennium
    }
  }

  /// The qualification that all components share, or nil where they differ.
  public var commonQualification: EDTF.Qualification? {
    holds { $0 != year.qualification } ? nil : year.qualification
  }

  /// The canonical text: one mark at the end where all components share it, else one before each component that has one.
  var text: String {
    let common = commonQualification
    func part(_ component: EDTF.Component, width: Int) -> String {
      (common == nil ? component.qualification.mark : "") + component.text(width: width)
    }
    let isLong = abs(year.value) > 9_999
    var text = isLong ? (common == nil ? year.qualification.mark : "") + "Y" + String(year.value) : part(year, width: 4)
    for component in [month, day].compactMap(\.self) { text += "-" + part(component, width: 2) }
    if let time { text += "T" + time }
    return text + (common?.mark ?? "")
  }

  private static func days(
    _ year: EDTF.Component, _ month: EDTF.Component?, _ day: EDTF.Component?
  ) -> ClosedRange<Day> {
    let years = year.values
    guard let month else { return span(years.lowerBound, 1, 1, years.upperBound, 12, 31) }
    if month.value > 12 {
      let start = (month.value - 20) * 3
      let endYear = year.value + (start == 12 ? 1 : 0)
      let end = start == 12 ? 2 : start + 2
      return span(year.value, start, 1, endYear, end, Day.days(inMonth: end, of: endYear))
    }
    let first = max(1, month.values.lowerBound)
    let last = min(12, month.values.upperBound)
    let length = Day.days(inMonth: last, of: years.upperBound)
    guard let day, day.unspecified < 2 else {
      return span(years.lowerBound, first, 1, years.upperBound, last, length)
    }
    let dayRange = day.values
    return span(
      years.lowerBound, first, max(1, dayRange.lowerBound), years.upperBound, last, min(length, dayRange.upperBound))
  }

  /// The parser has checked the fields, so the days are there; the first day of all stands in only if it had not.
  private static func span(_ y1: Int, _ m1: Int, _ d1: Int, _ y2: Int, _ m2: Int, _ d2: Int) -> ClosedRange<Day> {
    let first = Day(year: y1, month: m1, day: d1) ?? .first
    let last = Day(year: y2, month: m2, day: d2) ?? first
    return first...max(first, last)
  }
}
