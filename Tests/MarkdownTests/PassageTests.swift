import Diagnostics
import Testing

@testable import Markdown

/// The passages and markers of a text can be inspected, each with its place.
@Suite struct PassageTests {
  /// `text` for a passage, `text=claim/article` for a marker's; then the bytes of the file.
  private static func show(_ passage: Passage, _ file: SourceText) -> String {
    let marker = passage.evidence.map { "=\($0.claim)/\($0.article)" } ?? ""
    return
      "\(String(decoding: passage.text, as: UTF8.self))\(marker)|\(String(decoding: file.bytes[passage.range], as: UTF8.self))"
  }

  @Test(arguments: [
    ("a 9 [b 7](claim:toll/ap) c", ["a 9 |a 9 ", "b 7=toll/ap|[b 7](claim:toll/ap)", " c| c"]),
    (
      "a *9* [b](actor:iran)\n`x` **[c](claim:toll/ap)**",
      [
        "a 9 b x |a *9* [b](actor:iran)\n`x` ", "c=toll/ap|[c](claim:toll/ap)",
      ]
    ),
    ("# 1\n\n- 2\n- 3", ["1|1", "2|2", "3|3"]),
    ("[](claim:toll/ap)", ["=toll/ap|[](claim:toll/ap)"]),
    ("[it's\n*9*](claim:toll/ap \"t\")", ["it’s 9=toll/ap|[it's\n*9*](claim:toll/ap \"t\")"]),
    ("a\n\n    9 b\n    c\n\nd", ["a|a", "9 b\nc\n|9 b\n    c\n", "d|d"]),
    ("```\n9\n```", ["9\n|9\n"]),
    ("[9](claim:none/ap) [8](x:y)", ["9=none/ap|[9](claim:none/ap)", " | ", "8=/|[8](x:y)"]),
    ("[x][r]\n\n[r]: claim:toll/ap", ["x=toll/ap|[x][r]"]),
    ("a <https://e.example/9> &amp; b", ["a  & b|a <https://e.example/9> &amp; b"]),
  ])
  func passagesCoverTheText(_ markdown: String, _ expected: [String]) {
    let source = SourceText(path: "a.md", bytes: Array(markdown.utf8))
    let prose = MarkdownRenderer.render(MarkdownText(wholeOf: source), Sample.options { $0.inspection = .places })
    #expect(prose.passages.map { Self.show($0, source) } == expected)
    let texts = MarkdownRenderer.render(MarkdownText(wholeOf: source), Sample.options { $0.inspection = .texts })
    #expect(texts.passages.map(\.text) == prose.passages.map(\.text))
    #expect(texts.passages.map(\.evidence) == prose.passages.map(\.evidence))
    #expect(Sample.render(markdown).passages.isEmpty)
  }

  /// `«…»` is looked for in the passage's text, `⟦…⟧` is where it stands in the file.
  @Test(arguments: [
    ("it's \"⟦9⟧\" -- so", "9"), ("a\\\n**b** &copy; `c` ⟦12⟧ d", "12"), ("> a\nlazy ⟦7⟧\n> b", "7"),
    ("\\*⟦\\*⟧9", "*"), ("x ⟦&copy;⟧ y", "©"), ("x ⟦---⟧ y", "—"),
    ("x ----⟦7⟧", "7"), ("x ⟦...⟧. y", "…"), ("`` ` ⟦5⟧ ``", "5"),
    ("```\na\nb ⟦9⟧\n```", "9"), ("~~~ x\r\na\r\nb ⟦9⟧ c\r\n", "9"), ("    a\n\n      b ⟦9⟧\n", "9"),
    ("> ```\n> a\n> ⟦9⟧\n> ```", "9"),
  ])
  func partsOfPassagesHavePlaces(_ marked: String, _ part: String) throws {
    let (markdown, expected) = PlaceTests.read(marked)
    let source = SourceText(path: "a.md", bytes: Array(markdown.utf8))
    let prose = MarkdownRenderer.render(MarkdownText(wholeOf: source), Sample.options { $0.inspection = .places })
    let passage = try #require(prose.passages.first)
    let found = try #require(passage.text.lastRange(of: Array(part.utf8)))
    #expect(passage.range(of: found) == expected)
  }

  @Test func passagesOfScalarsHavePlacesInTheFile() {
    let file = "a:\n  - >\n    One [nine](claim:toll/ap)\n    two\n"
    let source = SourceText(path: "a.yaml", bytes: Array(file.utf8))
    let text = MarkdownText("One [nine](claim:toll/ap) two\n", written: 7..<file.utf8.count, as: .scalar, in: source)
    let prose = MarkdownRenderer.render(text, Sample.options { $0.inspection = .places })
    #expect(
      prose.passages.map { Self.show($0, source) } == [
        "One |One ", "nine=toll/ap|[nine](claim:toll/ap)", " two|\n    two",
      ])
    #expect(prose.passages.last?.range(of: 1..<4) == file.utf8.count - 4..<file.utf8.count - 1)
  }
}

extension [UInt8] {
  fileprivate func lastRange(of part: [UInt8]) -> Range<Int>? {
    (0...count - part.count).reversed().first { self[$0...].starts(with: part) }.map {
      $0..<$0 + part.count
    }
  }
}
