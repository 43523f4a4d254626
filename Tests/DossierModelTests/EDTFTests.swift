import DossierModel
import Testing

/// A row of the table: text, canonical text where it is another, first day, last day (`..` open, `?` unknown), precision.
struct EDTFRow: Sendable, CustomTestStringConvertible {
  let text: String
  let canonical: String
  let first: String
  let last: String
  let precision: EDTF.Precision?

  init(_ text: String, _ first: String, _ last: String, _ precision: EDTF.Precision?, canonical: String? = nil) {
    self.text = text
    self.canonical = canonical ?? text
    self.first = first
    self.last = last
    self.precision = precision
  }

  var testDescription: String { text }
}

@Suite struct EDTFTests {
  static let levelZero = [
    EDTFRow("1985-04-12", "1985-04-12", "1985-04-12", .day),
    EDTFRow("1985-04", "1985-04-01", "1985-04-30", .month),
    EDTFRow("1985", "1985-01-01", "1985-12-31", .year),
    EDTFRow("1985-04-12T23:20:30", "1985-04-12", "1985-04-12", .second),
    EDTFRow("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", .second),
    EDTFRow("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", .second),
    EDTFRow("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12", .second),
    EDTFRow("1964/2008", "1964-01-01", "2008-12-31", .year),
    EDTFRow("2004-06/2006-08", "2004-06-01", "2006-08-31", .month),
    EDTFRow("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", .day),
    EDTFRow("2004-02-01/2005-02", "2004-02-01", "2005-02-28", .month),
    EDTFRow("2004-02-01/2005", "2004-02-01", "2005-12-31", .year),
    EDTFRow("2005/2006-02", "2005-01-01", "2006-02-28", .year),
    EDTFRow("0000", "0000-01-01", "0000-12-31", .year),
    EDTFRow("2024-02-29", "2024-02-29", "2024-02-29", .day),
  ]

  static let levelOne = [
    EDTFRow("Y170000002", "170000002-01-01", "170000002-12-31", .year),
    EDTFRow("Y-170000002", "-170000002-01-01", "-170000002-12-31", .year),
    EDTFRow("2001-21", "2001-03-01", "2001-05-31", .season),
    EDTFRow("2001-22", "2001-06-01", "2001-08-31", .season),
    EDTFRow("2001-23", "2001-09-01", "2001-11-30", .season),
    EDTFRow("2003-24", "2003-12-01", "2004-02-29", .season),
    EDTFRow("1984?", "1984-01-01", "1984-12-31", .year),
    EDTFRow("2004-06~", "2004-06-01", "2004-06-30", .month),
    EDTFRow("2004-06-11%", "2004-06-11", "2004-06-11", .day),
    EDTFRow("201X", "2010-01-01", "2019-12-31", .decade),
    EDTFRow("20XX", "2000-01-01", "2099-12-31", .century),
    EDTFRow("2004-XX", "2004-01-01", "2004-12-31", .month),
    EDTFRow("1985-04-XX", "1985-04-01", "1985-04-30", .day),
    EDTFRow("1985-XX-XX", "1985-01-01", "1985-12-31", .day),
    EDTFRow("1985-04-12/..", "1985-04-12", "..", .day),
    EDTFRow("1985-04/..", "1985-04-01", "..", .month),
    EDTFRow("1985/..", "1985-01-01", "..", .year),
    EDTFRow("../1985-04-12", "..", "1985-04-12", .day),
    EDTFRow("../1985-04", "..", "1985-04-30", .month),
    EDTFRow("../1985", "..", "1985-12-31", .year),
    EDTFRow("1985-04-12/", "1985-04-12", "?", .day),
    EDTFRow("1985-04/", "1985-04-01", "?", .month),
    EDTFRow("1985/", "1985-01-01", "?", .year),
    EDTFRow("/1985-04-12", "?", "1985-04-12", .day),
    EDTFRow("/1985-04", "?", "1985-04-30", .month),
    EDTFRow("/1985", "?", "1985-12-31", .year),
    EDTFRow("../..", "..", "..", nil),
    EDTFRow("1984~/2004-06", "1984-01-01", "2004-06-30", .year),
    EDTFRow("1984/2004-06~", "1984-01-01", "2004-06-30", .year),
    EDTFRow("1984?/2004%", "1984-01-01", "2004-12-31", .year),
    EDTFRow("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08", .day),
    EDTFRow("-1985", "-1985-01-01", "-1985-12-31", .year),
    EDTFRow("-198X", "-1989-01-01", "-1980-12-31", .decade),
    EDTFRow("-000X", "-0009-01-01", "0000-12-31", .decade),
    EDTFRow("-0044-03-15", "-0044-03-15", "-0044-03-15", .day),
  ]

  static let levelTwo = [
    EDTFRow("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", .year),
    EDTFRow("[..1760-12-03]", "..", "1760-12-03", .day),
    EDTFRow("[1760-12..]", "1760-12-01", "..", .month),
    EDTFRow("[1760-01,1760-02,1760-12..]", "1760-01-01", "..", .month),
    EDTFRow("[1667,1760-12]", "1667-01-01", "1760-12-31", .year),
    EDTFRow("[..1984]", "..", "1984-12-31", .year),
    EDTFRow("[2024-01-18, 2024-01-16]", "2024-01-16", "2024-01-18", .day, canonical: "[2024-01-18,2024-01-16]"),
    EDTFRow("2004-06~-11", "2004-06-11", "2004-06-11", .day, canonical: "~2004-~06-11"),
    EDTFRow("2004?-06-11", "2004-06-11", "2004-06-11", .day, canonical: "?2004-06-11"),
    EDTFRow("?2004-06-~11", "2004-06-11", "2004-06-11", .day),
    EDTFRow("2004-%06-11", "2004-06-11", "2004-06-11", .day),
    EDTFRow("?2024-?01-?16", "2024-01-16", "2024-01-16", .day, canonical: "2024-01-16?"),
    EDTFRow("2024-01-~16?", "2024-01-16", "2024-01-16", .day, canonical: "?2024-?01-%16"),
    EDTFRow("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20", .day),
    EDTFRow("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", .day),
    EDTFRow("1XXX-XX", "1000-01-01", "1999-12-31", .month),
    EDTFRow("1984-1X", "1984-10-01", "1984-12-31", .month),
    EDTFRow("2024-02-2X", "2024-02-20", "2024-02-29", .day),
    EDTFRow("2024-01-0X", "2024-01-01", "2024-01-09", .day),
  ]

  @Test(arguments: levelZero + levelOne + levelTwo)
  func isRead(_ row: EDTFRow) throws {
    let date = try EDTF(row.text)
    #expect(date.text == row.canonical)
    #expect(name(date.earliest) == row.first)
    #expect(name(date.latest) == row.last)
    #expect(date.precision == row.precision)
    #expect(try EDTF(date.text) == date)
  }

  @Test(arguments: [
    ("2004-06-11", false, false), ("2004-06-11?", true, false), ("2004-06-11~", false, true), ("1984%", true, true),
    ("2004-?06-11", true, false), ("1984~/2004?", true, true), ("[1984,1985~]", false, true),
  ])
  func isQualified(text: String, uncertain: Bool, approximate: Bool) throws {
    let date = try EDTF(text)
    #expect(date.isUncertain == uncertain)
    #expect(date.isApproximate == approximate)
  }

  @Test func componentsKeepTheirOwnQualification() throws {
    guard case .date(let date) = try EDTF("?2004-06-~11").form else {
      Issue.record("not one date")
      return
    }
    #expect(date.components.map(\.qualification) == [.uncertain, .none, .approximate])
    #expect(date.components.map(\.value) == [2004, 6, 11])
  }

  @Test func aDayIsADate() throws {
    let day = try #require(Day(iso: "2024-01-16"))
    #expect(EDTF(day) == (try EDTF("2024-01-16")))
    #expect(try EDTF("2024-01-16?").onlyDay == day)
    #expect(try EDTF("2024-01").onlyDay == nil)
  }

  /// What may have begun earlier stands first on its day; open ends stand last; what names no day at the very end.
  @Test func standsInOrder() throws {
    let texts = [
      "-0044-03-15", "[..2024-01-15]", "/2024-01-16", "[..2024-01-16]", "2024-01-16", "2024-01-16?", "2024-01-16~",
      "[2024-01-16,2024-01-17]", "2024-01-16/2024-01-18", "2024-01-16/", "2024-01-16/..", "2024-01-17", "2024-02-01",
      "2024-02", "Y20240", "../..",
    ]
    let dates = try texts.map { try EDTF($0) }
    #expect(dates.reversed().sorted().map(\.text) == texts)
  }

  private func name(_ bound: EDTF.Bound) -> String {
    switch bound {
    case .day(let day): day.iso
    case .open: ".."
    case .unknown: "?"
    }
  }
}
