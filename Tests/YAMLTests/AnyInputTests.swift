import Diagnostics
import TestSupport
import Testing
import YAML

/// Whatever the bytes are, reading them ends with a tree or with an error at a place in the text.
@Suite struct AnyInputTests {
  private static let pieces = [
    "- ", "a: ", "b", ": ", "[", "]", "{", "}", ", ", "'", "\"", "|\n", ">-\n", "|2\n", "&a ", "*a", "!!str ", "<<: ",
    "---\n",
    "...\n", "# c", "\n  ", "\n    ", "? ", "%YAML 1.2\n", "\\u0041", "\\ud83d", "\n- a: b\n", "~", "null",
    "a: b\na: c\n", "\na:b", "\n<<<<<<< a\n", "\n=======\n",
  ]

  private static let manifest = Array(
    """
    title: A strike
    summary: >-
      What happened,
      told twice.
    topics: {strike: The strike, "after": 'What followed'}
    events:
      - id: raid
        when: [2024-01-16, 2024-01-17]
        note: |
          One line
          and another
    json: {"a": [1, true, null, "\\u00e9"]}

    """.utf8)

  private func check(_ bytes: [UInt8]) -> Bool {
    let source = SourceText(path: "f", bytes: bytes)
    let (tree, diagnostics) = TreeReader.read(source, as: FileID(index: 0))
    #expect(diagnostics.prefix(50).placeFaults(in: [source]) == [], "\(bytes)")
    guard let tree else {
      #expect(diagnostics.hasErrors, "\(bytes)")
      return false
    }
    expectInside(tree.root, 0..<bytes.count, bytes)
    return !diagnostics.hasErrors
  }

  private func expectInside(_ root: Node, _ whole: Range<Int>, _ bytes: [UInt8]) {
    var waiting = [root]
    while let node = waiting.popLast() {
      #expect(
        whole.lowerBound <= node.range.bytes.lowerBound && node.range.bytes.upperBound <= whole.upperBound, "\(bytes)")
      waiting += node.items + node.entries.flatMap { [$0.key, $0.value] }
    }
  }

  @Test("Pieces in any order", arguments: 0..<4)
  func pieces(seed: Int) {
    var input = HostileInput(seed: UInt64(seed), pieces: Self.pieces)
    let right = (0..<700).count { _ in check(input.generated()) }
    #expect(right > 0)
  }

  @Test("A manifest, damaged", arguments: 0..<4)
  func damaged(seed: Int) {
    var input = HostileInput(seed: UInt64(100 + seed), pieces: Self.pieces)
    let right = (0..<300).count { _ in check(input.damaged(Self.manifest)) }
    #expect(right > 0)
  }

  @Test(
    "Deep, long and many",
    arguments: [
      "[", "{a: ", "- ", "a:\n ", "? ", "- - ", "a: b\n", "[]", "\"", "'", "&a ", "*a ", "a: &a [*a, *a]\n", "!", "#",
      "\n",
      "x", "---\n", "%", "|\n", "é", "{", "}", "\t",
    ])
  func repeated(piece: String) { _ = check(Array(repeatElement(Array(piece.utf8), count: 20_000).joined())) }
}
