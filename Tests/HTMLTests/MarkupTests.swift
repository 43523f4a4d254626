import HTML
import Testing

@Suite("Markup")
struct MarkupTests {
  @Test("Elements are written as HTML and SVG want them")
  func writesElements() {
    let cases: [(Markup, String)] = [
      (.element("br"), "<br>"), (.element("td"), "<td></td>"), (.element("p", text: "a<b"), "<p>a&lt;b</p>"),
      (.element("rect", ["y": 18, "class": "band"]), "<rect y=\"18\" class=\"band\"/>"),
      (
        .element("a", ["href": "?a=1&b=\"2\"", "rel": "x"], text: "go"),
        "<a href=\"?a=1&amp;b=&quot;2&quot;\" rel=\"x\">go</a>"
      ),
      (
        .element("input", ["disabled": true, "hidden": false, "id": String?.none, "size": Int?.some(-3)]),
        "<input disabled size=\"-3\">"
      ),
      (.element("g", ["id": "g"] + ["x": Percent(hundredths: 3410)]), "<g id=\"g\" x=\"34.1%\"></g>"),
      (.element("p", markup: .element("b", text: "&") + Markup(literal: "<wbr>")), "<p><b>&amp;</b><wbr></p>"),
      (
        .element("ul") { list in for name in ["a", "b"] { list.element("li", text: name) } },
        "<ul><li>a</li><li>b</li></ul>"
      ),
    ]
    for (markup, expected) in cases { #expect(markup.description == expected) }
  }

  @Test("Parts are joined in order with the separator between them alone")
  func joins() {
    let parts = ["a", "<", "c"].map { Markup(text: $0) }
    #expect(parts.joined(separator: Markup(literal: "<br>")).description == "a<br>&lt;<br>c")
    #expect([Markup]().joined(separator: Markup(literal: "<br>")).isEmpty)
  }

  @Test("An element is closed also when its content is given up")
  func closesOnError() {
    struct GivenUp: Error {}
    var writer = MarkupWriter()
    #expect(throws: GivenUp.self) {
      try writer.element("p") { content throws(GivenUp) in
        content.text("a")
        throw GivenUp()
      }
    }
    #expect(writer.markup.description == "<p>a</p>")
  }

  @Test("Data in a page holds no sign with which markup or an attribute begins")
  func writesData() {
    let data = Markup.data("application/ld+json", json: Array(#"{"name":"</script><!-- & href="}"#.utf8))
    #expect(
      String(decoding: data.bytes, as: UTF8.self)
        == #"<script type="application/ld+json">{"name":"\u003c/script\u003e\u003c!-- \u0026 href\u003d"}</script>"#)
  }
}
