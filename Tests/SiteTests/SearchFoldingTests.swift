import Foundation
import Testing

@testable import Site

/// The cases are read by the browser's tests too, which give them to the script: so a query and the index fold alike.
@Suite("Folding, as the script in the browser does it")
struct SearchFoldingTests {
  static let cases: [(text: String, words: String)] = {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let path = tests.appendingPathComponent("Browser/folding.tsv")
    let lines = (try? String(contentsOf: path, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.compactMap { line in
      let parts = line.split(separator: "\t")
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
  }()

  @Test("There are cases")
  func hasCases() { #expect(Self.cases.count > 15) }

  @Test("A text folds to these words", arguments: cases)
  func folds(text: String, words: String) {
    let found = SearchWords.words(of: text).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    #expect(found.utf8.elementsEqual(words.utf8), "\(found)")
  }
}
