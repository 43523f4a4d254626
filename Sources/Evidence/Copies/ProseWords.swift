import Diagnostics
import DossierModel

/// Prose of the editors, read for its words as an original is.
struct ProseWords: Sendable {
  let words: ComparedText
  private let prose: Prose
  private let text: ReadText

  init(of prose: Prose) {
    self.prose = prose
    let source = SourceText(path: "", bytes: Self.withoutTargets(prose.text))
    let lines = RegionLines(region: .body, lines: [1...max(1, source.lineCount)], range: prose.range)
    text = ReadText(source, regions: [lines])
    words = ComparedText(text)
  }

  /// The words that are the editors' own, in stretches without a quotation.
  var own: [Range<Int>] { words.segments.filter { !$0.isQuoted }.map(\.words) }

  /// Where the words stand in their file; the whole prose where its file spells it otherwise.
  func place(of range: Range<Int>, in sources: SourceSet) -> SourcePlace {
    let file = sources[prose.range.file]
    guard let first = range.first, let last = range.last,
      file.bytes[prose.range.bytes].elementsEqual(prose.text.utf8)
    else { return sources.place(prose.range) }
    let found = text.sourceRange(text.words[first].lowerBound..<text.words[last].upperBound)
    let start = prose.range.bytes.lowerBound
    return file.place(start + found.lowerBound..<start + found.upperBound)
  }

  /// The Markdown with blanks for the targets of links, which are no words of the text, and for line breaks inside a
  /// paragraph, where a quotation goes on; every other byte keeps its place.
  private static func withoutTargets(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    let count = bytes.count
    bytes.withUnsafeMutableBufferPointer { bytes in
      var isInTarget = false
      for index in 0..<count {
        switch bytes[index] {
        case 0x0A:
          isInTarget = false
          let isEnd = index + 1 == count || bytes[index + 1] == 0x0A || index == 0 || bytes[index - 1] == 0x0A
          if !isEnd { bytes[index] = 0x20 }
        case UInt8(ascii: ")"): isInTarget = false
        case UInt8(ascii: "]"): isInTarget = index + 1 < count && bytes[index + 1] == UInt8(ascii: "(")
        default: if isInTarget { bytes[index] = 0x20 }
        }
      }
    }
    return bytes
  }
}
