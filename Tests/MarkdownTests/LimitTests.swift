import Diagnostics
import Testing

@testable import Markdown

/// No text, however made, stops the program or takes long.
@Suite struct LimitTests {
  @Test(arguments: [
    (String(repeating: "a", count: 65_537), "text-too-long", 1),
    (String(repeating: "a\n", count: 600_000), "text-too-long", 1),
    (String(repeating: ">", count: 100_000), "text-too-long", 1),
    (String(repeating: "![[]()", count: 8_000), "too-many-brackets", 12_002),
    ("\n\n" + String(repeating: "[", count: 4_001), "too-many-brackets", 4_001),
  ])
  func refusesWhatIsTooMuch(_ markdown: String, _ identifier: String, _ column: Int) {
    let prose = Sample.render(markdown)
    #expect(prose.diagnostics.map(\.identifier) == [identifier])
    #expect(prose.diagnostics.first?.place?.column == column)
    #expect(prose.body.isEmpty)
  }

  @Test(arguments: [
    ">", "> ", "- ", "* a\n", "1. ", "*", "_", "**a ", "`", "``a` ", "<", "<a ", "&", "\\", "*a_ ", "a**b", "<!--",
    "<?", "-\n\n", "  - ", "\u{0}", "\"", "'", "--", "...", "é", "#\n", "|", "\t", "\r", "\n", "a\u{0}b ", "&amp;",
    "&#0;", "~", "[a](actor:iran) ",
  ])
  func survivesRepetition(_ part: String) {
    let count = part.contains("[") ? 4_000 : 65_536 / part.utf8.count
    survive(part, count, inspects: false)
    survive(part, count / 8, inspects: true)
  }

  private func survive(_ part: String, _ count: Int, inspects: Bool) {
    let prose = Sample.render(String(repeating: part, count: count)) { options in
      options.inspection = inspects ? .places : .none
      options.hasAnchors = true
      options.findMentions = { MentionTests.matcher.mentions(in: $0) }
    }
    #expect(InertHTML.faults(in: prose.body.description).isEmpty)
  }

  @Test func survivesDepthWithEverythingInIt() {
    let deep = String(repeating: "> ", count: 20_000) + "[a](claim:toll/ap) Iran [b](x:y) <b> ![c](d)"
    let prose = Sample.render(deep) { options in
      options.evidence = .notes { _, _ in .init() }
      options.inspection = .places
      options.findMentions = { MentionTests.matcher.mentions(in: $0) }
    }
    #expect(prose.diagnostics.map(\.identifier) == ["refused-scheme", "raw-html", "image"])
    #expect(prose.notes.count == 1)
  }

  @Test func countsFaultsBeyondShowing() {
    let prose = Sample.render(String(repeating: "a <b>", count: 700))
    #expect(prose.diagnostics.count == 501)
    #expect(prose.diagnostics.last?.summary == "200 more faults of this text are not shown")
  }

  @Test(
    "Characters that no HTML document may hold are diagnostics, and stand on no page",
    arguments: [
      0x01, 0x7F, 0x80, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF,
    ] as [UInt32])
  func controls(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    for text in [String(scalar), "&#\(value);"] {
      let prose = Sample.render("a \(text) b")
      #expect(prose.diagnostics.map(\.identifier) == ["control-character"])
      #expect(prose.body.description == "<p>a \u{FFFD} b</p>\n")
    }
  }

  @Test(arguments: [0x09, 0xA0, 0xFDCF, 0xFDF0, 0xFFFD, 0x10000] as [UInt32])
  func theirNeighboursAreNone(value: UInt32) throws {
    let prose = Sample.render("a\(try #require(Unicode.Scalar(value)))b")
    #expect(prose.diagnostics.isEmpty && !prose.body.description.contains("\u{FFFD}") || value == 0xFFFD)
  }

  /// Isolates and marks of direction end with their text, and joiners belong to letters.
  @Test func directionControlsAreRefusedAndIsolatesAreNot() {
    let allowed =
      "\u{2066}a\u{2069} \u{2067}b\u{2069} \u{2068}c\u{2069} \u{200E}\u{200F}\u{61C} جیش\u{200C}العدل \u{200D}\u{200B}"
    #expect(Sample.html(allowed) == "<p>" + allowed + "</p>\n")
    for scalar in 0x202A...0x202E {
      let text = Unicode.Scalar(UInt32(scalar)).map { "a " + String(Character($0)) } ?? ""
      let found = Sample.render(text).diagnostics
      #expect(found.map(\.identifier) == ["direction-control"])
      #expect(found.first?.summary.hasPrefix("U+" + String(scalar, radix: 16, uppercase: true) + ", ") == true)
    }
    #expect(Sample.render(String(repeating: "&#8238;", count: 200)).diagnostics.count == 100)
  }

  /// Code shows a reference as it is written; a control that is there itself is one in code too.
  @Test(arguments: [
    ("a `&#x202E;` b", []), ("`&#x202E;` &#x202E;", [12]), ("    &#8238;\n\na", []), ("```\n&#8238;\n```", []),
    ("`a` &#x202E; ``b &#8238; ` &#8238;`` [c `&#8238;`](#d)", [5]), ("`\u{202E}`", [2]),
  ])
  func referencesInCodeAreNoDirectionControls(text: String, columns: [Int]) {
    #expect(Sample.render(text).diagnostics.map { $0.place?.column ?? 0 } == columns)
  }

  @Test func controlCharactersAreSaidAndReplaced() {
    let source = SourceText(path: "a.md", bytes: Array("a\u{0}b\n\u{1B}[c](x:y)".utf8))
    let prose = MarkdownRenderer.render(MarkdownText(wholeOf: source), Sample.options())
    let shown = prose.diagnostics.map { "\($0.identifier) \($0.place?.line ?? 0):\($0.place?.column ?? 0)" }
    #expect(shown == ["control-character 1:2", "control-character 2:1", "refused-scheme 2:6"])
    #expect(prose.diagnostics.first?.summary == "The control character U+0000 cannot be published")
    #expect(prose.body.description == "<p>a\u{FFFD}b\n\u{FFFD}c</p>\n")
  }

  @Test(arguments: [("0.30.2", true), ("0.30.0", true), ("0.31.1", false), ("0.3.0", false), ("unknown", false)])
  func otherVersionsOfCMarkAreWarnedOf(_ version: String, _ isFine: Bool) {
    #expect((CMarkVersion.diagnose(version) == nil) == isFine)
    #expect(CMarkVersion.loaded.contains("."))
  }
}
