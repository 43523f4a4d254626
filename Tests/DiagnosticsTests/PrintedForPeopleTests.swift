import Diagnostics
import Testing

/// An error at the `nth` bytes that are `marked`, in a file `a.yaml`.
private func errorAt(_ marked: String, in text: String) -> Diagnostic {
  let source = SourceText(path: "a.yaml", bytes: Array(text.utf8))
  let bytes = Array(marked.utf8)
  let start = (0...max(0, source.bytes.count - bytes.count)).first { source.bytes[$0...].starts(with: bytes) } ?? 0
  return Diagnostic(.error, "wrong", at: source.place(start..<start + bytes.count), "This is wrong.")
}

private func printed(_ diagnostics: [Diagnostic]) -> String { DiagnosticPrinter(.text).text(of: diagnostics) }

/// What is marked in which text, and the two lines that show it.
private let excerpts: [(marked: String, text: String, shown: String)] = [
  ("b", "a b c\n", "1:3|1 | a b c|  |   ^"),
  ("bcd", "a bcd", "1:3|1 | a bcd|  |   ^^^"),
  ("", "abc", "1:1|1 | abc|  | ^"),
  ("x", "1\n2\n3\n4\n5\n6\n7\n8\n9\nax", "10:2|10 | ax|   |  ^"),
  ("b", "\ta\tb", "1:4|1 |  a b|  |    ^"),
  ("b", "a\r\nb\r\n", "2:1|2 | b|  | ^"),
  ("b", "a\rb\rc", "2:1|2 | b|  | ^"),
  ("b", "\u{FEFF}ab", "1:2|1 | ab|  |  ^"),
  ("b", "😀b", "1:2|1 | 😀b|  |   ^"),
  ("中文", "a中文b", "1:2|1 | a中文b|  |  ^^^^"),
  ("b", "e\u{301}b", "1:3|1 | e\u{301}b|  |  ^"),
  ("b", "\u{1F469}\u{200D}\u{1F4BB}b", "1:4|1 | \u{1F469}\u{200D}\u{1F4BB}b|  |   ^"),
  ("b", "🇮🇷b", "1:3|1 | 🇮🇷b|  |   ^"),
  ("b", "❤\u{FE0F}b", "1:3|1 | ❤\u{FE0F}b|  |   ^"),
  // Escapes: a terminal's own sequences, a mark that turns the line, a space that hides, a line separator.
  ("b", "\u{1B}[31mb", "1:6|1 | \\u{1B}[31mb|  |           ^"),
  ("b", "\u{202E}b", "1:2|1 | \\u{202E}b|  |         ^"),
  ("\u{200B}", "a\u{200B}b", "1:2|1 | a\\u{200B}b|  |  ^^^^^^^^"),
  ("b", "\u{2028}b", "1:2|1 | \\u{2028}b|  |         ^"),
  ("العدل", "جیش‌العدل", "1:5|1 | جیش‌العدل|  |    ^^^^^"),
  ("b\nc\nd", "ab\nc\ndef", "1:2|1 | ab|  |  ^ and on to line 3"),
  ("b\n", "ab\nc", "1:2|1 | ab|  |  ^"),
]

@Test(arguments: excerpts)
func excerpt(marked: String, text: String, shown: String) {
  let lines = shown.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  let place = lines.first ?? ""
  let rest = printed([errorAt(marked, in: text)]).split(separator: "\n").map(String.init)
  #expect(rest.first == "a.yaml:\(place): error: This is wrong [wrong]")
  #expect(
    rest.dropFirst().map { $0.split(separator: "|", maxSplits: 1).joined(separator: "|") }.joined(separator: "|")
      == lines.dropFirst().joined(separator: "|"))
}

@Test func atTheEndOfTheFile() {
  let source = SourceText(path: "a.yaml", bytes: Array("key: [\n".utf8))
  let end = source.bytes.count
  let after = Diagnostic(.error, "unfinished", at: source.place(end..<end + 9), "The list does not end.")
  let breakItself = Diagnostic(.error, "break", at: source.place(6..<7), "Here.")
  #expect(
    printed([after, breakItself]) == """
      a.yaml:1:7: error: Here [break]
      1 | key: [
        |       ^

      a.yaml:2:1: error: The list does not end [unfinished]
      2 |
        | ^

      """)
}

@Test func longLinesAreCutAroundTheRange() {
  let line = String(repeating: "é", count: 500) + "HERE" + String(repeating: "z", count: 500_000)
  let shown = printed([errorAt("HERE", in: line)]).split(separator: "\n").map(String.init)
  #expect(
    shown == [
      "a.yaml:1:501: error: This is wrong [wrong]",
      "1 | …" + String(repeating: "é", count: 40) + "HERE" + String(repeating: "z", count: 56) + "…",
      "  | " + String(repeating: " ", count: 41) + "^^^^",
    ])
}

@Test func longRangesEndWithTheExcerpt() {
  let shown = printed([errorAt(String(repeating: "x", count: 300), in: String(repeating: "x", count: 300))])
    .split(separator: "\n").map(String.init)
  #expect(shown.last == "  | " + String(repeating: "^", count: 100))
  #expect(shown[1] == "1 | " + String(repeating: "x", count: 100) + "…")
}

@Test func allParts() {
  let manifest = SourceText(path: "dossier.yaml", bytes: Array("title: T\nvia: irna-x\n".utf8))
  let article = SourceText(path: "articles/ap.md", bytes: Array("The agency IRNA said\n".utf8))
  let diagnostic = Diagnostic(
    .warning, "unknown-actor", at: manifest.place(14..<20), "There is no actor 'irna-x'.",
    explanation: "A chain names actors.\nThe last one is the origin.",
    notes: [
      .init("The articles are not at fault."), .init("It is named here.", at: article.place(11..<15)),
      .init("All of this file.", at: article.place),
    ],
    suggestions: ["irna", "isna", "ir\u{202E}na"])
  #expect(
    printed([diagnostic]) == """
      dossier.yaml:2:6: warning: There is no actor 'irna-x' [unknown-actor]
      2 | via: irna-x
        |      ^^^^^^
        = A chain names actors.
        = The last one is the origin.
        = did you mean 'irna', 'isna' or 'ir\\u{202E}na'?
        = note: The articles are not at fault.
      articles/ap.md:1:12: note: It is named here.
      1 | The agency IRNA said
        |            ^^^^
      articles/ap.md: note: All of this file.

      """)
}

@Test func withoutLineOrPlace() {
  let file = Diagnostic(.error, "unreadable", at: SourcePlace(file: "a\u{1B}b\n.md"), "It cannot\nbe read.")
  let nowhere = Diagnostic(.error, "no-space", at: nil, "The disk is full.", explanation: "Nothing was published.")
  #expect(
    printed([nowhere, file]) == """
      a\\u{1B}b .md: error: It cannot be read [unreadable]

      error: The disk is full [no-space]
       = Nothing was published.

      """)
}

@Test func colourOnlyWhenAsked() {
  let diagnostic = errorAt("b", in: "a b")
  let coloured = DiagnosticPrinter(.text, inColour: true).text(of: [diagnostic])
  #expect(coloured.contains("\u{1B}[1;31merror\u{1B}[0m"))
  #expect(coloured.contains("  \u{1B}[1;32m^\u{1B}[0m\n"))
  #expect(!printed([diagnostic]).utf8.contains(0x1B))
  #expect(!DiagnosticPrinter(.line, inColour: true).text(of: [diagnostic]).utf8.contains(0x1B))
}

@Test func ofManyOfOneKindTheFirstAreToldWhole() {
  func all(_ count: Int) -> [Diagnostic] {
    let many = (0..<count).map { number in
      Diagnostic(
        .error, "many", at: SourcePlace(file: "\(number + 10).md"), "This is missing", explanation: "Write it.",
        notes: [Diagnostic.Note("seen here", at: SourcePlace(file: "x.md"))], suggestions: ["that"])
    }
    return many + [Diagnostic(.warning, "other", at: SourcePlace(file: "40.md"), "Look", explanation: "Do.")]
  }
  func whole(_ number: Int) -> String {
    "\(number).md: error: This is missing [many]\n = Write it.\n = did you mean 'that'?\nx.md: note: seen here\n"
  }
  func brief(_ number: Int) -> String {
    "\(number).md: error: This is missing [many]; did you mean 'that'?\nx.md: note: seen here\n"
  }
  let other = "40.md: warning: Look [other]\n = Do.\n"
  let first = (10..<40).map(whole).joined(separator: "\n")
  #expect(printed(all(30)) == first + "\n" + other)
  #expect(
    printed(all(33)) == first + " = 3 more of this kind follow, in short\n\n" + brief(40) + "\n" + other + "\n"
      + brief(41) + brief(42))
}
