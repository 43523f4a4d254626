import HTML
import Testing

@Suite("Text becomes HTML")
struct EscaperTests {
  @Test(
    "What is replaced, and by what",
    arguments: [
      ("", ""), ("plain", "plain"), ("a & b", "a &amp; b"), ("&amp;", "&amp;amp;"), ("<b>", "&lt;b&gt;"),
      ("say \"it's\"", "say &quot;it&#39;s&quot;"), ("a\r\nb\rc\nd\te", "a\nb\nc\nd\te"), ("\r", "\n"),
      ("a\u{0}b\u{1B}c\u{C}d\u{7F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}"),
      ("\u{80}\u{85}\u{9F}\u{A0}é", "\u{FFFD}\u{FFFD}\u{FFFD}\u{A0}é"),
      ("\u{FFFD}\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("\u{1FFFE}\u{10FFFF}\u{1FFFD}😀", "\u{FFFD}\u{FFFD}\u{1FFFD}😀"),
      ("جیش‌العدل <", "جیش‌العدل &lt;"), ("e\u{301}", "e\u{301}"),
    ])
  func replaces(text: String, expected: String) {
    #expect(Markup(text: text).bytes == Array(expected.utf8))
    #expect(Markup(text: Substring("<" + text).dropFirst()).bytes == Array(expected.utf8), "a part of a longer string")
  }

  @Test("No scalar of Unicode gets through that could end the text or make the page invalid")
  func holdsForEveryScalar() {
    var failures: [UInt32] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      let written = Markup(text: text).description
      let isReplaced = !written.utf8.elementsEqual(text.utf8)
      if isReplaced != isUnfit(scalar) || written.unicodeScalars.contains(where: { isUnfit($0) && $0 != "&" }) {
        failures.append(value)
      }
    }
    #expect(failures.isEmpty)
  }

  /// The standard's own words, written independently of the escaper: syntax characters, controls, noncharacters.
  private func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\t" && scalar != "\n"
    default: "&<>\"'".unicodeScalars.contains(scalar) || scalar.properties.isNoncharacterCodePoint
    }
  }
}
