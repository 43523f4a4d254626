/// Which dates can be true together. Where a text leaves something open, so does this: to call two dates a contradiction
/// that are none would be to claim more than is known.
extension EDTF {
  /// How two dates stand to each other: two moments are the same or cannot both be true; other dates are the same where
  /// their first and last days are, and can stand together where they share a day. So can a day and a moment of it.
  public func relation(to other: EDTF) -> Figure.Relation {
    if let moment, let otherMoment = other.moment, moment.hasZone == otherMoment.hasZone {
      return moment == otherMoment ? .same : .cannot
    }
    if moment == nil, other.moment == nil, earliest == other.earliest, latest == other.latest { return .same }
    return sharesDay(with: other) ? .together : .cannot
  }

  /// Whether some day may be meant by both. Of a one-of set only its members count, not the days between them; an end
  /// that is open or unknown reaches as far as it must; each date leaves open what `CalendarDate.openDays` says.
  public func sharesDay(with other: EDTF) -> Bool {
    let others = other.form.spans
    return form.spans.contains { span in
      others.contains {
        ($0.lower ?? Int.min) <= (span.upper ?? Int.max) && (span.lower ?? Int.min) <= ($0.upper ?? Int.max)
      }
    }
  }
}

extension EDTF.Form {
  /// The stretches of days of which it consists, by day number; nil where a stretch has no such end.
  fileprivate var spans: [(lower: Int?, upper: Int?)] {
    switch self {
    case .date(let date): [(date.openDays.lowerBound, date.openDays.upperBound)]
    case .interval(let from, let to): [(from.date?.openDays.lowerBound, to.date?.openDays.upperBound)]
    case .oneOf(let members):
      members.map { member in
        switch member {
        case .date(let date): (date.openDays.lowerBound, date.openDays.upperBound)
        case .range(let first, let last): (first.openDays.lowerBound, last.openDays.upperBound)
        case .orEarlier(let date): (nil, date.openDays.upperBound)
        case .orLater(let date): (date.openDays.lowerBound, nil)
        }
      }
    }
  }
}

extension EDTF.CalendarDate {
  /// The days, by number, that it leaves open beside another date:
  ///
  /// - a moment in a zone: every day that it falls on somewhere, from twelve hours behind Greenwich to fourteen ahead;
  /// - a season: from December of the year before to February of the year after, for no text says which hemisphere is
  ///   meant, nor to which of two years a winter belongs;
  /// - an approximate date: one more of its finest approximate part on either side: a day, a month, a year, a decade;
  /// - any other date: its own days.
  fileprivate var openDays: ClosedRange<Int> {
    if let moment, moment.hasZone {
      return Self.dayNumber(of: moment.seconds - 12 * 3_600)...Self.dayNumber(of: moment.seconds + 14 * 3_600)
    }
    let (first, last) = (days.lowerBound.components, days.upperBound.components)
    if precision == .season { return Self.months(from: (year.value - 1, 12), to: (year.value + 1, 2)) }
    switch components.lastIndex(where: \.qualification.isApproximate) {
    case nil: return days.lowerBound.number...days.upperBound.number
    case 0:
      let width = year.values.count
      return Self.months(from: (first.year - width, 1), to: (last.year + width, 12))
    case 1:
      let before = first.month == 1 ? (first.year - 1, 12) : (first.year, first.month - 1)
      let after = last.month == 12 ? (last.year + 1, 1) : (last.year, last.month + 1)
      return Self.months(from: before, to: after)
    default: return days.lowerBound.number - 1...days.upperBound.number + 1
    }
  }

  private static func dayNumber(of seconds: Int) -> Int { Int((Double(seconds) / 86_400).rounded(.down)) }

  /// The days of those months and of all between them; a month beyond all years that there are ends with the last of them.
  private static func months(from first: (year: Int, month: Int), to last: (year: Int, month: Int)) -> ClosedRange<Int>
  {
    let length = Day.days(inMonth: last.month, of: last.year)
    let lower = Day(year: first.year, month: first.month, day: 1)?.number ?? .min
    return lower...(Day(year: last.year, month: last.month, day: length)?.number ?? .max)
  }
}
