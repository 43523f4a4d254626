import DossierModel
import Testing

/// A text, the hours in it as they are printed, and the minutes of the day that the first may be.
@Test(arguments: [
  ("At 4:30 they met.", ["4:30"], [270, 990]),
  ("At 4:30 p.m. they met.", ["4:30"], [990]),
  ("At 4:30am they met.", ["4:30"], [270]),
  ("At 04:05, and at 16:30 again.", ["04:05", "16:30"], [245, 965]),
  ("At 16:30 they met.", ["16:30"], [990]),
  ("At 12:15 a.m. they met.", ["12:15"], [15]),
  ("At 12:15 they met.", ["12:15"], [15, 735]),
  ("Until 24:00 they met.", ["24:00"], [0]),
  ("It took 1:02:03 in all, verse 119:105, at 25:00, 4:60 or 4:3, and so on:", [], []),
])
func hoursAreReadAsPrinted(text: String, hours: [String], minutes: [Int]) {
  let bytes = Array(text.utf8)
  let found = PrintedHour.all(in: bytes)
  #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == hours)
  #expect((0..<1440).filter { found.first?.canBe($0) ?? false } == minutes)
}
