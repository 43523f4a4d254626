import Content
import Diagnostics
import TestSupport
import Testing

/// Whatever stands in the files of a dossier, reading them ends with a dossier or with an error, at a place in a file.
@Suite struct AnyInputTests {
  private static let pieces = [
    "\n  ", "\n    - ", "- id: x\n", "id: raid\n", ": ", "---\n", "[", "]", "{", "}", "'", "\"", "&a ", "*a", "# ",
    "..", "../x", "/etc/passwd",
    "2024-13-45", "[..]", "at least 9", "unknown", "own", "army", "raid", "event:raid", "<script>alert(1)</script>",
    "javascript:x",
    "A", "раid", "include: ['*']\n", "include: [dossier.yaml]\n", "include: ['../*']\n", "include: ['**/*']\n", "1-",
    "3-1",
  ]

  private func check(_ sample: Sample) async -> Bool {
    let reading = await sample.read()
    #expect(reading.diagnostics.placeFaults(in: Array(reading.sources.files)) == [])
    #expect(await sample.read(articles: .readAgain).diagnostics == reading.diagnostics)
    #expect((reading.dossier == nil) == reading.diagnostics.hasErrors)
    return reading.dossier != nil
  }

  @Test("A dossier with one or two files damaged", arguments: 0..<4)
  func damaged(seed: Int) async {
    var input = HostileInput(seed: UInt64(seed), pieces: Self.pieces)
    var right = 0
    for _ in 0..<100 {
      var sample = Sample()
      let names = sample.files.keys.sorted()
      for _ in 0...input.number(0..<2) {
        let name = names[input.number(0..<names.count)]
        sample.files[name] = input.damaged(sample.files[name] ?? [], most: 2)
      }
      if await check(sample) { right += 1 }
    }
    #expect(right > 0)
  }

  @Test("Front matter of pieces", arguments: 0..<2)
  func frontMatter(seed: Int) async {
    var input = HostileInput(seed: UInt64(50 + seed), pieces: Self.pieces)
    for _ in 0..<100 {
      var sample = Sample()
      sample.files["articles/alpha.md"] = Array("---\n".utf8) + input.generated()
      _ = await check(sample)
    }
  }
}
