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
}
