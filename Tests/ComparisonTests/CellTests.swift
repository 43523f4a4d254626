import Comparison
import DossierModel
import Testing

@Suite struct CellTests {
  /// What the article has, whether it came before, whether it was searched, and the cell.
  static let rows: [(String, Bool, Bool, Cell)] = [
    ("at least 9", false, false, .says(group: 0, twoThings: false)),
    ("at least 9", true, true, .says(group: 0, twoThings: false)),
    ("7; 9", false, false, .says(group: 0, twoThings: true)),
    ("9; about 9", false, false, .says(group: 0, twoThings: false)),
    ("9; apart 7", false, false, .says(group: 0, twoThings: false)),
    ("9; unknown", false, false, .says(group: 0, twoThings: false)),
    ("unknown", false, false, .unknown), ("unknown; apart 7", true, false, .unknown),
    ("apart 7", false, true, .apart), ("apart 7", true, false, .apart),
    ("-", true, false, .couldNotHaveKnown), ("-", true, true, .couldNotHaveKnown),
    ("-", false, true, .silent), ("-", false, false, .notChecked),
  ]

  @Test(arguments: rows)
  func says(answer: String, isOlder: Bool, isSearched: Bool, cell: Cell) throws {
    var small = try SmallDossier(articles: 2, published: "2024-01-18")
    let event = try small.addEvent("e", isOlder ? "2024-01-19" : "2024-01-18")
    let other = try small.addEvent("before", "2024-01-01")
    let claim = try small.addClaim(
      .figure, [try assertions(answer, .figure), try assertions("9", .figure)], about: [.event(event), .event(other)])
    var findings = Findings.none(for: small.dossier)
    if isSearched { findings.articles[0].silences = [claim] }
    let comparisons = Comparisons(of: small.dossier, findings)
    #expect(comparisons.cell(claim, Reference(0)) == cell)
  }

  @Test(.timeLimit(.minutes(10))) func manyAnswersOfOneArticleAreTakenTogetherInTheTimeThatTheirNumberTakes() throws {
    var small = try SmallDossier(articles: 2)
    let many = (0..<20_000).map { "at least \($0)|\($0)" }.joined(separator: ";")
    let claim = try small.addClaim(.figure, [try assertions(many, .figure), try assertions(many, .figure)])
    #expect(small.comparisons.cell(claim, Reference(0)) == .says(group: 0, twoThings: true))
  }

  /// An article may be as young as its date allows; a planned event can be written of before; a beginning that nobody knows
  /// excludes nothing.
  @Test(arguments: [
    ("2024-01-17", "2024-01-18", false, Cell.couldNotHaveKnown), ("2024-01-18", "2024-01-18", false, .notChecked),
    ("2024-01", "2024-01-18", false, .notChecked), ("2024-01-17/..", "2024-01-18", false, .notChecked),
    ("2024-01-17", "2024-01-18", true, .notChecked), ("2024-01-17", "[..2024-01-18]", false, .notChecked),
    ("2023", "[2024-01-18,2024-01-19]", false, .couldNotHaveKnown),
  ])
  func couldNotHaveKnown(published: String, event: String, planned: Bool, cell: Cell) throws {
    var small = try SmallDossier(articles: 1, published: published)
    let event = try small.addEvent("e", event, planned: planned)
    let claim = try small.addClaim(.report, [nil], about: [.event(event)])
    #expect(small.comparisons.cell(claim, Reference(0)) == cell)
  }

  @Test(arguments: [
    ("a+b", Compatibility.none, true), ("a+b", .all, false), ("a; b", .groups([[0, 1]]), false), ("a; a", .none, false),
  ])
  func saysTwoThings(answer: String, compatible: Compatibility, twoThings: Bool) throws {
    var small = try SmallDossier(articles: 1)
    let claim = try small.addClaim(
      .position, [try assertions(answer, .position)], positions: ["a", "b"], compatible: compatible)
    #expect(small.comparisons.cell(claim, Reference(0)) == .says(group: 0, twoThings: twoThings))
  }

  @Test func groupsShareASign() throws {
    var small = try SmallDossier(articles: 6)
    let answers = ["at least 7", "9", "unknown", "at least 7", "9 | perhaps", "about 9"]
    let claim = try small.addClaim(.figure, try answers.map { try assertions($0, .figure) })
    let comparison = small.comparisons[claim]
    #expect(comparison.groups.map { $0.articles.map(\.index) } == [[0, 3], [1, 5], [4]])
    #expect(comparison.unknown == [Reference(2)])
    #expect(comparison.articles.map(\.index) == [0, 1, 3, 4, 5])
    #expect(comparison.group(of: Reference(2)) == nil)
  }

  /// More different answers than are looked through one by one.
  @Test func manyAnswersAreGroupedAlike() throws {
    var small = try SmallDossier(articles: 90)
    let answers = (0..<90).map { "at least \($0 % 30 + 1)" }
    let claim = try small.addClaim(.figure, try answers.map { try assertions($0, .figure) })
    let comparison = small.comparisons[claim]
    #expect(comparison.groups.map { $0.articles.map(\.index) } == (0..<30).map { [$0, $0 + 30, $0 + 60] })
    #expect(comparison.verdict == .partlyAgree([.canAllBeTrue]))
  }
}
