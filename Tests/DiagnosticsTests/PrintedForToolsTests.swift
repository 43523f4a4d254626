import Diagnostics
import Testing

private let manifest = SourceText(path: "b.yaml", bytes: Array("one\ntwo \"x\"\n".utf8))
private let diagnostics = [
  Diagnostic(.warning, "second", at: manifest.place(8..<11), "A line\nbreak.", suggestions: ["y"]),
  Diagnostic(.error, "nowhere", at: nil, "The disk is full."),
  Diagnostic(
    .error, "first", at: manifest.place(0..<3), "One.", explanation: "Because.",
    notes: [.init("There.", at: manifest.place(4..<7)), .init("Else.")]),
  Diagnostic(.error, "whole", at: SourcePlace(file: "a.md"), "All."),
  Diagnostic(.error, "nowhere", at: nil, "The disk is full."),
]

@Test func oneLineEach() {
  #expect(
    DiagnosticPrinter(.line).text(of: diagnostics) == """
      a.md: error: All [whole]
      b.yaml:1:1: error: One [first]
      b.yaml:2:1: note: There.
      b.yaml:2:5: warning: A line break [second]; did you mean 'y'?
      error: The disk is full [nowhere]

      """)
}

/// In whatever order they came, and also where some were joined before.
@Test func whatIsAboutOneThingIsOne() {
  func unknown(_ line: Int, _ subject: String?) -> Diagnostic {
    let source = SourceText(path: "m", bytes: Array("a\nb\nc\nd\n".utf8))
    return Diagnostic(.error, "unknown", at: source.place(line * 2..<line * 2 + 1), "Unknown", subject: subject)
  }
  let some = [unknown(3, "x"), unknown(1, "y"), unknown(1, "x")].inFileOrder()
  let all = [unknown(2, "x"), unknown(2, nil), unknown(3, nil), unknown(0, "x")] + some
  #expect(
    DiagnosticPrinter(.line).text(of: all) == """
      m:1:1: error: Unknown [unknown]
      m:2:1: note: the same here
      m:3:1: note: the same here
      m:4:1: note: the same here
      m:2:1: error: Unknown [unknown]
      m:3:1: error: Unknown [unknown]
      m:4:1: error: Unknown [unknown]

      """)
  #expect(all.closingSummary == "4 errors")
}

@Test func asJSON() {
  #expect(
    DiagnosticPrinter(.json).text(of: Array(diagnostics.prefix(1))) == """
      [
        {
          "explanation": "",
          "identifier": "second",
          "notes": [],
          "place": {
            "column": 5,
            "endColumn": 8,
            "endLine": 2,
            "line": 2,
            "path": "b.yaml"
          },
          "severity": "warning",
          "suggestions": [
            "y"
          ],
          "summary": "A line\\nbreak"
        }
      ]

      """)
  let nowhere = DiagnosticPrinter(.json).text(of: [diagnostics[1]])
  #expect(nowhere.contains("\"place\": null"))
}

@Test func nothingToPrint() {
  #expect(DiagnosticPrinter(.text).text(of: []) == "")
  #expect(DiagnosticPrinter(.line).text(of: []) == "")
  #expect(DiagnosticPrinter(.json).text(of: []) == "[]\n")
}

@Test(arguments: [
  (0, 0, nil), (1, 0, "1 error"), (2, 1, "2 errors, 1 warning"), (0, 2, "2 warnings"), (1, 1, "1 error, 1 warning"),
])
func closingSummary(errors: Int, warnings: Int, expected: String?) {
  let all =
    (0..<warnings).map { Diagnostic(.warning, "w", at: nil, "\($0)") }
    + (0..<errors).map { Diagnostic(.error, "e", at: nil, "\($0)") }
  #expect(all.closingSummary == expected)
}

/// Columns and lines are numbers, not text: 9 before 10; a file's own order is by bytes.
@Test func fileOrder() {
  let source = SourceText(path: "m", bytes: Array(String(repeating: "abcdefghijkl\n", count: 300).utf8))
  let places = [
    source.place(13 * 299..<13 * 299), source.place(9..<10), source.place(8..<9), source.place(13 * 9..<118),
  ]
  let ordered = places.map { Diagnostic(.error, "x", at: $0, "X") }.inFileOrder()
  #expect(ordered.compactMap(\.place).map(\.label) == ["m:1:9", "m:1:10", "m:10:1", "m:300:1"])
}
