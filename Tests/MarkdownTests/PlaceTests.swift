import Diagnostics
import Testing

@testable import Markdown

/// Every diagnostic stands at its exact place. In the cases `⟦…⟧` marks the place; the marks are not part of the file.
@Suite struct PlaceTests {
  static let inMarkdown = [
    "[a](⟦javascript:x⟧)",
    "é🙂 ‘[a](⟦x:y⟧)’",
    "one\ntwo [a](⟦x:y⟧) three",
    "one\r\ntwo\r\n\r\n[a](⟦x:y⟧)",
    "[a](actor:⟦iraq⟧)",
    "[a](claim:⟦none⟧/ap)",
    "[a](claim:toll/⟦none⟧)",
    "[a](claim:⟦day/cnn⟧)",
    "[a](<⟦x y⟧> \"t\")",
    "[a](  ⟦x:y⟧  'title (with) \\' x:z'  ) [b](#c)",
    "[a](⟦&#106;avascript:x⟧)",
    "[a](actor:⟦i\\_&amp;q⟧)",
    "it's \"so\" -- and... [a](⟦x:y⟧)",
    "a\\\nb [c](⟦x:y⟧)",
    "a  \nb [c](⟦x:y⟧)",
    "a\n      b\n   c [d](⟦x:y⟧)",
    "> a\nlazy [b](⟦x:y⟧)",
    "> a\n> > b\nlazy\nlazier [b](⟦x:y⟧)",
    "- a\n  - b\n\n    [c](⟦x:y⟧)",
    "1. `[a](x:y)` [b](⟦x:y⟧)",
    "``a`[` `` [b](⟦x:y⟧)",
    "[a\nb\nc](⟦x:y⟧)",
    "[a](\n⟦x:y⟧\n\"t\"\n)",
    "[a *b* `]` c](⟦x:y⟧)",
    "x:y x:y [x:y](⟦x:y⟧)",
    "[x](#x:y) [x](⟦x:y⟧)",
    "[a]\n\nb\n\n[a]: ⟦x:y⟧",
    "[a][ b ] c\n\n[ b ]:\n  <⟦x:y⟧> 'z'",
    "<⟦xx:y⟧>",
    "*a* **<⟦xx:y⟧>** b",
    "⟦[a]()⟧",
    "a ⟦[](https://e.example \"t\")⟧ b",
    "a ⟦![b](c \"d\")⟧ e",
    "⟦![b]⟧\n\n[b]: c",
    "a ⟦<b>⟧ c",
    "a\n> b ⟦<c\n> d='e'>⟧ f",
    "a ⟦<!-- b -->⟧ c",
    "a\n\n⟦<div>\nb\n</div>⟧\n\nc",
    "- ⟦<div>⟧\n",
    "\u{FEFF}[a](⟦x:y⟧)",
    "\u{FEFF}a\n[a](⟦x:y⟧)",
    "# a [b](⟦x:y⟧) #",
    "a [b](⟦x:y⟧)\n===",
    "| a | [b](⟦x:y⟧) |",
    "\\[a](x:y) [b](⟦x:y⟧)",
    "[a]: #b\n[c](⟦x:y⟧) [a]",
    "é ⟦\u{202E}⟧b",
    "`⟦\u{202A}⟧`",
    "a ⟦[b](#c 'd')⟧ e",
    "⟦[a](https://e.example \"t\")⟧",
    "⟦[a][b]⟧\n\n[b]: actor:iran 'c'",
    "a ⟦\u{9F}⟧ b",
    "é [a](⟦x:y⟧)",
    "a &#8237 b ⟦&#8237;⟧",
    "a ⟦&#x0202b;⟧ &#x2067;&#x2069; &#00008238; &#8206;",
  ]

  @Test(arguments: inMarkdown)
  func pointsIntoMarkdown(_ marked: String) {
    let (text, expected) = Self.read(marked)
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    let prose = MarkdownRenderer.render(MarkdownText(wholeOf: source), Sample.options())
    #expect(prose.diagnostics.map(\.place) == [source.place(expected)])
  }

  struct Scalar: Sendable, CustomTestStringConvertible {
    let file: String
    let text: String
    var testDescription: String { file }

    init(_ file: String, _ text: String) {
      self.file = file
      self.text = text
    }
  }

  /// Files with one scalar between `«` and `»`, and the text as YAML reads it.
  static let inYAML = [
    Scalar("note: «a [b](⟦x:y⟧)»\n", "a [b](x:y)"),
    Scalar("note: «a\n  b\n\n  [c](⟦x:y⟧)»\n", "a b\n[c](x:y)"),
    Scalar("- note: «|\n    a\n    [b](⟦x:y⟧)\n»", "a\n[b](x:y)\n"),
    Scalar("note: «| # why\n  a\n\n    b [c](⟦x:y⟧)\n»", "a\n\n  b [c](x:y)\n"),
    Scalar("note: «|2-\n    a\n   [b](⟦x:y⟧)»", "  a\n [b](x:y)"),
    Scalar("note: «|\r\n  a\r\n  [b](⟦x:y⟧)\r\n»", "a\n[b](x:y)\n"),
    Scalar("note: «|+\n\n  a\n\n\n  b [b](⟦x:y⟧)\n\n»", "\na\n\n\nb [b](x:y)\n\n"),
    Scalar("note: «>2-\n    a\n  b\n   [b](⟦x:y⟧)»", "  a\nb\n [b](x:y)"),
    Scalar("note: «>-\n  a\n  b\n\n  c\n\n\n  [d](⟦x:y⟧)»\n", "a b\nc\n\n[d](x:y)"),
    Scalar("note: «>\n  a\n    more\n  [d](⟦x:y⟧)\n»", "a\n  more\n[d](x:y)\n"),
    Scalar("note: «'it''s [b](⟦x:y⟧)'»", "it's [b](x:y)"),
    Scalar("note: «'a\n\n  b ''\n  [c](⟦x:y⟧)'»", "a\nb ' [c](x:y)"),
    Scalar(#"note: «"a \"b\" \u00e9\n\n\x41 [c](⟦x:y⟧)"»"#, "a \"b\" é\n\nA [c](x:y)"),
    Scalar(#"note: «"\u00e9\t\"a\" \_ [c](⟦x:y⟧)"»"#, "é\t\"a\" \u{A0} [c](x:y)"),
    Scalar("note: «\"a \\\n   b\\\\ [c](⟦x:y⟧)\"»", "a b\\ [c](x:y)"),
    Scalar(#"note: «"[c](⟦\x78\U0000003Ay⟧)"»"#, "[c](x:y)"),
    Scalar(#"note: «"[c](actor:⟦ir\u00e9⟧)"»"#, "[c](actor:iré)"),
    Scalar("é: {note: «🙂 [b](⟦x:y⟧)»}", "🙂 [b](x:y)"),
  ]

  @Test(arguments: inYAML)
  func pointsIntoScalars(_ scalar: Scalar) {
    let (unframed, place) = Self.read(scalar.file)
    let bytes = Array(unframed.utf8)
    let open = Array("«".utf8)
    let frame = Self.read(scalar.file, "«", "»").range
    let before = bytes.firstRange(of: open)?.lowerBound ?? 0
    let source = SourceText(path: "a.yaml", bytes: Array(Self.strip(unframed, "«", "»").utf8))
    let expected = place.lowerBound - open.count..<place.upperBound - open.count
    let marks = Array("⟦⟧".utf8).count
    let written = before..<frame.upperBound - marks
    let text = MarkdownText(scalar.text, written: written, as: .scalar, in: source)
    let prose = MarkdownRenderer.render(text, Sample.options())
    #expect(prose.diagnostics.map(\.place) == [source.place(expected)])
  }

  @Test func pointsAtEachOfSeveral() {
    let source = SourceText(path: "a.md", bytes: Array("[a](x:y) <b> [c](x:z)\n\n![d](e) [f](x:y)".utf8))
    let prose = MarkdownRenderer.render(MarkdownText(wholeOf: source), Sample.options())
    let places = prose.diagnostics.compactMap(\.place).map { "\($0.line):\($0.column)-\($0.endColumn)" }
    #expect(places == ["1:5-8", "1:10-13", "1:18-21", "3:1-8", "3:13-16"])
  }

  /// The text without the marks, and the bytes between them.
  static func read(_ marked: String, _ open: String = "⟦", _ close: String = "⟧") -> (text: String, range: Range<Int>) {
    let bytes = Array(marked.utf8)
    let start = bytes.firstRange(of: Array(open.utf8))?.lowerBound ?? 0
    let end = bytes.firstRange(of: Array(close.utf8))?.lowerBound ?? 0
    return (strip(marked, open, close), start..<end - open.utf8.count)
  }

  static func strip(_ marked: String, _ open: String, _ close: String) -> String {
    let marks = (open + close).unicodeScalars
    return String(String.UnicodeScalarView(marked.unicodeScalars.filter { !marks.contains($0) }))
  }
}

extension [UInt8] {
  fileprivate func firstRange(of part: [UInt8]) -> Range<Int>? {
    guard count >= part.count else { return nil }
    for start in 0...count - part.count where self[start...].starts(with: part) {
      return start..<start + part.count
    }
    return nil
  }
}
