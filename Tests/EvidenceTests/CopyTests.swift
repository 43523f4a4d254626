import DossierModel
import Evidence
import Testing

private let original = """
  A Headline
  The river rose, and one two three four five six seven eight nine ten eleven twelve thirteen boats left.
  “Nobody came,” said the ferryman, “until the rain was over and the bridge stood in the water.”
  """

/// What would be missed otherwise: other marks and letters, a link or a line's end within, a run at either end.
@Test(
  arguments: [
    ("One two three four five six seven eight nine ten eleven twelve", "1 to 63"),
    ("two, three: ‘four’ five six SEVEN eight nine ten — eleven twelve thirteen", "1 to 74"),
    ("one two three four [five six](claim:river/a) seven eight\nnine ten eleven **twelve**.", "1 to 25"),
    ("So: one two three four five six seven eight nine ten eleven twelve", "5 to 67"),
    ("One&#32;two three&nbsp;four fi&#118;e s&#x69;x seven eight nine ten eleven twelve&ndash;", "1 to 82"),
    ("one two three four five six seven eight nine ten eleven", nil),
    ("one two three four five six, seven, no eight nine ten eleven twelve", nil),
    ("“one two three four five six seven eight nine ten eleven twelve”", nil),
    ("“one two three four\nfive six seven eight nine ten eleven twelve” boats", nil),
    ("one two three four five six “seven eight nine ten eleven twelve”", nil),
    ("nobody came said the ferryman until the rain was over and the bridge", "1 to 69"),
  ] as [(String, String?)])
func copiedPassageIsFound(digest: String, columns: String?) async throws {
  var draft = Draft()
  try draft.article("a", original, digest: digest)
  let found = try await draft.examine().diagnostics.filter { $0.identifier == "copied-passage" }
  #expect(found.compactMap(\.place).map { "\($0.column) to \($0.endColumn)" } == [columns].compactMap(\.self))
}

@Test func aDigestIsHeldAgainstItsOriginalAndOtherTextsAgainstAll() async throws {
  let copy = "Boats: one two three four five six seven eight nine ten eleven twelve"
  var draft = Draft()
  let article = try draft.article("a", original)
  try draft.article("b", "Another\nNothing of it.\n", digest: copy)
  #expect(try await !draft.examine().identifiers.contains("copied-passage"))
  try draft.claim("river", [(article, [draft.assertion(["Nobody came"], basis: copy)])], note: copy)
  #expect(try await draft.examine().identifiers.count { $0 == "copied-passage" } == 2)
}
