import DossierModel

/// What an article leaves out that at least two others report.
public struct Omissions: Sendable {
  /// The claims that at least two others answer and on which it is silent; those with most answers first, then in order.
  public let claims: [Reference<Claim>]
  /// The events that at least two others report; those with most reports first, then in order.
  public let events: [Reference<Event>]
  /// Whether there are more than were asked for.
  public let hasMore: Bool
}

extension Comparisons {
  /// What `article` leaves out that at least two others report, at most `limit` claims and as many events. What it could not
  /// have known is not left out, nor is what it says not to be known. The cost is that of the answer, and of the claims
  /// and events that the article has itself.
  public func omissions(of article: Reference<Article>, atMost limit: Int = Int.max) -> Omissions {
    let own = articles[article.index]
    let claims = shared.claims.lazy.filter { claim in
      switch cell(claim, article) {
      case .silent, .notChecked, .apart: true
      case .says, .unknown, .couldNotHaveKnown: false
      }
    }
    let events = shared.events.lazy.filter { event in
      own.events.sortedIndex(of: event, by: \.self) == nil && !isLater(event, than: own)
    }
    let asked = limit == Int.max ? limit : limit + 1
    let foundClaims = Array(claims.prefix(asked))
    let foundEvents = Array(events.prefix(asked))
    return Omissions(
      claims: Array(foundClaims.prefix(limit)), events: Array(foundEvents.prefix(limit)),
      hasMore: max(foundClaims.count, foundEvents.count) > limit)
  }

  private func isLater(_ event: Reference<Event>, than article: ArticleComparison) -> Bool {
    guard let day = happenedOn[event.index], let published = article.lastDay else { return false }
    return published < day
  }
}

/// The claims and events that at least two articles report, those that most report first.
struct SharedReports: Sendable {
  let claims: [Reference<Claim>]
  let events: [Reference<Event>]

  init(claims: [ClaimComparison], events: [EventCoverage]) {
    self.claims = Self.ordered(claims.map { claim in claim.groups.reduce(0) { $0 + $1.articles.count } })
    self.events = Self.ordered(events.map(\.articles.count))
  }

  private static func ordered<Thing>(_ counts: [Int]) -> [Reference<Thing>] {
    counts.indices.filter { counts[$0] > 1 }.sorted { (counts[$1], $0) < (counts[$0], $1) }.map(Reference.init)
  }
}
