import DossierModel

extension Day {
  /// That day of the Persian solar calendar, or nil where it has none such. The years 1178 to 1633 are known, in which every
  /// 33 years have eight leap years at the same places.
  init?(persianYear year: Int, month: Int, day: Int) {
    guard (1178...1633).contains(year), (1...12).contains(month) else { return nil }
    let length = month <= 6 ? 31 : month < 12 || Self.isPersianLeapYear(year) ? 30 : 29
    guard (1...length).contains(day) else { return nil }
    // The first day of 1403 was 20 March 2024.
    guard let epoch = Day(year: 2024, month: 3, day: 20) else { return nil }
    let years = min(year, 1403)..<max(year, 1403)
    let leaps = years.count(where: Self.isPersianLeapYear)
    let offset = (365 * years.count + leaps) * (year < 1403 ? -1 : 1)
    let before = min(month - 1, 6) * 31 + max(0, month - 7) * 30
    self.init(number: epoch.number + offset + before + day - 1)
  }

  private static func isPersianLeapYear(_ year: Int) -> Bool { [1, 5, 9, 13, 17, 22, 26, 30].contains(year % 33) }
}
