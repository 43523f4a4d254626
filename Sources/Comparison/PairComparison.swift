import DossierModel

/// Two articles side by side.
public struct PairComparison: Sendable {
  /// A claim on which they agree in part.
  public struct Partly: Hashable, Sendable {
    /// The claim.
    public let claim: Reference<Claim>
    /// Why in part only.
    public let reason: PartlyReason
  }

  /// The claims on which they say the same.
  public var agree: [Reference<Claim>] = []
  /// The claims on which they agree in part.
  public var partly: [Partly] = []
  /// The claims on which they differ.
  public var differ: [Reference<Claim>] = []
  /// The claims that only the first of the two answers.
  public var onlyFirst: [Reference<Claim>] = []
  /// The claims that only the second answers.
  public var onlySecond: [Reference<Claim>] = []
  /// The events that both report.
  public var events: [Reference<Event>] = []
  /// The events that only the first reports.
  public var eventsOnlyFirst: [Reference<Event>] = []
  /// The events that only the second reports.
  public var eventsOnlySecond: [Reference<Event>] = []
}

/// Two articles that both answer some claim.
public struct ArticlePair: Hashable, Sendable {
  /// The earlier in the order of the articles.
  public let first: Reference<Article>
  /// The later.
  public let second: Reference<Article>
  /// How many claims both answer.
  public let claims: Int
}

extension Comparisons {
  /// Two articles side by side, each list in the order of the claims or events. Computed when asked for: its cost is that of
  /// the claims and events of the two.
  public func pair(_ first: Reference<Article>, _ second: Reference<Article>) -> PairComparison {
    var pair = PairComparison()
    merge(articles[first.index].claims, articles[second.index].claims) { claim, side in
      switch side {
      case .first: pair.onlyFirst.append(claim)
      case .second: pair.onlySecond.append(claim)
      case .both:
        switch claims[claim.index].relation(of: first, to: second) {
        case .same, nil: pair.agree.append(claim)
        case .partly(let reason): pair.partly.append(PairComparison.Partly(claim: claim, reason: reason))
        case .differ: pair.differ.append(claim)
        }
      }
    }
    merge(articles[first.index].events, articles[second.index].events) { event, side in
      switch side {
      case .first: pair.eventsOnlyFirst.append(event)
      case .second: pair.eventsOnlySecond.append(event)
      case .both: pair.events.append(event)
      }
    }
    return pair
  }

  /// The pairs of articles that both answer some claim, in the order of the articles, and whether these are all. No more
  /// than `limit` are listed, and hardly more are looked at: where everybody answers, there are as many as articles squared.
  public func pairs(atMost limit: Int) -> (pairs: [ArticlePair], isComplete: Bool) {
    var pairs: [ArticlePair] = []
    var counts = [Int](repeating: 0, count: articles.count)
    for (index, article) in articles.enumerated() {
      var met: [Int] = []
      for claim in article.claims {
        for other in claims[claim.index].answers.reversed() {
          if other.article.index <= index { break }
          guard other.kind == .says else { continue }
          if counts[other.article.index] == 0 { met.append(other.article.index) }
          counts[other.article.index] += 1
        }
      }
      for other in met.sorted() {
        if pairs.count == limit { return (pairs, false) }
        pairs.append(ArticlePair(first: Reference(index), second: Reference(other), claims: counts[other]))
        counts[other] = 0
      }
    }
    return (pairs, true)
  }
}

private enum Side { case first, second, both }

/// Walks two sorted lists at once.
private func merge<Thing: Comparable>(_ first: [Thing], _ second: [Thing], _ visit: (Thing, Side) -> Void) {
  var left = first[...]
  var right = second[...]
  while let one = left.first ?? right.first {
    let other = right.first ?? one
    let thing = left.isEmpty ? other : min(one, other)
    switch (left.first == thing, right.first == thing) {
    case (true, true): visit(thing, .both)
    case (true, false): visit(thing, .first)
    default: visit(thing, .second)
    }
    if left.first == thing { left.removeFirst() }
    if right.first == thing { right.removeFirst() }
  }
}
