import DossierModel
import Testing

/// The days that a text can mean with what it prints, as day, months and year.
@Test(arguments: [
  ("on Thursday, Jan. 18, 2024", ["18 [1] 2024"]), ("18 January", ["18 [1] -"]),
  ("the 18th of May 2024", ["18 [5] 2024"]),
  ("16 and 17 of January 2024", ["16 [1] 2024", "17 [1] 2024"]),
  // Beyond eight other days no month is a day's: a row without end would be looked through for each of its numbers.
  ("13 14 15 16 17 18 19 20 21 22 of May", (15...22).map { "\($0) [5] -" }),
  ("31 January and 2 February", ["31 [1] -", "2 [2, 1] -"]),
  ("the 16th", ["16 [] -"]), ("the 16 men", ["16 [] -"]), ("16 men in May", []),
  ("on January 18 at 1430 GMT", ["18 [1] -"]),
  ("2024-01-18", ["18 [1] 2024", "18 [1] -"]), ("18/1/2024", ["18 [1] 2024"]), ("01.18.2024", ["18 [1] 2024"]),
  ("2/3", ["2 [3] -", "3 [2] -"]), ("45 men", []), ("16th-18th", ["16 [] -", "18 [] -"]),
])
func daysArePrinted(text: String, expected: [String]) throws {
  let english = try #require(LanguageTag("en").flatMap(Lexicon.of))
  let days = PrintedDay.all(in: QuotedWords(text).words, english)
  #expect(days.map { "\($0.number) \($0.months) \($0.year.map(String.init) ?? "-")" } == expected)
}
