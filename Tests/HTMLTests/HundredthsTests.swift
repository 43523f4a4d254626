import HTML
import Testing

@Suite("Numbers of drawings")
struct HundredthsTests {
  @Test(
    "Hundredths in decimal",
    arguments: [
      (0, "0"), (5, "0.05"), (50, "0.5"), (100, "1"), (1234, "12.34"), (1250, "12.5"), (-5, "-0.05"), (-110, "-1.1"),
      (Int.min, "-92233720368547758.08"),
    ])
  func describes(count: Int, expected: String) {
    #expect(Hundredths(count).description == expected)
    #expect(Percent(hundredths: count).description == expected + "%")
  }
}
