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

  @Test(
    "Quotients are rounded to the nearest hundredth, halves away from zero",
    arguments: [
      (1, 3, 33), (2, 3, 67), (1, 8, 13), (-1, 8, -13), (1, -8, -13), (-1, -8, 13), (1, 200, 1), (1, 201, 0),
      (7, 1, 700),
      (0, 5, 0), (-0, -5, 0), (-2, 3, -67),
    ])
  func divides(numerator: Int, denominator: Int, expected: Int) {
    #expect(Hundredths(numerator, over: denominator)?.count == expected)
  }

  @Test("What cannot be said is nil")
  func refuses() {
    #expect(Hundredths(1, over: 0) == nil)
    #expect(Hundredths(.max, over: 1) == nil)
    #expect(Percent(1, of: 0) == nil)
    #expect(Percent(.min, of: 3) == nil)
    #expect(Percent(1, of: 3)?.description == "33.33%")
    #expect(Percent(1, of: .min)?.description == "0%")
  }
}
