import DossierModel

/// What the comparison of texts needs of one article.
struct ComparedText: Sendable {
  /// Words among which no quotation opens or closes, no region ends and no line was dropped.
  struct Segment: Sendable {
    let words: Range<Int>
    let isQuoted: Bool
  }

  private let folded: [UInt8]
  private let positions: SourcePositions
  let words: WordTable
  let segments: [Segment]
  /// A hash of each folded word; equal words have equal hashes.
  let hashes: [UInt64]

  /// All regions but credit lines, which publishers repeat.
  init(_ text: ReadText) {
    folded = text.folded
    positions = text.positions
    words = text.words
    segments = Self.segments(of: text)
    hashes = Self.hashes(of: text)
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

  /// The segment that holds the word; nil for words of credit lines.
  func segment(of word: Int) -> Segment? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].words.upperBound > word { high = middle } else { low = middle + 1 }
    }
    return low < segments.count && segments[low].words.contains(word) ? segments[low] : nil
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
    var stretch = 0
    var inStretch: Int?
    let marks = text.marks.stretches
    for paragraph in text.paragraphs {
      let indices = text.words.indices(in: paragraph.range)
      let isApart = paragraph.range.lowerBound == 0 || text.text[paragraph.range.lowerBound - 1] == 0x0A
      if isApart { close(before: indices.lowerBound) }
      if paragraph.region == .credit {
        start = indices.upperBound
        continue
      }
      for word in indices {
        let offset = text.words[word].lowerBound
        while stretch < marks.count, marks[stretch].upperBound <= offset { stretch += 1 }
        let now = stretch < marks.count && marks[stretch].lowerBound <= offset ? stretch : nil
        if now != inStretch { close(before: word) }
        inStretch = now
        isQuoted = now != nil
      }
    }
    close(before: max(start, text.words.count))
    return segments
  }

  private static func hashes(of text: ReadText) -> [UInt64] {
    text.folded.withUnsafeBytes { bytes in
      (0..<text.words.count).map { hash(text.words[$0], of: bytes) }
    }
  }

  /// Eight bytes at a time are taken in, multiplied and folded back.
  @inline(__always)
  private static func hash(_ word: Range<Int>, of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: word.count) &* factor
    var index = word.lowerBound
    while index < word.upperBound {
      let count = word.upperBound - index
      var chunk: UInt64 = 0
      if index + 8 <= bytes.count {
        chunk = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        if count < 8 { chunk &= (1 << UInt64(count * 8)) - 1 }
      } else {
        for offset in 0..<min(8, count) { chunk |= UInt64(bytes[index + offset]) << UInt64(offset * 8) }
      }
      hash = (hash ^ chunk) &* factor
      hash ^= hash >> 32
      index += 8
    }
    return hash
  }

  private static let factor: UInt64 = 0xD6E8_FEB8_6659_FD93
}
