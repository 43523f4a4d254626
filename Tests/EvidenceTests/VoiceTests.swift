import DossierModel
import Evidence
import Testing

private let report = """
  Headline
  Nine people died, the ministry said, citing the mayor. Two homes burned.
  According to the ministry and the mayor, four children were hurt, and three homes burned.
  The army said the strike hit a camp near the ministry.
  """

/// A sentence that quotes 22 of the article's own, and whether somebody else says so.
@Test(
  arguments: [
    ("The founder, who still owned 22 homes there, said that he was sad.", false),
    ("The founder, who owned 22 homes, according to the mayor, was sad.", true),
    ("The founder, who said he owned 22 homes, was sad.", true),
    ("The founder said that 22 homes, or more, burned.", true),
    ("The firm, whose 2,000 men built 22 homes, owes 312, according to the mayor.", false),
    ("The founder, a man who said no, had 22 homes, which burned.", true),
  ])
func asideIsTheArticlesOwn(text: String, isAnothers: Bool) async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\n\(text)\nThe mayor is far.\n")
  try draft.actor("mayor", ["mayor"])
  let value = AssertedValue.figure(try Figure("22"))
  try draft.claim("owned", kind: .figure, [(article, [draft.assertion(["22 homes"], value: value)])])
  #expect(try await voices(in: draft) == (isAnothers ? ["own-figure-attributed"] : []))
}

/// Where a figure stands, on whose word the manifest has it, and the problems that follow.
@Test(
  arguments: [
    ("Nine people died", "9", [], ["own-figure-attributed"]),
    ("Two homes burned", "2", [], []),
    ("four children were hurt", "4", [], ["own-figure-attributed"]),
    ("Nine people died", "9", ["ministry"], []),
    ("Nine people died", "9", ["ministry", "mayor"], []),
    ("four children were hurt", "4", ["mayor"], []),
  ] as [(String, String, [String], [String])])
func figureIsNotTheArticlesOwnWhereItsSentenceNamesASpeaker(
  quotation: String, figure: String, via: [String], expected: [String]
) async throws {
  var (draft, article, actors) = try town()
  let chain = via.compactMap { actors[$0] }.map { [$0] }
  let value = AssertedValue.figure(try Figure(figure))
  try draft.claim("dead", kind: .figure, [(article, [draft.assertion([quotation], value: value, via: chain)])])
  #expect(try await voices(in: draft) == expected)
}

@Test func whoIsPrintedAsTheSpeakerOfASentenceStandsInTheChain() async throws {
  let (draft, article, actors) = try town()
  for (speaker, expected) in [("army", []), ("ministry", ["said-by-another"])] {
    var draft = draft
    let actor = try #require(actors[speaker])
    try draft.claim("c", [(article, [draft.assertion(["hit a camp"], via: [[actor]])])])
    #expect(try await voices(in: draft) == expected)
  }
}

/// A text that `via: own` quotes of, without a figure, and whether it lets somebody else say all of the sentence.
@Test(
  arguments: [
    ("The camp burned on Friday, the ministry said.", true), ("According to the ministry, the camp burned.", true),
    ("“It was quiet, but the camp burned,” the ministry added.", true),
    ("The camp burned.", false), ("The camp burned, though the ministry said so later.", false),
    ("The ministry said the camp burned.", false), ("The camp burned, and the ministry said nothing.", false),
    ("The camp burned, as a clerk in the ministry said.", false),
  ])
func sentenceThatSomebodyElseSaysIsNotTheArticlesOwn(text: String, isAnothers: Bool) async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\n\(text)\nThe ministry is far.\n")
  try draft.actor("ministry", ["ministry"], kind: .body)
  try draft.claim("c", [(article, [draft.assertion(["camp burned"])])])
  let found = try await draft.examine().identifiers.filter { $0.hasPrefix("own-voice") }
  #expect(found.isEmpty == !isAnothers)
}

/// Who belongs to the state in whose name he does not speak here, and what is said of a chain that names the state alone.
@Test(
  arguments: [
    ("The general said the camp burned.", ["state"], ["speaker-widened"]),
    ("The general said the camp burned.", ["general"], []),
    ("The general said the camp burned.", ["general", "state"], []),
    ("The general of Iran said the camp burned.", ["state"], []),
    ("Iran and the general said the camp burned.", ["state"], []),
    ("The camp burned. The general said so.", ["state"], []),
  ] as [(String, [String], [String])])
func chainNamesWhoSpeaksAndNotHisState(text: String, via: [String], expected: [String]) async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\n\(text)\nIran is far.\n")
  let state = try draft.actor("state", ["Iran"], kind: .state)
  let general = try draft.actor("general", ["general"], of: state)
  let chain = via.map { [$0 == "state" ? state : general] }
  try draft.claim("c", [(article, [draft.assertion(["camp burned"], via: chain)])])
  #expect(try await draft.examine().identifiers.filter { $0.hasPrefix("s") } == expected)
}

/// A sentence in which two speak, each in a clause of its own, and what is said of a chain that names the union.
@Test(
  arguments: [
    ("The clerks' union, Counter, said the camp burned; the ministry said it had not.", []),
    ("The clerks wrote to all at Counter, said the camp burned; the ministry said it had not.", ["said-by-another"]),
    ("The camp burned; the ministry said it had not.", ["said-by-another"]),
  ] as [(String, [String])])
func nameBetweenCommasSpeaks(text: String, expected: [String]) async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\n\(text)\nCounter is far.\n")
  try draft.actor("ministry", ["ministry"], kind: .body)
  let union = try draft.actor("union", ["Counter"], kind: .organisation)
  try draft.claim("c", [(article, [draft.assertion(["camp burned"], via: [[union]])])])
  #expect(try await voices(in: draft) == expected)
}

/// Two claims, what each quotes, on whose word, and the problems that follow.
@Test(
  arguments: [
    ("Nine people died", ["ministry", "mayor"], "Nine people died", ["ministry", "mayor"], []),
    ("Nine people died", ["ministry", "mayor"], "people died", ["ministry"], ["chain-differs"]),
    ("Nine people died", ["ministry", "mayor"], "Nine people died", ["mayor", "ministry"], ["chain-differs"]),
    ("Nine people died", ["ministry", "mayor"], "Two homes burned", ["ministry"], []),
    ("four children were hurt", ["ministry", "mayor"], "three homes burned", ["ministry"], []),
    ("four children were hurt", ["mayor"], "children were hurt", [], []),
  ] as [(String, [String], String, [String], [String])])
func sameWordsHaveOneChain(
  one: String, oneVia: [String], other: String, otherVia: [String], expected: [String]
) async throws {
  var (draft, article, actors) = try town()
  for (name, quotation, via) in [("c", one, oneVia), ("d", other, otherVia)] {
    let chain = via.compactMap { actors[$0] }.map { [$0] }
    try draft.claim(name, [(article, [draft.assertion([quotation], via: chain)])])
  }
  #expect(try await voices(in: draft) == expected)
}

@Test func figuresOfOneSentenceHaveOneChain() async throws {
  var (draft, article, actors) = try town()
  let (ministry, mayor) = (try #require(actors["ministry"]), try #require(actors["mayor"]))
  let (four, three) = (AssertedValue.figure(try Figure("4")), AssertedValue.figure(try Figure("3")))
  let hurt = draft.assertion(["four children were hurt"], value: four, via: [[ministry, mayor]])
  try draft.claim("hurt", kind: .figure, [(article, [hurt])])
  let burned = draft.assertion(["three homes burned"], value: three, via: [[ministry], [mayor]])
  try draft.claim("burned", kind: .figure, [(article, [burned])])
  #expect(try await voices(in: draft) == ["chain-differs"])
}

@Test func figuresOfAnAsideHaveTheirOwnChain() async throws {
  var draft = Draft()
  let article = try draft.article(
    "a",
    "Headline\nThe firm, which built 22 homes and 9 roads, owes 312 crowns, according to the mayor.\nNothing more.\n")
  let mayor = try draft.actor("mayor", ["mayor"])
  for (quotation, via) in [("built 22 homes", []), ("9 roads", []), ("owes 312 crowns", [[mayor]])] {
    let digits = quotation.filter(\.isNumber)
    let assertion = draft.assertion([quotation], value: .figure(try Figure(digits)), via: via)
    try draft.claim("c" + digits, kind: .figure, [(article, [assertion])])
  }
  #expect(try await voices(in: draft) == [])
}

/// Two figures of one sentence for the same question: whoever counts otherwise is somebody else.
@Test func twoCountsOfOneSentenceHaveTwoChains() async throws {
  var (draft, article, actors) = try town()
  let (ministry, mayor) = (try #require(actors["ministry"]), try #require(actors["mayor"]))
  let (four, three) = (AssertedValue.figure(try Figure("4")), AssertedValue.figure(try Figure("3")))
  let one = draft.assertion(["four children were hurt"], value: four, via: [[ministry]])
  let other = draft.assertion(["three homes burned"], value: three, via: [[mayor]])
  try draft.claim("hurt", kind: .figure, [(article, [one, other])])
  #expect(try await voices(in: draft) == [])
}

/// An article on which three actors speak.
private func town() throws -> (Draft, Reference<Article>, [String: Reference<Actor>]) {
  var draft = Draft()
  let article = try draft.article("a", report)
  var actors: [String: Reference<Actor>] = [:]
  for name in ["ministry", "mayor", "army"] { actors[name] = try draft.actor(name, [name], kind: .body) }
  return (draft, article, actors)
}

/// What is said of voices, and of nothing else.
private func voices(in draft: Draft) async throws -> [String] {
  let known = ["own-figure-attributed", "said-by-another", "chain-differs"]
  return try await draft.examine().identifiers.filter(known.contains)
}
