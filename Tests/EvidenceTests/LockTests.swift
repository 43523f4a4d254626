import Diagnostics
import DossierModel
import Evidence
import Testing

/// Two articles that share a sentence, with everything that a lock records.
private func draft() throws -> Draft {
  var draft = Draft()
  let shared = "the ministry said that nine people had been killed in the village near the border"
  let first = try draft.article(
    "one", "Headline one\nOn Monday \(shared), “so-called rebels” among them.\nJaish said nothing.\n",
    address: "https://example.org/one")
  let second = try draft.article("two", "Headline two\nEarly \(shared) and that Islamabad knew it.\nIslamabad again.\n")
  let jaish = try draft.actor("jaish", ["Jaish"], kind: .armedGroup)
  try draft.place("islamabad", ["Islamabad"])
  try draft.term("rebels", ["rebel*", "militant*"])
  try draft.claim(
    "dead", watch: ["killed"],
    [
      (first, [draft.assertion(["nine people had been"])]),
      (second, [draft.assertion(["nine people had been killed"])]),
    ])
  try draft.claim("airspace", watch: ["airspace"], [(first, [draft.assertion(["Jaish said nothing"], via: [[jaish]])])])
  return draft
}

@Test func lockGivesBackWhatWasFound() async throws {
  let draft = try draft()
  let dossier = try draft.dossier()
  let examination = try await draft.examine()
  let files = await EvidenceLock.files(for: examination.findings, of: dossier)
  #expect(files.map(\.name) == ["between.json", "one.json", "two.json"])
  let read = await EvidenceLock.findings(from: files, in: "content/evidence", for: dossier)
  #expect(read.findings == examination.findings)
  #expect(read.findings.shared.count == 1 && !read.findings.articles[1].silences.isEmpty)
  #expect(read.diagnostics.isEmpty)
  #expect(await EvidenceLock.isCurrent(files.reversed(), for: read.findings, of: dossier))
  #expect(EvidenceLock.changes(from: read.findings, to: examination.findings, of: dossier).isEmpty)
}

@Test func lockHoldsNoSentenceOfAnOriginal() async throws {
  let draft = try draft()
  let files = await EvidenceLock.files(for: try await draft.examine().findings, of: try draft.dossier())
  for file in files {
    #expect(!String(decoding: file.bytes, as: UTF8.self).contains("ministry said that nine"))
  }
}

/// A change to the dossier after the lock was written, and what is then said of it.
struct Change: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let expected: [String]
  let make: @Sendable (inout Draft) throws -> Void

  init(_ name: String, _ expected: [String], _ make: @escaping @Sendable (inout Draft) throws -> Void) {
    testDescription = name
    self.expected = expected
    self.make = make
  }
}

private let changes: [Change] = [
  Change("a letter of a quotation", ["quotation-unverified", "assertion-unchecked"]) { draft in
    draft.claims[0].answers[1].assertions[0].quotations = [draft.quotation("nine people had bean killed")]
  },
  Change("a watch word", ["silence-unchecked"]) { draft in draft.claims[1].watch = try draft.watch(["air space"]) },
  Change("a new name", ["names-unchecked", "names-unchecked"]) { draft in try draft.actor("new", ["New"]) },
  Change("a term", ["term-unchecked", "term-unchecked"]) { draft in try draft.term("dead", ["dead"]) },
  Change("another original", ["evidence-outdated"]) { draft in
    draft.changeArticle(0, sha256: String(repeating: "0", count: 64))
  },
  Change("other lines", ["evidence-outdated"]) { draft in
    draft.changeArticle(
      1, regions: [RegionLines(region: .headline, lines: [1...1], range: draft.range("lines"))])
  },
  Change("a value", ["assertion-unchecked"]) { draft in
    draft.claims[0].answers[0].assertions[0].value = Located(.unknown, at: draft.range("unknown"))
  },
  Change("an outlet", ["shared-text-unchecked"]) { draft in
    draft.changeArticle(0, outlet: Reference(0))
  },
]

@Test(arguments: changes)
func changedQuestionIsNoticed(_ change: Change) async throws {
  var draft = try draft()
  let files = await EvidenceLock.files(for: try await draft.examine().findings, of: try draft.dossier())
  try change.make(&draft)
  let read = await EvidenceLock.findings(from: files, in: "content/evidence", for: try draft.dossier())
  #expect(read.diagnostics.map(\.identifier) == change.expected)
}

/// What a figure counts is checked against the question and the unit.
@Test func anotherQuestionOfAFigureIsNoticed() async throws {
  var draft = Draft()
  let article = try draft.article("one", "Headline\nThe fire killed nine people and injured four of them.\n")
  let assertion = draft.assertion(["killed nine people"], value: .figure(try Figure("9")))
  try draft.claim("killed", kind: .figure, [(article, [assertion])])
  let files = await EvidenceLock.files(for: try await draft.examine().findings, of: try draft.dossier())
  func problems(_ change: (inout Claim) -> Void) async throws -> [String] {
    var changed = draft
    change(&changed.claims[0])
    let read = await EvidenceLock.findings(from: files, in: "content/evidence", for: try changed.dossier())
    return read.diagnostics.map(\.identifier)
  }
  #expect(try await problems { $0.note = nil } == [])
  #expect(try await problems { $0.question = "injured" } == ["assertion-unchecked"])
  #expect(try await problems { $0.unit = "injured people" } == ["assertion-unchecked"])
}

@Test(arguments: [
  ("\"form\": 1", "\"form\": 2", "evidence-form"),
  ("\"normalisation\": \"letters-2\"", "\"normalisation\": \"letters-0\"", "evidence-normalisation"),
  ("\"length\": 1", "\"length\": 2", "evidence-edited"),
  ("\"marks\": \"outside\"", "\"marks\": \"inside\"", "evidence-edited"),
  ("\"region\": \"body\"", "\"region\": \"boddy\"", "evidence-damaged"),
  ("\"at\": \"", "\"at\": \"x", "evidence-edited"),
  ("\"quotations\": [", "\"quotations\": [[", "evidence-damaged"),
  ("\"length\": ", "\"length\": 9999999999", "evidence-damaged"),
  ("\"own\": \"", "\"own\": \"9999999999", "evidence-damaged"),
])
func editedLockIsRefused(old: String, new: String, expected: String) async throws {
  let draft = try draft()
  let dossier = try draft.dossier()
  let files = await EvidenceLock.files(for: try await draft.examine().findings, of: dossier).map { file in
    guard file.name == "one.json" else { return file }
    let text = String(decoding: file.bytes, as: UTF8.self)
    guard let place = text.firstRange(of: old) else { return file }
    return LockFile(name: file.name, bytes: Array(text.replacingCharacters(place, with: new).utf8))
  }
  let read = await EvidenceLock.findings(from: files, in: "content/evidence", for: dossier)
  #expect(read.diagnostics.filter { $0.severity == .error }.map(\.identifier) == [expected])
  #expect(!read.findings.articles[0].isExamined)
}

/// A lock may count only words that its terms have, however well it is sealed.
@Test func wordingThatATermDoesNotHaveIsRefused() async throws {
  let draft = try draft()
  let dossier = try draft.dossier()
  var findings = try await draft.examine().findings
  let wording = TermFinding.Wording(pattern: 2, own: 2, quoted: 0, scare: 0)
  findings.articles[0].terms = [TermFinding(term: Reference(0), wordings: [wording])]
  let files = await EvidenceLock.files(for: findings, of: dossier)
  let read = await EvidenceLock.findings(from: files, in: "content/evidence", for: dossier)
  #expect(read.diagnostics.map(\.identifier) == ["evidence-damaged"])
  #expect(!read.findings.articles[0].isExamined)
}

/// What articles share was recorded, and cannot be used only because one file cannot: it is no news.
@Test func refusedFileChangesNoSharedText() async throws {
  let draft = try draft()
  let dossier = try draft.dossier()
  let findings = try await draft.examine().findings
  let files = await EvidenceLock.files(for: findings, of: dossier).map { file in
    file.name == "one.json" ? LockFile(name: file.name, bytes: file.bytes + [0x20]) : file
  }
  let read = await EvidenceLock.findings(from: files, in: "content/evidence", for: dossier)
  #expect(
    EvidenceLock.changes(from: read.findings, to: findings, of: dossier, refused: read.refused)
      == ["one: examined anew (its file could not be used), 3 quotations"])
}

@Test func dossierWithoutLockIsUnexamined() async throws {
  var draft = try draft()
  #expect(
    await EvidenceLock.findings(from: [], in: "content/evidence", for: try draft.dossier()).diagnostics.map(\.severity)
      == [.error, .error])
  draft.rules.verification = .optional
  #expect(
    await EvidenceLock.findings(from: [], in: "content/evidence", for: try draft.dossier()).diagnostics.map(\.severity)
      == [.warning, .warning])
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
