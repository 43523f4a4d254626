import DossierModel
import Evidence
import Testing

@Test func missingQuotationShowsTheFirstDifference() async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\nOn Monday at least seven people died, and more were hurt.\n")
  try draft.claim("c", [(article, [draft.assertion(["at least nine people died"])])])
  let diagnostic = try #require(try await draft.examine().diagnostics.first)
  let note = try #require(diagnostic.notes.first)
  #expect(diagnostic.place?.path == "content/dossier.yaml")
  #expect(note.text.contains("“seven”") && note.text.contains("“nine”"))
  #expect(note.place?.path == "originals/a.txt" && note.place?.line == 2 && note.place?.column == 20)
  #expect((note.place?.excerpt.utf8.count ?? 999) <= 80)
}

/// An original whose first line is the headline and whose third line is dropped, a quotation that is not found, and the
/// note that says why.
private let notes: [(original: String, quotation: String, note: String)] = [
  (
    "the flag is signal\u{E9} there", "is signale\u{301} there",
    "the nearest passage first differs here: it has “signal\u{E9}” (U+00E9), where the quotation has “signale\u{301}” (U+0065 U+0301)"
  ),
  (
    "این علی است", "این علي است",
    "the nearest passage first differs here: it has “علی” (U+06CC), where the quotation has “علي” (U+064A)"
  ),
  (
    "on 14 March — The dam broke", "14 March -- The dam",
    "the nearest passage first differs here: it has “ — ”, where the quotation has “ -- ”"
  ),
  (
    "They saw twelve crews.", "twolve",
    "the nearest passage first differs here: it has “twelve”, where the quotation has “twolve”"
  ),
  (
    "They saw twelve crews.", "Xrews",
    "the nearest passage first differs here: it has “crews”, where the quotation has “Xrews”"
  ),
  (
    "He left at dawn.\nMENU\nThen it rained.", "left at dawn. Then it",
    "the nearest passage ends here, at a line that `lines` does not list"
  ),
  ("He left.\nMENU of the day\nThen it rained.", "MENU of", "it stands here, but `lines` does not list line 3"),
  ("He left at dawn.", "The headline He left", "it stands here, where the headline ends and the body begins"),
]

@Test(arguments: notes.indices)
func missingQuotationIsExplained(index: Int) async throws {
  let (original, quotation, expected) = notes[index]
  var draft = Draft()
  let lines = 1 + original.split(separator: "\n").count
  let body = lines > 3 ? [2...2, 4...lines] : [2...lines]
  let article = try draft.article(
    "a", "The headline\n" + original, regions: [(.headline, [1...1]), (.body, body)], language: "und")
  try draft.claim("c", [(article, [draft.assertion([quotation])])])
  let diagnostic = try #require(try await draft.examine().diagnostics.first)
  #expect(diagnostic.identifier == "quotation-not-found")
  #expect(diagnostic.notes.map(\.text) == [expected])
}

/// Which lines are listed as the headline and as the body, and what is said of a title that stands in line 1.
@Test(
  arguments: [
    (2, 3, "it stands here, but `lines` does not list line 1"), (2, 1, "it stands here, which `lines` lists as body"),
  ])
func missingTitleIsExplained(headline: Int, body: Int, expected: String) async throws {
  var draft = Draft()
  try draft.article(
    "a", "The true headline\nWorld\nHe left.\n", regions: [(.headline, [headline...headline]), (.body, [body...body])])
  let diagnostic = try #require(try await draft.examine().diagnostics.first)
  #expect(diagnostic.identifier == "title-not-found" && diagnostic.notes.map(\.text) == [expected])
}

@Test(.timeLimit(.minutes(10))) func manyMissingQuotationsOfOneLongOriginalAreToldInTheTimeThatTheyTake() async throws {
  var draft = Draft()
  let lines = (0..<20_000).map { "They said that house \($0) was blue, and that they left it on that day." }
  let article = try draft.article(
    "a", "Headline\nMENU of the day\n" + lines.joined(separator: "\n"),
    regions: [(.headline, [1...1]), (.body, [3...20_002])])
  let event = try draft.event("e")
  let says = (0..<2_000).map {
    draft.assertion([$0.isMultiple(of: 2) ? "house \($0) was red" : "of the day They said that"])
  }
  try draft.claim("c", about: [.event(event)], [(article, says)])
  let diagnostics = try await draft.examine().diagnostics
  #expect(diagnostics.map(\.identifier) == Array(repeating: "quotation-not-found", count: 2_000))
  #expect(diagnostics.first?.notes.first?.text.contains("“blue”") == true)
}
