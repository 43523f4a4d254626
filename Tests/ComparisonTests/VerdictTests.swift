import Comparison
import DossierModel
import Testing

/// A row of the table of verdicts: what the articles answer, and what comes of it.
struct VerdictRow: Sendable, CustomTestStringConvertible {
  let kind: ClaimKind
  let answers: [String]
  let verdict: Verdict
  let compatible: Compatibility

  init(_ kind: ClaimKind, _ answers: [String], _ verdict: Verdict, _ compatible: Compatibility = .none) {
    self.kind = kind
    self.answers = answers
    self.verdict = verdict
    self.compatible = compatible
  }

  var testDescription: String { "\(kind): \(answers.joined(separator: " / "))" }
}

private let provinceWithCityOrVillage = Compatibility.groups([[0, 1], [0, 2]])

@Suite struct VerdictTests {
  /// "Two values": figures, parts, dates, positions, reports.
  static let twoValues: [VerdictRow] = [
    // figure | equal ranges; or one number, and only "about" differs | ranges overlap | no number in both
    VerdictRow(.figure, ["9", "9"], .agree),
    VerdictRow(.figure, ["at least 9", "at least 9"], .agree),
    VerdictRow(.figure, ["9", "about 9"], .agree),
    VerdictRow(.figure, ["several", "at least 3"], .agree),
    VerdictRow(.figure, ["2 + 7", "9"], .agree),
    VerdictRow(.figure, ["at least 7", "9"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.figure, ["at least 7", "at least 9"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.figure, ["dozens", "at least 20"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.figure, ["2 + several", "7"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.figure, ["about 50", "48"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.figure, ["7", "9"], .differ),
    VerdictRow(.figure, ["7", "at least 9"], .differ),
    VerdictRow(.figure, ["over 9", "up to 9"], .differ),
    VerdictRow(.figure, ["2 + several", "4"], .differ),
    // parts | same parts, each the same | every shared part same or overlapping | a shared part that cannot
    VerdictRow(.figure, ["women: 3, children: 4", "children: 4, women: 3"], .agree),
    VerdictRow(.figure, ["women: 3, children: 4", "women: 3, men: 2"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.figure, ["women: 3, children: 4", "women: at least 2, children: 4"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.figure, ["women: 3, children: 4", "women: 3, children: 2"], .differ),
    // date | same first and last day, and hour | a day in both | no day in both, or two hours
    VerdictRow(.date, ["2024-01-16T06:40:00", "2024-01-16T06:40:00"], .agree),
    VerdictRow(.date, ["2024-01-16T23:38:00-05:00", "2024-01-17T04:38:00Z"], .agree),
    VerdictRow(.date, ["2024-01-16T06:40:00", "2024-01-16"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.date, ["2024-01-16T06:40:00", "2024-01-16T06:40:00Z"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.date, ["2024-01-16T06:40:00", "2024-01-16T06:38:00"], .differ),
    VerdictRow(.date, ["2024-01-16T06:40:00Z", "2024-01-16T06:40:00-05:00"], .differ),
    VerdictRow(.date, ["2024-01-16", "2024-01-16"], .agree),
    VerdictRow(.date, ["2024-01-16", "2024-01-16~"], .agree),
    VerdictRow(.date, ["2024-01-16", "2024-01"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.date, ["2024-01-16", "[2024-01-16,2024-01-17]"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.date, ["2024-01-16", "[..2024-01-20]"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.date, ["2024-01-16/..", "2024-01-16/"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.date, ["2024-01-16", "2024-01-17"], .differ),
    VerdictRow(.date, ["2024-01-17", "[2024-01-16,2024-01-18]"], .differ),
    VerdictRow(.date, ["2024-01-17", "[2024-01-18..]"], .differ),
    // position | same key | compatible: all, or both in one group | otherwise
    VerdictRow(.position, ["a", "a"], .agree),
    VerdictRow(.position, ["a", "b"], .partlyAgree([.canAllBeTrue]), .all),
    VerdictRow(.position, ["a", "b"], .partlyAgree([.canAllBeTrue]), provinceWithCityOrVillage),
    VerdictRow(.position, ["b", "c"], .differ, provinceWithCityOrVillage),
    VerdictRow(.position, ["a", "b"], .differ),
    // report | always
    VerdictRow(.report, ["yes", "yes"], .agree),
  ]

  /// "Two articles": strike out what both say, then look at what is left, and at the hedges.
  static let twoArticles: [VerdictRow] = [
    // Nothing left: same, unless exactly one of the two hedges.
    VerdictRow(.position, ["a | likely", "a"], .partlyAgree([.notEquallyFirm])),
    VerdictRow(.position, ["a | likely", "a | reportedly"], .agree),
    VerdictRow(.report, ["yes | reportedly", "yes"], .partlyAgree([.notEquallyFirm])),
    VerdictRow(.figure, ["9 | perhaps", "about 9"], .partlyAgree([.notEquallyFirm])),
    // An article that says the same with and without a hedge says it firmly.
    VerdictRow(.position, ["a | likely; a", "a"], .agree),
    VerdictRow(.position, ["a+b", "a; b"], .agree),
    VerdictRow(.figure, ["7; 9", "9; 7"], .agree),
    // Left on one side only: one says more, or its own answers cannot stand together.
    VerdictRow(.position, ["a", "a+b"], .partlyAgree([.oneSaysMore]), .all),
    VerdictRow(.position, ["a | likely", "a+b"], .partlyAgree([.oneSaysMore]), .all),
    VerdictRow(.figure, ["9; at least 7", "9"], .partlyAgree([.oneSaysMore])),
    VerdictRow(.position, ["a", "a+b"], .partlyAgree([.opposedWithinOne])),
    VerdictRow(.position, ["a | likely", "a; b"], .partlyAgree([.opposedWithinOne])),
    VerdictRow(.figure, ["7; 9", "9"], .partlyAgree([.opposedWithinOne])),
    VerdictRow(.date, ["2024-01-16; 2024-01-17", "2024-01-16"], .partlyAgree([.opposedWithinOne])),
    // Left on both: differ if some pair cannot stand together, else can all be true.
    VerdictRow(.position, ["a+b", "a+c"], .differ),
    VerdictRow(.position, ["a+b", "a+c"], .partlyAgree([.canAllBeTrue]), .all),
    VerdictRow(.position, ["a+b", "a+c"], .differ, provinceWithCityOrVillage),
    VerdictRow(.position, ["a+b+c", "a+d"], .differ, .groups([[1, 3]])),
    VerdictRow(.figure, ["7; 9", "9; at least 8"], .differ),
    VerdictRow(.figure, ["at least 7; 9", "9; at least 5"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.figure, ["7; 9", "9; at least 5"], .partlyAgree([.opposedWithinOne])),
    VerdictRow(.position, ["b+c", "a"], .partlyAgree([.opposedWithinOne]), provinceWithCityOrVillage),
    VerdictRow(.position, ["a | likely", "b"], .differ),
  ]

  /// The table of verdicts, and what is left out first.
  static let verdicts: [VerdictRow] = [
    VerdictRow(.figure, [], .unanswered),
    VerdictRow(.figure, ["-", "-"], .unanswered),
    VerdictRow(.figure, ["unknown", "apart 9", "-"], .unanswered),
    VerdictRow(.figure, ["9", "-"], .singleSource),
    VerdictRow(.figure, ["7; 9", "-"], .singleSource),
    VerdictRow(.figure, ["9", "unknown", "apart 7"], .singleSource),
    VerdictRow(.figure, ["9", "9", "9", "-", "9"], .agree),
    VerdictRow(.figure, ["9", "unknown; 9", "apart 7; 9"], .agree),
    VerdictRow(.figure, ["9", "about 9", "at least 9"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.figure, ["at least 7", "7", "at least 9", "at least 9", "9"], .differ),
    VerdictRow(.figure, ["at least 7", "at least 9", "over 5"], .partlyAgree([.canAllBeTrue])),
    // "about 9" and "9" are the same, and 9.5 goes with the one only.
    VerdictRow(.figure, ["about 9", "9.5"], .partlyAgree([.canAllBeTrue])),
    VerdictRow(.figure, ["about 9", "9", "9.5"], .differ),
    VerdictRow(
      .position, ["a", "a | likely", "a+b", "b+c"],
      .partlyAgree([.notEquallyFirm, .oneSaysMore, .canAllBeTrue]), .all),
    VerdictRow(.position, ["a", "a", "b", "a | likely"], .differ),
    VerdictRow(.report, ["yes", "yes | reportedly", "-", "apart yes"], .partlyAgree([.notEquallyFirm])),
  ]

  @Test(arguments: twoValues + twoArticles + verdicts)
  func comesTo(_ row: VerdictRow) throws {
    #expect(try verdict(row.kind, row.answers, row.compatible) == row.verdict)
  }

  /// The order of the articles does not matter, nor do apart answers, nor how often an answer is given.
  @Test(arguments: twoValues + twoArticles + verdicts)
  func isTheSameInEveryOrder(_ row: VerdictRow) throws {
    #expect(try verdict(row.kind, row.answers.reversed(), row.compatible) == row.verdict)
    #expect(
      try verdict(row.kind, Array(row.answers.dropFirst() + row.answers.prefix(1)), row.compatible) == row.verdict)
    let without = row.answers.map { $0.split(separator: ";").filter { !$0.contains("apart") }.joined(separator: ";") }
    #expect(try verdict(row.kind, without.map { $0.isEmpty ? "-" : $0 }, row.compatible) == row.verdict)
    let live = row.answers.filter { !$0.hasPrefix("-") && !$0.hasPrefix("apart") && !$0.hasPrefix("unknown") }
    if live.count > 1 {
      #expect(try verdict(row.kind, row.answers + row.answers, row.compatible) == row.verdict)
    }
  }

  private func verdict(_ kind: ClaimKind, _ answers: [String], _ compatible: Compatibility) throws -> Verdict {
    var small = try SmallDossier(articles: answers.count)
    let says = try answers.map { try assertions($0, kind) }
    let claim = try small.addClaim(kind, says, positions: ["a", "b", "c", "d"], compatible: compatible)
    return small.comparisons[claim].verdict
  }
}
