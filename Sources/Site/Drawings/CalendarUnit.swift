import DossierModel

/// The units in which a calendar groups days, finest first.
enum CalendarUnit: CaseIterable, Sendable {
  /// The first ten days of a month, the second ten, the rest.
  case third
  /// A month, three months, a year, ten and a hundred years.
  case month, quarter, year, decade, century

  /// The days of the unit in which `day` lies; `day` alone where the calendar does not reach so far.
  func days(around day: Int) -> ClosedRange<Int> {
    guard let date = Day(number: day) else { return day...day }
    let (year, month, dayOfMonth) = date.components
    switch self {
    case .third:
      let third = min(2, (dayOfMonth - 1) / 10)
      let start = day - dayOfMonth + 1 + third * 10
      return start...(third < 2 ? start + 9 : day - dayOfMonth + Day.days(inMonth: month, of: year))
    case .month: return Self.months(1, from: month, of: year) ?? day...day
    case .quarter: return Self.months(3, from: (month - 1) / 3 * 3 + 1, of: year) ?? day...day
    case .year: return Self.months(12, from: 1, of: year) ?? day...day
    case .decade: return Self.years(around: year, length: 10) ?? day...day
    case .century: return Self.years(around: year, length: 100) ?? day...day
    }
  }

  private static func years(around year: Int, length: Int) -> ClosedRange<Int>? {
    months(12 * length, from: 1, of: year >= 0 ? year / length * length : (year + 1) / length * length - length)
  }

  private static func months(_ count: Int, from month: Int, of year: Int) -> ClosedRange<Int>? {
    let end = month - 1 + count
    guard let first = Day(year: year, month: month, day: 1),
      let next = Day(year: year + end / 12, month: end % 12 + 1, day: 1)
    else { return nil }
    return first.number...next.number - 1
  }
}
