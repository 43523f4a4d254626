import Foundation
import Testing

@testable import Markdown

/// Without our additions the HTML is cmark's own, byte for byte; and the same bytes come from every thread.
@Suite struct FidelityTests {
  static let samples = [
    "Plain text with *emphasis*, **strength**, ***both***, `code` and a line\nend.",
    "A hard\\\nbreak, another  \nbreak.",
    "# One\n## Two ##\nThree\n=====\nFour\n----\n###### Six",
    "- a\n- b\n\n  c\n- d\n  1. e\n  2. f\n\n\n7) g\n8) h\n* i\n+ j",
    "> a\n> > b\nlazy\n\n> c\n\n---\n***\n_ _ _",
    "    indented <code>\n\n```swift & co\nlet a = \"<b>\"\n```\n~~~\nx\n~~~\n````\n```\n````",
    "It's \"quoted\" 'so', 'tis -- or --- or ---- or ------- ... the '80s, \"a 'b' c\".",
    "&amp; &copy; &#233; &#x1F642; &nope; &ngE; \\* \\& \\\\ \\a < > \" '",
    "[mail](mailto:a@e.example?subject=a%20b&b=\"c\") [here](#a-b) <b@e.example>",
    "[a][b] [b][] [b] [c]\n\n[b]: #x\n[B]: #y",
    "* a\n\n      code\n\n* b\n- c\n-\n- d",
    "**a *b* c** _a_b_ __init__ a*b*c ***a** b*  **a**b",
    "naïve 你好 جیش‌العدل 🙂 e\u{301} \u{A0} x",
    "a\r\nb\rc\n\r\nd\ttab\n\n\te\n",
    "", "\n\n", "x", "1986\\. A great year\n\n1986. Another",
    "Term\n: not a list\n\n| a | b |\n\n\\[^1] ~ x ~ - [ ] y",
  ]

  @Test(arguments: samples)
  func rendersAsCMarkDoes(_ markdown: String) throws {
    let prose = Sample.render(markdown)
    #expect(prose.diagnostics.isEmpty)
    #expect(try prose.body.description == Self.runCMark(markdown))
  }

  @Test func rendersAllSamplesInOneAsCMarkDoes() throws {
    let markdown = Self.samples.joined(separator: "\n\n")
    #expect(try Sample.html(markdown) == Self.runCMark(markdown))
  }

  @Test func threadsGiveTheSameBytes() async {
    let markdown = Self.samples.joined(separator: "\n\n") + "\n\n[](actor:iran) Saravan [a](claim:toll/ap) [b](x:y)"
    @Sendable func render() -> RenderedProse {
      Sample.render(markdown) { options in
        options.hasAnchors = true
        options.evidence = .notes { _, _ in .init() }
        options.findMentions = { MentionTests.matcher.mentions(in: $0) }
      }
    }
    let wanted = render()
    #expect(wanted.diagnostics.count == 1)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<500 {
        group.addTask {
          let prose = render()
          return prose.body == wanted.body && prose.diagnostics == wanted.diagnostics
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }

  /// What the command `cmark --smart` writes; `script/setup` installs it.
  private static func runCMark(_ markdown: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["cmark", "--smart"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(markdown.utf8))
    try input.fileHandleForWriting.close()
    let html = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "the command cmark is missing: run script/setup")
    return String(decoding: html, as: UTF8.self)
  }
}
