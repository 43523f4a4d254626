import DossierModel
import TestSupport
import Testing

@testable import Evidence

@Suite("An index to one text")
struct ByteIndexTests {
  @Test("It finds what a search finds", arguments: [0, 1, 7, 8, 11, 12, 13, 40, 3_000])
  func findsAsASearchDoes(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let text = (0..<count).map { _ in UInt8(ascii: "a") + UInt8(random.next() % 8 / 7) }
    let index = ByteIndex(to: text, for: 1_000)
    for length in [0, 1, 10, 11, 12, 15, 16, 30] {
      for _ in 0..<20 where length <= count {
        let start = Int(random.next() % UInt64(count - length + 1))
        var bytes = Array(text[start..<start + length])
        if length > 0, random.next() % 3 == 0 { bytes[Int(random.next() % UInt64(length))] ^= 3 }
        #expect(index.occurrences(of: bytes) == ByteSearch(for: bytes).occurrences(in: text))
      }
    }
  }

  @Test("Many quotations of one long original take no longer than they and it are long", .timeLimit(.minutes(10)))
  func isFast() async throws {
    let count = 60_000
    var draft = Draft()
    let lines = (0..<count).map { "They said that house \($0) was blue, and that they left it on that day." }
    let article = try draft.article("a", "Headline\n" + lines.joined(separator: "\n"), address: "https://example.org/")
    let event = try draft.event("e")
    let says = (0..<count).map { draft.assertion(["that house \($0) was"]) }
    try draft.claim("c", about: [.event(event)], [(article, says)])
    let examination = try await draft.examine()
    #expect(examination.identifiers == [])
    #expect(examination.findings.articles[0].quotations.count == count + 1)
  }
}
