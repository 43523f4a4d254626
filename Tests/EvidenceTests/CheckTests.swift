import DossierModel
import Evidence
import Testing

private let report = """
  Headline
  The ministry issued its report on the strikes.
  Officials in Saravan counted the dead all day.
  At least nine people died, said Marhamati, and four others were hurt.
  A doctor said some 20 people were treated; two children and several women died.
  Nothing more was said that day.
  Nobody spoke.
  Kakar flew home over Davos.
  Not fewer than eleven rooms burned. It was not under twelve doors, no more than thirteen cars.
  It cost at least another fourteen beds, at least some fifteen lamps.
  They should not expect more than 21 crowns. He did not know that more than 22 had come. Don't take less than 23 then.
  """

/// A figure, the quotation for it, and the problems that follow.
@Test(
  arguments: [
    ("at least 9", "nine people died", nil, []),
    ("9", "nine people died", nil, ["qualifier-cut"]),
    ("9", "nine people died", "said so elsewhere", []),
    ("over 9", "At least nine people", nil, ["qualifier-cut"]),
    ("about 20", "some 20 people were", nil, []),
    ("20", "20 people were", nil, ["qualifier-cut"]),
    ("at least 4", "four others were", nil, ["qualifier-not-found"]),
    ("4", "four others were", nil, []),
    ("2", "two children", nil, ["figure-goes-on"]),
    ("2 + several", "two children and several women died", nil, []),
    ("8", "nine people died", nil, []),
    ("at least 11", "eleven rooms", nil, []),
    ("under 11", "eleven rooms", nil, ["qualifier-cut"]),
    ("at least 12", "twelve doors", nil, []),
    ("at most 13", "thirteen cars", nil, []),
    ("at least 14", "fourteen beds", nil, []),
    ("14", "another fourteen beds", nil, ["qualifier-cut"]),
    ("at least 15", "some fifteen lamps", nil, []),
    ("about 15", "some fifteen lamps", nil, ["qualifier-cut"]),
    ("at most 21", "more than 21 crowns", nil, []),
    ("over 22", "more than 22 had", nil, []),
    ("under 22", "more than 22 had", nil, ["qualifier-cut"]),
    ("at least 23", "Don't take less than 23", nil, []),
  ] as [(String, String, String?, [String])])
func figureIsAsStrongAsItsText(figure: String, quotation: String, basis: String?, expected: [String]) async throws {
  var draft = Draft()
  let article = try draft.article("a", report)
  let value = AssertedValue.figure(try Figure(figure))
  try draft.claim("dead", kind: .figure, [(article, [draft.assertion([quotation], value: value, basis: basis)])])
  // On whose word the figures stand is not what is looked at here.
  #expect(try await draft.examine().identifiers.filter { $0 != "own-figure-attributed" } == expected)
}

/// Parts of a figure, the quotation for them, and the problems that follow.
@Test(
  arguments: [
    (["men": "2", "women": "3"], "two men and three elderly women", nil, []),
    (
      ["men": "3", "women": "2"], "two men and three elderly women", nil,
      ["part-counted-otherwise", "part-counted-otherwise"]
    ),
    (["men": "3", "women": "2"], "two men and three elderly women", "said so elsewhere", []),
    (["men": "2", "women": "at least 3"], "two men and three elderly women", nil, ["qualifier-not-found"]),
    (["women": "2"], "two men and three elderly women", nil, ["part-counted-otherwise"]),
    (["girls": "3"], "three elderly women", nil, ["part-counted-otherwise"]),
    (["widows": "3"], "three elderly women", nil, []),
    (["boys": "7", "girls": "1"], "Seven dead, girls and boys", nil, []),
    (["children": "2005"], "two thousand and five children", nil, []),
    (["children": "5"], "two thousand and five children", nil, ["part-counted-otherwise"]),
    (["dollars": "2,000,000,000"], "two billion dollars", nil, []),
  ] as [([String: String], String, String?, [String])])
func partsAreAsTheTextCountsThem(
  parts: [String: String], quotation: String, basis: String?, expected: [String]
) async throws {
  let text =
    report + "\nThen two men and three elderly women were buried. Seven dead, girls and boys, lay there."
    + "\nThe state counted two thousand and five children. It paid two billion dollars."
  var draft = Draft()
  let article = try draft.article("a", text)
  let figure = try Figure(
    parts: parts.sorted { $0.key < $1.key }.map { Figure.Part($0.key, try Figure.Amount($0.value)) })
  let assertion = draft.assertion([quotation], value: .figure(figure), basis: basis)
  try draft.claim("dead", kind: .figure, [(article, [assertion])])
  #expect(try await draft.examine().identifiers == expected)
}

@Test func figuresOfALanguageWithoutWordListsAreNotChecked() async throws {
  var draft = Draft()
  let article = try draft.article("a", report, language: "fa")
  let value = AssertedValue.figure(try Figure("9"))
  try draft.claim("dead", kind: .figure, [(article, [draft.assertion(["nine people died"], value: value)])])
  let examination = try await draft.examine()
  #expect(examination.identifiers == [])
  #expect(examination.findings[article].uncheckedBecause == "no word lists for fa")
}

@Test func speakerMustBeNamedNearTheQuotation() async throws {
  var draft = Draft()
  let article = try draft.article("a", report)
  let ministry = try draft.actor("ministry", ["ministry"], kind: .body)
  let official = try draft.actor("marhamati", ["Marhamati"], of: ministry)
  let doctor = try draft.actor("doctor", ["A doctor"], kind: .unnamed)
  let premier = try draft.actor("kakar", ["Kakar"])
  func problems(_ quotation: String, _ via: [[Reference<Actor>]]) async throws -> [String] {
    var draft = draft
    try draft.claim("c", [(article, [draft.assertion([quotation], via: via)])])
    // Another assertion makes the others speakers of this article.
    let others = [
      draft.assertion(["counted the dead"], via: [[ministry]]), draft.assertion(["were treated"], via: [[doctor]]),
    ]
    try draft.claim("d", [(article, others)])
    return try await draft.examine().identifiers
  }
  #expect(try await problems("nine people died", [[official]]) == [])
  #expect(try await problems("nine people died", [[official], [ministry]]) == [])
  #expect(try await problems("nine people died", [[premier]]) == ["speaker-not-near"])
  #expect(try await problems("two children and", [[official]]) == ["other-speaker"])
  #expect(try await problems("Nothing more was", [[official]]) == [])
  #expect(try await problems("Nobody spoke", [[ministry]]).contains("speaker-not-near"))
}

@Test func positionThatIsAThingMustBeNamedWhereItIsQuoted() async throws {
  var draft = Draft()
  let article = try draft.article("a", report)
  let saravan = try draft.place("saravan", ["Saravan"])
  let davos = try draft.place("davos", ["Davos"])
  let positions = try [("saravan", saravan), ("davos", davos)].map { name, place in
    Position(key: try draft.id(name), sentence: name, subject: .place(place))
  }
  for (index, expected) in [[], ["position-not-named"]].enumerated() {
    var draft = draft
    let assertion = draft.assertion(["counted the dead"], value: .positions([index]))
    try draft.claim("where", kind: .position, positions: positions, [(article, [assertion])])
    #expect(try await draft.examine().identifiers == expected)
  }
}

@Test func thingsOfAnEventAreNamedNearItsReports() async throws {
  var draft = Draft()
  let article = try draft.article("a", report)
  let official = try draft.actor("marhamati", ["Marhamati"])
  let premier = try draft.actor("kakar", ["Kakar"])
  let saravan = try draft.place("saravan", ["Saravan"])
  let event = try draft.event("strike", actors: [official, premier], places: [saravan])
  try draft.claim("c", about: [.event(event)], [(article, [draft.assertion(["nine people died"])])])
  let examination = try await draft.examine()
  #expect(examination.identifiers == ["not-named-near"])
  #expect(examination.diagnostics.first?.summary.contains("kakar") == true)
}

@Test(.timeLimit(.minutes(10))) func onePassageManyTimesIsLookedAtInTheTimeThatItsUsesTake() async throws {
  var draft = Draft()
  let article = try draft.article("a", report)
  let event = try draft.event("e")
  let assertions = (0..<40_000).map { _ in draft.assertion(["nine people died"]) }
  try draft.claim("c", about: [.event(event)], [(article, assertions)])
  #expect(try await draft.examine().identifiers == [])
}

@Test(.timeLimit(.minutes(10))) func namesNearQuotationsAreFoundInTheTimeThatTheyTake() async throws {
  var draft = Draft()
  let lines = (0..<40_000).map { "Marhamati counted house \($0) and went on from there on that day." }
  let article = try draft.article("a", "Headline\n" + lines.joined(separator: "\n"))
  let official = try draft.actor("marhamati", ["Marhamati"])
  let says = (0..<40_000).map { _ in draft.assertion(["house 9999 and"], via: [[official]]) }
  try draft.claim("c", [(article, says)])
  #expect(try await draft.examine().identifiers == [])
}

@Test func onePassageForTwoEventsIsNoticed() async throws {
  var draft = Draft()
  let article = try draft.article("a", report)
  let (first, second) = (try draft.event("first"), try draft.event("second"))
  try draft.claim("c", about: [.event(first)], [(article, [draft.assertion(["nine people died"])])])
  try draft.claim("d", about: [.event(second)], [(article, [draft.assertion(["people died, said"])])])
  try draft.claim(
    "e", about: [.event(first), .event(second)], [(article, [draft.assertion(["died, said Marhamati"])])])
  #expect(try await draft.examine().identifiers == ["passage-for-two-events"])
}

@Test func shortQuotationBetweenHidesNoPassageForTwoEvents() async throws {
  var draft = Draft()
  let article = try draft.article("a", report)
  let (first, second) = (try draft.event("first"), try draft.event("second"))
  let says = [draft.assertion(["nine people died, said Marhamati"])]
  try draft.claim("c", about: [.event(first)], [(article, says)])
  try draft.claim("d", about: [.event(first)], [(article, [draft.assertion(["people died"])])])
  try draft.claim("f", about: [.event(second)], [(article, [draft.assertion(["said Marhamati, and"])])])
  #expect(try await draft.examine().identifiers == ["passage-for-two-events"])
}

@Test func articleThatCouldNotHaveKnownIsNotSearchedForSilence() async throws {
  for (day, expected) in [("2024-01-18", ["not-silent"]), ("2024-01-19", [])] {
    var draft = Draft()
    try draft.article("a", report)
    let event = try draft.event("fire", when: day)
    try draft.claim("c", about: [.event(event)], watch: ["ministry"], [])
    let examination = try await draft.examine()
    #expect(examination.identifiers == expected)
    let dossier = try draft.dossier()
    let files = await EvidenceLock.files(for: examination.findings, of: dossier)
    let locked = await EvidenceLock.findings(from: files, in: "content/evidence", for: dossier)
    #expect(locked.diagnostics.map(\.identifier) == (expected.isEmpty ? [] : ["silence-unchecked"]))
  }
}

/// A date of publication, a line of the text, and whether the line prints the date.
@Test(arguments: [
  ("2024-01-18", "Thursday, January 18, 2024", true),
  ("2024-01-18", "RT (@RT) Jan. 18", true),
  ("2024-01-18", "on the 18th of January it was said", true),
  ("2024-01-18", "18 January 2024 - 10:30", true),
  ("2024-01-18", "Updated 2024-01-18T10:30:00Z", true),
  ("2024-01-18", "18/01/2024", true),
  ("2024-01-18", "Jan 18, 1430 GMT", true),
  ("2024-01-18", "1.18.2024", true),
  ("2024-01-18", "January 18, 2023", false),
  ("2024-01-18", "18 January 1998", false),
  ("2024-01-18", "January 17, 2024 and 18 dead", false),
  ("2024-01-18", "In January 118 fell; it was Thursday.", false),
  ("2024-01", "It was Thursday.", true),
])
func dateOfPublicationIsPrintedOrExplained(published: String, line: String, isPrinted: Bool) async throws {
  var draft = Draft()
  try draft.article("a", "Headline\n\(line)\n", published: published)
  #expect(try await draft.examine().identifiers == (isPrinted ? [] : ["date-not-printed"]))
  var foreign = Draft()
  try foreign.article("a", "Headline\n\(line)\n", language: "fr", published: published)
  #expect(try await foreign.examine().identifiers == [])
}

/// What is quoted as the article's own word, and whether the article itself only quotes it.
@Test(arguments: [
  (["No one called us"], true),
  (["\"No one called us,\""], true),
  (["No one called us", "not even once"], true),
  (["No one called us", "was the first to say so"], false),
  (["called us,\" Kerr said"], false),
  (["a \"terrorist hideout\" there"], false),
  (["terrorist hideout"], false),
])
func ownVoiceIsNotWhatIsQuoted(quotations: [String], isSpeech: Bool) async throws {
  var draft = Draft()
  let text = """
    Headline
    "No one called us," Kerr said. "They came not even once on that day." Kerr was the first to say so.
    They hit a "terrorist hideout" there.
    """
  let article = try draft.article("a", text)
  let kerr = try draft.actor("kerr", ["Kerr"])
  try draft.claim("own", [(article, [draft.assertion(quotations)])])
  #expect(try await draft.examine().identifiers == (isSpeech ? ["own-voice-quotes"] : []))
  draft.claims = []
  try draft.claim("said", [(article, [draft.assertion(quotations, via: [[kerr]])])])
  #expect(try await !draft.examine().identifiers.contains("own-voice-quotes"))
}
