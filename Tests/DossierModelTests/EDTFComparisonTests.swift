import DossierModel
import Testing

/// Which dates are the same, can both be true, or cannot: by manifest.md's table, and never a contradiction where a text
/// leaves something open.
@Suite struct EDTFComparisonTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let left, right: String
    let relation: Figure.Relation
    var testDescription: String { "\(left) and \(right)" }

    init(_ left: String, _ right: String, _ relation: Figure.Relation) {
      (self.left, self.right, self.relation) = (left, right, relation)
    }
  }

  static let rows = [
    Row("2024-01-16", "2024-01-16", .same),
    Row("2024-01-16", "2024-01-17", .cannot),
    Row("2024-01-16", "2024-01", .together),
    Row("2024-01-16?", "2024-01-16", .same),
    Row("2024-01-16?", "2024-01-17", .cannot),
    Row("[2024-01-14,2024-01-16]", "2024-01-15", .cannot),
    Row("[2024-01-14..2024-01-16]", "2024-01-15", .together),
    Row("2024-01-16/..", "2024-02", .together),
    // Hours.
    Row("2024-01-16T06:40:00", "2024-01-16T06:40:00", .same),
    Row("2024-01-16T06:40:00", "2024-01-16T06:41:00", .cannot),
    Row("2024-01-16T06:40:00", "2024-01-16", .together),
    Row("2024-01-16T22:00:00Z", "2024-01-17T01:30:00+03:30", .same),
    Row("2024-01-16T22:00:00Z", "2024-01-16T22:00:00+03:30", .cannot),
    Row("2024-01-16T22:00:00Z", "2024-01-17T01:30:00", .together),
    Row("2024-01-16T22:00:00Z", "2024-01-17", .together),
    Row("2024-01-16T22:00:00Z", "2024-01-18", .cannot),
    Row("2024-01-16T22:00:00Z", "2024-01-15", .cannot),
    Row("2024-01-16T09:00:00Z", "2024-01-17", .cannot),
    Row("2024-01-16T11:00:00Z", "2024-01-15", .together),
    Row("2024-01-17T01:30:00+03:30", "2024-01-16", .together),
    // Seasons: of the north or the south, and winters of either year.
    Row("2024-24", "2024-24", .same),
    Row("2024-24", "2024-01-16", .together),
    Row("2024-24", "2025-02", .together),
    Row("2024-21", "2024-10", .together),
    Row("2024-24", "2025-03", .cannot),
    Row("2024-21", "2023-11-30", .cannot),
    // About.
    Row("2024-01-16~", "2024-01-16", .same),
    Row("2024-01-16~", "2024-01-17", .together),
    Row("2024-01-16%", "2024-01-15", .together),
    Row("2024-01-16~", "2024-01-18", .cannot),
    Row("2024-01~", "2023-12-01", .together),
    Row("2023-12~", "2024-01-31", .together),
    Row("2024-01~", "2024-03-01", .cannot),
    Row("2024~", "2025", .together),
    Row("2024~", "2026", .cannot),
    Row("199X~", "2005", .together),
    Row("199X~", "2010", .cannot),
    Row("2024-~01-16", "2024-02-16", .together),
    Row("2024-~01-16", "2024-03", .cannot),
    Row("2024-01-16~/2024-01-18", "2024-01-15", .together),
    Row("[..2024-01-16~]", "2024-01-17", .together),
  ]

  @Test(arguments: rows)
  func compares(_ row: Row) throws {
    let (left, right) = (try EDTF(row.left), try EDTF(row.right))
    #expect(left.relation(to: right) == row.relation)
    #expect(right.relation(to: left) == row.relation)
    #expect(left.sharesDay(with: right) == right.sharesDay(with: left))
  }
}
