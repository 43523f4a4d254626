import Diagnostics
import Templates
import TestSupport
import Testing

@Suite("Any bytes make a template or diagnostics")
struct AnyInputTests {
  private static let pieces: [String] = [
    "{{", "}}", "{", "}", "{{#", "{{/", "{{^", "{{>", "{{<", "{{$", "{{!", "{{title}}", "{{#trees}}", "{{/trees}}",
    "{{#isLong}}", "{{/isLong}}", "{{>page}}", "{{>a}}", "{{>b}}", "{{<a}}", "{{/a}}", "{{$x}}", "{{/x}}", "{{$y}}",
    "{{/y}}", "{{<b}}", "{{/b}}", "{{#tree}}", "{{/tree}}", "{{#children}}{{>a}}{{/children}}", "{{.}}", "{{#.}}",
    "{{/.}}",
    "{{a.b}}", "{{#tags}}", "{{/tags}}", "\n", "\r\n", "\r", "  ", "\t", "é", "\u{0}", "text", "{{{", "}}}",
  ]

  /// Rendering what happens to be right must end too, so trees are small.
  private func run(_ files: [[UInt8]]) -> (isRight: Bool, count: Int) {
    let names = ["page", "a", "b"]
    var library = TemplateLibrary(zip(names, files).map { SourceText(path: $0, bytes: $1) })
    let template = library.template("page", for: Page.self)
    var output: [UInt8] = []
    template.render(Page(), into: &output)
    #expect(!library.diagnostics.hasErrors || output.isEmpty)
    return (!library.diagnostics.hasErrors, library.diagnostics.count)
  }

  @Test("Random tags in random order", arguments: 0..<8)
  func ofTags(seed: Int) {
    var numbers = SplitMix64(seed: UInt64(seed))
    var right = 0
    for _ in 0..<500 {
      let files = (0..<3).map { _ in
        (0..<Int.random(in: 0..<8, using: &numbers)).flatMap { _ in
          Array((Self.pieces.randomElement(using: &numbers) ?? "").utf8)
        }
      }
      if run(files).isRight { right += 1 }
    }
    #expect(right > 0, "some of them are templates, so that rendering is tried as well")
  }

  @Test("Random bytes, most of them braces", arguments: 0..<4)
  func ofBytes(seed: Int) {
    var numbers = SplitMix64(seed: UInt64(1000 + seed))
    for _ in 0..<500 {
      let files = (0..<3).map { _ in
        (0..<Int.random(in: 0..<60, using: &numbers)).map { _ -> UInt8 in
          Bool.random(using: &numbers)
            ? Array("{}#/><$.! a\n".utf8).randomElement(using: &numbers) ?? 0
            : UInt8.random(in: 0...255, using: &numbers)
        }
      }
      _ = run(files)
    }
  }

  @Test(
    "Long runs of one piece take no more than linear time and no deep stack",
    arguments: [
      "{{", "{", "{{!", "{{#isLong}}", "{{/isLong}}", "{{>a}}", "{{<a}}", "{{$x}}", "{{$x}}\n", "\n", " ", "{{title}}",
    ])
  func ofRepetition(piece: String) {
    let bytes = Array(String(repeating: piece, count: 20_000).utf8)
    _ = run([bytes, Array("{{$x}}{{/x}}".utf8), []])
  }
}
