import DossierModel

/// What keeps the date of an event from being certain: a claim about it, on whose dates the articles do not plainly agree.
public struct DateDoubt: Hashable, Sendable {
  /// In which way they do not.
  public enum Kind: String, Hashable, Sendable {
    /// They give dates that cannot all be true.
    case differ
    /// They give dates that can all be true, and are not the same.
    case partlyAgree = "partly-agree"
    /// No article gives one date, and gives it without a hedge.
    case notFirm = "not-firm"
  }

  /// The claim.
  public let claim: Reference<Claim>
  /// In which way.
  public let kind: Kind

  /// That `claim` keeps a date from being certain.
  public init(claim: Reference<Claim>, kind: Kind) {
    self.claim = claim
    self.kind = kind
  }
}

extension Comparisons {
  /// From the first to the last day that those dates of `event` leave open which cannot be true together, in the claims
  /// that keep its date from being certain. Nil where there are none.
  public func contestedDays(of event: Reference<Event>) -> ClosedRange<Day>? {
    let spans = dateDoubts[event.index].flatMap { doubt in
      let dates = claims[doubt.claim.index].answers.flatMap(\.values).compactMap(\.date)
      let contested = dates.filter { date in dates.contains { $0.relation(to: date) == .cannot } }
      return contested.compactMap { date in date.earliest.day.flatMap { first in date.latest.day.map { first...$0 } } }
    }
    guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max() else { return nil }
    return first...last
  }
}

extension DateDoubt {
  /// For each event of `dossier` its doubts, in the order of the claims.
  static func all(of dossier: Dossier, _ claims: [ClaimComparison]) -> [[DateDoubt]] {
    var doubts = [[DateDoubt]](repeating: [], count: dossier.events.count)
    for (index, claim) in dossier.claims.enumerated() where claim.kind == .date {
      guard let kind = Kind(claims[index]) else { continue }
      for event in claim.events where dates(claim, claims[index], dossier[event]) {
        let doubt = DateDoubt(claim: Reference(index), kind: kind)
        if doubts[event.index].last != doubt { doubts[event.index].append(doubt) }
      }
    }
    return doubts
  }

  /// Whether it is the event's date that the claim asks for: of what it is about besides, it may be another's.
  private static func dates(_ claim: Claim, _ comparison: ClaimComparison, _ event: Event) -> Bool {
    claim.about.count == 1
      || comparison.answers.flatMap(\.values).contains { $0.date?.sharesDay(with: event.when.value) ?? false }
  }
}

extension DateDoubt.Kind {
  /// Nil where the articles plainly agree on a date, or none answers.
  fileprivate init?(_ comparison: ClaimComparison) {
    switch comparison.verdict {
    case .unanswered: return nil
    case .differ where !comparison.isOfOneDay: self = .differ
    case .partlyAgree where !comparison.isOfOneDay: self = .partlyAgree
    case .differ, .partlyAgree, .agree, .singleSource:
      if comparison.answers.contains(where: \.isFirmDate) { return nil }
      self = .notFirm
    }
  }
}

extension ClaimComparison {
  /// Whether all that is said, and nothing of it with a hedge, is of one day, be it of several hours.
  fileprivate var isOfOneDay: Bool {
    let days = Set(answers.flatMap(\.values).map { $0.date?.onlyDay })
    return days.count == 1 && !days.contains(nil) && !answers.contains(where: \.isHedged)
  }
}

extension ComparedAnswer {
  fileprivate var isFirmDate: Bool {
    guard !isHedged, values.count == 1, let date = values[0].date else { return false }
    return !date.isUncertain && !date.isApproximate
  }
}

extension ComparedValue {
  fileprivate var date: EDTF? {
    if case .date(let date) = self { date } else { nil }
  }
}
