import Comparison
import DossierModel
import TestSupport
import Testing

/// Numbers with a fixed start, so that a failure can be seen again.
struct Dice {
  private var random: SplitMix64

  init(state: UInt64) { random = SplitMix64(seed: state) }

  mutating func roll(_ sides: Int) -> Int {
    Int(random.next() % UInt64(sides))
  }

  mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[roll(things.count)] }
}

@Suite struct PropertyTests {
  static let values: [ClaimKind: [String]] = [
    .figure: [
      "9", "7", "about 9", "at least 7", "over 7", "under 9", "7 to 9", "several", "2 + several", "up to 7", "unknown",
      "women: 3, children: 4", "women: 3", "women: 2, all: 9",
    ],
    .date: [
      "2024-01-16T23:38:00Z", "2024-01-17T01:38:00+02:00", "2024-01-16T06:38:00", "2024-01-16", "2024-01",
      "[2024-01-16,2024-01-18]", "2024-01-17/..", "[..2024-01-16]", "unknown",
    ],
    .position: ["a", "b", "c", "a+b", "b+c", "a+c", "unknown"],
    .report: ["yes", "unknown"],
  ]

  @Test(arguments: [ClaimKind.figure, .date, .position, .report], 0..<60)
  func holds(kind: ClaimKind, seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let compatible = dice.pick([Compatibility.none, .all, .groups([[0, 1]]), .groups([[0, 1], [1, 2]])])
    let answers = (0..<dice.roll(6) + 1).map { _ in answer(kind, &dice) }
    let order = shuffled(Array(answers.indices), &dice)
    let (first, claim) = try compare(kind, answers, compatible)
    let (second, _) = try compare(kind, order.map { answers[$0] }, compatible)
    let (third, _) = try compare(kind, answers.map(withoutApart), compatible)

    #expect(first[claim].verdict == second[claim].verdict, "the order of articles matters: \(answers)")
    #expect(first[claim].verdict == third[claim].verdict, "an answer that stands apart matters: \(answers)")
    #expect(first[claim].groups.map(\.articles) == third[claim].groups.map(\.articles))
    if kind == .report { #expect(first[claim].verdict != .differ) }
    for (place, index) in order.enumerated() {
      for (otherPlace, other) in order.enumerated() {
        let relation = first[claim].relation(of: Reference(index), to: Reference(other))
        #expect(relation == first[claim].relation(of: Reference(other), to: Reference(index)), "\(answers)")
        #expect(relation == second[claim].relation(of: Reference(place), to: Reference(otherPlace)), "\(answers)")
        if index == other { #expect(relation == nil || relation == .same) }
        let shareGroup = first[claim].group(of: Reference(index)) == first[claim].group(of: Reference(other))
        if let relation { #expect(shareGroup == (relation == .same), "same sign, same answer: \(answers)") }
      }
    }
    try expectVerdictFitsPairs(first[claim])
  }

  /// The verdict is what the table makes of all pairs, compared each with each.
  private func expectVerdictFitsPairs(_ comparison: ClaimComparison) throws {
    let articles = comparison.articles
    let relations = articles.indices.flatMap { later in
      articles[..<later].compactMap { comparison.relation(of: $0, to: articles[later]) }
    }
    let reasons = PartlyReason.allCases.filter { relations.contains(.partly($0)) }
    let expected: Verdict =
      articles.isEmpty
      ? .unanswered
      : articles.count == 1
        ? .singleSource
        : relations.contains(.differ) ? .differ : reasons.isEmpty ? .agree : .partlyAgree(reasons)
    #expect(comparison.verdict == expected)
    if expected == .differ {
      let witnesses = try #require(comparison.witnesses)
      #expect(comparison.relation(of: witnesses.0, to: witnesses.1) == .differ)
    }
  }

  private func compare(
    _ kind: ClaimKind, _ answers: [String], _ compatible: Compatibility
  ) throws -> (Comparisons, Reference<Claim>) {
    var small = try SmallDossier(articles: answers.count)
    let says = try answers.map { try assertions($0, kind) }
    let claim = try small.addClaim(kind, says, positions: ["a", "b", "c"], compatible: compatible)
    return (small.comparisons, claim)
  }

  private func answer(_ kind: ClaimKind, _ dice: inout Dice) -> String {
    if dice.roll(6) == 0 { return "-" }
    return (0..<1 + dice.roll(3) / 2).map { _ in
      let hedge = dice.roll(4) == 0 ? " | likely" : ""
      return (dice.roll(6) == 0 ? "apart " : "") + dice.pick(Self.values[kind] ?? ["yes"]) + hedge
    }
    .joined(separator: "; ")
  }

  private func withoutApart(_ answer: String) -> String {
    let left = answer.split(separator: ";").filter { !$0.contains("apart") }.joined(separator: ";")
    return left.isEmpty ? "-" : left
  }

  private func shuffled(_ items: [Int], _ dice: inout Dice) -> [Int] {
    var left = items
    return items.map { _ in left.remove(at: dice.roll(left.count)) }
  }
}
