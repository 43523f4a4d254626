import Testing
import YAML

@Suite struct BoundTests {
  private func read(_ text: String) -> (outline: String?, problems: [String]) {
    let (tree, problems) = Reading.read(text)
    return (tree.map { Reading.outline($0.root) }, problems)
  }

  /// The first node beyond the bound is where reading ends.
  @Test func refusesTooManyNodes() {
    let most = String(repeating: "a,", count: TreeReader.mostNodes - 1)
    #expect(Reading.read("[\(most)]").problems == [])
    let (tree, problems) = Reading.read("[\(most)\nb, c, d]")
    #expect(tree == nil)
    #expect(problems == ["2:1-2 yaml-size"])
  }

  /// A text that is too long is not read, be it a value, an item or a key, and nothing follows from it.
  @Test func refusesLongTexts() {
    let most = String(repeating: "é", count: TreeReader.longestText / 2)
    #expect(read("a: \(most)").problems == [])
    let long = most + "a"
    #expect(read("a: \(long)\nb: c") == ("{\"a\": ?, \"b\": \"c\"}", ["1:4-5 text-too-long"]))
    #expect(read("- \"\(long)\"\n- c") == ("[?, \"c\"]", ["1:4-5 text-too-long"]))
    #expect(read("- |\n  \(long)") == ("[?]", ["2:3-4 text-too-long"]))
    #expect(read("? \(long)\n: b") == ("{}", ["1:3-4 text-too-long"]))
  }

  /// Of one mistake made many times a thousand are told.
  @Test func tellsNoMoreThanAThousandOfOneKind() {
    let problems = Reading.read(String(repeating: "- *a\n", count: 1200)).problems
    #expect(problems.count == 1001)
    #expect(problems.first == "0:0-0 too-many-faults")
  }
}
