import Testing

@testable import Markdown

/// Each thing's first mention in a text becomes a link, and nothing else does.
@Suite struct MentionTests {
  static let matcher = NameMatcher([
    ("Iran", DossierLink(.actor, "iran")), ("Jaish al-Adl", DossierLink(.actor, "jaish")),
    ("Jaish al-Adl's army", DossierLink(.event, "strike")), ("Saravan", DossierLink(.place, "saravan")),
    ("city of Saravan", DossierLink(.place, "saravan")), ("nowhere", DossierLink(.place, "nowhere")),
  ])

  @Test(arguments: [
    ("Iran and Iran.", "<Iran> and Iran."),
    ("Iran’s, Iranian, Iran_, Iran", "<Iran>’s, Iranian, Iran_, Iran"),
    ("Iranian Iran", "Iranian <Iran>"),
    ("Jaish\nal-Adl struck", "<Jaish\nal-Adl> struck"),
    ("> Jaish\n> al-Adl's\n> army, Iran", "<Jaish\nal-Adl’s\narmy>, <Iran>"),
    ("Jaish  \nal-Adl, Jaish al-Adl", "Jaish<br />\nal-Adl, <Jaish al-Adl>"),
    ("Jaish *al-Adl*, Iran", "Jaish <em>al-Adl</em>, <Iran>"),
    ("*Jaish al-Adl* **Iran**", "<em><Jaish al-Adl></em> <strong><Iran></strong>"),
    ("**Iran**ian and *Iran*", "<strong>Iran</strong>ian and <em><Iran></em>"),
    ("`Iran` Iran", "<code>Iran</code> <Iran>"),
    ("[Iran](#x) Iran", "<a href=\"#x\">Iran</a> <Iran>"),
    ("[Iran](https://e.example) Iran", "<a…>Iran</a> <Iran>"),
    ("[the state](actor:iran) Iran", "<a…>the state</a> Iran"),
    ("Iran [the state](actor:iran) Iran", "<Iran> <a…>the state</a> Iran"),
    ("[Iran struck](claim:toll/ap) in Iran", "<Iran> struck in Iran"),
    ("[Iran](claim:toll/ap)ian Iran", "Iranian <Iran>"),
    ("Iran, city of Saravan in Iran, Saravan", "<Iran>, <city of Saravan> in Iran, Saravan"),
    ("Nowhere, Iran", "Nowhere, <Iran>"),
    ("a \\Iran & Iran", "a \\<Iran> &amp; Iran"),
  ])
  func firstMentionIsLinked(_ markdown: String, _ expected: String) {
    let html = Sample.html(markdown) { $0.findMentions = { Self.matcher.mentions(in: $0) } }
    var shown = html
    for thing in ["actors/iran", "actors/jaish", "places/saravan", "events/strike"] {
      shown = shown.replacing("<a href=\"../\(thing)/index.html\">the", with: "<a…>the")
      shown = shown.replacing("<a href=\"../\(thing)/index.html\">", with: "<")
    }
    shown = shown.replacing("<a href=\"https://e.example\" rel=\"noreferrer noopener\">", with: "<a…>")
    let wanted = expected.replacing("Iran>", with: "Iran</a>").replacing("Adl>", with: "Adl</a>")
      .replacing("Saravan>", with: "Saravan</a>").replacing("army>", with: "army</a>")
      .replacing("</em</a>>", with: "</em>")
    #expect(shown.replacing("<blockquote>\n", with: "").replacing("</blockquote>\n", with: "") == "<p>\(wanted)</p>\n")
  }

  @Test func headingsAreNotLinkedAndSomeThingsNever() {
    let html = Sample.html("# Iran\n\nIran, Saravan\n\n- Jaish al-Adl\n- Saravan") {
      $0.findMentions = { Self.matcher.mentions(in: $0) }
      $0.mentioned = [DossierLink(.place, "saravan")]
    }
    #expect(
      html == """
        <h1>Iran</h1>
        <p><a href="../actors/iran/index.html">Iran</a>, Saravan</p>
        <ul>
        <li><a href="../actors/jaish/index.html">Jaish al-Adl</a></li>
        <li>Saravan</li>
        </ul>

        """)
  }

  @Test func strangeMentionsDoNoHarm() {
    let link = DossierLink(.actor, "iran")
    let other = DossierLink(.actor, "jaish")
    let mentions = [
      Mention(4..<4, names: link), Mention(3..<5, names: link), Mention(2..<9, names: other),
      Mention(100..<200, names: other),
    ]
    let html = Sample.html("one *two* three") { $0.findMentions = { _ in mentions } }
    #expect(html == "<p>one <em>two</em> three</p>\n")
    let unsorted = [Mention(8..<13, names: link), Mention(0..<3, names: other)]
    #expect(Sample.html("one two three") { $0.findMentions = { _ in unsorted } }.contains("<a"))
  }
}
