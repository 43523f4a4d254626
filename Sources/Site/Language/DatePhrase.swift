import DossierModel

/// The names of days and months.
enum DatePhrase: Int, Phrase {
  static let section = "date"

  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
  case mon, tue, wed, thu, fri, sat, sun
  case january, february, march, april, may, june, july, august, september, october, november, december
  case jan, feb, mar, apr, mayShort, jun, jul, aug, sep, oct, nov, dec
}

extension PhraseTable<DatePhrase> {
  /// The name of a weekday.
  func weekday(of day: Day) -> String {
    switch day.weekday {
    case .monday: self(.monday)
    case .tuesday: self(.tuesday)
    case .wednesday: self(.wednesday)
    case .thursday: self(.thursday)
    case .friday: self(.friday)
    case .saturday: self(.saturday)
    case .sunday: self(.sunday)
    }
  }
}

/// How dates are put together: patterns, whose gaps are filled with the parts of a date.
///
/// `day` and `month-year` and their shorter forms are given `{weekday}`, `{day}`, `{month}` and `{year}`, so that a
/// language which does not leave out what the next date says again may write all of it.
enum DateFormPhrase: Int, Phrase {
  static let section = "date-form"

  case day, weekdayAndDay, dayOfSameMonth, dayOfSameYear
  case monthAndYear, monthOfSameYear
  case withTime
  case spring, summer, autumn, winter
  case beforeChrist, decade, years, unknownYear
  case aDayIn, aDayFrom, aMonthIn, aMonthFrom

  case about
  case withRemarks, withRemarksInside, remarkSeparator
  case uncertain, approximate
  case partUncertain, partApproximate, partUncertainAndApproximate
  case partYear, partMonth, partSeason, partDay, partAnd

  case fromTo, fromOn, fromToUnknown, until, fromUnknownTo
  case always, fromUnknownOn, untilUnknown, fromUnknownToUnknown
  case between, orEarlier, orLater
  case listSeparator, or
}

/// How times of day are said.
enum ClockPhrase: Int, Phrase {
  static let section = "clock"

  case time, about
  case utc, ahead, behind, offset
  case withOffset, withZone, greenwich
}
