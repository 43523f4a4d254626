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
