import DossierModel
import Testing

@testable import Content

@Suite struct QuotedWordsTests {
  private static func english() throws -> Lexicon { try #require(LanguageTag("en").flatMap(Lexicon.of)) }

  /// The numbers that words and digits print; a wrong join would let a figure pass that no text gives.
  @Test(
    arguments: [
      ("killed nine people", [9000]), ("at least 9 people", [9000]), ("two children and three women", [2000, 3000]),
      ("twenty-five", [25_000]), ("two hundred and fifty", [250_000]), ("1,200 men", [1_200_000]),
      ("1.5 million", [1_500_000_000]),
      ("two thousand and five", [2_005_000]), ("a hundred", [100_000]), ("two dozen", [24_000]),
      ("four and five", [4000, 5000]),
      ("twenty twenty-five", [20_000, 25_000]), ("on the 16th", []), ("three 4 five", [3000, 4000, 5000]),
      ("no casualties", [0]), ("900km", [900_000]), ("two and several others", [2000, -1000]),
      ("thirty thousand two hundred", [30_200_000]),
      ("99999999999999999999", []), ("nine\u{AD}teen", [19_000]), ("۱۲", [12_000]),
      ("sixty and seven", [60_000, 7000]), ("twenty, no more", [20_000, 0]),
      ("between two hundred and three hundred people", [200_000, 300_000]),
      ("two hundred and three thousand", [203_000_000]), ("between two hundred and three", [200_000, 3000]),
      ("between two hundred and fifty and three hundred", [250_000, 300_000]),
      ("two thousand and three thousand", [2_000_000, 3_000_000]), ("two hundred a day", [200_000, 1000]),
      ("two billion dollars", [2_000_000_000_000]), ("2 hundred thousand", [200_000_000]),
      ("two million three hundred thousand and four", [2_300_004_000]), ("several hundred", [-100_000]),
      ("a thousand and one", [1_001_000]), ("nine people in a warehouse", [9000]), ("a man in another village", [1000]),
      ("half a million people", [500_000_000]), ("half a dozen", [6000]), ("a half million", [500_000_000]),
      ("half a hundred thousand", [50_000_000]), ("half an hour later", []), ("half of the nine", [500, 9000]),
      ("two and a half million", [2_500_000_000]), ("2 and a half hours", [2500]),
      ("two and half a dozen", [2000, 6000]), ("a hundred and a half", [100_000]),
      ("in the second half of May", []), ("two thirds of it", [667]), ("a third of the nine", [333, 9000]),
      ("a third man", [1000]), ("about a third lower", [333]), ("fell by a quarter", [250]),
      ("cut pay by half, to", [500]), ("late by half an hour", []), ("grew by half a million", [500_000_000]),
      ("three-quarters", [750]),
      ("2½ million", [2_500_000_000]), ("½ of it", [500]),
      ("¾", [750]), ("costs ,½ or .½", [500]), ("in the 1990s, at 7pm", []),
      ("tens of thousands of men", [-10_000_000]),
      ("valued at £1.2bn", [1_200_000_000_000]), ("owes US$312m", [312_000_000_000]),
      ("$1,500 or €20", [1_500_000, 20_000]),
      ("a 5m wall", [5000, 1000]), ("some 1.2m people", [1_200_000_000]), ("40k pounds", [40_000_000]), ("£ alone", []),
      ("48.6million", [48_600_000_000]), ("two trillion rials", [2_000_000_000_000_000]), ("3 lakh", [300_000_000]),
      ("۴۵٫۵", [45_500]), ("١٬٢٠٠", [1_200_000]), ("£20s", []),
      ("£20-30m", [20_000_000_000, 30_000_000_000]), ("5 to 6 million", [5_000_000_000, 6_000_000_000]),
      ("between $1.5 and $2bn", [1_500_000_000_000, 2_000_000_000_000]),
      ("in 2031 30m people", [2_031_000, 30_000_000_000]),
      ("from 900 to 1.2 million", [900_000, 1_200_000_000]), ("5 and 6 million", [5000, 6_000_000_000]),
      ("hundreds, thousands", [-100_000, -1_000_000]), ("many thousand men", [-1_000_000]),
    ] as [(String, Set<Int>)])
  func findsNumbers(_ text: String, _ numbers: Set<Int>) throws {
    #expect(Set(PrintedNumbers.all(in: QuotedWords(text).words, try Self.english()).map(\.value)) == numbers)
  }

  @Test(arguments: [
    ("on Tuesday", true), ("Tuesday's strike", true), ("Tuesday\u{2019}s strike", true), ("Jan. 16", true),
    ("the 16th", true),
    ("the sixteenth", true), ("on Wednesday", false), ("116 people", false), ("16 January", true), ("Tuesdays", false),
    ("Thursday 18 January 2016", false), ("February 16", false), ("16 January 2023", false), ("16 January 2024", true),
    ("from February 15 to January 16", true), ("killed 16 people", false), ("January 16", true),
    ("16-18 January", true), ("January 14, 15 and 16", true), ("16 and 17 of January", true), ("on the 16", true),
    ("16.1.", true), ("16.01.2024", true), ("2024-01-16", true), ("1/16", true), ("16.5 million", false),
    ("16 people in January", false), ("at 16:30", false), ("the 14th to 16 Jan", true),
  ])
  func printsADay(_ text: String, _ prints: Bool) throws {
    let day = try #require(Day(iso: "2024-01-16"))
    #expect(PhraseBook(try Self.english()).prints(day, QuotedWords(text)) == prints)
  }

  /// A day up to which something is counted is not the day on which it happened.
  @Test(
    arguments: [
      ("killed on Monday", [.monday]), ("71 by Monday night", []), ("since Friday, and on Sunday", [.sunday]),
      ("until Monday and by next Monday", [.monday]),
    ] as [(String, [Weekday])])
  func findsWeekdays(_ text: String, _ days: [Weekday]) throws {
    #expect(PhraseBook(try Self.english()).weekdays(in: QuotedWords(text)).map(\.day) == days)
  }

  @Test(arguments: [
    ("very Likely so", "likely", true), ("un-likely", "likely", true), ("unlikely", "likely", false),
    ("it may have struck", "may have", true), ("may not have", "may have", false), ("", "likely", false),
    ("likely", "", false),
  ])
  func findsPhrasesByWholeWords(_ text: String, _ phrase: String, _ isThere: Bool) {
    #expect(QuotedWords(text).contains(phrase) == isThere)
  }

  @Test(
    arguments: [
      ("at least 9", [9000], []), ("7 to 9", [7000, 9000], []), ("2 + several", [2000], ["several"]),
      ("a number", [], ["a number"]), ("about 1.5", [1500], []), ("up to 20 + at least 3", [20_000, 3000], []),
    ] as [(String, [Int], [String])])
  func takesFiguresApart(_ text: String, _ numbers: [Int], _ words: [String]) throws {
    let printed = try Figure(text).printed
    #expect(printed.numbers == numbers)
    #expect(printed.words.map(\.rawValue) == words)
  }
}
