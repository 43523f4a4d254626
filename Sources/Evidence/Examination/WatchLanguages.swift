import DossierModel

/// In which languages the watch words of each claim would have been found.
struct WatchLanguages {
  /// By claim.
  private let languages: [Set<String>]
  private let dossier: Dossier

  /// Known from where the patterns stand in the originals.
  init(_ questions: Questions, _ articles: [ArticleExamination]) {
    dossier = questions.dossier
    var found = [Set<String>](repeating: [], count: questions.watches.patterns.count)
    for (article, examination) in zip(dossier.articles, articles) {
      for pattern in examination.watches { found[pattern].insert(article.language.language) }
    }
    let known = WordLanguages(of: dossier)
    languages = zip(dossier.claims, questions.watchRanges).map { claim, range in
      Set(
        known.languages.filter { language in
          zip(claim.watch, found[range]).contains { known.isPattern($0, of: language, found: $1) }
        })
    }
  }

  /// Calls only those silences found that are of words of the article's language.
  func sort(_ examinations: inout [ArticleExamination]) {
    for (index, article) in dossier.articles.enumerated() where !examinations[index].findings.silences.isEmpty {
      let silences = examinations[index].findings.silences
      let isForeign = { (claim: Reference<Claim>) in !languages[claim.index].contains(article.language.language) }
      examinations[index].findings.foreignWatches = silences.filter(isForeign)
      guard !examinations[index].findings.foreignWatches.isEmpty else { continue }
      examinations[index].findings.silences.removeAll(where: isForeign)
    }
  }
}
