import Testing

@testable import Site

@Suite("Scripts as they are published")
struct CompactScriptTests {
  @Test(
    "Comments on lines of their own and indentation go, and nothing else",
    arguments: [
      ("", ""), ("// one\n\n  a();  \n\t// two\n  b(\"// c\"); // d\r\n", "a();\nb(\"// c\"); // d\n"),
      ("const a = 1\n  const b = 2", "const a = 1\nconst b = 2\n"),
      ("a = `x\n  // y\n`", "a = `x\n  // y\n`"), ("a = \"x\\\n  // y\"", "a = \"x\\\n  // y\""),
      ("a = /\\\\/\n  b", "a = /\\\\/\nb\n"), ("  \n//", ""),
    ])
  func compact(source: String, published: String) {
    #expect(String(decoding: CompactScript(Array(source.utf8)).bytes, as: UTF8.self) == published)
  }
}
