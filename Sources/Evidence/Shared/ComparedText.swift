import Bytes
import DossierModel

/// What the comparison of texts needs of one article.
struct ComparedText: Sendable {
  /// Words among which no quotation opens or closes, no region ends and no line was dropped. A quotation that is open at
  /// the end of its paragraph goes on in the next where that begins with a mark.
  struct Segment: Sendable {
    let words: Range<Int>
    let isQuoted: Bool
  }

  private let folded: [UInt8]
  private let positions: SourcePositions
  let words: WordTable
  let segments: [Segment]
  /// A hash of each folded word; equal words have equal hashes.
  let hashes: [UInt32]

  /// All regions but credit lines, which publishers repeat.
  init(_ text: ReadText) {
    folded = text.folded
    positions = text.positions
    words = text.words
    segments = Self.segments(of: text)
    hashes = WordHash.all(of: text.words, in: text.folded)
  }

  /// Where the words stand in the original, in code points.
  func scalarRange(of indices: Range<Int>) -> Range<Int> {
    guard let first = indices.first, let last = indices.last else { return 0..<0 }
    return positions.scalars(of: words[first].lowerBound..<words[last].upperBound, in: folded)
  }

  /// Whether the word is the same, letter for letter but for case.
  func word(_ index: Int, equals other: Int, of text: ComparedText) -> Bool {
    folded[words[index]].elementsEqual(text.folded[text.words[other]])
  }

  /// Whether the word is this, which is folded.
  func word(_ index: Int, is word: String) -> Bool { folded[words[index]].elementsEqual(word.utf8) }

  /// Whether a word that has `length` bytes stands in it for itself, in whatever case.
  func holds(_ search: ByteSearch, of length: Int) -> Bool {
    search.occurrences(in: folded).contains {
      !Boundaries.splitsWord(at: $0, of: folded) && !Boundaries.splitsWord(at: $0 + length, of: folded)
    }
  }

  /// The segment that holds the word; nil for words of credit lines.
  func segment(of word: Int) -> Segment? {
    let index = segments.partitioningIndex { $0.words.upperBound > word }
    return index < segments.count && segments[index].words.contains(word) ? segments[index] : nil
  }
}

extension ComparedText {
  private static func segments(of text: ReadText) -> [Segment] {
    var segments: [Segment] = []
    var start = 0
    var isQuoted = false
    func close(before word: Int) {
      if word > start { segments.append(Segment(words: start..<word, isQuoted: isQuoted)) }
      start = word
    }
    var inStretch: Int?
    func enter(_ words: Range<Int>, in stretch: Int?) {
      guard !words.isEmpty else { return }
      if stretch != inStretch { close(before: words.lowerBound) }
      inStretch = stretch
      isQuoted = stretch != nil
    }
    let marks = text.marks.stretches
    var stretch = 0
    var quotation = 0
    for paragraph in text.paragraphs {
      let indices = text.words.indices(in: paragraph.range)
      let isApart = paragraph.range.lowerBound == 0 || text.text[paragraph.range.lowerBound - 1] == 0x0A
      if isApart { close(before: indices.lowerBound) }
      if paragraph.region == .credit {
        start = indices.upperBound
        continue
      }
      var next = indices.lowerBound
      while stretch < marks.count, marks[stretch].lowerBound < paragraph.range.upperBound {
        let first = max(next, text.words.first(from: marks[stretch].lowerBound))
        let end = max(first, text.words.first(from: marks[stretch].upperBound))
        let edge = paragraph.range.lowerBound - 1
        let goesOn =
          !isApart && stretch > 0 && marks[stretch - 1].upperBound == edge && marks[stretch].lowerBound == edge + 2
        if !goesOn { quotation = stretch }
        enter(next..<first, in: nil)
        enter(first..<end, in: quotation)
        next = end
        stretch += 1
      }
      enter(next..<max(next, indices.upperBound), in: nil)
    }
    close(before: max(start, text.words.count))
    return segments
  }
}
