import DossierModel
import Evidence
import Testing

/// The hour of an event, what an article that reports it prints, and whether that is another hour.
@Test(
  arguments: [
    ("03:42", "at 3:42 a.m. (0042 GMT)", false), ("03:24", "at 3:42 a.m. (0042 GMT)", true),
    ("15:42", "at 3:42 a.m.", false), ("06:15", "at 6.15am", false), ("07:15", "at 6.15am", true),
    ("06:00", "for the six o’clock shift", false), ("15:30", "at half past three", false), ("15:30", "at three", true),
    ("about 15:30", "at three", false), ("03:42 IRST +03:30", "at 0012 GMT", false), ("12:00", "at noon", false),
    ("02:45", "at a quarter to three", false), ("02:50", "at ten to three", false),
    ("02:50", "nobody knows when", true),
  ])
func hourOfAnEventIsPrinted(time: String, words: String, isOther: Bool) async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\nThe quake hit \(words), and nobody else felt it then.\n")
  try draft.event("quake", reports: [(article, ["The quake hit"])], time: time)
  try draft.event("reasoned", reports: [(article, ["felt it then"])], time: "23:59", basis: "The hour is reckoned.")
  try draft.event("dated", reports: [(article, ["nobody else"])], time: time, basis: "It was a Friday.")
  try draft.event("unreported", time: "23:59")
  let found = try await draft.examine().identifiers.filter { $0 == "hour-not-printed" }
  #expect(found.count == (isOther ? 2 : 0))
}
