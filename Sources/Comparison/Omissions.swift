import Bytes
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
    let claims = shared.claims.lazy.filter { self.leavesOut($0, article) }
    let events = shared.events.lazy.filter { self.leavesOut($0, article) }
    let asked = limit == Int.max ? limit : limit + 1
    let foundClaims = Array(claims.prefix(asked))
    let foundEvents = Array(events.prefix(asked))
    return Omissions(
      claims: Array(foundClaims.prefix(limit)), events: Array(foundEvents.prefix(limit)),
      hasMore: max(foundClaims.count, foundEvents.count) > limit)
  }

  /// What `article` leaves out on its own ground: of the claims about the events that it reports, those that at least two
  /// others answer, and of the events of these claims, those that at least two others report; in their order. In an archive
  /// nearly everything is left out, and only this tells anything.
  public func omissionsNearby(_ article: Reference<Article>) -> Omissions {
    let own = articles[article.index]
    let ground = Set(own.events + own.claims.flatMap { eventsOfClaims[$0.index] })
    let claims = Set(ground.flatMap { events[$0.index].claims })
    let leftOut = claims.filter { self.claims[$0.index].articles.count > 1 && leavesOut($0, article) }
    let related = Set(claims.flatMap { eventsOfClaims[$0.index] })
    return Omissions(
      claims: leftOut.sorted(),
      events: related.filter { events[$0.index].articles.count > 1 && leavesOut($0, article) }.sorted(), hasMore: false)
  }

  private func leavesOut(_ claim: Reference<Claim>, _ article: Reference<Article>) -> Bool {
    switch cell(claim, article) {
    case .silent, .notChecked, .apart: true
    case .says, .unknown, .couldNotHaveKnown: false
    }
  }

  private func leavesOut(_ event: Reference<Event>, _ article: Reference<Article>) -> Bool {
    let own = articles[article.index]
    return !own.events.containsSorted(event) && !isLater(event, than: own)
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
