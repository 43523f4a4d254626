import DossierModel
import Evidence
import Testing

private let report = """
  Headline
  The army did not cross the river, and did not, officials said, fire on Friday.
  The group never acknowledged the claim. No group spoke of it; nobody didn't know.
  The shells likely hit the bridge, which may have burned. It may rain; in May rain is rare.
  Missiles, likely meaning the army's own, fell. The mayor was reportedly in "the old town" then.
  An alleged camp was seen on it. Not only the mayor left. He "can't" have slept.
  Non-dockers and un-Lornish men came with pro-union signs of a well-known hall.
  """

/// Quotations of one assertion, its hedge, and what was cut off.
@Test(
  arguments: [
    (["cross the river"], nil, ["negation-cut"]),
    (["not cross the river"], nil, []),
    (["fire on Friday"], nil, []),
    (["did not, officials", "fire on Friday"], nil, []),
    (["The army", "cross the river"], nil, ["negation-cut"]),
    (["acknowledged the claim"], nil, ["negation-cut"]),
    (["know"], nil, ["negation-cut"]),
    (["group spoke of it"], nil, ["negation-cut"]),
    (["only the mayor left"], nil, ["negation-cut"]),
    (["the mayor left"], nil, []),
    (["have slept"], nil, ["negation-cut"]),
    (["hit the bridge"], nil, ["hedge-cut"]),
    (["hit the bridge"], "likely", []),
    (["The shells likely", "hit the bridge"], nil, []),
    (["rain is rare"], nil, []),
    (["rain; in May"], nil, ["hedge-cut"]),
    (["the army's own"], nil, ["hedge-cut"]),
    (["fell"], nil, []),
    (["was seen on it"], nil, []),
    (["alleged camp", "was seen on it"], nil, []),
    (["camp was seen"], nil, ["hedge-cut"]),
    (["the old town"], nil, ["hedge-cut"]),
    (["officials said"], nil, []),
    (["dockers and"], nil, ["negation-cut"]),
    (["Non-dockers and"], nil, []),
    (["Lornish men came"], nil, ["negation-cut"]),
    (["union signs"], nil, []),
    (["known hall"], nil, []),
  ] as [([String], String?, [String])])
func whatDeniesOrWeakensAQuotationBelongsToIt(
  quotations: [String], hedge: String?, expected: [String]
) async throws {
  var draft = Draft()
  let article = try draft.article("a", report)
  try draft.claim("c", [(article, [draft.assertion(quotations, hedge: hedge)])])
  #expect(try await draft.examine().identifiers == expected)
}

@Test func nothingIsCutOffInALanguageWithoutWordLists() async throws {
  var draft = Draft()
  let article = try draft.article("a", report, language: "fa")
  try draft.claim("c", [(article, [draft.assertion(["cross the river"])])])
  #expect(try await draft.examine().identifiers == [])
}

/// The date of an event that an article of 18 January 2024 reports, in words that print these years.
@Test(
  arguments: [
    ("2024-01-16", "no year", []),
    ("2023-01-16", "no year", ["year-not-printed"]),
    ("2025-01-16", "no year", ["year-not-printed"]),
    ("2023-01-16", "in 2023 and", []),
    ("2023-01-16", "in 2022, 20231 and", ["year-not-printed"]),
    ("1987", "in the 1980s and", []),
    ("1987", "in the 1970s and", ["year-not-printed"]),
    ("2010/2014", "the years 2011-13 and", []),
    ("2023-06", "no year", []),
    ("../1990", "no year", []),
  ])
func dateFarFromItsReportIsPrintedWithItsYear(date: String, words: String, expected: [String]) async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\nIt said that \(words) that the bridge fell then.")
  let event = try draft.event("fall", when: date)
  try draft.claim("c", about: [.event(event)], [(article, [draft.assertion(["the bridge fell"])])])
  #expect(try await draft.examine().identifiers == expected)
  var other = Draft()
  let again = try other.article("a", "Headline\nIt said that \(words) that the bridge fell then.")
  let value = AssertedValue.date(try EDTF(date))
  try other.claim("c", kind: .date, [(again, [other.assertion(["the bridge fell"], value: value)])])
  #expect(try await other.examine().identifiers == expected)
}

@Test func oneArticleThatPrintsTheYearIsEnough() async throws {
  var draft = Draft()
  let first = try draft.article("a", "Headline\nThe bridge fell then.")
  let second = try draft.article("b", "Headline\nIn 2023 a bridge fell.")
  let event = try draft.event("fall", reports: [(second, ["a bridge fell"])], when: "2023-01-16")
  try draft.claim("c", about: [.event(event)], [(first, [draft.assertion(["bridge fell"])])])
  #expect(try await draft.examine().identifiers == [])
}

@Test func foldersOfOriginalsThatIsNotThereIsSaidOnce() async throws {
  var draft = Draft()
  try draft.article("a", report)
  try draft.article("b", report)
  let examination = await Examination(of: try draft.dossier(), in: .disk("no-such-folder"))
  #expect(examination.identifiers == ["originals-missing"])
}
