import DossierModel
import Testing

@testable import Site

@Suite("Articles")
struct ArticlePageTests {
  @Test(
    "A description is one line of whole words, in which a heading ends like a sentence",
    arguments: [
      (
        "## The strike\n\nPakistan struck.\nIt said why.\n\nIran answered.",
        "The strike. Pakistan struck. It said why. Iran answered."
      ),
      ("## Who struck?\n\n- One\n- Two", "Who struck? One. Two"),
      (String(repeating: "word ", count: 40), String(repeating: "word ", count: 31) + "word…"),
    ])
  func describes(digest: String, description: String) throws {
    var site = try SmallSite(articles: 1)
    site.changeArticle(0, digest: digest)
    let page = try site.render(.article(Reference(0)))
    let lines = page.all(between: "<meta name=\"description\" content=\"", and: "\">")
    #expect(lines == [description])
  }
}
