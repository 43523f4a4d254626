import DossierModel

/// Answers to a claim that are the same, equally firm: one sign in the matrix.
public struct AnswerGroup: Sendable {
  /// The articles, in their order, at least one.
  public let articles: [Reference<Article>]
  /// What they say, in the words of the first of them.
  public let values: [ComparedValue]
  /// Whether they hedge.
  public let isHedged: Bool
  /// On whose word it rests.
  public let origins: Origins
}

/// What came out for one claim.
public struct ClaimComparison: Sendable {
  /// What each article has to it, in the order of the articles; an article without an entry is silent.
  public let answers: [ComparedAnswer]
  /// The verdict.
  public let verdict: Verdict
  /// Where the articles differ: the first two that do.
  public let witnesses: (Reference<Article>, Reference<Article>)?
  /// The live answers, grouped: same sign, same answer. In the order of their first articles.
  public let groups: [AnswerGroup]
  /// On whose word all live answers rest.
  public let origins: Origins
  /// An article published before this day could not have known; nil where there is no such day.
  public let knowableFrom: Day?

  private let bench: Bench
  /// For each of `answers` its place on the bench, or -1.
  private let seats: [Int]
  /// For each seat the group.
  private let groupOfSeat: [Int]

  init(_ claim: Claim, in dossier: Dossier, _ families: Families) {
    let sorted = claim.answers.enumerated().sorted { $0.element.article < $1.element.article }
    answers = sorted.map { ComparedAnswer($0.element, index: $0.offset, compatibility: claim.compatibility) }
    let live = answers.filter { $0.kind == .says }
    let bench = Bench(live, claim.compatibility)
    let judged = bench.judge()
    verdict = judged.verdict
    witnesses = judged.witnesses.map { (live[$0.0].article, live[$0.1].article) }
    let members = bench.groups()
    groups = members.map { group in
      let first = live[group[0]]
      return AnswerGroup(
        articles: group.map { live[$0].article }, values: first.values, isHedged: first.isHedged,
        origins: Origins(of: group.map { claim.answers[live[$0].index] }, families))
    }
    origins = groups.count == 1 ? groups[0].origins : Origins(of: live.map { claim.answers[$0.index] }, families)
    knowableFrom = Self.knowableFrom(claim, dossier)
    self.bench = bench
    var seats: [Int] = []
    var next = 0
    for answer in answers {
      seats.append(answer.kind == .says ? next : -1)
      if answer.kind == .says { next += 1 }
    }
    self.seats = seats
    var groupOfSeat = [Int](repeating: 0, count: live.count)
    for (group, members) in members.enumerated() {
      for member in members { groupOfSeat[member] = group }
    }
    self.groupOfSeat = groupOfSeat
  }

  /// The articles that answer, in their order.
  public var articles: [Reference<Article>] { answers.filter { $0.kind == .says }.map(\.article) }

  /// The articles that say that it is not known, in their order.
  public var unknown: [Reference<Article>] { answers.filter { $0.kind == .unknown }.map(\.article) }

  /// What `article` has to the claim, or nil where it is silent.
  public func answer(of article: Reference<Article>) -> ComparedAnswer? { position(of: article).map { answers[$0] } }

  /// The index in `groups` of the answer of `article`, or nil where it has no live one.
  public func group(of article: Reference<Article>) -> Int? { seat(of: article).map { groupOfSeat[$0] } }

  /// How the answers of two articles stand to each other, or nil where one of them has no live one.
  public func relation(of first: Reference<Article>, to second: Reference<Article>) -> AnswerRelation? {
    guard let left = seat(of: first), let right = seat(of: second) else { return nil }
    return bench.relation(of: bench.signatures[left], to: bench.signatures[right])
  }

  private func seat(of article: Reference<Article>) -> Int? {
    guard let position = position(of: article), seats[position] >= 0 else { return nil }
    return seats[position]
  }

  private func position(of article: Reference<Article>) -> Int? {
    answers.sortedIndex(of: article, by: \.article)
  }

  /// The first day of the latest event that the claim is about. Planned events do not count: they can be written of
  /// before they happen.
  private static func knowableFrom(_ claim: Claim, _ dossier: Dossier) -> Day? {
    claim.about.compactMap { about -> Day? in
      guard case .event(let reference) = about.value, !dossier[reference].planned else { return nil }
      return dossier[reference].when.value.earliest.day
    }.max()
  }
}
