import Testing

@testable import DossierModel

@Suite struct ScriptTests {
  /// What is written from right to left is not written in Latin letters.
  @Test(arguments: [
    "ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi", "bal", "bqi", "lrc",
  ])
  func agreesWithTheDirection(language: String) throws {
    let tag = try #require(LanguageTag(language))
    #expect(tag.isRightToLeft)
    #expect(Script(ofLanguage: tag.language) != .latin)
  }

  @Test(arguments: ["en", "el", "ru", "hi", "zh", "th", "az-Latn", "ku", "fa-Latn", "ar-Cyrl"])
  func agreesWithTheOtherDirection(language: String) throws {
    #expect(try !#require(LanguageTag(language)).isRightToLeft)
  }

  @Test(arguments: ["az-Arab", "ku-Arab", "en-Hebr"])
  func theScriptThatIsNamedCounts(language: String) throws {
    #expect(try #require(LanguageTag(language)).isRightToLeft)
  }

  @Test func knowsLettersOfEachScript() {
    let letters: [(Unicode.Scalar, Script)] = [
      ("a", .latin), ("é", .latin), ("ل", .arabic), ("پ", .arabic), ("ж", .cyrillic), ("λ", .greek), ("ש", .hebrew),
      ("क", .devanagari), ("漢", .han), ("ก", .other),
    ]
    for (letter, script) in letters { #expect(Script(letter) == script, "\(letter)") }
  }
}
