import DossierModel
import Testing

@testable import Site

@Suite struct PhrasingTests {
  private let english: Phrasing

  init() throws {
    english = try Language.phrasebook("en").phrasing
  }

  @Test(arguments: [
    ("2024-01-16", "Tuesday 16 January 2024", "16 January 2024"),
    ("0000-12-01", "Friday 1 December 1 BC", "1 December 1 BC"),
  ])
  func saysDays(iso: String, long: String, short: String) throws {
    let day = try #require(Day(iso: iso))
    #expect(english.phrase(day, weekday: true) == long)
    #expect(english.phrase(day, weekday: false) == short)
  }

  @Test(arguments: [
    ("2024-01-16", "16 January 2024"), ("2024-01", "January 2024"), ("2024", "2024"),
    ("2024-01~", "about January 2024"),
    ("2024-01-18?", "18 January 2024, uncertain"), ("2024-01-18%", "about 18 January 2024, uncertain"),
    ("2024-01-?16", "16 January 2024, day uncertain"), ("2024-?01-16", "16 January 2024, month uncertain"),
    ("?2024-01-16", "16 January 2024, year uncertain"),
    ("2004-06~-11", "11 June 2004, year and month approximate"),
    ("?2004-06-~11", "11 June 2004, year uncertain, day approximate"),
    ("2004-%06-11", "11 June 2004, month uncertain and approximate"),
    ("2001-21", "spring 2001"), ("2001-24~", "about winter 2001"), ("-0043", "44 BC"), ("0000", "1 BC"),
    ("Y170000002", "170,000,002"), ("Y-170000002", "170,000,003 BC"),
    ("201X", "the 2010s"), ("20XX", "the years 2000 to 2099"), ("XXXX", "an unknown year"),
    ("-198X", "the years 1990 BC to 1981 BC"),
    ("2004-XX", "a month in 2004"), ("1985-04-XX", "a day in April 1985"), ("1985-XX-XX", "a day in 1985"),
    ("201X-XX", "a month in the 2010s"), ("1984-1X", "a month from October to December 1984"),
    ("2024-02-2X", "a day from 20 to 29 February 2024"),
    ("1985-04-12T23:20:30Z", "12 April 1985, 23:20:30Z"),
    ("1985-04-12T23:20:00Z", "12 April 1985, 23:20Z"),
    ("2024-01-16/2024-01-18", "from 16 to 18 January 2024"),
    ("2024-01-30/2024-02-02", "from 30 January to 2 February 2024"),
    ("2023-12-30/2024-01-02", "from 30 December 2023 to 2 January 2024"),
    ("2024-01/2024-03", "from January to March 2024"), ("1964/2008", "from 1964 to 2008"),
    ("2024-01/2024-03-05", "from January 2024 to 5 March 2024"),
    ("2024-01-16?/2024-01-18?", "from 16 to 18 January 2024, uncertain"),
    ("1984-06-02?/2004-08-08~", "from 2 June 1984 (uncertain) to about 8 August 2004"),
    ("2024-01-16/..", "from 16 January 2024 on"), ("2024-01-16/", "from 16 January 2024 to an unknown date"),
    ("../2024-01-16", "until 16 January 2024"), ("/2024-01-16", "from an unknown date to 16 January 2024"),
    ("[2024-01-16,2024-01-17]", "16 or 17 January 2024"),
    ("[2024-01-16,2024-01-17,2024-01-19]", "16, 17 or 19 January 2024"),
    ("[2024-01-31,2024-02-01]", "31 January or 1 February 2024"),
    ("[2024-01-16..2024-01-18]", "between 16 and 18 January 2024"),
    ("[..2024-01-16]", "16 January 2024 or earlier"), ("[2024-01-16..]", "16 January 2024 or later"),
    ("[1667,1668,1670..1672]", "1667, 1668 or between 1670 and 1672"), ("[1667,1760-12]", "1667 or December 1760"),
    ("[2024-01-16?,2024-01-17]", "16 (uncertain) or 17 January 2024"),
    ("[2024-01-16~,2024-01-17~]", "about 16 or about 17 January 2024"),
    ("2024-01-16/2024-01-16", "16 January 2024"), ("[2024-01-16..2024-01-16]", "16 January 2024"),
    ("[2024-01-16,2024-01-16,2024-01-17]", "16 or 17 January 2024"), ("[2024-01-16,2024-01-16]", "16 January 2024"),
  ])
  func saysDates(text: String, words: String) throws { #expect(english.phrase(try EDTF(text)) == words) }

  @Test(arguments: [
    ("4:30", "4:30"), ("04:05", "4:05"), ("about 4:30", "about 4:30"), ("00:00", "0:00"),
    ("4:30 Iran +03:30", "4:30, Iran (UTC+3:30)"), ("about 4:30 Pakistan +05:00", "about 4:30, Pakistan (UTC+5)"),
    ("23:00 GMT", "23:00 GMT"), ("23:00 UTC", "23:00 UTC"), ("4:30 +03:30", "4:30 UTC+3:30"),
    ("4:30 New York -05:00", "4:30, New York (UTC−5)"),
  ])
  func saysTimes(text: String, words: String) throws { #expect(english.phrase(try ClockTime(text)) == words) }

  @Test(arguments: [
    ("9", "9"), ("at  least 9", "at least 9"), ("2 + several", "2 and several"), ("7 to 9", "7 to 9"),
    ("a number", "a number"), ("1,500", "1,500"), ("1500", "1,500"), ("about 15000000.50", "about 15,000,000.50"),
    ("900 to 1000", "900 to 1,000"),
    ("over 1,500.5", "over 1,500.5"), ("at most 9 + 2 + dozens", "at most 9 and 2 and dozens"), ("up to 9", "up to 9"),
    ("under 9", "under 9"), ("about 9", "about 9"), ("several", "several"), ("scores", "scores"),
    ("hundreds + thousands", "hundreds and thousands"),
  ])
  func saysFigures(text: String, words: String) throws { #expect(english.phrase(try Figure(text)) == words) }

  @Test func saysParts() throws {
    let parts = try [("women", "3"), ("children", "at least 4"), ("all", "9")].map {
      Figure.Part($0.0, try Figure.Amount($0.1))
    }
    #expect(english.phrase(try Figure(parts: parts)) == "3 women, at least 4 children, 9 in all")
  }

  /// The names of parts are in the plural.
  @Test(arguments: [
    ("1", "women: 1"), ("about 1", "women: about 1"), ("1.5", "1.5 women"), ("1 + several", "1 and several women"),
    ("several", "several women"), ("dozens", "dozens of women"), ("2 + hundreds", "2 and hundreds of women"),
    ("a number", "a number of women"),
  ])
  func saysAPart(amount: String, words: String) throws {
    #expect(english.phrase(try Figure(parts: [Figure.Part("women", try Figure.Amount(amount))])) == words)
  }

  @Test(
    "Digits stand in groups of three from five on",
    arguments: [(7, "7"), (2_000, "2000"), (40_000, "40,000"), (1_234_567, "1,234,567"), (-500_000, "-500,000")])
  func saysNumbers(number: Int, words: String) { #expect(english.phrase(number) == words) }
}
