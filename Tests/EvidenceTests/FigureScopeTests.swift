import DossierModel
import Evidence
import Testing

@Test func theRestOfWhatIsCountedIsShownWhole() async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\nTwo children and a number of women were hurt in the fire.\n")
  let quotation = "Two children and a number of women"
  draft.rules.quotedShare = 100
  try draft.claim(
    "hurt", kind: .figure, [(article, [draft.assertion([quotation], value: .figure(try Figure("2")))])])
  #expect(
    try await draft.examine().diagnostics.map(\.summary) == [
      "What is quoted from a goes on with “and” and more of what is counted: “and a number”"
    ])
}

/// What an article says, the figure that is quoted from it for the dead, and whether something else is said to be counted.
@Test(arguments: [
  ("The strike killed nine people and injured four of them.", "9", false),
  ("The strike killed nine people and injured four of them.", "4", true),
  ("Four children were killed and three women injured there.", "4", false),
  ("Four children were killed and three women injured there.", "3", true),
  ("Four were killed, three wounded in the same house.", "4", false),
  ("Four were killed, three wounded in the same house.", "3", true),
  ("Of the wounded, two died on the way there.", "2", false),
  ("Two of the wounded died on the way there.", "2", false),
  ("It wounded several, officials say, and killed two of them.", "2", false),
  ("In the blast, which hurt nobody else, nine people died at once.", "9", false),
])
func aFigureCountsWhatTheQuestionAsksFor(line: String, figure: String, isOther: Bool) async throws {
  #expect(try await problems(of: figure, quotedFrom: line) == (isOther ? ["counted-otherwise"] : []))
}

/// What an article says of money, the figure that is given for it, and what is said of that.
@Test(arguments: [
  ("It owes its lenders more than £312m there.", "over 312,000,000", []),
  ("It owes its lenders more than £312m there.", "312,000,000", ["qualifier-cut"]),
  ("It owes its lenders nearly €1.2bn there.", "about 1,200,000,000", []),
  ("It owes its lenders $1,500 there.", "at least 1,500", ["qualifier-not-found"]),
])
func aSumOfMoneyIsRead(line: String, figure: String, expected: [String]) async throws {
  #expect(try await problems(of: figure, quotedFrom: line) == expected)
}

/// What an article says, the number word that is given for it, and whether it counts more before the word.
@Test(arguments: [
  ("The strike killed two children and several other civilians there.", "several", true),
  ("The strike killed two children and several others there.", "2 + several", false),
  ("The strike killed two children and wounded several others there.", "several", false),
  ("The strike killed several people there, on 2 May and later.", "several", false),
  ("It hit two villages, and several people died there.", "several", false),
  ("It hit two villages and several people died there.", "several", false),
  ("The strike killed twelve men and dozens of boys there.", "dozens", true),
])
func aNumberWordIsTheWhole(line: String, figure: String, isCut: Bool) async throws {
  #expect(try await problems(of: figure, quotedFrom: line) == (isCut ? ["figure-cut"] : []))
}

/// What follows right after a count of the killed, and whether it may be more of them.
@Test(arguments: [
  (" and several women on the way", true), (" and two women", true), (" and at least two women were killed", true),
  (" and injuring dozens", false), (" and dozens injured", false), (", and about 30 people are still missing", false),
  (" and said that two homes burned", false), (" and €2m of damage", false),
  (" and injured dozens or killed nine", true), (" and in 2004 burned", false),
  (" and, on 3 June, burned", false), (" and at 10:15 burned", false),
])
func whatFollowsMayBeMoreOfThem(rest: String, isMore: Bool) async throws {
  var draft = Draft()
  let article = try draft.article(
    "a", "Headline\nThe quake killed 17 men\(rest).\nNothing more was said on that day.\n")
  let assertion = draft.assertion(["killed 17 men"], value: .figure(try Figure("17")))
  try draft.claim("killed", kind: .figure, [(article, [assertion])])
  #expect(
    try await draft.examine().identifiers.filter { $0 != "own-figure-attributed" } == (isMore ? ["figure-goes-on"] : [])
  )
}

/// What the checks say of a figure of the killed that is given for all but the last word of a line.
private func problems(of figure: String, quotedFrom line: String) async throws -> [String] {
  var draft = Draft()
  let article = try draft.article("a", "Headline\nIt was said again.\n\(line)\nNothing more was said on that day.\n")
  let quotation = line.split(separator: " ").dropLast().joined(separator: " ")
  let assertion = draft.assertion([quotation], value: .figure(try Figure(figure)))
  try draft.claim("killed", kind: .figure, [(article, [assertion])])
  draft.rules.quotedShare = 100
  return try await draft.examine().identifiers
}
