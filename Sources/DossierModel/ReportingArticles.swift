extension Dossier {
  /// For each event the articles that report it, in their order: those of its own reports, and those that answer a claim
  /// about it. An article whose assertions all stand apart from the claim does not count.
  public var reportingArticles: [[Reference<Article>]] {
    var articles = events.map { $0.reports.map(\.article) }
    for claim in claims {
      let reporting = claim.answers.filter { $0.assertions.contains { $0.apart == nil } }.map(\.article)
      for case .event(let event) in claim.about.map(\.value) { articles[event.index] += reporting }
    }
    return articles.map { Set($0).sorted() }
  }

  /// What is quoted for each event in the claims about it, but for what is apart.
  public var claimedQuotations: [[(article: Reference<Article>, quotation: Quotation)]] {
    var told = [[(article: Reference<Article>, quotation: Quotation)]](repeating: [], count: events.count)
    for claim in claims {
      let quotations = claim.answers.flatMap { answer in
        answer.assertions.filter { $0.apart == nil }.flatMap(\.quotations).map { (answer.article, $0) }
      }
      for case .event(let event) in claim.about.map(\.value) { told[event.index] += quotations }
    }
    return told
  }
}
