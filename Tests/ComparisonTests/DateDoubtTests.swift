import Comparison
import DossierModel
import Testing

@Suite struct DateDoubtTests {
  /// One row: what each article answers to a claim about the event's date, and why that keeps the date from being certain.
  static let rows: [([String], DateDoubt.Kind?)] = [
    (["2024-01-16", "2024-01-16"], nil),
    (["2024-01-16", "2024-01-17"], .differ),
    (["2024-01-16", "[2024-01-14..2024-01-17]"], .partlyAgree),
    (["2024-01-16", "2024-01-16 | likely"], .partlyAgree),
    (["2024-01-16 | likely", "2024-01-16 | perhaps"], .notFirm),
    (["2024-01-16 | likely"], .notFirm),
    (["2024-01-16?"], .notFirm),
    (["2024-01-16~"], .notFirm),
    (["2024-01-16; 2024-01-17"], .notFirm),
    (["2024-01-16"], nil),
    (["2024-01-16?", "2024-01-16"], nil),
    (["2024-01-16", "apart 2024-01-17"], nil),
    (["2024-01-16T06:40:00", "2024-01-16T06:38:00"], nil),
    (["2024-01-16", "2024-01-16T06:38:00"], nil),
    (["2024-01-16T06:40:00", "2024-01-17T06:40:00"], .differ),
    (["2024-01-16", "unknown"], nil),
    (["unknown"], nil),
    (["-"], nil),
  ]

  @Test(arguments: rows)
  func follows(answers: [String], kind: DateDoubt.Kind?) throws {
    var small = try SmallDossier(articles: answers.count)
    let event = try small.addEvent("e", "2024-01-16")
    let claim = try small.addClaim(.date, try answers.map { try assertions($0, .date) }, about: [.event(event)])
    #expect(small.comparisons.dateDoubts == [kind.map { [DateDoubt(claim: claim, kind: $0)] } ?? []])
  }

  /// A claim about one event alone asks for its date, whatever its answers are.
  @Test func answersThatMissTheDateDoubtItToo() throws {
    var small = try SmallDossier(articles: 2)
    let event = try small.addEvent("e", "2024-01-16")
    let days = try ["2024-01-17", "2024-01-18"].map { try assertions($0, .date) }
    let claim = try small.addClaim(.date, days, about: [.event(event)])
    #expect(small.comparisons.dateDoubts == [[DateDoubt(claim: claim, kind: .differ)]])
  }

  /// A claim about two events asks for the date of the one that its answers fit; one of another kind asks for none.
  @Test func theDateAskedForIsTheEvents() throws {
    var small = try SmallDossier(articles: 2)
    let raid = try small.addEvent("raid", "2023-12")
    let word = try small.addEvent("word", "2024-01-16")
    let days = try ["2024-01-16", "2024-01-17"].map { try assertions($0, .date) }
    let claim = try small.addClaim(.date, days, about: [.event(raid), .event(word), .event(word)])
    let figures = try ["7", "9"].map { try assertions($0, .figure) }
    try small.addClaim(.figure, figures, about: [.event(raid)])
    #expect(small.comparisons.dateDoubts == [[], [DateDoubt(claim: claim, kind: .differ)]])
  }

  /// One row: the answers, and from when to when those of them lie that cannot be true together.
  @Test(arguments: [
    (["2024-01-16", "2024-01-17"], "2024-01-16 2024-01-17"),
    (["2024-01-16", "2024-01-17", "2024-01"], "2024-01-16 2024-01-17"),
    (["2024-01-16", "2024-01-18 | likely", "2023-12/2024-01-15"], "2023-12-01 2024-01-18"),
    (["2024-01-16", "2024-01-19/.."], "2024-01-16 2024-01-16"),
    (["2024-01-16; 2024-01-17"], "2024-01-16 2024-01-17"),
    (["2024-01-16", "apart 2024-01-17"], ""),
    (["2024-01-16", "[2024-01-14..2024-01-17]"], ""),
    (["2024-01-16 | likely"], ""),
  ])
  func measuresWhatAnswersLeaveOpen(answers: [String], days: String) throws {
    var small = try SmallDossier(articles: answers.count)
    let event = try small.addEvent("e", "2024-01-16")
    try small.addClaim(.date, try answers.map { try assertions($0, .date) }, about: [.event(event)])
    let contested = small.comparisons.contestedDays(of: event)
    #expect(contested.map { "\($0.lowerBound) \($0.upperBound)" } ?? "" == days)
  }
}
