import DossierModel
import Testing

@Suite struct EDTFErrorTests {
  /// Text, the wrong bytes, the identifier, and the beginning of what was expected or the first suggestion.
  static let rows: [(String, Range<Int>, String, String)] = [
    ("", 0..<0, "date-empty", "a date such as"),
    ("2024-13", 5..<7, "date-month", "a month from 01 to 12"),
    ("2024-00-01", 5..<7, "date-month", "a month from 01 to 12"),
    ("2024-02-30", 8..<10, "date-day", "a day from 01 to 29"),
    ("2023-02-29", 8..<10, "date-day", "a day from 01 to 28"),
    ("2024-01-00", 8..<10, "date-day", "a day from 01 to 31"),
    ("2024-02-3X", 8..<10, "date-day", "a day from 01 to 29"),
    ("2024-1-16", 5..<6, "date-syntax", "2024-01-16"),
    ("2024-01-6", 8..<9, "date-syntax", "2024-01-06"),
    ("20240116", 0..<8, "date-syntax", "2024-01-16"),
    ("16 January 2024", 2..<3, "date-syntax", "a date such as"),
    ("January", 0..<1, "date-syntax", "a year of four digits"),
    ("2024-01-16..2024-01-18", 0..<22, "date-syntax", "[2024-01-16..2024-01-18]"),
    ("2024-01-16 ", 10..<11, "date-syntax", "a date such as"),
    ("2024-01-16x", 10..<11, "date-syntax", "the end of the date"),
    ("2024-01-16?~", 10..<12, "date-syntax", "? for uncertain"),
    ("2024-", 5..<5, "date-syntax", "two digits"),
    ("170000002", 0..<9, "date-year", "Y170000002"),
    ("Y2024", 0..<5, "date-year", "Y17000"),
    ("Y17000-01", 0..<6, "date-syntax", "no month"),
    ("Y-17E7", 0..<6, "date-unsupported", "YYYY, or Y"),
    ("1950S2", 0..<6, "date-unsupported", "YYYY, or Y"),
    ("-0000", 0..<5, "date-syntax", "0000 for 1 BC"),
    ("2001-34", 5..<7, "date-unsupported", "a month from 01 to 12"),
    ("2001-21-03", 8..<10, "date-syntax", "the end"),
    ("156X-12-25", 5..<7, "date-unsupported", "X only for the last digits"),
    ("1X85", 0..<4, "date-unsupported", "X only for the last digits"),
    ("2004-XX-11", 8..<10, "date-unsupported", "X only for the last digits"),
    ("199x", 0..<3, "date-syntax", "a year of four digits"),
    ("{1960,1961-12}", 0..<14, "date-unsupported", "one date"),
    ("2004-06-11/2004-06-10", 0..<21, "date-order", "2004-06-10/2004-06-11"),
    ("2004/2005/2006", 9..<10, "date-syntax", "YYYY-MM-DD"),
    ("2004/2005x", 9..<10, "date-syntax", "the end of the interval"),
    ("2024/01/16", 7..<8, "date-syntax", "2024-01-16"),
    ("2004-06-11T10:00:00/2005", 10..<24, "date-syntax", "no time here"),
    ("2004-06T10:00:00", 7..<16, "date-syntax", "no time here"),
    ("2004-06-11T24:00:00", 11..<13, "date-time", "two digits from 00 to 23"),
    ("2004-06-11T10:00", 11..<16, "date-time", "hours, minutes and seconds"),
    ("2004-06-11T1000", 11..<15, "date-time", "hours, minutes and seconds"),
    ("2024-1-6", 5..<6, "date-syntax", "2024-01-06"), ("2024-X", 5..<6, "date-syntax", "2024-XX"),
    ("..", 0..<2, "date-syntax", "[..b] for"), ("20249916", 0..<8, "date-syntax", "YYYY-MM-DD"),
    ("2024/1/6", 6..<7, "date-syntax", "2024-01-06"),
    ("12024/2025", 0..<5, "date-year", "YYYY; a longer"),
    ("2024/12025", 5..<10, "date-year", "2024/Y12025"),
    ("[2024-1-6..2024-1-8]", 6..<7, "date-syntax", "[2024-01-06..2024-01-08]"),
    ("2024-1-6..2024-1-8", 0..<18, "date-syntax", "[2024-01-06..2024-01-08]"),
    ("[2024-01-16", 11..<11, "date-syntax", "]"),
    ("[]", 1..<2, "date-syntax", "a year of four digits"),
    ("[2024-01-16;2024-01-17]", 11..<12, "date-syntax", ", or ]"),
    ("[2024,..2025]", 6..<8, "date-syntax", "a date"),
    ("[2024..,2025]", 5..<7, "date-syntax", "a date after .."),
    ("[2024..2025-01]", 1..<14, "date-precision", "two years"),
    ("[2025..2024]", 1..<11, "date-order", "the earlier date first"),
  ]

  @Test(arguments: rows)
  func saysWhereAndWhat(text: String, range: Range<Int>, identifier: String, hint: String) throws {
    let error = try #require(throws: ValueError.self) { try EDTF(text) }
    #expect(error.identifier == identifier)
    #expect(error.range == range, "\(error.summary)")
    let said = error.suggestions.first ?? error.expected
    #expect(said.hasPrefix(hint), "\(said)")
    #expect(!error.summary.isEmpty)
  }

  /// Mistakes of the kinds that people make, and all pairs of them: whatever is suggested is a date.
  @Test func everySuggestionIsADate() throws {
    let dates = [
      "2024-01-06", "2024-01", "2024", "[2024-01-06..2024-01-08]", "[2024-01-06,2024-01-07]", "2024-01-06/2024-01-08",
      "2024-01-06?", "2024-01-06T09:05:00", "[..2024-01-06]", "2024-01-06/..", "201X", "Y17000",
    ]
    let mistakes: [(String, String)] = [
      ("-0", "-"), ("-", ""), ("-", "/"), ("-", "."), ("[", ""), ("]", ""), ("..", "/"), ("/", ".."), ("2024", "12024"),
      ("2024", "24"), ("-01", "-13"), ("-06", "-36"), ("2024-01-06", ".."), ("2024-01-06", ""), (":00", ""), ("T", " "),
      ("T0", "T"), ("Y", ""), ("X", "x"), ("-06", "-X"), ("2024-01-08", "2023-1-8"), ("?", "??"), (",", ";"),
    ]
    var texts = Set(dates)
    for _ in 0..<2 {
      texts.formUnion(texts.flatMap { text in mistakes.map { text.replacing($0.0, with: $0.1) } })
    }
    var suggestions = 0
    for text in texts.sorted() {
      do { _ = try EDTF(text) } catch {
        for suggestion in error.suggestions {
          suggestions += 1
          #expect(throws: Never.self, "\(text): \(suggestion)") { try EDTF(suggestion) }
        }
      }
    }
    #expect(suggestions > 50)
  }

  /// No text, however cut or changed, makes the parser trap, and every error lies within the text.
  @Test func standsAnyText() {
    let seeds = ["[2024-01-16..2024-01-18,2024-?02~]", "Y-170000002?", "1985-04-12T23:20:30+04:30", "../2004-06-~11"]
    let bytes = Array("0129X-?~%/.[],{}YSET:Zé ".utf8)
    for seed in seeds {
      let original = Array(seed.utf8)
      for position in 0...original.count {
        for byte in bytes {
          for changed in [
            Array(original[..<position]), original[..<position] + [byte] + original[position...],
            original[..<position] + [byte] + original[position...].dropFirst(),
          ] {
            let text = String(decoding: changed, as: UTF8.self)
            do { #expect(try EDTF(EDTF(text).text).text == EDTF(text).text) } catch {
              #expect(error.range.upperBound <= text.utf8.count)
            }
          }
        }
      }
    }
  }
}
