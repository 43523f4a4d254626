import HTML
import Testing

@testable import Markdown

/// Whatever stands in a text, what is published cannot act, and what is refused is said.
@Suite struct SafetyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let markdown: String
    let identifiers: [String]
    var testDescription: String { markdown }

    init(_ markdown: String, _ identifiers: String...) {
      self.markdown = markdown
      self.identifiers = identifiers
    }
  }

  static let refused = [
    // Raw HTML in all seven kinds of blocks, and within lines.
    Case("<script>alert(1)</script>", "raw-html"),
    Case("<!-- comment -->", "raw-html"),
    Case("<?php echo 1 ?>", "raw-html"),
    Case("<!DOCTYPE html>", "raw-html"),
    Case("<![CDATA[ x ]]>", "raw-html"),
    Case("<div onclick=\"x()\">\n*text*\n</div>", "raw-html"),
    Case("<x-y attribute=1>\ntext", "raw-html"),
    Case("a <b>bold</b> word", "raw-html", "raw-html"),
    Case("a <img src=x onerror=alert(1)> b", "raw-html"),
    Case("a <!-- b --> c <?d?> e <!F f> g <![CDATA[h]]>", "raw-html", "raw-html", "raw-html", "raw-html"),
    Case("> <svg onload=x>\n> y", "raw-html"),
    Case("- a\n\n  <iframe src=\"http://e.example/\"></iframe>\n", "raw-html"),
    // Addresses.
    Case("[a](javascript:alert(1))", "refused-scheme"),
    Case("[a](JaVaScRiPt:alert(1))", "refused-scheme"),
    Case("[a](&#106;avascript:alert(1))", "refused-scheme"),
    Case("[a](javascript&colon;alert(1))", "refused-scheme"),
    Case("[a](java\\script:alert(1))", "relative-address"),
    Case("[a](%6Aavascript:alert(1))", "relative-address"),
    Case("[a](< javascript:alert(1)>)", "refused-scheme"),
    Case("[a](<java&#9;script:alert(1)>)", "relative-address"),
    Case("[a](&#x01;javascript:x)", "control-character", "relative-address"),
    Case("[a](vbscript:msgbox)", "refused-scheme"),
    Case("[a](data:text/html;base64,PHNjcmlwdD4=)", "refused-scheme"),
    Case("[a](data:image/png;base64,AAAA)", "refused-scheme"),
    Case("[a](file:///etc/passwd)", "refused-scheme"),
    Case("[a](blob:https://e.example/x)", "refused-scheme"),
    Case("[a](ftp://e.example/)", "refused-scheme"),
    Case("[a](Actor:iran)", "refused-scheme"),
    Case("[a](//e.example/x)", "address-without-scheme"),
    Case("[a](\\\\\\\\e.example/x)", "address-without-scheme"),
    Case("[a](/x)", "relative-address"),
    Case("[a](x.html)", "relative-address"),
    Case("[a](?q=1)", "relative-address"),
    Case("[a]()", "empty-address"),
    Case("[a](#)", "empty-address"),
    Case("[a](http:e.example)", "incomplete-address"),
    Case("[a](https:///x)", "incomplete-address"),
    Case("[a](https:\\\\e.example)", "incomplete-address"),
    Case("[a](<https://e.example/ x>)", "incomplete-address"),
    Case("[a](mailto:)", "incomplete-address"),
    Case("[a](actor:)", "incomplete-address"),
    Case("[a](claim:toll/)", "incomplete-address"),
    Case("<javascript:alert(1)>", "refused-scheme"),
    Case("<data:text/html,x>", "refused-scheme"),
    Case("[a][r]\n\n[r]: javascript:alert(1) \"t\"", "refused-scheme"),
    Case("[r]\n\n[r]: <data:text/html,x>", "refused-scheme"),
    Case("[](https://e.example)", "link-without-text"),
    // Images.
    Case("![a](https://e.example/x.png)", "image"),
    Case("![a](x.png \"t\")", "image"),
    Case("![*a* [b](javascript:x)](y)", "refused-scheme", "image"),
    Case("![r]\n\n[r]: x.png", "image"),
    Case("[![a](b)](https://e.example/)", "image"),
    // Things that do not exist.
    Case("[a](actor:iraq)", "unknown-actor"),
    Case("[a](event:x)", "unknown-event"),
    Case("[a](place:x)", "unknown-place"),
    Case("[a](claim:x)", "unknown-claim"),
    Case("[a](article:x)", "unknown-article"),
    Case("[a](term:x)", "unknown-term"),
    Case("[a](claim:x/ap)", "unknown-claim"),
    Case("[a](claim:toll/x)", "unknown-article"),
    Case("[a](claim:day/cnn)", "no-such-evidence"),
    Case("[a](claim:toll/ap/x)", "unknown-article"),
  ]

  @Test(arguments: refused)
  func refusesAndSaysSo(_ sample: Case) {
    let prose = Sample.render(sample.markdown) { $0.evidence = .notes { _, _ in Markup(text: "x") } }
    #expect(prose.diagnostics.map(\.identifier).sorted() == sample.identifiers.sorted())
    #expect(InertHTML.faults(in: prose.body.description).isEmpty, "\(prose.body)")
    #expect(!prose.body.description.contains("<!--"))
  }

  /// Hostile, and harmless: nothing is refused, everything is escaped.
  static let inert = [
    "`<script>`", "    <script>x</script>", "```<img src=x>\n<b>\n```", "\\<b>", "&lt;script&gt;", "a < b > c & d",
    "[a](https://e.example/?a=\"b\"&c='d')", "[a](<https://e.example/\"onclick=x>)",
    "[a](mailto:a@e.example?subject=\"x\")", "[a](#x\"y)", "[a](#<script>)", "<https://e.example/?\"onclick='x'>",
    "<a@e.example>", "[javascript:x](https://e.example)", "# <&> \"a\" 'b'",
    "[](event:strike)", "javascript:alert(1)", "[a\\](javascript:x)", "[a] (javascript:x)", "&#xD800;",
  ]

  @Test(arguments: inert)
  func escapesWhatItLetsThrough(_ markdown: String) {
    let prose = Sample.render(markdown) { $0.hasAnchors = true }
    #expect(prose.diagnostics.isEmpty)
    #expect(InertHTML.faults(in: prose.body.description).isEmpty, "\(prose.body)")
  }

  @Test func findsFaultsInHTML() {
    for html in ["<script>", "<p onclick=\"x\">", "<a href=\"javascript:x\">", "<a href=x>", "<p title=\"a", "< p>"] {
      #expect(!InertHTML.faults(in: html).isEmpty, "\(html)")
    }
    #expect(InertHTML.faults(in: "<p><a href=\"https://e.example\">&lt;</a></p>").isEmpty)
  }

  @Test func opensOutsideLinksWithoutTrace() {
    #expect(
      Sample.html("[a](HTTPS://e.example/é)")
        == "<p><a href=\"HTTPS://e.example/%C3%A9\" rel=\"noreferrer noopener\">a</a></p>\n")
    #expect(Sample.html("<a@e.example>") == "<p><a href=\"mailto:a@e.example\">a@e.example</a></p>\n")
  }
}
