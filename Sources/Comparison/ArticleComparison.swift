import Bytes
import DossierModel

/// What came out for one article.
public struct ArticleComparison: Sendable {
  /// On whose word its live assertions rest, by the last links of their chains.
  public struct Source: Hashable, Sendable {
    /// The actor.
    public let actor: Reference<Actor>
    /// How many of the article's assertions rest on it.
    public let assertions: Int
  }

  /// The claims that it answers, in their order.
  public internal(set) var claims: [Reference<Claim>] = []
  /// The claims on which it has something that enters no verdict: "not known", or near and apart. In their order.
  public internal(set) var besides: [Reference<Claim>] = []
  /// The events that it reports, in their order.
  public internal(set) var events: [Reference<Event>] = []
  /// The claims that only it answers, in their order.
  public internal(set) var onlyClaims: [Reference<Claim>] = []
  /// The events that only it reports, in their order.
  public internal(set) var onlyEvents: [Reference<Event>] = []
  /// On whose word it rests, those with most assertions first, then in the order of the actors.
  public internal(set) var sources: [Source] = []
  /// How many of its live assertions are in its own voice.
  public internal(set) var ownAssertions = 0
  /// How many live assertions it has.
  public internal(set) var assertions = 0
  /// The last day on which it may have been published, where it is known.
  public internal(set) var lastDay: Day?
  /// The claims on which it was found silent, in rising order.
  var silences: [Reference<Claim>] = []

  /// Whether its text was searched for the claim's watch words, and none was found.
  func isSilent(on claim: Reference<Claim>) -> Bool {
    silences.containsSorted(claim)
  }

  mutating func count(_ answer: ComparedAnswer, _ sources: inout [Reference<Actor>: Int]) {
    assertions += answer.assertions
    ownAssertions += answer.ownAssertions
    for actor in answer.origins { sources[actor, default: 0] += 1 }
  }
}

extension ArticleComparison {
  /// What came out for each article of `dossier`, given what came out for its claims and events.
  static func all(
    of dossier: Dossier, _ findings: Findings, claims: [ClaimComparison], events: [EventCoverage]
  ) -> [ArticleComparison] {
    var all = dossier.articles.map { _ in ArticleComparison() }
    var sources = [[Reference<Actor>: Int]](repeating: [:], count: all.count)
    for (index, claim) in claims.enumerated() {
      for answer in claim.answers {
        let article = answer.article.index
        if answer.kind == .says {
          all[article].claims.append(Reference(index))
          if claim.verdict == .singleSource { all[article].onlyClaims.append(Reference(index)) }
          all[article].count(answer, &sources[article])
        } else {
          all[article].besides.append(Reference(index))
        }
      }
    }
    for (index, event) in events.enumerated() {
      for article in event.articles {
        all[article.index].events.append(Reference(index))
        if event.articles.count == 1 { all[article.index].onlyEvents.append(Reference(index)) }
      }
    }
    for (index, article) in dossier.articles.enumerated() {
      all[index].lastDay = article.published.value.latest.day
      all[index].silences = index < findings.articles.count ? findings.articles[index].silences : []
      all[index].sources = sources[index].map { Source(actor: $0.key, assertions: $0.value) }
        .sorted { ($1.assertions, $0.actor) < ($0.assertions, $1.actor) }
    }
    return all
  }
}
