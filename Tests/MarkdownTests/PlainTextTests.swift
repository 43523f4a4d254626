import Testing

@testable import Markdown

/// The text for search and descriptions.
@Suite struct PlainTextTests {
  @Test(arguments: [
    ("a *b* `c`\nd  \ne", "a b c d e"),
    ("# A\n\nb\n\n- c\n- d\n\n> e\n\n```\nf\ng\n```\n\n---", "A\nb\nc\nd\ne\nf\ng"),
    ("[](actor:iran) & [x](https://e.example)", "Iran & x"),
    ("[a](claim:toll/ap) — 7 killed; “b”", "a — 7 killed; “b”"),
    ("الف، ب 好", "الف، ب 好"),
    ("", ""),
  ])
  func textAlone(_ markdown: String, _ text: String) {
    let prose = Sample.render(markdown) { $0.evidence = .notes { _, _ in .init() } }
    #expect(prose.plainText == text)
  }

  @Test func aLineHasNoParagraph() {
    #expect(
      Sample.html("a *b*\n[c](actor:iran)\n") { $0.form = .line }
        == "a <em>b</em>\n<a href=\"../actors/iran/index.html\">c</a>")
    #expect(Sample.html("") { $0.form = .line }.isEmpty)
    for markdown in ["a\n\nb", "- a", "# a", "a\n\n---"] {
      #expect(Sample.render(markdown) { $0.form = .line }.diagnostics.map(\.identifier) == ["more-than-a-line"])
    }
  }
}
