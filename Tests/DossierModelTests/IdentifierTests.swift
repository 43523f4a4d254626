import DossierModel
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: ["a", "cnn", "jaish-al-adl", "2024", "a--b", String(repeating: "x", count: 64)])
  func isAllowed(_ text: String) { #expect(Identifier(text)?.text == text) }

  @Test(arguments: [
    "", "-", "-a", "a-", "A", "é", "a b", "a/b", "..", "a.b", "a_b", "a\u{0}", "a\n",
    String(repeating: "x", count: 65),
  ])
  func isRefused(_ text: String) { #expect(Identifier(text) == nil) }

  @Test func sortsByBytes() throws {
    let sorted = ["b", "a-b", "a1", "a", "ab"].compactMap(Identifier.init).sorted().map(\.text)
    #expect(sorted == ["a", "a-b", "a1", "ab", "b"])
  }
}
