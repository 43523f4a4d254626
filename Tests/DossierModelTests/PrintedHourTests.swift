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
  ("At 8.20am they met, again at 9.05 p.m. and at 10 PM.", ["8.20", "9.05", "10"], [500]),
  ("At 4 p.m. they met, at 16:30 again.", ["4", "16:30"], [960]),
  ("The 8 amended 7 am, 13pm, 1.2 am, 4.60pm, 1.20.30am and I am.", ["7"], [420]),
  ("It took 1:02:03 in all, verse 119:105, at 25:00, 4:60 or 4:3, and so on:", [], []),
])
func hoursAreReadAsPrinted(text: String, hours: [String], minutes: [Int]) {
  let bytes = Array(text.utf8)
  let found = PrintedHour.all(in: bytes)
  #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == hours)
  #expect((0..<1440).filter { found.first?.canBe($0) ?? false } == minutes)
}
