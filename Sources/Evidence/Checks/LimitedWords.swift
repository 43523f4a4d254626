import Diagnostics
import DossierModel

/// Words of terms that are limited to articles in which they do not stand.
struct LimitedWords {
  let dossier: Dossier
  let articles: [ArticleFindings]

  /// A warning for each, unless an article in which it may stand was not examined.
  var diagnostics: [Diagnostic] {
    dossier.terms.enumerated().flatMap { index, term in
      term.words.enumerated().compactMap { pattern, word in
        guard let limits = word.articles, limits.allSatisfy({ articles[$0.index].isExamined }) else { return nil }
        let isFound = limits.contains { article in
          let terms = articles[article.index].terms
          return terms.indices.contains(index) && terms[index].wordings.contains { $0.pattern == pattern }
        }
        guard !isFound else { return nil }
        return Diagnostic(
          .warning, "word-not-found", at: dossier.sources.place(word.pattern.range),
          "“\(word.text)” stands in no original that is listed under `in`",
          explanation: "So it counts nowhere. A word without `in` counts in every article.")
      }
    }
  }
}
