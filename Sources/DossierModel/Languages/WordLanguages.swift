/// Of which languages the editors' patterns are words, as far as it can be known: that a word does not stand in a text says
/// something only where it is a word of the text's language.
///
/// A pattern is of the languages in whose originals it stands. One that stands in none is of the dossier's own language
/// where it is written in its script, and else of the only other language of the dossier that has its script.
public struct WordLanguages: Sendable {
  /// The primary language of the dossier, and after it those of the articles, each once.
  public let languages: [String]

  /// The languages of `dossier`.
  public init(of dossier: Dossier) {
    var languages = [dossier.language.language]
    for article in dossier.articles where !languages.contains(article.language.language) {
      languages.append(article.language.language)
    }
    self.languages = languages
  }

  /// Whether `pattern`, which stands in originals in the languages `found`, is of this language.
  public func isPattern(_ pattern: WatchPattern, of language: String, found: Set<String>) -> Bool {
    if !found.isEmpty { return found.contains(language) }
    let letters = pattern.phrases.joined().joined().unicodeScalars.filter(\.properties.isAlphabetic)
    let scripts = Set(letters.map(Script.init))
    guard let script = scripts.first else { return true }
    guard scripts.count == 1 else { return false }
    let writing = languages.filter { Script(ofLanguage: $0) == script }
    return writing.first == language && (language == languages[0] || writing.count == 1)
  }
}
