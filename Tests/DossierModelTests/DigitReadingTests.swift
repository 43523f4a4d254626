import DossierModel
import Testing

/// A text of whatever language, and what its first number can be, and cannot.
@Test(
  arguments: [
    ("۲۳ نفر", [23_000, 23_000_000], [32_000, 230_000]), ("١٬٢٠٠ شخص", [1_200_000], [12_000]),
    ("45,5 milliards", [45_500, 45_500_000_000_000], [455_000_000, 4_550_000_000_000]),
    ("1.500 Menschen", [1_500_000, 1500], [15_000, 1000, 500_000]), ("6,3 grados", [6300], [6000, 3000, 6800]),
    ("1 500 personnes", [1_500_000, 1000, 500_000], [150_000]),
    ("1.450.000 personas", [1_450_000_000], [1000, 450_000]),
    ("CHF 12’500.50", [12_500_500], [1_250_000]), ("约1.2万人", [12_000_000], [120_000]), ("1.2 mil", [1200], [12_000]),
    ("3.5.2031", [3000, 5000, 2_031_000], []), ("2,5 लाख", [250_000_000], []),
  ] as [(String, [Int], [Int])])
func digitsSayWhatTheyMay(text: String, can: [Int], cannot: [Int]) throws {
  let number = try #require(DigitReading.all(in: text).first)
  #expect(can.allSatisfy { number.canBe($0) })
  #expect(!cannot.contains { number.canBe($0) })
}

@Test func numbersInDigitsStandApart() {
  let text = "از ۲۳، ۱۹ نفر و 312"
  let found = DigitReading.all(in: text).map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
  #expect(found == ["۲۳", "۱۹", "312"])
  #expect(DigitReading.all(in: "سه نفر").isEmpty)
}
