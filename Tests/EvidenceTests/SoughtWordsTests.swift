import Diagnostics
import DossierModel
import Testing

@testable import Evidence

/// Words that are looked for in originals at once.
@Suite struct SoughtWordsTests {
  private static func text(_ text: String) -> ComparedText {
    let lines = RegionLines(region: .body, lines: [1...1], range: SourceRange(file: FileID(index: 0), bytes: 0..<0))
    return ComparedText(ReadText(SourceText(path: "", bytes: Array(text.utf8)), regions: [lines]))
  }

  @Test("A word is sought until an original has one of its forms as a word")
  func untilMet() {
    let hour = ["4:30", "04:30", "16:30", "1630"]
    let all: Set<[String]> = [["tehran"], ["saravan"], hour, ["quetta"]]
    var sought = SoughtWords(all)
    sought.meet(Self.text("People in Tehran and in Saravani."))
    #expect(sought.words == all.subtracting([["tehran"]]))
    sought.meet(Self.text("At 1630 nobody was there."))
    #expect(sought.words == [["saravan"], ["quetta"]])
    sought.meet(Self.text("Quetta; SARAVAN."))
    #expect(sought.words.isEmpty)
  }

  @Test("Many words are told apart")
  func many() {
    let words = Set((0..<500).map { ["word\($0)"] })
    var sought = SoughtWords(words)
    sought.meet(Self.text((0..<500).filter { $0.isMultiple(of: 2) }.map { "word\($0)" }.joined(separator: " ")))
    #expect(sought.words == Set((0..<500).filter { !$0.isMultiple(of: 2) }.map { ["word\($0)"] }))
  }
}
