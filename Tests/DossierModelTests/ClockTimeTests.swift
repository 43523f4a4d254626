import DossierModel
import Testing

@Suite struct ClockTimeTests {
  @Test(arguments: [
    ("", 0..<0, "time-syntax"), ("about", 5..<5, "time-syntax"), ("24:00", 0..<5, "time-syntax"),
    ("4:60", 0..<4, "time-syntax"), ("4.30", 0..<4, "time-syntax"), ("4:3", 0..<3, "time-syntax"),
    ("About 4:30", 0..<5, "time-syntax"), ("4:30 Iran", 5..<9, "time-zone"), ("4:30 Iran +3:30", 10..<15, "time-zone"),
    ("4:30 Iran +15:00", 10..<16, "time-zone"), ("4:30am", 0..<6, "time-syntax"),
  ])
  func isRefused(text: String, range: Range<Int>, identifier: String) {
    let error = #expect(throws: ValueError.self) { try ClockTime(text) }
    #expect(error?.range == range)
    #expect(error?.identifier == identifier)
  }

  @Test(arguments: [
    ("10:42 PM", 0..<8, "22:42"), ("10:42 PM -07:00", 0..<8, "22:42 -07:00"), ("4:30 am +03:30", 0..<7, "04:30 +03:30"),
    ("about 12:05 a.m. GMT", 6..<16, "about 00:05 GMT"), ("12:00 p.m.", 0..<10, "12:00"), ("9pm", 0..<3, "21:00"),
    ("about 9 AM", 6..<10, "about 09:00"), ("4:30am", 0..<6, "04:30"), ("13:00 pm", 0..<8, nil),
  ])
  func saysTimesOfHalfDaysOnAWholeClock(text: String, range: Range<Int>, suggestion: String?) {
    let error = #expect(throws: ValueError.self) { try ClockTime(text) }
    #expect(error?.range == range)
    #expect(error?.suggestions.first == suggestion)
  }

  @Test func aZoneMayBeginLikeAHalfDay() throws {
    #expect(try ClockTime("4:30 AMT -04:00").zone == ClockTime.Zone(name: "AMT", offset: -240))
  }

  @Test(arguments: [
    ("4:30 Iran +03:30", 300, 360, 0), ("23:30 GMT", 300, 270, 1), ("1:00 Iran +03:30", -300, 990, -1),
    ("0:00 UTC", 0, 0, 0),
  ])
  func showsOnAnotherClock(text: String, offset: Int, minutes: Int, days: Int) throws {
    let other = try #require(try ClockTime(text).onClock(of: ClockTime.Zone(name: "", offset: offset)))
    #expect(other.time.minutes == minutes)
    #expect(other.days == days)
  }

  @Test func withoutAZoneItIsOnNoOtherClock() throws {
    #expect(try ClockTime("4:30").onClock(of: ClockTime.Zone(name: "", offset: 0)) == nil)
  }
}
