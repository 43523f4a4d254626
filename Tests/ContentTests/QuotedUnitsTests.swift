import DossierModel
import Testing

@testable import Content

@Suite struct QuotedUnitsTests {
  private static func units(_ unit: String) throws -> QuotedUnits {
    QuotedUnits(lexicon: try #require(LanguageTag("en").flatMap(Lexicon.of)), unit: unit)
  }

  /// What a claim counts, what is quoted for 40 of it, and the unit that is another.
  @Test(
    arguments: [
      ("pounds", ["lost $40 of it"], "$"), ("pounds", ["lost £40 of it"], nil), ("pounds", ["a loss of 40"], nil),
      ("kilometres", ["40 miles away"], "miles"), ("kilometres", ["40km (25 miles)"], nil),
      ("pounds", ["fell 40 per cent"], "per cent"), ("percentage points", ["fell 40 percent"], "percent"),
      ("kilometres per hour", ["at 40 km"], nil), ("people", ["40 miles"], nil), ("miles", ["40 people"], nil),
      ("miles", ["40 km away", "40 miles away"], nil), ("dollars", ["40 and $30"], nil),
    ] as [(String, [String], String?)])
  func findsAnotherUnit(_ unit: String, _ quoted: [String], _ other: String?) throws {
    #expect(try Self.units(unit).other(of: 40_000, in: quoted.map(QuotedWords.init)) == other)
  }

  /// A part that is quoted may be the value in percent.
  @Test(
    arguments: [
      ("per cent", 33_000, true), ("percent", 33_300, true), ("%", 33_000, false), ("per cent", 35_000, false),
      ("people", 33_000, false),
    ])
  func takesPartsInPercent(_ unit: String, _ number: Int, _ isPart: Bool) throws {
    #expect(try Self.units(unit).arePart(number, of: [333, 9000]) == isPart)
  }
}
