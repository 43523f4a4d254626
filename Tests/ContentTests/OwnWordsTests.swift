import Foundation
import Testing

private let original = "One two three four five six seven eight nine ten eleven twelve thirteen."
private let runs = Set(OwnWords.runs(of: OwnWords.words(of: original)))

/// What would be missed otherwise: other marks and letters, a link or a line break within, a run at either end.
@Test(
  arguments: [
    ("note: one two three four five six seven eight nine ten eleven twelve", true),
    ("note: Two, three: ‘four’ five six seven eight nine ten — eleven twelve THIRTEEN", true),
    ("note: >-\n  one two three four [five six](claim:a/b) seven\n  eight nine ten eleven twelve", true),
    ("- text: so it was, one two three four five six seven eight nine ten eleven twelve", true),
    ("note: one two three four five six seven eight nine ten eleven", false),
    ("note: one two three four five six\nbasis: seven eight nine ten eleven twelve", false),
    ("quote: one two three four five six seven eight nine ten eleven twelve", false),
    ("- quote:\n    - one two three four five six seven\n    - eight nine ten eleven twelve\n  note: so", false),
    ("reports:\n  rt: one two three four five six seven eight nine ten eleven twelve", false),
    ("quote: one\nnote: one two three four five six seven eight nine ten eleven twelve", true),
  ])
func runsAreFoundOutsideQuotations(yaml: String, found: Bool) {
  let passages = OwnWords.passages(ofYAML: yaml)
  #expect(passages.contains { OwnWords.sharedRun(of: $0, with: runs) != nil } == found)
}

@Test(
  arguments: [
    ("---\ntitle: \(original)\ncode: A\n---\nA digest.", false),
    ("---\ntitle: A\nbasis: \(original)\n---\nA digest.", true),
    ("---\ntitle: A\n---\nA digest.\n\n\(original)", true),
  ])
func headlinesAloneMayRepeatAnOriginal(article: String, found: Bool) {
  let passages = OwnWords.passages(ofArticle: article)
  #expect(passages.contains { OwnWords.sharedRun(of: $0, with: runs) != nil } == found)
}

private let originals = ProcessInfo.processInfo.environment["DOSSIER_ORIGINALS"]

/// This repository's own dossier says in its own words what the articles say; only where the originals are at hand.
@Test(.enabled(if: originals.map { !$0.isEmpty } ?? false))
func ownDossierIsInItsOwnWords() throws {
  let files = FileManager.default
  let folder = URL(filePath: #filePath).appending(path: "../../../content").standardized
  let captured = URL(filePath: originals ?? "")
  var runs: Set<[String]> = []
  for name in try files.contentsOfDirectory(atPath: captured.path()) where name.hasSuffix(".txt") {
    let text = try String(contentsOf: captured.appending(path: name), encoding: .utf8)
    runs.formUnion(OwnWords.runs(of: OwnWords.words(of: text)))
  }
  #expect(!runs.isEmpty, "No original was found in \(captured.path()).")

  var passages = 0
  for path in try files.subpathsOfDirectory(atPath: folder.path()).sorted() {
    guard path.hasSuffix(".yaml") || path.hasSuffix(".md") else { continue }
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    for passage in path.hasSuffix(".md") ? OwnWords.passages(ofArticle: text) : OwnWords.passages(ofYAML: text) {
      passages += 1
      let shared = OwnWords.sharedRun(of: passage, with: runs)
      #expect(shared == nil, "\(path) shares “\(shared ?? "")” with an original.")
    }
  }
  #expect(passages > 1000, "Too little of content/ was read.")
}
