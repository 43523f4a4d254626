import DossierModel

/// What a dossier asks its originals, prepared once for all articles.
final class Questions: Sendable {
  /// What one article answers.
  typealias Answers = [(claim: Int, answer: Answer)]

  let dossier: Dossier
  let quotations: [DeclaredQuotations]
  /// The answers of each article, by claim.
  let answers: [Answers]
  /// The quotations of each article for events that no claim quotes, by event.
  let reports: [[(event: Int, quotations: [Quotation])]]
  let names: NameSearch
  /// The patterns of all terms, in their order.
  let terms: PhraseTable
  /// The watch patterns of all claims, in their order.
  let watches: PhraseTable
  /// The patterns of each claim among `watches`.
  let watchRanges: [Range<Int>]
  /// The dates that lie far from the articles that report them.
  let farDates: [FarDate]
  /// For each article those of them for which it is quoted, by index.
  let farDatesOfArticle: [[Int]]

  init(of dossier: Dossier, quoting quotations: [DeclaredQuotations]) {
    self.dossier = dossier
    self.quotations = quotations
    var answers = [Answers](repeating: [], count: dossier.articles.count)
    var watches: [WatchPattern] = []
    var ranges: [Range<Int>] = []
    for (index, claim) in dossier.claims.enumerated() {
      for answer in claim.answers { answers[answer.article.index].append((index, answer)) }
      ranges.append(watches.count..<watches.count + claim.watch.count)
      watches += claim.watch
    }
    self.answers = answers
    var reports = [[(event: Int, quotations: [Quotation])]](repeating: [], count: dossier.articles.count)
    for (index, event) in dossier.events.enumerated() {
      for report in event.reports { reports[report.article.index].append((index, report.quotations)) }
    }
    self.reports = reports
    names = NameSearch(NameForms(of: dossier))
    terms = PhraseTable(dossier.terms.flatMap(\.words).map(\.pattern))
    self.watches = PhraseTable(watches)
    watchRanges = ranges
    farDates = FarDate.all(of: dossier)
    var far = [[Int]](repeating: [], count: dossier.articles.count)
    for (index, date) in farDates.enumerated() {
      for article in date.quotations.keys { far[article].append(index) }
    }
    farDatesOfArticle = far
  }
}
