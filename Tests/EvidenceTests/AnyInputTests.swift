import Diagnostics
import DossierModel
import Evidence
import Hashing
import TestSupport
import Testing

/// Whatever stands in an original or in the lock, it is read to an end, and what is copied from a text is found in it.
@Suite struct AnyInputTests {
  private static let pieces = [
    "nine", "people", "Iran", "“", "”", "‘", "’", "\"", "'", "«", "»", ",", ".", "Mr.", "U.S.", "—", "-", "\u{AD}",
    "\u{200B}",
    "\u{200C}", "جیش‌العدل", "قَالَ", "cafe\u{301}", "ﬁ", "ß", "İ", "👩‍👩‍👧", "\u{301}", "90", "1,000", "\u{A0}", " ", " ", " ",
    "\n",
  ]

  @Test("Texts of pieces, and words copied from them", arguments: 0..<4)
  func originals(seed: Int) async throws {
    var input = HostileInput(seed: UInt64(seed), pieces: Self.pieces)
    var found = 0
    for _ in 0..<150 {
      let body = String(decoding: input.generated(most: 40).filter { $0 >= 0x20 || $0 == 0x0A }, as: UTF8.self)
      let words = body.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) }
      let line = body.utf8.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }.max {
        $0.utf8.count < $1.utf8.count
      }
      let inLine = (line ?? "").utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      let start = input.number(0..<max(1, inLine.count))
      let copied = inLine[min(start, inLine.count)..<min(start + input.number(1..<6), inLine.count)].joined(
        separator: " ")
      let invented = (words.reversed() + ["never"]).prefix(5).joined(separator: " ")
      var draft = Draft()
      let article = try draft.article("a", "Headline\n" + body + "\n")
      let quotations = [copied, invented].map { draft.assertion([$0]) }
      try draft.claim("c", [(article, quotations)])
      let examination = try await draft.examine()
      let files =
        [SourceText(path: "originals/a.txt", bytes: draft.originals["a.txt"] ?? [])]
        + (try draft.dossier()).sources.files
      #expect(examination.diagnostics.placeFaults(in: files) == [], "\(body.debugDescription)")
      // The copy may be cut inside a character, or stand there twice; but its letters stand there.
      let missing = examination.diagnostics.filter { $0.identifier == "quotation-not-found" }.count
      #expect(missing <= (invented.isEmpty ? 0 : 1), "\(copied.debugDescription) in \(body.debugDescription)")
      guard let finding = examination.findings[article].quotation(copied) else { continue }
      found += 1
      #expect(finding.range.upperBound <= ("Headline\n" + body).unicodeScalars.count)
    }
    #expect(found > 20)
  }

  @Test("A lock damaged and sealed again is refused, or read as what it says", arguments: 0..<4)
  func lock(seed: Int) async throws {
    var draft = Draft()
    let shared = "the ministry said that nine people had been killed in the village near the border"
    let first = try draft.article(
      "one", "Headline one\nOn Monday \(shared), “so-called rebels” among them.\nJaish said.\n")
    try draft.article("two", "Headline two\nEarly \(shared) and that Islamabad knew it.\nIslamabad again.\n")
    try draft.actor("jaish", ["Jaish"], kind: .armedGroup)
    try draft.term("rebels", ["rebel*", "militant*"])
    try draft.claim("dead", watch: ["wounded"], [(first, [draft.assertion(["nine people had been"])])])
    let dossier = try draft.dossier()
    let files = await EvidenceLock.files(for: try await draft.examine().findings, of: dossier)
    var input = HostileInput(
      seed: UInt64(200 + seed), pieces: ["{", "}", "[", "]", ",", ":", "\"", "[0, 1]", "-1", "\"x\""])
    var accepted = 0
    for _ in 0..<150 {
      let lock = files.map { file in
        let isSpared = input.number(0..<3) == 0
        return LockFile(
          name: file.name, bytes: isSpared ? file.bytes : Self.sealed(input.damaged(file.bytes, most: 2)))
      }
      let sources = lock.map { SourceText(path: "content/evidence/" + $0.name, bytes: $0.bytes) }
      let read = await EvidenceLock.findings(from: lock, in: "content/evidence", for: dossier)
      #expect(read.diagnostics.placeFaults(in: sources + dossier.sources.files) == [])
      guard read.diagnostics.isEmpty else { continue }
      accepted += 1
      let written = await EvidenceLock.files(for: read.findings, of: dossier)
      let again = await EvidenceLock.findings(from: written, in: "content/evidence", for: dossier)
      #expect(again.findings == read.findings)
    }
    #expect(accepted > 0)
  }

  /// The file as it would be if the program had written it so: whoever edits a lock can seal it.
  private static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    let key = Array("\n  \"digest\": \"".utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: key) }) else { return bytes }
    let place = start + key.count..<start + key.count + 64
    guard place.upperBound <= bytes.count else { return bytes }
    var sealed = bytes
    sealed.replaceSubrange(place, with: [UInt8](repeating: 0x30, count: 64))
    sealed.replaceSubrange(place, with: Array((SHA256Digest(of: sealed)?.description ?? "").utf8))
    return sealed
  }
}
