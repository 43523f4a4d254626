import Bytes
import Diagnostics
import DossierModel

/// Prose of the editors, read for its words as an original is.
struct ProseWords: Sendable {
  let words: ComparedText
  private let prose: Prose
  private let text: ReadText

  init(of prose: Prose) {
    self.prose = prose
    let source = SourceText(path: "", bytes: Self.withoutTargets(prose))
    let lines = RegionLines(region: .body, lines: [1...max(1, source.lineCount)], range: prose.range)
    text = ReadText(source, regions: [lines])
    words = ComparedText(text)
  }

  /// Some of the runs of words in `prose`, those of quotations among them, for a first look: read without what tells
  /// where each word stands, which takes twice as long.
  static func sample(of prose: Prose) -> [UInt64] {
    ShingleTable.sample(of: WordHash.all(in: Folding.bytes(Normalisation.bytes(of: withoutTargets(prose)))))
  }

  /// The words that are the editors' own, in stretches without a quotation.
  private var own: [Range<Int>] { words.segments.filter { !$0.isQuoted }.map(\.words) }

  /// The most places in an original at which a passage that begins with the same words is looked for.
  private static let mostPlaces = 16

  /// The passages of the editors' own words, of at least `length`, that stand in `original` too, in order and apart.
  func passages(in original: ComparedText, ofAtLeast length: Int) -> [Range<Int>] {
    var places: [UInt64: [Int]] = [:]
    ShingleIndex.forEachShingle(of: original.hashes, in: original.hashes.indices) { hash, word in
      if places[hash, default: []].count < Self.mostPlaces { places[hash, default: []].append(word) }
    }
    var found: [Range<Int>] = []
    for stretch in own {
      ShingleIndex.forEachShingle(of: words.hashes, in: stretch) { hash, word in
        if let last = found.last, word < last.upperBound { return }
        let counts = (places[hash] ?? []).map { place in
          let most = min(stretch.upperBound - word, original.words.count - place)
          return (0..<most).first { !words.word(word + $0, equals: place + $0, of: original) } ?? most
        }
        if let count = counts.max(), count >= length { found.append(word..<word + count) }
      }
    }
    return found
  }

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
  private static func withoutTargets(_ prose: Prose) -> [UInt8] {
    var bytes = prose.bytes
    bytes.withUnsafeMutableBufferPointer { bytes in
      var index = 0
      var isInTarget = false
      while index < bytes.count {
        let eight = index + 8 <= bytes.count ? EightBytes(UnsafeRawBufferPointer(bytes), at: index) : nil
        if let eight, !isInTarget, !eight.mayHold(0x0A), !eight.mayHold(UInt8(ascii: "]")) {
          index += 8
          continue
        }
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x0A
        switch bytes[index] {
        case 0x0A:
          isInTarget = false
          if next != 0x0A, index > 0, bytes[index - 1] != 0x0A { bytes[index] = 0x20 }
        case UInt8(ascii: ")"): isInTarget = false
        case UInt8(ascii: "]"): isInTarget = next == UInt8(ascii: "(")
        default: if isInTarget { bytes[index] = 0x20 }
        }
        index += 1
      }
    }
    return bytes
  }
}
