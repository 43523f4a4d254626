import DossierModel
import Testing

@testable import Site

/// Dates in texts of articles of 16 to 18 January 2024, and what is wrong with them.
@Test(
  arguments: [
    ("on Tuesday, 16 January", []), ("on Wednesday, 16 January", ["weekday-of-another-day"]),
    ("Saturday 7 October", []), ("Monday 7 October", ["weekday-of-another-day"]),
    ("Thursday 8 February", []), ("Thursday 29 February", []), ("Friday, 29 February", ["weekday-of-another-day"]),
    ("30 February", ["no-such-day"]), ("31 November", ["no-such-day"]), ("29 February 2023", ["no-such-day"]),
    // As far from 2023 as from 2024.
    ("Sunday 20 July", []),
    ("18 January 2024 (Thursday)", []), ("18 January 2024 (Friday)", ["weekday-of-another-day"]),
    ("18 January, a Friday,", ["weekday-of-another-day"]), ("18 January, Friday’s paper", []),
    ("It was Friday. January 18 was calm.", []), ("Fri. January 18", ["weekday-of-another-day"]),
  ] as [(String, [String])])
func datesWrittenOutAreOfTheCalendar(text: String, expected: [String]) throws {
  let bytes = Array(text.utf8)
  let days = try [16, 18].map { try #require(Day(year: 2024, month: 1, day: $0)).number }
  let dates = WrittenDates(
    text: bytes, words: PlainWords(bytes), lexicon: try #require(Lexicon.all.first), published: days[0]...days[1])
  #expect(dates.misfits.map(\.identifier) == expected)
  let nobodyKnows = WrittenDates(
    text: bytes, words: PlainWords(bytes), lexicon: try #require(Lexicon.all.first), published: nil)
  #expect(nobodyKnows.misfits.map(\.identifier) == (text.contains("202") ? expected : []))
}
