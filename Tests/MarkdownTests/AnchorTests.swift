import Testing

@testable import Markdown

/// Headings can be linked to: their anchors are readable, unique and stay the same.
@Suite struct AnchorTests {
  @Test(arguments: [
    ("The first strike", "the-first-strike"),
    ("Iran’s answer", "irans-answer"),
    ("  — 16 January 2024: what *happened*? ", "16-january-2024-what-happened"),
    ("Société générale, Ærø, Łódź, straße", "societe-generale-aero-lodz-strasse"),
    ("e\u{301}tat", "etat"),
    ("جیش‌العدل در ایران", "جیش‌العدل-در-ایران".replacingZeroWidth),
    ("Тегеран ۱۲", "тегеран-۱۲"),
    ("!?", "section"),
    ("`code` & [link](actor:iran)", "code-link"),
    (String(repeating: "word ", count: 40), "word-word-word-word-word-word-word-word-word-word-word-word-word"),
  ])
  func slugIsReadable(_ heading: String, _ anchor: String) {
    let prose = Sample.render("# \(heading)") { $0.hasAnchors = true }
    #expect(prose.headings.map(\.anchor) == [anchor])
  }

  @Test func anchorsAreUnique() {
    let prose = Sample.render("# A\n# A\n# A 2\n# A\n# N1\n\n[a](claim:toll/ap)\n\n# Main") { options in
      options.hasAnchors = true
      options.usedAnchors = ["main"]
      options.evidence = .notes { _, _ in .init() }
    }
    #expect(prose.headings.map(\.anchor) == ["a", "a-2", "a-2-2", "a-3", "n1-2", "main-2"])
  }

  @Test func headingsGoDownAndKeepTheirText() {
    #expect(
      Sample.html("# A *b*\n\nC\n\n##### D") {
        $0.hasAnchors = true
        $0.topHeading = 3
      } == "<h3 id=\"a-b\">\nA <em>b</em>\n</h3>\n<p>C</p>\n<h6 id=\"d\">\nD\n</h6>\n")
    #expect(Sample.html("A\n===") { $0.topHeading = 2 } == "<h2>A</h2>\n")
    #expect(Sample.html("## A\n### B") == "<h2>A</h2>\n<h3>B</h3>\n")
    #expect(Sample.render("## [A](claim:toll/ap)").headings.map(\.text) == ["A"])
  }

  @Test(
    "The highest heading of a text follows the page's, whatever its editor began with",
    arguments: [
      ("# A\n## B", [3, 4]), ("## A\n### B", [3, 4]), ("### A\n# B\n## C", [5, 3, 4]), ("###### A", [3]),
      ("# A\n###### B", [3, 6]),
    ])
  func topHeading(text: String, levels: [Int]) {
    #expect(Sample.render(text) { $0.topHeading = 3 }.headings.map(\.level) == levels)
  }
}

extension String {
  fileprivate var replacingZeroWidth: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{200C}" }))
  }
}
