import HTML
import Testing

@testable import Markdown

/// A piece of prose that names its evidence keeps its text and gets a marker, as the page wants it.
@Suite struct EvidenceTests {
  private static func notes(_ options: inout ProseOptions) {
    options.evidence = .notes { evidence, number in
      .element("q", text: "\(evidence.claim) \(evidence.article) <\(number)>")
    }
  }

  private static func codes(_ options: inout ProseOptions) {
    options.evidence = .codes { claim, articles in
      let content = articles.map { Markup.element("b", ["class": $0], text: $0) }.joined(separator: Markup(text: " "))
      return .init(
        address: "../claims/\(claim)/index.html#\"", name: "Evidence: \(articles.joined(separator: ", "))",
        content: content)
    }
  }

  @Test func notesFollowTheirParagraph() {
    let prose = Sample.render(
      "Nine died.[](claim:toll/ap) On [a *day*](claim:day/ap).\n\nNo note.\n\n- [x](claim:toll/cnn)", Self.notes)
    #expect(prose.diagnostics.isEmpty)
    #expect(
      prose.body.description == """
        <p>Nine died.<a class="fn" id="r1" href="#n1" aria-label="Note 1">1</a> On a <em>day</em>\
        <a class="fn" id="r2" href="#n2" aria-label="Note 2">2</a>.</p>
        <ol class="note" aria-label="Notes to the paragraph">\
        <li id="n1"><a class="n" href="#r1" aria-label="Back to the text at note 1">1</a><q>toll ap &lt;1&gt;</q></li>\
        <li id="n2"><a class="n" href="#r2" aria-label="Back to the text at note 2">2</a><q>day ap &lt;2&gt;</q></li>\
        </ol>
        <p>No note.</p>
        <ul>
        <li>x<a class="fn" id="r3" href="#n3" aria-label="Note 3">3</a></li>
        </ul>
        <ol class="note" aria-label="Notes to the list">\
        <li id="n3"><a class="n" href="#r3" aria-label="Back to the text at note 3">3</a><q>toll cnn &lt;3&gt;</q></li>\
        </ol>

        """)
    #expect(prose.notes.map(\.anchor) == ["n1", "n2", "n3"])
    #expect(prose.plainText == "Nine died. On a day.\nNo note.\nx")
  }

  @Test func notesOfSeveralTextsDiffer() {
    let prose = Sample.render("[a](claim:toll/ap)\n\n> [b](claim:day/ap)") { options in
      Self.notes(&options)
      options.notePrefix = "x-"
      options.firstNote = 7
      options.notePlacement = .collected
    }
    #expect(prose.notes.map(\.number) == [7, 8])
    #expect(prose.notes.map(\.backAnchor) == ["x-r7", "x-r8"])
    #expect(!prose.body.description.contains("<ol"))
    #expect(prose.noteList.description.contains("<li id=\"x-n8\"><a class=\"n\" href=\"#x-r8\""))
    #expect(Sample.render("a", Self.notes).noteList.isEmpty)
  }

  @Test func markersOfTheSameEvidenceShareANote() {
    let text = "Nine[](claim:toll/ap), I say nine[](claim:toll/ap).\n\nNine.[](claim:toll/ap)"
    let apart = Sample.render(text, Self.notes)
    #expect(apart.notes.map(\.number) == [1, 2])
    let body = apart.body.description
    #expect(body.matches(of: #/href="#n1"/#).count == 2)
    #expect(body.matches(of: #/id="r1"/#).count == 1)
    let together = Sample.render(text) { options in
      Self.notes(&options)
      options.notePlacement = .collected
    }
    #expect(together.notes.map(\.number) == [1])
    #expect(together.body.description.matches(of: #/href="#n1"/#).count == 3)
  }

  @Test func notesAreCalledWhatThePageCallsThem() {
    let prose = Sample.render("[a](claim:toll/ap)") { options in
      Self.notes(&options)
      options.form = .line
      options.noteWords.marker = { "Anmerkung “\($0)”" }
      options.noteWords.back = { "Zurück zu <\($0)>" }
      options.noteWords.list = { "Anmerkungen \"\($0)\"" }
    }
    #expect(
      prose.body.description == """
        a<a class="fn" id="r1" href="#n1" aria-label="Anmerkung “1”">1</a>
        """)
    #expect(
      prose.noteList.description == """
        <ol class="note" aria-label="Anmerkungen &quot;text&quot;"><li id="n1">\
        <a class="n" href="#r1" aria-label="Zurück zu &lt;1&gt;">1</a><q>toll ap &lt;1&gt;</q></li></ol>
        """)
  }

  @Test(arguments: [
    ("[a](claim:toll/ap)", "a{toll ap}"),
    ("[a](claim:toll/ap)[](claim:toll/cnn)[](claim:toll/ap).", "a{toll ap cnn}."),
    ("[a](claim:toll/ap) [](claim:toll/cnn) b", "a{toll ap cnn} b"),
    ("[a](claim:toll/ap)\n[](claim:toll/cnn)", "a{toll ap cnn}"),
    ("a [](claim:toll/ap)", "a{toll ap}"),
    ("[a](claim:toll/ap)[](claim:day/ap)", "a{toll ap}{day ap}"),
    ("[a](claim:toll/ap)[b](claim:toll/cnn)", "a{toll ap}b{toll cnn}"),
    ("[a](claim:toll/ap) or [](claim:toll/cnn)", "a{toll ap} or{toll cnn}"),
    ("[a](claim:toll/ap)\n\n[](claim:toll/cnn)", "a{toll ap}</p>\n<p>{toll cnn}"),
    ("*[a](claim:toll/ap)* [](claim:toll/cnn)", "<em>a{toll ap}</em>{toll cnn}"),
  ])
  func neighbouringMarkersOfOneClaimCombine(_ markdown: String, _ expected: String) {
    let html = Sample.html(markdown) { options in
      options.evidence = .codes { claim, articles in
        .init(address: "", name: "", content: Markup(text: "{\(claim) \(articles.joined(separator: " "))}"))
      }
    }
    let bare = html.split(separator: "<a class=\"ref\" href=\"\" aria-label=\"\">", omittingEmptySubsequences: false)
      .joined().split(separator: "</a>", omittingEmptySubsequences: false).joined()
    #expect(bare == "<p>\(expected)</p>\n")
  }

  @Test func codesLeadToTheClaim() {
    #expect(
      Sample.html("Nine [](claim:toll/ap)[](claim:toll/cnn)", Self.codes) == """
        <p>Nine<a class="ref" href="../claims/toll/index.html#%22" aria-label="Evidence: ap, cnn">\
        <b class="ap">ap</b> <b class="cnn">cnn</b></a></p>

        """)
  }

  @Test func textStaysWithoutMarkers() {
    #expect(Sample.html("[Nine](claim:toll/ap) [](claim:toll/cnn) died.") == "<p>Nine died.</p>\n")
  }

  @Test func whatCouldNotBeReadIsNotReportedAgain() {
    let prose = Sample.render("[a](claim:x/y) [b](actor:z)") { options in
      options.check = { _ in .unreadable }
      options.resolve = { _ in .unreadable }
    }
    #expect(prose.diagnostics.isEmpty)
    #expect(prose.body.description == "<p>a b</p>\n")
  }

  @Test func linksWithoutTextTakeTheName() {
    #expect(
      Sample.html("[](actor:iran) [The state](actor:iran) [](event:strike)") == """
        <p><a href="../actors/iran/index.html">Iran</a> <a href="../actors/iran/index.html">The state</a> \
        <a href="../events/strike/index.html">The &lt;strike&gt;</a></p>

        """)
  }

  @Test func suggestsWhatExists() {
    let prose = Sample.render(
      "[a](actor:iraan) [b](claim:none/ap) [c](claim:toll/vao) [d](claim:day/cnn) [e](Htps://x)")
    #expect(prose.diagnostics.map(\.suggestions) == [["iran"], ["toll"], ["ap", "cnn"], ["ap"], ["https://x"]])
  }
}
