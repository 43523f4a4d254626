import Diagnostics
import Testing
import YAML

@Suite struct RefusalTests {
  /// Every rule of the form, at its exact place. `nil` as the outline means that nothing of the file is relied on.
  @Test(arguments: Refusal.all)
  func refuses(_ refusal: Refusal) {
    let (tree, problems) = Reading.read(refusal.text)
    #expect(problems == refusal.problems)
    #expect(tree.map { Reading.outline($0.root) } == refusal.outline)
  }

  /// The bytes that are not UTF-8 are placed by the line and column of the first bad one; one that continues nothing is no letter of
  /// its own and has no width.
  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xFF], "1:4-5"), ([0x61, 0x0A, 0xC3], "2:1-2"), ([0xC3, 0xA9, 0xC0, 0x80], "1:2-3"),
      ([0xED, 0xA0, 0x80], "1:1-2"), ([0xF4, 0x90, 0x80, 0x80], "1:1-2"), ([0xE2, 0x82], "1:1-2"),
      ([0xF0, 0x9F, 0x98, 0x80, 0x80], "1:2-2"), ([0xFF, 0xFE, 0x61, 0x00], "1:1-2"), ([0xE0, 0x80, 0x80], "1:1-2"),
      ([0x0D, 0x0A, 0xF0, 0x9F, 0x98, 0x20], "2:1-2"), ([0xEF, 0xBB, 0xBF, 0x61, 0x9F], "1:2-2"),
    ] as [([UInt8], String)])
  func placesTheFirstBadByte(_ bytes: [UInt8], _ span: String) {
    let (tree, problems) = Reading.read(bytes)
    #expect(tree == nil)
    #expect(problems.map { $0.split(separator: " ").first.map(String.init) } == [span])
    #expect(problems.first?.hasSuffix("not-utf8") == true)
  }

  /// What an editor is told who wrote a text that YAML does not take for one.
  @Test(
    arguments: [
      ("quote: [Iran] struck", "The text goes on after the closing bracket", #"quote: "[Iran] struck""#),
      ("- {a} b", "The text goes on after the closing bracket", #""{a} b""#),
      (
        #"quote: "We acted", he said"#, "The text goes on after the closing quotation mark",
        #"quote: '"We acted", he said'"#
      ),
      ("quote: 'it's'", "The text goes on after the closing quotation mark", #"quote: "it's""#),
      (#"quote: "a" isn't"#, "The text goes on after the closing quotation mark", #"quote: '"a" isn''t'"#),
      ("title: A: B", "A colon and a space cannot stand in a text without quotes", #"title: "A: B""#),
      ("  - via: Own: x", "A colon and a space cannot stand in a text without quotes", #"via: "Own: x""#),
      ("a: @x", "A text cannot begin with `@` unless it is in quotes", #"a: "@x""#),
      ("a: *bold* text", "A text cannot begin with `*` unless it is in quotes", #"a: "*bold* text""#),
      ("a: \"x", "This quotation mark is never closed", nil),
    ] as [(String, String, String?)])
  func saysHowToWriteIt(_ text: String, _ summary: String, _ suggestion: String?) {
    let (_, diagnostics) = TreeReader.read(SourceText(path: "f", bytes: Array(text.utf8)), as: FileID(index: 0))
    #expect(diagnostics.map(\.summary) == [summary])
    #expect(diagnostics.first?.suggestions == (suggestion.map { [$0] } ?? []))
    #expect(diagnostics.first?.explanation.contains("quotes, or write it after `>-`") == true)
  }

  /// An editor who forgot the space after a colon is told so, whatever libyaml stumbles over afterwards.
  @Test(
    arguments: [
      ("- id: a\n  kind:position\n  x: y", "kind: position"), ("wiring:Old wiring\nother: x", "wiring: Old wiring"),
      ("- id:a\n  kind: b", "id: a"), ("a: b\n\"c\":[d, e]", "\"c\": [d, e]"), ("a: b\nfa:جیش", "fa: جیش"),
    ])
  func missesTheSpaceAfterAColon(_ text: String, _ suggestion: String) {
    let (_, diagnostics) = TreeReader.read(SourceText(path: "f", bytes: Array(text.utf8)), as: FileID(index: 0))
    #expect(diagnostics.map(\.summary) == ["A space must follow the colon after a key"])
    #expect(diagnostics.first?.suggestions == [suggestion])
  }

  /// In Markdown a line of equals signs underlines a heading; only after the first mark of a merge it is one.
  @Test(
    arguments: [
      ("Heading\n=======\n", []), ("a\n<<<<<<< b\nc\n=======\nd\n>>>>>>> e\n", ["2:1-8 merge-mark <- 4:1 <- 6:1"]),
      ("a\n>>>>>>> e\n=======\n", ["2:1-8 merge-mark"]), (" <<<<<<< b\n<<<<<<<b\n<<<<<< b", []),
    ] as [(String, [String])])
  func findsMergesInMarkdown(_ text: String, _ problems: [String]) {
    let source = SourceText(path: "f", bytes: Array(text.utf8))
    let found = MergeMarks.diagnostics(in: source, 0..<source.bytes.count, equalsSignsUnderline: true)
    #expect(found.map(Reading.line) == problems)
  }

  /// What is suggested can be read, and gives the text that the editor meant.
  @Test(arguments: ["[Iran] struck", #""We acted", he said"#, "A: B", #"it's a "b": c"#, #"C:\x: y"#, "@x", "'a' b"])
  func suggestsWhatCanBeRead(_ text: String) {
    let (_, diagnostics) = TreeReader.read(
      SourceText(path: "f", bytes: Array("quote: \(text)".utf8)), as: FileID(index: 0))
    let written = diagnostics.first?.suggestions.first ?? ""
    #expect(Reading.read(written).tree?.root["quote"]?.text == text)
  }
}

struct Refusal: Sendable, CustomTestStringConvertible {
  let text: String
  let problems: [String]
  let outline: String?
  var testDescription: String { text.debugDescription }

  init(_ text: String, _ problems: String..., reads outline: String? = nil) {
    self.text = text
    self.problems = problems
    self.outline = outline
  }

  static let all = [
    // Anchors, aliases, tags, merge keys.
    Refusal("a: &x y", "1:4-6 yaml-anchor", reads: #"{"a": "y"}"#),
    Refusal("&x a: b", "1:1-3 yaml-anchor", reads: #"{"a": "b"}"#),
    Refusal("a: &x\n  b: c", "1:4-6 yaml-anchor", reads: #"{"a": {"b": "c"}}"#),
    Refusal("a: &x [b]", "1:4-6 yaml-anchor", reads: #"{"a": ["b"]}"#),
    Refusal("a: *x", "1:4-6 yaml-alias", reads: #"{"a": ?}"#),
    Refusal("a: [*b, c]", "1:5-7 yaml-alias", reads: #"{"a": [?, "c"]}"#),
    Refusal("*a : b\nc: d", "1:1-3 yaml-alias", reads: #"{"c": "d"}"#),
    Refusal("a: !x y", "1:4-6 yaml-tag", reads: #"{"a": "y"}"#),
    Refusal("a: ! y", "1:4-5 yaml-tag", reads: #"{"a": "y"}"#),
    Refusal("a: !!str 'y'", "1:4-9 yaml-tag", reads: #"{"a": "y"}"#),
    Refusal("a: !<x> b", "1:4-8 yaml-tag", reads: #"{"a": "b"}"#),
    Refusal("a: !x &y z", "1:4-6 yaml-tag", "1:7-9 yaml-anchor", reads: #"{"a": "z"}"#),
    Refusal("a: !x\n  - b", "1:4-6 yaml-tag", reads: #"{"a": ["b"]}"#),
    Refusal("<<: x\na: b", "1:1-3 yaml-merge-key", reads: #"{"a": "b"}"#),
    Refusal("a:\n  <<: {b: c}", "2:3-5 yaml-merge-key", reads: #"{"a": {}}"#),
    // Comments that would cut a text.
    Refusal("quote: killed # nine", "1:15-21 yaml-comment", reads: #"{"quote": "killed"}"#),
    Refusal("é: ü\t# x", "1:6-9 yaml-comment", reads: #"{"é": "ü"}"#),
    Refusal("a: # none", "1:4-10 yaml-comment", reads: #"{"a": ?}"#),
    Refusal("a: !x\nb: c", "1:4-6 yaml-tag", reads: #"{"a": ?, "b": "c"}"#),
    Refusal("%TAG ! x:\n---\na: b", "1:1-10 yaml-tag", reads: #"{"a": "b"}"#),
    Refusal("a: {b: 1,000,000}", reads: #"{"a": {"b": "1", "000": "", "000": ""}}"#),
    Refusal("a: [x # y\n]", "1:7-10 yaml-comment", reads: #"{"a": ["x"]}"#),
    Refusal("- a # b\r\n- c # d\r\n", "1:5-8 yaml-comment", "2:5-8 yaml-comment", reads: #"["a", "c"]"#),
    // Documents.
    Refusal("a: b\n---\nc: d", "2:1-4 yaml-second-document", reads: #"{"a": "b"}"#),
    Refusal("--- a\n--- b", "2:1-4 yaml-second-document", reads: #""a""#),
    Refusal("", "1:1-1 yaml-empty"),
    Refusal("# only a comment", "1:1-1 yaml-empty"),
    // Characters.
    Refusal("a: \u{85}b", "1:4-5 line-separator"),
    Refusal("a: \u{2028}b\nc: 'é\u{2029}'", "1:4-5 line-separator", "2:6-7 line-separator"),
    Refusal("# \u{85}\na: b", "1:3-4 line-separator"),
    Refusal("a: x\u{0}y", "1:5-6 control-character"),
    Refusal("é: \u{7}\r\nb: \u{7F}", "1:4-5 control-character", "2:4-5 control-character"),
    Refusal("a: \u{FEFF}b", "1:4-5 control-character"),
    Refusal("a: \u{9B}b", "1:4-5 control-character"),
    Refusal(
      "a: b\u{202E}c\nd: \u{202A}\u{2067}e\u{2069}\u{202C}", "1:5-6 direction-control", "2:4-5 direction-control",
      "2:8-9 direction-control"),
    Refusal("# \u{202B}\na: \u{202D}", "1:3-4 direction-control", "2:4-5 direction-control"),
    Refusal(
      "a: \u{2066}\u{2067}\u{2068}\u{2069}\u{2069}\u{2069}\u{200E}\u{200F}\u{61C}\u{200B}\u{200C}\u{200D}b",
      reads:
        "{\"a\": \"\u{2066}\u{2067}\u{2068}\u{2069}\u{2069}\u{2069}\u{200E}\u{200F}\u{61C}\u{200B}\u{200C}\u{200D}b\"}"),
    Refusal(
      #"a: "b\u202E\\u202E\U0000202a""#, "1:6-12 direction-control", "1:19-29 direction-control",
      reads: "{\"a\": \"b\u{202E}\\u202E\u{202A}\"}"),
    Refusal(
      #"a: "\u0007\x7F\eb\u0009\n""#, "1:5-11 control-character", "1:11-15 control-character",
      "1:15-17 control-character", reads: "{\"a\": \"\u{7}\u{7F}\u{1B}b\\t\\n\"}"),
    Refusal(#"a: '\u202E'"#, reads: #"{"a": "\u202E"}"#),
    Refusal(#"a: "\N\u2028""#, "1:5-7 line-separator", "1:7-13 line-separator", reads: "{\"a\": \"\u{85}\u{2028}\"}"),
    // Keys.
    Refusal(
      "a: 1\nb: 2\na: 3\na: 4", "3:1-2 duplicate-key <- 1:1", "4:1-2 duplicate-key <- 1:1",
      reads: #"{"a": "1", "b": "2"}"#),
    Refusal(
      "a:\n  x: 1\n  'x': 2\nb: {y: 1, \"y\": 2}", "3:4-5 duplicate-key <- 2:3", "4:12-13 duplicate-key <- 4:5",
      reads: #"{"a": {"x": "1"}, "b": {"y": "1"}}"#),
    Refusal(
      "- a: 1\n  b: 2\n  a: 3\n  b: 4\n  c: 5\n  b: 6", "3:3-4 duplicate-key <- 1:3", "6:3-4 duplicate-key <- 2:3",
      reads: #"[{"a": "1", "b": "2", "c": "5"}]"#),
    Refusal("? [a]\n: b", "1:3-6 yaml-key", reads: "{}"),
    Refusal("{[a]: b, c: d}", "1:2-5 yaml-key", reads: #"{"c": "d"}"#),
    Refusal("a: b\n? \n: c", "2:2-2 yaml-key", reads: #"{"a": "b"}"#),
    Refusal("{a: b, : c}", "1:8-9 yaml-syntax"),
    // Syntax.
    Refusal("quote: [Iran] struck", "1:15-21 yaml-syntax"),
    Refusal(#"quote: "We acted", he said"#, "1:18-27 yaml-syntax"),
    Refusal("title: A: B", "1:9-10 yaml-syntax"),
    Refusal("\u{FEFF}a: b\r\né: [d] e\r\n", "2:8-9 yaml-syntax"),
    Refusal("a: x\n\n# c\nb: 'it's'\n", "4:8-10 yaml-syntax"),
    Refusal("a:\n\tb: c", "2:1-2 yaml-syntax"),
    Refusal("a: b\n\tc", "2:1-2 yaml-syntax"),
    Refusal("a: \"x", "1:4-5 yaml-syntax"),
    Refusal("a: 'x\nb: c\n", "1:4-5 yaml-syntax"),
    Refusal("a: [x, y", "1:9-9 yaml-syntax <- 1:4"),
    Refusal("a: {x: y", "1:9-9 yaml-syntax <- 1:4"),
    Refusal("a: [x\nb: c", "2:2-3 yaml-syntax <- 1:4"),
    Refusal("a: [b, , c]", "1:8-9 yaml-syntax"),
    Refusal(#"a: "\q""#, "1:5-6 yaml-syntax"),
    Refusal(#"{"a": "\ud83d\ude00"}"#, "1:10-11 yaml-syntax"),
    Refusal("a: b\nc d \nd: e", "2:1-4 yaml-syntax"),
    Refusal("a: b\nc", "2:1-2 yaml-syntax"),
    Refusal("é:\n  - b: x\n    c:d\n    e: f", "3:6-7 yaml-syntax"),
    Refusal("a: b\n'c d':e\n", "2:6-7 yaml-syntax"),
    Refusal("a:b\n# c\nd: e", "3:1-2 yaml-syntax"),
    Refusal("a:b\n\nc:d\n  e\nf: g", "1:2-3 yaml-syntax"),
    Refusal("- a:b\n  c: d", "1:4-5 yaml-syntax"),
    Refusal("a: b\nhttp://c.d\ne: f", "2:1-11 yaml-syntax"),
    Refusal("a:\n  http://c.d\n  e: f", "3:4-5 yaml-syntax"),
    // Marks of a merge.
    Refusal("a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x\n", "2:1-8 merge-mark <- 4:1 <- 6:1"),
    Refusal("a: b\n<<<<<<< HEAD\n||||||| y\n", "2:1-8 merge-mark <- 3:1"),
    Refusal("a: b\n<<<<<<< HEAD", "2:1-8 merge-mark"),
    Refusal("a: b\n=======\n>>>>>>>", "2:1-8 merge-mark <- 3:1"),
    Refusal("\u{FEFF}<<<<<<< é\n>>>>>>> x\n>>>>>>>", "1:1-8 merge-mark <- 2:1", "3:1-8 merge-mark"),
    Refusal("a: \"b\n<<<<<<< HEAD\nc\"", "2:1-8 merge-mark"),
    Refusal("a: |\n  <<<<<<< b\n  =======\n", reads: #"{"a": "<<<<<<< b\n=======\n"}"#),
    Refusal("a: [\n<<<<<<<< b\n]", reads: #"{"a": ["<<<<<<<< b"]}"#),
    Refusal("- a\nb: c", "2:1-2 yaml-syntax"),
    Refusal("a: - b", "1:4-5 yaml-syntax"),
    Refusal("a:\n  b: c\n d: e", "3:2-3 yaml-syntax"),
    Refusal("a: b\n  c: d", "2:4-5 yaml-syntax"),
    Refusal("a: ]", "1:4-5 yaml-syntax"),
    Refusal("a: , b", "1:4-5 yaml-syntax"),
    Refusal("{a: b}}", "1:7-8 yaml-syntax"),
    Refusal("a: b\n%x", "2:3-3 yaml-syntax"),
    Refusal("a: >x\n  b", "1:5-6 yaml-syntax"),
    Refusal("%YAML 2.0\n---\na: b", "1:1-2 yaml-syntax"),
    // What was found before the text ceased to be YAML is reported with it.
    Refusal("a: 1 # x\nb: *c\nd: [e] f", "1:6-9 yaml-comment", "2:4-6 yaml-alias", "3:8-9 yaml-syntax"),
  ]
}
