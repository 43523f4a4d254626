import DossierModel
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("2024-01-16", 19_738, .tuesday), ("2024-02-29", 19_782, .thursday),
    ("2000-03-01", 11_017, .wednesday), ("1969-12-31", -1, .wednesday), ("0000-03-01", -719_468, .wednesday),
    ("0000-01-01", -719_528, .saturday), ("9999-12-31", 2_932_896, .friday),
  ])
  func isThatNumber(iso: String, number: Int, weekday: Weekday) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.iso == iso)
  }

  @Test(arguments: [
    "2024-02-30", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-01", "2024-01-00", "2024-1-01", "24-01-01", "",
    "2024-01-011", "2024/01/01", "2024-01-1x",
  ])
  func isNoDay(iso: String) { #expect(Day(iso: iso) == nil) }

  /// Every day of 800 years around the era's start follows the one before it.
  @Test func countsOnThroughAllDays() throws {
    var number = try #require(Day(year: -400, month: 1, day: 1)).number
    for year in -400..<400 {
      for month in 1...12 {
        for day in 1...Day.days(inMonth: month, of: year) {
          let expected = try #require(Day(year: year, month: month, day: day))
          let components = expected.components
          guard expected.number == number, components == (year, month, day) else {
            Issue.record("\(year)-\(month)-\(day) is \(expected.number) and \(components), not \(number)")
            return
          }
          number += 1
        }
      }
    }
  }

  @Test func staysWithinItsYears() throws {
    let last = try #require(Day(year: Day.years.upperBound, month: 12, day: 31))
    #expect(Day(number: last.number + 1) == nil)
    #expect(Day(number: Int.max) == nil && Day(number: Int.min) == nil)
    #expect(last.components == (Day.years.upperBound, 12, 31))
  }
}
