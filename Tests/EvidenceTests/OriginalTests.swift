import DossierModel
import Evidence
import Testing

/// What happens to an article whose original is damaged in one way.
struct OriginalCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let expected: String
  let make: @Sendable (inout Draft) -> Void

  init(_ name: String, _ expected: String, _ make: @escaping @Sendable (inout Draft) -> Void) {
    testDescription = name
    self.expected = expected
    self.make = make
  }
}

private func lines(_ listed: [(Region, [ClosedRange<Int>])]) -> @Sendable (inout Draft) -> Void {
  { draft in
    draft.changeArticle(
      0, regions: listed.map { RegionLines(region: $0.0, lines: $0.1, range: draft.range("lines")) })
  }
}

private let originalCases: [OriginalCase] = [
  OriginalCase("missing", "original-missing") { $0.originals["a.txt"] = nil },
  OriginalCase("empty", "original-empty") { $0.originals["a.txt"] = [] },
  OriginalCase("binary", "original-binary") { $0.originals["a.txt"] = [0x50, 0x4B, 0x00, 0x03] },
  OriginalCase("Latin-1", "original-not-utf8") { $0.originals["a.txt"] = Array("caf".utf8) + [0xE9, 0x0A] },
  OriginalCase("overlong UTF-8", "original-not-utf8") { $0.originals["a.txt"] = [0x61, 0xC0, 0x80] },
  OriginalCase("cut UTF-8", "original-not-utf8") { $0.originals["a.txt"] = [0x61, 0xE2, 0x80] },
  OriginalCase("another text", "original-changed") { $0.originals["a.txt"] = Array("Headline\nBodi\n".utf8) },
  OriginalCase("a path", "original-name") { $0.changeArticle(0, original: "../a.txt") },
  OriginalCase("lines beyond the end", "lines-outside", lines([(.headline, [1...1]), (.body, [2...9])])),
  OriginalCase("overlapping lines", "lines-overlap", lines([(.headline, [1...2]), (.body, [2...2])])),
  OriginalCase("a blank line", "lines-empty", lines([(.headline, [1...1]), (.body, [3...3])])),
  OriginalCase("no lines", "lines-empty", lines([])),
]

@Test(arguments: originalCases)
func damagedOriginalIsOneError(_ example: OriginalCase) async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\nBody\n\nMore\n")
  try draft.actor("nobody", ["Nobody"])
  try draft.claim("c", watch: ["body"], [(article, [draft.assertion(["Nothing of this"])])])
  example.make(&draft)
  let examination = try await draft.examine()
  #expect(examination.identifiers == [example.expected])
  #expect(!examination.findings[article].isExamined)
}

@Test func failuresOfTheFolderAreSaid() async throws {
  var draft = Draft()
  try draft.article("a", "Headline\nBody\n")
  let dossier = try draft.dossier()
  for (failure, expected) in [
    (OriginalsFolder.Failure.tooLarge(50_000_001), "original-too-large"), (.unreadable("no"), "original-unreadable"),
  ] {
    let folder = OriginalsFolder(path: "originals") { _ in .failure(failure) }
    #expect(await Examination(of: dossier, in: folder).identifiers == [expected])
  }
}

@Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
func lineEndingsAndByteOrderMarkChangeNothing(ending: String, mark: String) async throws {
  var draft = Draft()
  let text = mark + ["Headline", "First line here", "", "Second line there", ""].joined(separator: ending)
  let article = try draft.article("a", text, title: "Headline")
  try draft.claim("c", [(article, [draft.assertion(["line there"]), draft.assertion(["here Second"])])])
  let findings = try await draft.examine().findings[article]
  #expect(findings.quotation("line there")?.lines == 4...4)
  #expect(findings.quotation("here Second")?.lines == 2...4)
  #expect(findings.words == [RegionWords(region: .body, words: 6), RegionWords(region: .headline, words: 1)])
  #expect(findings.length == text.unicodeScalars.count - mark.unicodeScalars.count)
}

@Test func changeOfAnyLetterOrDigitIsCaught() async throws {
  let text = """
    Headline
    “The 23 drones,” he said at 4:30 a.m., “hit Śródmieście and Zürich”; then
    گروه جیش‌العدل در روز سه‌شنبه ۱۶ ژانویه حمله کرد
    قَالَ الوَزِيرُ إِنَّ الهُجُومَ وَقَعَ، پاکستان نے ایران میں حملے کیے
    a decomposed cafe\u{301} stood 900 metres from the border near Saravan
    """
  let quotations = [
    "The 23 drones,\" he said at 4:30", "hit Śródmieście and Zürich", "جیش‌العدل در روز سه‌شنبه ۱۶", "الوَزِيرُ إِنَّ الهُجُومَ",
    "ایران میں حملے", "decomposed cafe\u{301} stood 900 metres",
  ]
  let substitutes: [Unicode.Scalar] = ["x", "7", "ي", "É"]
  var changed: [String] = []
  for quotation in quotations {
    let scalars = Array(quotation.unicodeScalars)
    for index in scalars.indices
    where scalars[index].properties.isAlphabetic || scalars[index].properties.numericType != nil {
      for substitute in substitutes where substitute != scalars[index] {
        var view = String.UnicodeScalarView(scalars)
        view.replaceSubrange(
          view.index(view.startIndex, offsetBy: index)...view.index(view.startIndex, offsetBy: index),
          with: [substitute])
        changed.append(String(view))
      }
    }
  }
  var draft = Draft()
  let article = try draft.article("a", text)
  try draft.claim("c", [(article, (quotations + changed).map { draft.assertion([$0]) })])
  let findings = try await draft.examine().findings[article]
  #expect(changed.count > 400)
  #expect(quotations.allSatisfy { findings.quotation($0) != nil })
  #expect(changed.filter { findings.quotation($0) != nil } == [])
}
