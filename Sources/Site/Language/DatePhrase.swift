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
