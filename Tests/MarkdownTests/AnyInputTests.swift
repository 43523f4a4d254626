import Diagnostics
import HTML
import TestSupport
import Testing

@testable import Markdown

/// Whatever the text is, what is published of it cannot act, and what is said of it lies within it.
@Suite struct AnyInputTests {
  private static let pieces = [
    "[", "]", "(", ")", "![", "<", ">", "</", "/>", "\"", "'", "`", "```\n", "*", "_", "**", "#", "# ", "> ", "- ",
    "1. ", "\\", "&",
    "&lt;", "&#106;", "&Tab;", "&colon;", "\n\n", "\n", "    ", "a", "Iran", "Jaish al-Adl", "[a](", "javascript:",
    "JaVaScRiPt:", "data:text/html,x",
    "vbscript:x", "//e.example", "https://e.example/", "mailto:", "actor:iran", "claim:toll/ap", "[](claim:toll/cnn)",
    "event:strike", "[x]: ", "[x]", "<script>", "</script>", "<img src=x onerror=alert(1)>", "<svg onload=x>", "<!--",
    "-->", "<?",
    "]]>", "onclick=\"x\"", "\" onmouseover=\"x", "title=", "<javascript:x>", "<https://e.example/>", "=\n", "---\n",
    "|",
  ]

  private static let text = Array(
    """
    # A *head*

    On Tuesday [Iran](actor:iran) struck [the town](place:saravan), and [nine](claim:toll/ap)[](claim:toll/cnn)
    died; see <https://e.example/a?b&c> or [here][r]. “It’s `code`”, he said...

    > - one
    >   1. two

    [r]: https://e.example

    """.utf8)

  private func check(_ bytes: [UInt8], _ number: Int) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let source = SourceText(path: "text.md", bytes: Array(text.utf8))
    let options = Sample.options { options in
      options.hasAnchors = number % 2 == 0
      options.inspection = .places
      if number % 3 > 0 { options.evidence = .notes { _, _ in Markup(text: "x <y>") } }
      options.findMentions = { MentionTests.matcher.mentions(in: $0) }
    }
    let prose = MarkdownRenderer.render(MarkdownText(wholeOf: source), options)
    let shown = text.debugDescription
    #expect(InertHTML.faults(in: prose.body.description) == [], "\(shown)")
    #expect(prose.diagnostics.placeFaults(in: [source]) == [], "\(shown)")
    return prose.diagnostics.isEmpty && !prose.body.isEmpty
  }

  @Test("Pieces in any order", arguments: 0..<4)
  func pieces(seed: Int) {
    var input = HostileInput(seed: UInt64(seed), pieces: Self.pieces)
    let right = (0..<600).count { check(input.generated(), $0) }
    #expect(right > 20)
  }

  @Test("A text, damaged", arguments: 0..<4)
  func damaged(seed: Int) {
    var input = HostileInput(seed: UInt64(100 + seed), pieces: Self.pieces)
    let right = (0..<300).count { check(input.damaged(Self.text), $0) }
    #expect(right > 20)
  }
}
