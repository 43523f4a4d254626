import Content
import Diagnostics
import Testing

@Suite struct BrokenContentTests {
  /// One mistake of an editor: everything that is reported, at its place, and nothing that only follows from it.
  @Test(arguments: BrokenContent.all)
  func reports(_ broken: BrokenContent) async throws {
    var sample = Sample()
    for change in broken.changes { try sample.change(change.path, change.old, change.new) }
    let reading = await sample.read()
    #expect(reading.diagnostics.map(Sample.line) == broken.problems)
    #expect((reading.dossier == nil) == reading.diagnostics.hasErrors)
    #expect(await sample.read(articles: .readAgain).diagnostics == reading.diagnostics)
  }

  /// The nearest valid name is offered where a name is wrong.
  @Test(arguments: [
    ("claims/strike.yaml", "[wire, speaker]", "[wire, speeker]", "speaker"),
    ("claims/strike.yaml", "topic: after", "topic: aftre", "after"),
    ("claims/strike.yaml", "actor:state", "actor:stat", "state"),
    ("claims/strike.yaml", "kind: report", "kind: reprot", "report"),
    ("claims/strike.yaml", "unit: people", "units: people", "unit"),
    ("claims/strike.yaml", "[army, others]", "[army, other]", "others"),
    ("dossier.yaml", "rests-on: [killed, day]", "rests-on: [killed, dya]", "day"),
    ("dossier.yaml", "confidence: moderate", "confidence: moderat", "moderate"),
    ("dossier.yaml", "alpha: [will", "alhpa: [will", "alpha"),
    ("dossier.yaml", "id: raid", "id: The Raid!", "the-raid"),
    ("actors.yaml", "kind: body", "kind: boddy", "body"),
    (
      "articles/alpha.md", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
      String(repeating: "AB", count: 32), String(repeating: "ab", count: 32)
    ),
  ])
  func suggests(_ path: String, _ old: String, _ new: String, _ suggestion: String) async throws {
    var sample = Sample()
    try sample.change(path, old, new)
    let suggestions = await sample.read().diagnostics.flatMap(\.suggestions)
    #expect(suggestions.contains(suggestion))
  }

  /// With errors, everything that bears an identifier is still there to be linked to.
  @Test func offersWhatItCouldRead() async throws {
    var sample = Sample()
    try sample.change("articles/alpha.md", "published: 2024-01-18", "published: yesterday")
    try sample.change("actors.yaml", "kind: outlet", "kind: paper")
    let reading = await sample.read()
    #expect(reading.dossier == nil)
    #expect(reading.partial?.articles.map(\.id.value.text) == ["alpha", "beta"])
    #expect(reading.partial?.actors.count == 4)
    #expect(reading.gaps.incomplete == [])
  }

  /// Bytes that are no text, also after the front matter, where YAML does not look.
  @Test func placesWhatIsNotUTF8() async {
    var sample = Sample()
    sample.files["articles/beta.md", default: []] += Array("é ".utf8) + [0xFF]
    sample.files["actors.yaml", default: []] += [0xC3]
    let problems = await sample.read().diagnostics.map(Sample.line)
    #expect(problems == ["actors.yaml:25:1 not-utf8", "articles/beta.md:14:3 not-utf8"])
  }

  /// The same mistake a hundred thousand times is told a thousand times, and counted; an error is none the less.
  @Test(arguments: [("- {}\n", "missing-key", 499_000), ("- a\n", "not-a-map", 99_000)])
  func countsWhatIsWrongTooOften(_ item: String, _ identifier: String, _ more: Int) async throws {
    var sample = Sample()
    try sample.change("claims/strike.yaml", "", "claims:\n" + String(repeating: item, count: 100_000))
    let found = await sample.read().diagnostics.filter { $0.place?.path == "claims/strike.yaml" }
    #expect(found.filter { $0.identifier == identifier }.count == 1000)
    #expect(found.count == 1001)
    #expect(found.first?.summary == "\(more) more of the kind `\(identifier)` are not shown")
  }

  @Test func readsNothingWithoutAManifest() async {
    var sample = Sample()
    sample.files = [:]
    let reading = await sample.read()
    #expect(reading.diagnostics.map(Sample.line) == ["dossier.yaml unreadable-file"])
    #expect(reading.partial == nil)
  }

  @Test func saysWhichKindsAreIncomplete() async throws {
    var sample = Sample()
    try sample.change("actors.yaml", "names: [Wire]", "names: [Wire] and")
    #expect(await sample.read().gaps.incomplete == [.actor, .claim, .event, .place, .term])
    sample = Sample()
    try sample.change("actors.yaml", "- id: wire", "- id: Wire")
    #expect(await sample.read().gaps.incomplete == [.actor])
  }
}

/// A change to the sample, and what must be reported.
struct BrokenContent: Sendable, CustomTestStringConvertible {
  struct Change: Sendable {
    let path: String
    let old: String
    let new: String
  }

  let changes: [Change]
  let problems: [String]
  var testDescription: String { changes.map { "\($0.path): \($0.new)" }.joined(separator: "; ") }

  init(_ path: String, _ old: String, _ new: String, _ problems: String...) {
    changes = [Change(path: path, old: old, new: new)]
    self.problems = problems
  }

  init(_ changes: [(String, String, String)], _ problems: String...) {
    self.changes = changes.map { Change(path: $0.0, old: $0.1, new: $0.2) }
    self.problems = problems
  }

  static let all = manifest + names + articles + events + claims + assertions
}
