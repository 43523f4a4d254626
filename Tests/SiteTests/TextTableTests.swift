import Testing

@testable import Site

/// Texts and hashes of texts, each known once however many there are.
@Suite struct TextTableTests {
  private static let texts = (0..<2000).map { "articles/a\($0)/index.html" }

  @Test("Texts keep the numbers in whose order they came")
  func numbers() {
    var table = TextTable()
    table.enter(Self.texts + Self.texts)
    #expect(table.count == Self.texts.count)
    for (number, text) in Self.texts.enumerated() {
      #expect(Array(text.utf8).withUnsafeBufferPointer(table.find) == number)
    }
    #expect(Array("articles/a2000/index.html".utf8).withUnsafeBufferPointer(table.find) == nil)
  }

  @Test("A hash is new once, also when the table has grown")
  func hashes() {
    var seen = TextHashes()
    let hashes = ([""] + Self.texts).map { text in Array(text.utf8).withUnsafeBufferPointer(TextHash.of) }
    #expect(hashes.map { seen.insert($0) }.allSatisfy { $0 })
    #expect(!hashes.map { seen.insert($0) }.contains(true))
  }
}
