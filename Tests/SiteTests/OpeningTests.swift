import Testing

@testable import Site

@Suite struct OpeningTests {
  @Test(arguments: [
    ("Short.", "Short."),
    ("", ""),
    ("A heading\nA text.\nAnother one.", "A heading. A text. Another one."),
    ("Who?\nNobody", "Who? Nobody"),
  ])
  func joinsBlocksToOneLine(blocks: String, opening: String) {
    #expect(ArticlePage.opening(of: blocks) == opening)
  }

  @Test func endsWithAWholeWord() {
    let words = String(repeating: "seven letters each ", count: 40)
    let opening = ArticlePage.opening(of: words)
    #expect(opening.hasSuffix(" letters each seven…"))
    #expect((141...161).contains(opening.count))
  }

  @Test func cutsNoLetterOfATextWithoutBlanks() {
    let opening = ArticlePage.opening(of: String(repeating: "e\u{301}\u{323}", count: 300))
    #expect(opening.dropLast().allSatisfy { $0 == "e\u{301}\u{323}" })
    #expect(opening.hasSuffix("…"))
  }
}
