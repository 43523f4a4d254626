import DossierModel
import Testing

@testable import Site

@Suite("Words in a row, on pages of either direction")
struct TextDirectionTests {
  @Test(
    "Only what has letters of the other direction is set off, in the page's direction",
    arguments: [
      ("en", "AP", "AP"), ("en", "n.n. 2", "n.n. 2"), ("en", "ایرنا", "\u{2066}ایرنا\u{2069}"),
      ("en", "IRNA ایرنا", "\u{2066}IRNA ایرنا\u{2069}"), ("en", "۹", "۹"), ("en", "Ünal", "Ünal"),
      ("fa", "ایرنا", "ایرنا"), ("fa", "AP", "\u{2067}AP\u{2069}"), ("fa", "۹ 9–10", "۹ 9–10"),
      ("fa", "Ü", "\u{2067}Ü\u{2069}"), ("fa", "РТ", "\u{2067}РТ\u{2069}"),
    ])
  func inRow(language: String, text: String, expected: String) throws {
    let direction = TextDirection(of: try #require(LanguageTag(language)))
    #expect(direction.inRow(text) == expected)
  }

  @Test(
    "What is listed keeps its order, whatever its scripts; one alone needs nothing",
    arguments: [
      ("en", ["AP", "ایرنا", "RT"], "AP, \u{2066}ایرنا\u{2069}, RT"), ("en", ["ایرنا"], "ایرنا"), ("en", [], ""),
      ("fa", ["AP", "ایرنا"], "\u{2067}AP\u{2069}, ایرنا"),
    ])
  func listed(language: String, words: [String], expected: String) throws {
    var sample = try ClaimSample(articles: 0)
    sample.dossier.language = try #require(LanguageTag(language))
    sample.dossier.articles = try words.enumerated().map { index, word in
      try ClaimSample.article("a\(index)", code: word, language: sample.dossier.language)
    }
    let scope = PageScope(.home, of: try sample.edition())
    #expect(scope.listed(words) == expected)
    #expect(scope.codes(of: words.indices.map { Reference($0) }) == expected)
  }
}
