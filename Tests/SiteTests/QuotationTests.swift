import DossierModel
import Testing

@testable import Site

@Suite("Quotations on pages")
struct QuotationTests {
  @Test(
    "Marks within a quotation are inner ones, also where one of a pair is missing",
    arguments: [
      ("en", "no marks, it's plain", "no marks, it's plain"), ("en", "\"Marg Bar Sarmachar\"", "‘Marg Bar Sarmachar’"),
      ("en", "killed two \"innocent children\" and", "killed two ‘innocent children’ and"),
      ("en", "the \"nationals\"", "the ‘nationals’"), ("en", "nationals\"", "nationals’"),
      ("en", "said \"it would", "said ‘it would"), ("en", "(\"so\")—\"as\"", "(‘so’)—‘as’"),
      ("en", "called “terrorist hideouts,”", "called ‘terrorist hideouts,’"), ("en", "“open", "‘open"),
      ("en", "\"", "’"), ("en", "", ""), ("ur", "“x”", "‘x’"), ("de", "„Wort“ \"so\"", "‚Wort‘ ‚so‘"),
      ("fa", "گفت «این» را", "گفت “این” را"), ("fr", "dit \"non\" et “si”", "dit “non” et “si”"),
    ])
  func nested(language: String, printed: String, shown: String) throws {
    let marks = NestedMarks(of: try #require(LanguageTag(language)))
    #expect(marks.set(in: printed) == shown)
    #expect(marks.set(in: printed).unicodeScalars.count == printed.unicodeScalars.count)
  }

  /// A claim on which A gives `quotations`, one assertion each, the last two of them on the word of an actor, and an
  /// answer of B; the digest of A rests on it.
  private func site(_ quotations: [(text: String, isApart: Bool)]) throws -> SmallSite {
    var sample = try ClaimSample(articles: 2)
    try sample.addFigures("c", ["3", "4"])
    var site = try SmallSite(articles: 2)
    try site.addActor("speaker", .person)
    var claim = sample.dossier.claims[0]
    let pattern = claim.answers[0].assertions[0]
    claim.answers[0].assertions = quotations.enumerated().map { index, words in
      var assertion = pattern
      assertion.quotations = [Quotation(words.text, at: SmallSite.nowhere)]
      assertion.apart = words.isApart ? SmallSite.located("another day") : nil
      if index >= quotations.count - 2 { assertion.via = .chain([[SmallSite.located(Reference(0))]]) }
      return assertion
    }
    site.dossier.claims = [claim]
    site.changeArticle(0, digest: "It was [3](claim:c/a).")
    return site
  }

  /// The note of that digest; nobody has looked for its quotations, which it says of each.
  private func note(_ quotations: [(text: String, isApart: Bool)]) throws -> String {
    try markedNote(quotations).replacing("| (Not verified)", with: "|")
  }

  private func markedNote(_ quotations: [(text: String, isApart: Bool)]) throws -> String {
    let html = try site(quotations).render(.article(Reference(0)))
    let note = try #require(html.all(between: "<li id=\"_n1\">", and: "</li>").first)
    return note.replacing(/<a class="n".*?<\/a>/, with: "").replacing(/<\/?q>/, with: "|").replacing(
      /<[^>]*>/, with: "")
  }

  @Test("A note has the words of every answer that is compared, each once, with whose they are")
  func notes() throws {
    #expect(try note([("one", false), ("two", false), ("three", false)]) == "|one|; |two| |three| speaker")
    #expect(try note([("one", false), ("two", true), ("one", false)]) == "|one|")
    #expect(try note([("one", true)]) == "|one| speaker")
    #expect(try markedNote([("one", true)]) == "|one| (Not verified) speaker")
  }

  @Test("Beyond a few quotations a note says how many more there are")
  func longNotes() throws {
    let words = ["one", "two", "three", "four", "five", "six"].map { (text: $0, isApart: false) }
    #expect(try note(words) == "|one| |two| |three| |four| And 2 more")
  }

  @Test("A claim's page marks odd words beside marks that it sets otherwise than printed")
  func oddWords() throws {
    var sample = try ClaimSample(articles: 2)
    try sample.addFigures("c", ["3", "4"])
    sample.dossier.claims[0].kind = .report
    for (index, text) in ["the \"nationals\" fled", "the nationals left"].enumerated() {
      sample.dossier.claims[0].answers[index].assertions[0].value = ClaimSample.located(.said)
      sample.dossier.claims[0].answers[index].assertions[0].quotations = [Quotation(text, at: SmallSite.nowhere)]
    }
    let (scan, text) = try sample.scan(.claim(Reference(0)))
    #expect(scan.fault == nil)
    #expect(text.contains("<q>the ‘nationals’ <span class=\"odd\">fled</span></q>"))
  }
}
