import DossierModel
import Testing

/// What a digest says, and what is doubted in it.
@Test(
  arguments: [
    // A letter of a name changed, missing, too many, or changed with its neighbour.
    ("Sarawan was quiet.", ["Sarawan"]), ("In Sarvan and Sarravan it was quiet.", ["Sarvan", "Sarravan"]),
    ("Marhamait spoke, and Marhamati’s men.", ["Marhamait"]), ("[Sarawan](place:saravan) was quiet.", ["Sarawan"]),
    // What stands again is said once.
    ("Sarawan was quiet, and Sarawan slept at 4:31 or 4:31.", ["Sarawan", "4:31"]),
    // Names as they are, their forms, what an original prints, and what begins otherwise or is short.
    ("Saravan, Saravani men, the Saravans and Saravan-born men.", []), ("Caravan after Caravan came.", []),
    ("Salavan is elsewhere.", []), ("The Rusk of Rask.", []), ("sarawan and SARAWAN", []),
    ("A saint spoke. [](place:sarawan)", []),
    // Hours that are printed, in whatever way, and others.
    ("At 4:30 it burned, and at 16:30, 04:30 and 9:15.", []), ("At 4:31 it burned.", ["4:31"]),
    // Numbers of versions.
    ("It ran 7.4.2, not 7.2.4, on 3.5.2031, for 1.500.000 people, by section 4.2.", ["7.2.4"]),
    ("It was 9:40, 8.20am, 8:20 or 7.50pm, 8.25am or 6pm.", ["8.25", "6"]),
    ("It burned at 22:40, and not at 22:45.", ["22:45"]),
    ("It was 7:05 or 10:00.", ["7:05"]), ("The score was 2:1, in 1:2:03 hours, by 24:60.", []),
  ] as [(String, [String])])
func nameHourOrNumberThatNoOriginalPrintsIsWarnedOf(digest: String, expected: [String]) async throws {
  var draft = Draft()
  try draft.article(
    "a", "Headline\nMarhamati said at 4:30 a.m. that Saravan, near Salavan and Rask, was quiet.\n", digest: digest)
  try draft.article(
    "b", "Headline\nIt ended at 0915 or at 10 o'clock, and no later than 8.20am, 09.40 or 7.50pm; v7.4.2 ran.\n")
  try draft.actor("marhamati", ["Marhamati"])
  try draft.place("saravan", ["Saravan"])
  try draft.place("rask", ["Rask"])
  try draft.event("fire", time: "22:40", basis: "The clock of Rask has another hour.")
  let found = try await draft.examine().diagnostics
    .filter { ["name-misspelt", "hour-not-printed", "number-not-printed"].contains($0.identifier) }
  let words = found.map { $0.summary.drop { $0 != "“" }.dropFirst().prefix { $0 != "”" } }
  #expect(words.map(String.init) == expected)
}

@Test func nothingIsMissedWhereAnOriginalWasNotRead() async throws {
  var draft = Draft()
  try draft.article("a", "Headline\nSaravan was quiet.\n", digest: "Sarawan was quiet at 4:30.")
  try draft.article("b", "Headline\nNothing.\n")
  try draft.place("saravan", ["Saravan"])
  draft.originals["b.txt"] = nil
  #expect(try await draft.examine().identifiers == ["original-missing"])
}
