import DossierModel
import Testing

@testable import Site

@Suite struct NumberScanTests {
  /// What a text prints, with the values in thousandths. The same words have the same number here and in quotations.
  @Test(
    arguments: [
      ("about a million people", ["a million": 1_000_000_000]),
      ("about half a million people", ["half a million": 500_000_000]),
      ("two hundred and five, nine of them", ["two hundred and five": 205_000, "nine": 9000]),
      ("killed twenty, five of them", ["twenty": 20_000, "five": 5000]), ("twenty-five", ["twenty-five": 25_000]),
      ("both, a pair, one man and no other", [:]), ("there were these, often", [:]),
      ("at 4:30, a 5km wall", ["5": 5000]),
      ("Tens of thousands and several hundred", ["Tens of thousands": -10_000_000, "several hundred": -100_000]),
      ("several came", ["several": -1000]),
      ("½ of it, 2½ million and ¼", ["½": 500, "2½ million": 2_500_000_000, "¼": 250]),
      ("۱۲ men, ٣٤٠ women", ["۱۲": 12_000, "٣٤٠": 340_000]), ("two thirds of it", ["two thirds": 667]),
      ("the 1990s, 7pm, 16th", [:]), ("at 8 a.m. or 9 PM, seven o’clock, 6 amber", ["6": 6000]),
      ("an F-16, Covid-19, a mid-20 man, A and 5, T7-30", ["20": 20_000, "5": 5000, "30": 30_000]),
      ("Articles 2, 4 and 51 of it; Resolution 1373, a Boeing 737, pages 3–5, no. 4, version 7.4, Room 101", [:]),
      ("article 5, 9 people of Unit 8200, and 3 villages; articles 2 and 4 people", ["9": 9000, "3": 3000, "4": 4000]),
      ("under Article 5, 9 and 11 were killed, on the flight 9 civilians, page 3-5", ["9": 9000, "11": 11_000]),
      ("resolutions on 2 of them, no 51st, the units 7", ["2": 2000, "7": 7000]),
      ("on duty 24/7 since 9/11, a two-state plan, the 12-Day War, a 12-day walk, 9/12", ["12": 12_000, "9": 9000]),
      ("World War 2, the Group of Seven and the Group of 77", [:]),
      ("a group of seven, the Group of 7 villages", ["seven": 7000, "7": 7000]),
      ("half past seven, a quarter to ten, past seven", ["seven": 7000]),
      ("one and a half million", ["one and a half million": 1_500_000_000]),
      (
        "£2.8m of it, $150 million, €1.2bn and ₹40",
        [
          "£2.8m": 2_800_000_000, "$150 million": 150_000_000_000, "€1.2bn": 1_200_000_000_000, "₹40": 40_000,
        ]
      ),
      (
        "€20–30m or 5–6 million", ["€20": 20_000_000_000, "30m": 30_000_000_000, "5": 5000, "6 million": 6_000_000_000]
      ),
      ("3m pounds, a 3m wall, 40%", ["3m": 3_000_000_000, "3": 3000, "40": 40_000]),
      ("५ men, ५५ women, ๔๕ and ５", ["५": 5000, "५५": 55_000, "๔๕": 45_000, "５": 5000]),
      ("۴۵٫۵ men, ١٬٢٠٠ women, ۳٫ no", ["۴۵٫۵": 45_500, "١٬٢٠٠": 1_200_000, "۳": 3000]),
      ("no more than one in three, then, of all who came, of eleven", ["three": 3000, "eleven": 11_000]),
    ] as [(String, [String: Int])])
  func findsNumbers(_ text: String, _ numbers: [String: Int]) throws {
    let words = try #require(LanguageTag("en").flatMap(NumberWords.of))
    let bytes = Array(text.utf8)
    let found = NumberScan(bytes, words).numbers.filter { $0.value != 0 && $0.value != 1000 }
    let printed = found.map { (String(decoding: bytes[$0.range], as: UTF8.self), $0.value) }
    #expect(Dictionary(printed) { first, _ in first } == numbers)
  }
}
