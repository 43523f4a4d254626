import DossierModel
import Testing

@testable import Comparison

@Suite struct CoverageTests {
  /// Four articles and five claims:
  /// c0 all but D, c1 only A, c2 A and B differ, c3 B, C, D agree in part, c4 nobody; e0 by its own report, e1 by c0.
  private func make() throws -> SmallDossier {
    var small = try SmallDossier(articles: 4)
    try small.addActor("x", .person)
    try small.addActor("y", .person)
    let own = try small.addEvent("own", "2024-01-16", actors: [0], reports: [3])
    let strike = try small.addEvent("strike", "2024-01-16", actors: [0, 1], reports: [2, 0])
    let later = try small.addEvent("later", "2024-01-19", reports: [0, 1])
    func claim(_ kind: ClaimKind, _ answers: [String], _ about: [Subject]) throws {
      try small.addClaim(kind, try answers.map { try assertions($0, kind) }, positions: ["a", "b"], about: about)
    }
    try claim(.figure, ["9", "9", "9", "apart 9"], [.event(strike), .event(strike), .actor(Reference(1))])
    try claim(.figure, ["9", "-", "-", "-"], [.event(own)])
    try claim(.position, ["a", "b", "-", "unknown"], [])
    try claim(.figure, ["-", "at least 7", "9", "9"], [])
    try claim(.figure, ["-", "-", "-", "-"], [])
    try claim(.report, ["yes", "yes", "-", "-"], [.event(later)])
    return small
  }

  @Test func eventsAreReportedByTheirReportsAndTheirClaims() throws {
    let comparisons = try make().comparisons
    #expect(comparisons.events.map { $0.articles.map(\.index) } == [[0, 3], [0, 1, 2], [0, 1]])
    #expect(comparisons.events.map { $0.claims.map(\.index) } == [[1], [0], [5]])
  }

  @Test func anArticleHasWhatOnlyItReports() throws {
    let comparisons = try make().comparisons
    #expect(comparisons.articles[0].onlyClaims == [Reference(1)])
    #expect(comparisons.articles[1].onlyClaims == [])
    #expect(comparisons.articles[0].claims.map(\.index) == [0, 1, 2, 5])
    #expect(comparisons.articles[3].besides.map(\.index) == [0, 2])
    #expect(comparisons.articles[0].ownAssertions == 4)
    #expect(comparisons.articles[0].assertions == 4)
  }

  /// Two others at least; not what is said to be unknown, not what came later; what is said by most comes first.
  @Test func anArticleLeavesOutWhatTwoOthersReport() throws {
    let comparisons = try make().comparisons
    #expect(comparisons.omissions(of: Reference(0)).claims.map(\.index) == [3])
    #expect(comparisons.omissions(of: Reference(1)).events.map(\.index) == [0])
    #expect(comparisons.omissions(of: Reference(2)).claims.map(\.index) == [2])
    #expect(comparisons.omissions(of: Reference(3)).claims.map(\.index) == [0])
    #expect(comparisons.omissions(of: Reference(2)).events.map(\.index) == [0])
    #expect(comparisons.omissions(of: Reference(3)).events.map(\.index) == [1])
    #expect(comparisons.omissions(of: Reference(2), atMost: 0).hasMore)
    #expect(!comparisons.omissions(of: Reference(2), atMost: 1).hasMore)
  }

  /// On its own ground: claims about events that it reports, and their events. Article 3 reports the first event alone.
  @Test func anArticleLeavesOutNearby() throws {
    let comparisons = try make().comparisons
    for article in comparisons.articles.indices {
      let all = comparisons.omissions(of: Reference(article))
      let nearby = comparisons.omissionsNearby(Reference(article))
      #expect(Set(nearby.claims).isSubset(of: all.claims))
      #expect(Set(nearby.events).isSubset(of: all.events))
      let own = Set(comparisons.articles[article].events)
      for claim in nearby.claims {
        #expect(
          comparisons.events.indices.contains { event in
            comparisons.events[event].claims.contains(claim) && own.contains(Reference(event))
          })
      }
    }
    #expect(comparisons.omissionsNearby(Reference(3)).claims == [])
  }

  @Test func twoArticlesStandSideBySide() throws {
    let comparisons = try make().comparisons
    let pair = comparisons.pair(Reference(0), Reference(1))
    #expect(pair.agree.map(\.index) == [0, 5])
    #expect(pair.differ.map(\.index) == [2])
    #expect(pair.partly.isEmpty)
    #expect(pair.onlyFirst.map(\.index) == [1])
    #expect(pair.onlySecond.map(\.index) == [3])
    #expect(pair.events.map(\.index) == [1, 2])
    #expect(pair.eventsOnlyFirst.map(\.index) == [0])
    let partly = comparisons.pair(Reference(2), Reference(1))
    #expect(partly.partly == [PairComparison.Partly(claim: Reference(3), reason: .canAllBeTrue)])
    let swapped = comparisons.pair(Reference(1), Reference(0))
    #expect(swapped.onlyFirst == pair.onlySecond)
    #expect(swapped.differ == pair.differ)
  }

  @Test func pairsShareAClaim() throws {
    let comparisons = try make().comparisons
    let all = comparisons.pairs(atMost: 100)
    #expect(
      all.pairs.map { [$0.first.index, $0.second.index, $0.claims] } == [
        [0, 1, 3], [0, 2, 1], [1, 2, 2], [1, 3, 1], [2, 3, 1],
      ])
    #expect(all.isComplete)
    #expect(comparisons.pairs(atMost: 5).isComplete)
    for limit in 0..<5 {
      let some = comparisons.pairs(atMost: limit)
      #expect(some.pairs == Array(all.pairs.prefix(limit)))
      #expect(!some.isComplete)
    }
  }

  @Test func actorsHaveTheirWordsClaimsAndEvents() throws {
    var small = try make()
    let chain = Attribution.chain([[located(Reference(1)), located(Reference(0))], [located(Reference(1))]])
    let claim = try small.addClaim(.report, [nil, try assertions("yes;yes", .report, via: [.own, chain])])
    let actors = small.comparisons.actors
    let entry = AssertionReference(claim: claim, answer: 0, assertion: 1)
    #expect(actors.map(\.said) == [[entry], [entry]])
    #expect(actors.map { $0.claims.map(\.index) } == [[], [0]])
    #expect(actors.map { $0.events.map(\.index) } == [[0, 1], [1]])
  }

  /// A claim is theirs that is about them, and one that some article answers with them; not one that only could be.
  @Test func actorsAndPlacesHaveTheClaimsThatTheyAnswer() throws {
    var small = try make()
    small.dossier.places = [
      Place(
        id: located(try identifier("town")), name: located("town"), kind: "town", names: [], within: nil, native: [],
        point: nil, summary: nil)
    ]
    let claim = try small.addClaim(
      .position, try ["a", "a+b", "-", "apart c"].map { try assertions($0, .position) }, positions: ["x", "town", "y"],
      about: [.actor(Reference(0))])
    let subjects: [Subject] = [.actor(Reference(0)), .place(Reference(0)), .actor(Reference(1))]
    small.dossier.claims[claim.index].positions = zip(small.dossier.claims[claim.index].positions, subjects).map {
      Position(key: $0.key, sentence: $0.sentence, subject: $1)
    }
    let comparisons = small.comparisons
    #expect(comparisons.actors.map { $0.claims.map(\.index) } == [[claim.index], [0]])
    #expect(comparisons.places.map { $0.claims.map(\.index) } == [[claim.index]])
  }

  @Test func verdictsAreCounted() throws {
    let counts = try make().comparisons.counts
    #expect(
      [counts.agree, counts.partlyAgree, counts.differ, counts.singleSource, counts.unanswered] == [2, 1, 1, 1, 1])
    #expect(counts.total == 6)
  }
}
