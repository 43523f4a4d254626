import DossierModel
import Evidence
import Testing

@Test func wordingsAreCountedByVoice() async throws {
  var draft = Draft()
  let text = """
    Headline
    Militants and a militant group fired; "terrorists" fell, and so did 'so-called terrorists' there.
    “These terrorists came from abroad,” he said of the militant groups. The ministers' decision stood.
    """
  let article = try draft.article("a", text)
  try draft.term("rebels", ["militant*", "militant group*", "terrorist*", "rebel*"])
  let finding = try #require(try await draft.examine().findings[article].terms.first)
  let counts = finding.wordings.map { [$0.pattern, $0.own, $0.quoted, $0.scare] }
  #expect(counts == [[0, 1, 0, 0], [1, 2, 0, 0], [2, 0, 1, 2]])
}

@Test func limitedWordingCountsInItsArticlesAlone() async throws {
  var draft = Draft()
  let one = try draft.article("one", "Headline\nThe armed men struck the army.\n")
  let other = try draft.article("other", "Headline\nThe army struck armed men.\n")
  var free = draft
  try draft.term("rebels", ["armed men", "arm*"], in: ["armed men": [one]])
  try free.term("rebels", ["armed men", "arm*"])
  let findings = try await draft.examine().findings
  let counts = [one, other].map { findings[$0].terms.flatMap(\.wordings).map { [$0.pattern, $0.total] } }
  #expect(counts == [[[0, 1], [1, 1]], [[1, 2]]])
  // Another limit is another question, so the lock has no answer to it.
  let files = await EvidenceLock.files(for: findings, of: try draft.dossier())
  let locked = await EvidenceLock.findings(from: files, in: "content/evidence", for: try free.dossier())
  #expect(locked.findings[one].terms.isEmpty)
}

/// A text, a wording, and how often it stands there in the text's own voice, in quotation and in scare quotes.
@Test(arguments: [
  ("‘دہشت گرد’ اور ‘دہشت گرد’۔", "دہشت گرد", [0, 0, 2]),
  ("‹تروریست›، و «تروریست»، و ‹تروریست›", "تروریست", [0, 0, 3]),
  ("The ‘terrorists’… and ‘terrorists’, and ‘terrorists’。", "terrorists", [0, 0, 3]),
  ("In the ’90s militants’ camps stood there.", "militants", [1, 0, 0]),
  ("Since ’98 the militants’ camps stood there.", "militants", [1, 0, 0]),
  ("The '9/11 militants' camps stood there.", "militants", [0, 0, 1]),
  ("Ces ‘séparatistes’ sont là.", "séparatistes", [0, 0, 1]),
])
func scareQuotesAreToldInAnyScript(text: String, wording: String, counts: [Int]) async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\n\(text)\n")
  try draft.term("t", [wording])
  let found = try #require(try await draft.examine().findings[article].terms.first?.wordings.first)
  #expect([found.own, found.quoted, found.scare] == counts)
}

/// A watch pattern, a text, and whether the one stands in the other.
@Test(arguments: [
  ("airspace", "They entered the Airspace of Iran.", true),
  ("airspace", "They entered airspaces.", false),
  ("airspace*", "They entered airspaces.", true),
  ("translat*", "It translates so.", true),
  ("translat*", "It is mistranslated.", false),
  ("killed", "The so-called-killed-ones.", true),
  ("Army of Justice", "the army of\u{A0}justice", true),
  ("Army of Justice", "the army for justice", false),
  ("number* of terror*", "a number of terrorists", true),
  ("Iraq + recall*", "Iraq said it had recalled him.", true),
  ("Iraq + recall*", "Iraq said so.\nIt recalled him.", false),
  ("حملے", "ایران میں حملے کیے", true),
  ("état", "L'ÉTAT c'est moi", true),
])
func watchWordsFindWholeWords(pattern: String, text: String, isFound: Bool) async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\n" + text + "\n")
  try draft.claim("c", watch: [pattern], [])
  let examination = try await draft.examine()
  #expect(examination.identifiers == (isFound ? ["not-silent"] : []))
  #expect(examination.findings[article].isSilent(on: Reference(0)) == !isFound)
}

@Test func apartClearsTheParagraphsItQuotes() async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\nOn Monday airspace was closed to all.\nNothing else.\n")
  let other = try draft.article("b", "Headline\nAirspace was closed.\nAirspace again was open.\n")
  func apart(_ quotation: String) -> [Assertion] {
    [draft.assertion([quotation], value: nil, apart: "another day")]
  }
  try draft.claim(
    "c", watch: ["airspace"], [(article, apart("On Monday airspace was")), (other, apart("Airspace was"))])
  let examination = try await draft.examine()
  #expect(examination.identifiers == ["not-silent"])
  #expect(examination.diagnostics.first?.notes.first?.place?.line == 3)
  #expect(examination.findings.articles.map { $0.isSilent(on: Reference(0)) } == [true, false])
}

@Test func watchMustCatchTheArticlesThatAnswer() async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\nJets flew over the border.\nIts airspace is closed to jets.\n")
  try draft.claim("narrow", watch: ["airspace"], [(article, [draft.assertion(["flew over the"])])])
  try draft.claim("wide", watch: ["border"], [(article, [draft.assertion(["flew over the border"])])])
  try draft.claim("unknown", watch: ["border"], [(article, [draft.assertion(["over the"], value: .unknown)])])
  #expect(try await draft.examine().identifiers == ["watch-too-narrow"])
}

/// Watch patterns, and in which of five articles (English, English with "houses", Spanish, Spanish with "casas", Arabic)
/// that they were not found proves a silence.
@Test(arguments: [
  (["houses"], ["en"]),
  (["casas"], ["es"]),
  (["houses", "casas"], ["en", "es"]),
  (["بيوت"], ["ar"]),
  (["dwelling*"], ["en", "english"]),
  (["casas", "dwelling*"], ["en", "english", "es"]),
  (["بيوت", "houses", "casas"], ["en", "es", "ar"]),
  (["houses + بيوت"], []),
  (["1,500"], ["en", "english", "es", "spanish", "ar"]),
])
func silenceNeedsWordsOfTheLanguage(watch: [String], silent: [String]) async throws {
  var draft = Draft()
  let texts = [
    ("en", "en", "The river rose."), ("english", "en-GB", "Many houses fell."), ("es", "es", "El río subió."),
    ("spanish", "es", "Muchas casas cayeron."), ("ar", "ar", "ارتفع منسوب النهر."),
  ]
  for (id, language, text) in texts { try draft.article(id, "Headline\n\(text)\n", language: language) }
  try draft.claim("c", watch: watch, [])
  let findings = try await draft.examine().findings.articles
  #expect(zip(texts, findings).filter { $1.isSilent(on: Reference(0)) }.map(\.0.0) == silent)
  let isThere = texts.indices.filter { watch.contains(texts[$0].2.split(separator: " ")[1].description) }
  #expect(findings.indices.filter { findings[$0].silences.isEmpty && findings[$0].foreignWatches.isEmpty } == isThere)
}

@Test func aDossierInAnotherScriptReadsItsOneOtherLanguage() async throws {
  var draft = Draft()
  try draft.article("en", "Headline\nThe river rose.\n")
  try draft.claim("c", watch: ["houses"], [])
  try draft.claim("d", watch: ["خانه"], [])
  let dossier = try draft.dossier(language: "fa")
  #expect(WordLanguages(of: dossier).languages == ["fa", "en"])
  let found = try #require(await Examination(of: dossier, in: draft.folder).findings.articles.first)
  #expect(found.silences == [Reference(0)])
  #expect(found.foreignWatches == [Reference(1)])
}
