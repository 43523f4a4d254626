import Diagnostics
import Testing
import YAML

@Suite struct TreeReaderTests {
  /// What is read where nothing is wrong: a wrong type guessed from a text, or a letter lost, would show here.
  @Test(arguments: Readable.all)
  func reads(_ readable: Readable) {
    let (tree, problems) = Reading.read(readable.text)
    #expect(problems == [])
    #expect(tree.map { Reading.outline($0.root) } == readable.outline)
  }

  /// Of every text its stretch in the file, in the order of the file.
  @Test(arguments: Stretches.all)
  func placesEveryText(_ stretches: Stretches) {
    let source = SourceText(path: "f", bytes: Array(stretches.text.utf8))
    let (tree, _) = TreeReader.read(source, as: FileID(index: 0))
    #expect(tree.map { Self.texts($0.root).map { Reading.span(source.place($0.range.bytes)) } } == stretches.spans)
  }

  @Test func placesMapsAndListsToTheirLastText() {
    let source = SourceText(path: "f", bytes: Array("a:\n  - b\n  - {c: d}\n\n\n# end\ne: [f,\n  g]\n".utf8))
    let (tree, _) = TreeReader.read(source, as: FileID(index: 0))
    let list = tree?.root["a"]
    #expect(list.map { Reading.span(source.place($0.extent.bytes)) } == "2:3-3:11")
    #expect(tree?.root["e"].map { Reading.span(source.place($0.extent.bytes)) } == "7:4-8:5")
    #expect(tree.map { Reading.span(source.place($0.root.extent.bytes)) } == "1:1-8:5")
    #expect(tree.map { Reading.span(source.place($0.root.head.bytes)) } == "1:1-2")
  }

  @Test func readsAPartOfAFileAtItsPlaceInTheFile() {
    let bytes = Array("---\ntitle: é [x]\nby: [a] b\n---\nBody: a: b\n".utf8)
    let (_, problems) = Reading.read(bytes, range: 4..<32)
    #expect(problems == ["3:9-10 yaml-syntax"])
    let (tree, none) = Reading.read(bytes, range: 4..<22)
    #expect(none == [])
    #expect(tree?.root["title"]?.range.bytes == 11..<17)
  }

  /// Two spellings of one letter are two keys: as Swift strings they would be equal.
  @Test func keepsComposedAndDecomposedKeysApart() {
    let (tree, problems) = Reading.read("\u{E9}: a\ne\u{301}: b")
    #expect(problems == [])
    #expect(tree?.root.entries.count == 2)
    #expect(tree?.root["e\u{301}"]?.text == "b")
  }

  @Test func stopsAtItsOwnDepth() {
    #expect(Reading.read(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).problems == [])
    #expect(Reading.read(String(repeating: "[", count: 100_000)).problems == ["1:65-66 yaml-depth"])
    #expect(Reading.read(String(repeating: "- ", count: 100_000) + "x").problems == ["1:129-130 yaml-depth"])
  }

  @Test func reportsBinaryDataOnceAndNotAThousandTimes() {
    #expect(Reading.read([UInt8](repeating: 1, count: 5000)).problems.count == 20)
  }

  /// libyaml counts code points; thousands of wide letters before a place must not move it.
  @Test func placesAfterManyWideLetters() {
    let (_, problems) = Reading.read("a: " + String(repeating: "😀é", count: 5000) + "\nb: é # c")
    #expect(problems == ["2:6-9 yaml-comment"])
  }

  private static func texts(_ node: Node) -> [Node] {
    switch node.kind {
    case .text: [node]
    case .list: node.items.flatMap(texts)
    case .map: node.entries.flatMap { texts($0.key) + texts($0.value) }
    case .unreadable: []
    }
  }
}

struct Readable: Sendable, CustomTestStringConvertible {
  let text: String
  let outline: String
  var testDescription: String { text.debugDescription }

  init(_ text: String, _ outline: String) {
    self.text = text
    self.outline = outline
  }

  static let all = [
    Readable(
      "a: no\nb: 0123\nc: 2024-01-16\nd: ~\ne: 4:30\nf: 1e3\ng: true",
      #"{"a": "no", "b": "0123", "c": "2024-01-16", "d": "~", "e": "4:30", "f": "1e3", "g": "true"}"#),
    Readable("when: [2024-01-16,2024-01-17]", #"{"when": ["2024-01-16", "2024-01-17"]}"#),
    Readable("when: [2024-01-16..2024-01-18]", #"{"when": ["2024-01-16..2024-01-18"]}"#),
    Readable("a: # a comment\n  - b", #"{"a": ["b"]}"#),
    Readable("# first\na: 'x' # after quotes\n", #"{"a": "x"}"#),
    Readable("a: x#y", #"{"a": "x#y"}"#),
    Readable("---\na: b\n...\n", #"{"a": "b"}"#),
    Readable("%YAML 1.2\n---\na: b", #"{"a": "b"}"#),
    Readable("a: |\n  x\n  y\n\nb: c", #"{"a": "x\ny\n", "b": "c"}"#),
    Readable("a: >-\n  x\n  y\n", #"{"a": "x y"}"#),
    Readable("a: |\nb: c", #"{"a": "", "b": "c"}"#),
    Readable("a: x\r\nb: |\r\n  é\r\n  z\r\nc: d\r\n", #"{"a": "x", "b": "é\nz\n", "c": "d"}"#),
    Readable("é: ü\n😀: \"x\ty\"\n", #"{"é": "ü", "😀": "x\ty"}"#),
    Readable("\u{FEFF}a: b", #"{"a": "b"}"#),
    Readable("a: 'x''y'\nb: \"x\\ny\\u00e9\"", #"{"a": "x'y", "b": "x\nyé"}"#),
    Readable("{a, b}", #"{"a": "", "b": ""}"#),
    Readable("? a\n: b", #"{"a": "b"}"#),
    Readable("a: b\n  c\n  d", #"{"a": "b c d"}"#),
    Readable("- - a\n  - b\n- c", #"[["a", "b"], "c"]"#),
    Readable("fa: جیش\u{200C}العدل", "{\"fa\": \"جیش\u{200C}العدل\"}"),
    Readable(
      #"{"a":{"b":[1,-2.5,true,null],"c":"x\"\\\/\té"},"d":[]}"#,
      #"{"a": {"b": ["1", "-2.5", "true", "null"], "c": "x"\/\té"}, "d": []}"#),
    Readable("{\n\t\"a\": \"b\",\n\t\"c\": [\n\t\t1\n\t]\n}\n", #"{"a": "b", "c": ["1"]}"#),
  ]
}

struct Stretches: Sendable, CustomTestStringConvertible {
  let text: String
  let spans: [String]
  var testDescription: String { text.debugDescription }

  init(_ text: String, _ spans: String) {
    self.text = text
    self.spans = spans.split(separator: " ").map(String.init)
  }

  static let all = [
    Stretches("a: bc", "1:1-2 1:4-6"),
    Stretches("a: 'bc'\nb: \"\"", "1:1-2 1:5-7 2:1-2 2:4-6"),
    Stretches("é😀: \"ü\"\t\n", "1:1-3 1:6-7"),
    Stretches("\u{FEFF}a: b", "1:1-2 1:4-5"),
    Stretches("\u{FEFF}é: b\r\nc: d", "1:1-2 1:4-5 2:1-2 2:4-5"),
    Stretches("a: b c \t \nd: e", "1:1-2 1:4-7 2:1-2 2:4-5"),
    Stretches("a: b\n  c\n\n\nd: e", "1:1-2 1:4-2:4 5:1-2 5:4-5"),
    Stretches("a: |\n  x\n   y\n\n\nb: z", "1:1-2 2:3-3:5 6:1-2 6:4-5"),
    Stretches("a: >- # note\n  x\n  y", "1:1-2 2:3-3:4"),
    Stretches("a: |\n\n  é\n", "1:1-2 3:3-4"),
    Stretches("a: |\nb: c", "1:1-2 1:4-5 2:1-2 2:4-5"),
    Stretches("a: \"x\n  y\"\nb: 'z'", "1:1-2 1:5-2:4 3:1-2 3:5-6"),
    Stretches("- [a, 'b', {c: \"d\"}]", "1:4-5 1:8-9 1:13-14 1:17-18"),
    Stretches("a:\nb:", "1:1-2 1:3-3 2:1-2 2:3-3"),
    Stretches("{\"é\":\"x\",\"b\":12}", "1:3-4 1:7-8 1:11-12 1:14-16"),
  ]
}
