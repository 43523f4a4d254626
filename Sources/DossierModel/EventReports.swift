/// A quotation, and the article from which it is taken.
public typealias ArticleQuotation = (article: Reference<Article>, quotation: Quotation)

extension Event {
  /// What its own reports quote.
  public var quoted: [ArticleQuotation] {
    reports.flatMap { report in report.quotations.map { (report.article, $0) } }
  }
}

extension Answer {
  /// What is quoted for it, but for what is apart.
  public var quoted: [ArticleQuotation] { notApart.flatMap(\.quotations).map { (article, $0) } }
}

extension Dossier {
  /// For each event the articles that report it, in their order: those of its own reports, and those that answer a claim
  /// about it. An article whose assertions all stand apart from the claim does not count.
  public var reportingArticles: [[Reference<Article>]] {
    var articles = events.map { $0.reports.map(\.article) }
    for claim in claims {
      let reporting = claim.answers.filter { !$0.notApart.isEmpty }.map(\.article)
      for event in claim.events { articles[event.index] += reporting }
    }
    return articles.map { Set($0).sorted() }
  }

  /// What is quoted for each event in the claims about it, but for what is apart.
  public var claimedQuotations: [[ArticleQuotation]] {
    var told = [[ArticleQuotation]](repeating: [], count: events.count)
    for claim in claims {
      let quoted = claim.answers.flatMap(\.quoted)
      for event in claim.events { told[event.index] += quoted }
    }
    return told
  }
}
