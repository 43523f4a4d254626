import Diagnostics
import Testing

@testable import Markdown

/// What was meant as a link and is none for Markdown would stand on the page sign by sign.
@Suite struct UnreadLinkTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// The text, with the place between `⟦` and `⟧`.
    let marked: String
    let summary: String
    let suggestion: String?
    var testDescription: String { marked }

    init(_ marked: String, _ summary: String, _ suggestion: String? = nil) {
      self.marked = marked
      self.summary = summary
      self.suggestion = suggestion
    }
  }

  private static let space = "error This is no link: an address holds no spaces"
  private static let gap = "error This is no link: its `(` must stand right after its `]`"
  private static let open = "error This is no link: its `(` is never closed"
  private static let square = "error This is no link: an address stands in round brackets"
  private static let maybe = "warning This may be meant as a link, and is none: "

  static let meant = [
    Case("a ⟦[the office](actor: iran)⟧ b", space, "[the office](actor:iran)"),
    Case("⟦[the office] (actor:iran)⟧", gap, "[the office](actor:iran)"),
    Case("⟦[the office](actor:iran⟧ said so.", open, "[the office](actor:iran)"),
    Case("⟦[the office](actor:iran⟧, and (b) more.", open, "[the office](actor:iran)"),
    Case("⟦[x][actor:iran]⟧ y", square, "[x](actor:iran)"),
    Case("⟦[two](claim: toll/ap)⟧", space, "[two](claim:toll/ap)"),
    Case("⟦[x](Actor: iran)⟧", space, "[x](actor:iran)"),
    Case("⟦[x](actor: the office)⟧", space),
    Case("⟦[x](https://e.example/a b)⟧", space),
    Case("é 'a' -- ⟦[the *old* office](actor: iran)⟧", space, "[the *old* office](actor:iran)"),
    Case("> a\n> ⟦[b](place: saravan)⟧", space, "[b](place:saravan)"),
    Case("- ⟦[b]\n  (place:saravan)⟧", gap, "[b](place:saravan)"),
    Case("a ⟦[[b](actor:iran) c](actor:jaish)⟧", "error This is no link: a link cannot hold another"),
    Case("A ⟦[pier][p]⟧ burned", maybe + "nothing in this text says where the second brackets lead"),
    Case("A ⟦[pier][the note]⟧: burned", maybe + "nothing in this text says where the second brackets lead"),
    Case("a office⟦](actor:iran)⟧", "error This is no link: something in its address cannot stand there"),
    Case("a \\] ⟦[b\\[c](actor: iran)⟧", space),
    Case("a ⟦[see](the note)⟧", maybe + "an address holds no spaces"),
    Case("a ⟦[sic] (place: saravan)⟧", maybe + "its `(` must stand right after its `]`", "[sic](place:saravan)"),
  ]

  @Test(arguments: meant)
  func saysHowToWriteIt(_ sample: Case) {
    let (text, range) = PlaceTests.read(sample.marked)
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    let found = MarkdownRenderer.render(MarkdownText(wholeOf: source), Sample.options()).diagnostics
    #expect(found.map { "\($0.severity) \($0.summary)" } == [sample.summary])
    #expect(found.first?.place == source.place(range))
    #expect(found.first?.suggestions == (sample.suggestion.map { [$0] } ?? []))
  }

  /// What is a link, what is escaped, code, and brackets that only stand side by side.
  @Test(
    arguments: [
      "[a](actor:iran) [](place:saravan) [b]( actor:iran )", "`[a](actor: iran)` and ``[b] (actor:iran)``",
      "    [a](actor: iran)\n", "```\n[a](actor: iran)\n```", "[a\\](actor: iran)", "\\[a](actor: iran)",
      "[a&#93;(actor: iran)", "[a] (b) [c] [d] e] [f]", "he [the king] (place of birth: unknown) said",
      "[a] (place: Port Lorn)", "[a] (actor:)", "a](", "[a]\n\n(actor:iran)", "[a] b (actor:iran)",
      "[sic]: (event:strike)", "[1][2](#a)",
    ])
  func leavesTheRest(_ text: String) {
    #expect(Sample.render(text).diagnostics.map(\.summary) == [])
  }
}
