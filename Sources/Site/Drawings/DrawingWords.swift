/// The words that a drawing of time says by itself, in the language of the pages. All other words come with the data.
struct DrawingWords: Sendable {
  /// A phrase for a number of things, in the form for that number.
  typealias Counted = @Sendable (_ number: Int) -> String

  /// The twelve months, from January.
  let months: [String]
  /// The same, short.
  let shortMonths: [String]
  /// The seven days of the week, from Monday, short.
  let shortWeekdays: [String]
  /// What is said where days, weeks, months or years are left out.
  let foldedDays, foldedWeeks, foldedMonths, foldedYears: Counted

  /// A number in the language's digits.
  let digits: @Sendable (_ number: Int) -> String
  /// A year, also one before Christ.
  let year: @Sendable (_ number: Int) -> String
  /// A month with its year.
  let monthAndYear: @Sendable (_ month: String, _ year: String) -> String

  /// What is said where `days` days are left out, in the unit in which people would say it.
  func folded(days: Int) -> String {
    switch days {
    case ..<21: foldedDays(days)
    case ..<70: foldedWeeks((days + 3) / 7)
    case ..<700: foldedMonths((days * 100 + 1_522) / 3_044)
    default: foldedYears((days * 100 + 18_262) / 36_525)
    }
  }

  /// The name of a month, 1 to 12; empty for any other number.
  func month(_ number: Int, isShort: Bool) -> String {
    let names = isShort ? shortMonths : months
    return names.indices.contains(number - 1) ? names[number - 1] : ""
  }

  /// The short name of the weekday `index`, from 0 for Monday; empty for any other number.
  func weekday(_ index: Int) -> String { shortWeekdays.indices.contains(index) ? shortWeekdays[index] : "" }
}
