/// The words that a drawing of time says by itself, in the language of the pages. All other words come with the data.
struct DrawingWords: Hashable, Sendable {
  /// A phrase for a number of things; `#` stands for the number.
  struct Counted: Hashable, Sendable {
    /// For one.
    let one: String
    /// For any other number.
    let other: String

    /// The phrase for `count`.
    func phrase(_ count: Int) -> String {
      var text = ""
      for scalar in (count == 1 ? one : other).unicodeScalars {
        if scalar == "#" { text += String(count) } else { text.unicodeScalars.append(scalar) }
      }
      return text
    }
  }

  /// The twelve months, from January.
  let months: [String]
  /// The same, short.
  let shortMonths: [String]
  /// The seven days of the week, from Monday, short.
  let shortWeekdays: [String]
  /// What is said where days, weeks, months or years are left out.
  let foldedDays, foldedWeeks, foldedMonths, foldedYears: Counted

  /// English.
  static let english = DrawingWords(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    foldedDays: Counted(one: "folded: # day", other: "folded: # days"),
    foldedWeeks: Counted(one: "folded: about # week", other: "folded: about # weeks"),
    foldedMonths: Counted(one: "folded: about # month", other: "folded: about # months"),
    foldedYears: Counted(one: "folded: about # year", other: "folded: about # years")
  )

  /// What is said where `days` days are left out, in the unit in which people would say it.
  func folded(days: Int) -> String {
    switch days {
    case ..<21: foldedDays.phrase(days)
    case ..<70: foldedWeeks.phrase((days + 3) / 7)
    case ..<700: foldedMonths.phrase((days * 100 + 1_522) / 3_044)
    default: foldedYears.phrase((days * 100 + 18_262) / 36_525)
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
