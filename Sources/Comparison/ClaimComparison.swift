import Bytes
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

  /// The groups of `answers`, of which `numbers` says to which each belongs.
  static func all(of answers: [ComparedAnswer], _ numbers: [Int], _ families: Families) -> [AnswerGroup] {
    var members: [[ComparedAnswer]] = []
    for (answer, number) in zip(answers, numbers) {
      if number == members.count { members.append([]) }
      members[number].append(answer)
    }
    return members.map { group in
      AnswerGroup(
        articles: group.map(\.article), values: group[0].values, isHedged: group[0].isHedged,
        origins: Origins(of: group, families))
    }
  }
}

/// What came out for one claim. An object, because each page about the claim is handed it many times over.
public final class ClaimComparison: Sendable {
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
  /// For each of `answers` its seat on the bench, or -1.
  private let seats: [Int]
  /// For each seat the group.
  private let groupOfSeat: [Int]

  init(_ claim: Claim, in dossier: Dossier, _ families: Families) {
    let answers = claim.answers.enumerated()
      .map { ComparedAnswer($0.element, index: $0.offset, compatibility: claim.compatibility) }
      .sorted { $0.article < $1.article }
    let live = answers.filter { $0.kind == .says }
    bench = Bench(live, claim.compatibility)
    let judged = bench.judge()
    verdict = judged.verdict
    witnesses = judged.witnesses.map { (live[$0.0].article, live[$0.1].article) }
    groupOfSeat = bench.groups()
    groups = AnswerGroup.all(of: live, groupOfSeat, families)
    origins = groups.count == 1 ? groups[0].origins : Origins(of: live, families)
    knowableFrom = dossier.knowableFrom(claim)
    var next = -1
    seats = answers.map { answer in
      guard answer.kind == .says else { return -1 }
      next += 1
      return next
    }
    self.answers = answers
  }

  /// The articles that answer, in their order.
  public var articles: [Reference<Article>] { answers.filter { $0.kind == .says }.map(\.article) }

  /// The articles that say that it is not known, in their order.
  public var unknown: [Reference<Article>] { answers.filter { $0.kind == .unknown }.map(\.article) }

  /// The articles whose own answers cannot stand together, in their order.
  public var opposed: [Reference<Article>] { answers.filter(\.isOpposed).map(\.article) }

  /// What `article` has to the claim, or nil where it is silent.
  public func answer(of article: Reference<Article>) -> ComparedAnswer? { position(of: article).map { answers[$0] } }

  /// The index in `groups` of the answer of `article`, or nil where it has no live one.
  public func group(of article: Reference<Article>) -> Int? { seat(of: article).map { groupOfSeat[$0] } }

  /// How the answers of two articles stand to each other, or nil where one of them has no live one.
  public func relation(of first: Reference<Article>, to second: Reference<Article>) -> AnswerRelation? {
    guard let left = seat(of: first), let right = seat(of: second) else { return nil }
    return bench.relation(ofSeat: left, to: right)
  }

  private func seat(of article: Reference<Article>) -> Int? {
    guard let position = position(of: article), seats[position] >= 0 else { return nil }
    return seats[position]
  }

  private func position(of article: Reference<Article>) -> Int? {
    answers.sortedIndex(of: article, by: \.article)
  }
}

extension ClaimComparison {
  /// The hedges of the articles of `group`, each once, in order.
  public func hedges(of group: AnswerGroup) -> [String] {
    var hedges: [String] = []
    guard group.isHedged else { return hedges }
    for article in group.articles {
      for hedge in answer(of: article)?.hedges ?? [] where !hedges.contains(hedge) { hedges.append(hedge) }
    }
    return hedges
  }
}
