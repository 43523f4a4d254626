import DossierModel
import Evidence
import Testing

/// What an article says, what is quoted of it, the figure that is given for it, and what is said of that.
@Test(arguments: [
  // A part of a number is none.
  ("The blast killed two hundred men there.", "killed two", "2", ["number-cut"]),
  ("The blast killed two hundred men there.", "killed two hundred men", "200", []),
  ("The blast killed a hundred and five men there.", "five men", "5", ["number-cut"]),
  ("The blast killed twenty-two men there.", "two men", "2", ["number-cut"]),
  ("The blast killed two dozen men there.", "killed two", "2", ["number-cut"]),
  ("The blast cost 2 million there.", "cost 2", "2", ["number-cut"]),
  ("The blast killed two hundred men, two of them here.", "two of them", "2", []),
  // Nor is one end of a span, or one of two.
  ("The blast killed two or three men there.", "killed two", "2", ["range-cut"]),
  ("The blast killed two to three men there.", "killed two to three men", "3", ["range-cut"]),
  ("The blast killed two to three men there.", "killed two to three men", "2 to 3", []),
  ("The blast killed between two and five men there.", "five men", "5", ["range-cut"]),
  ("The blast killed 200-450 men there.", "450 men", "450", ["range-cut"]),
  ("The blast killed two men or three there.", "killed two men", "2", []),
  ("The blast killed two, or three were hurt.", "killed two", "2", []),
  ("The blast killed two and five were hurt.", "killed two", "2", ["figure-goes-on"]),
  // What qualifies it stands before it or after.
  ("The blast killed in excess of two men.", "two men", "2", ["qualifier-cut"]),
  ("The blast killed at the very least two men.", "two men", "2", ["qualifier-cut"]),
  ("The blast killed two men or more there.", "killed two men", "2", ["qualifier-cut"]),
  ("The blast killed two men or more there.", "killed two men or more", "at least 2", []),
  ("The blast killed two men, or more there.", "killed two men", "2", []),
  ("The blast killed 2+ men there.", "2+ men", "2", ["qualifier-cut"]),
  ("The blast killed 2+ men there.", "2+ men", "at least 2", []),
  ("The blast killed two young men at least.", "killed two young men", "2", ["qualifier-cut"]),
  ("The blast killed two young men at least.", "killed two young men at least", "at least 2", []),
  ("The blast killed two men and more were hurt.", "killed two men", "2", []),
  ("The blast killed two men. At least nobody knew.", "killed two men", "2", []),
  ("The blast killed two men at least three days ago.", "killed two men", "2", []),
  ("The blast killed approx. 2 men there.", "2 men", "2", ["qualifier-cut"]),
  ("The blast killed nobody at most. Two men fell.", "Two men", "2", []),
  // One more may follow.
  ("The blast killed four dockers and one sailor there.", "killed four dockers", "4", ["figure-goes-on"]),
  ("The blast killed four dockers and one of them here.", "killed four dockers", "4", []),
  ("The blast killed four dockers and one on Friday.", "killed four dockers", "4", []),
])
func aFigureIsTheWholeOfItsNumber(line: String, quoted: String, figure: String, expected: [String]) async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\n" + line + "\n")
  draft.rules.quotedShare = 100
  try draft.claim(
    "count", kind: .figure, [(article, [draft.assertion([quoted], value: .figure(try Figure(figure)))])])
  #expect(try await draft.examine().diagnostics.map(\.identifier) == expected)
}
