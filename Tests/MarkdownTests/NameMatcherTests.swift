import Testing

@testable import Markdown

/// Names are found by the rules that the manifest gives for names.
@Suite struct NameMatcherTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let forms: [String]
    let text: String
    let found: [String]
    var testDescription: String { "\(forms) in \(text)" }

    init(_ forms: [String], _ text: String, _ found: [String]) {
      self.forms = forms
      self.text = text
      self.found = found
    }
  }

  @Test(arguments: [
    // The longest wins, wherever it starts.
    Case(["A B", "B C D", "A"], "A B C D", ["A", "B C D"]),
    Case(["Pakistan", "Pakistan army"], "Pakistan army of Pakistan", ["Pakistan army", "Pakistan"]),
    Case(["a b", "b c"], "a b c", ["a b"]),
    Case(["x", "x"], "x", ["x"]),
    // Case.
    Case(["army"], "Army ARMY army", ["Army", "ARMY", "army"]),
    Case(["Army"], "Army ARMY army aRMY", ["Army", "ARMY"]),
    Case(["US"], "us Us US", ["US"]),
    Case(["US", "us"], "US us", ["US", "us"]),
    Case(["École", "été"], "école École ÉTÉ", ["École", "ÉTÉ"]),
    // Boundaries.
    Case(["Iran"], "Iran's Iran’s Iranian preIran Iran_x Iran2 (Iran) Iran", ["Iran", "Iran", "Iran", "Iran"]),
    Case(["official"], "officials official", ["official"]),
    Case(["U.S."], "the U.S. and U.S.A", ["U.S."]),
    Case(["ایران"], "ایرانی در ایران", ["ایران"]),
    Case(["e"], "e\u{301} e", ["e"]),
    // White space, typography, and what is not seen.
    Case(["Jaish  al-Adl "], "Jaish\u{A0}al–Adl, Jaish \n\t al-Adl", ["Jaish\u{A0}al–Adl", "Jaish \n\t al-Adl"]),
    Case(["Ba'ath"], "Ba’ath Ba‘ath", ["Ba’ath", "Ba‘ath"]),
    Case(["جیش‌العدل"], "جیشالعدل جیش‌العدل", ["جیشالعدل", "جیش‌العدل"]),
    Case(["Baloch"], "Ba\u{AD}loch", ["Ba\u{AD}loch"]),
    Case(["lo"], "Ba\u{AD}lo", []),
    Case(["\"A\""], "“A” A", ["“A”"]),
    Case(["", " ", "\u{200B}"], "a b", []),
    Case(["kg"], "\u{212A}g", ["\u{212A}g"]),
  ])
  func findsByTheRules(_ sample: Case) {
    let names = sample.forms.enumerated().map { (form: $0.element, target: DossierLink(.actor, "\($0.offset)")) }
    let text = Array(sample.text.utf8)
    let found = NameMatcher(names).mentions(in: text)
    #expect(found.map { String(decoding: text[$0.range], as: UTF8.self) } == sample.found)
  }

  @Test func ofEqualFormsTheFirstCounts() {
    let names = [("Iran", DossierLink(.place, "iran")), ("Iran", DossierLink(.actor, "iran"))]
    #expect(NameMatcher(names).mentions(in: Array("Iran".utf8)).map(\.target) == [DossierLink(.place, "iran")])
  }

  @Test func manyNamesAndNestedOnes() {
    let names = (0..<2_000).map { (form: "Name Number \($0)", target: DossierLink(.actor, "\($0)")) }
    let matcher = NameMatcher(names)
    let text = (0..<2_000).map { "Name Number \($0)" }.joined(separator: ", ")
    #expect(matcher.mentions(in: Array(text.utf8)).map(\.target.identifier) == (0..<2_000).map(String.init))
    let nested = (1...100).map { (form: String(repeating: "a ", count: $0), target: DossierLink(.actor, "\($0)")) }
    let found = NameMatcher(nested).mentions(in: Array(String(repeating: "a ", count: 1_050).utf8))
    #expect(found.map(\.target.identifier) == Array(repeating: "100", count: 10) + ["50"])
  }
}
