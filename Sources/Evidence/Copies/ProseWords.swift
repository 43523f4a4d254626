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

  /// The first word that is `bytes`, or begins or ends with them.
  func first(_ bytes: [UInt8]) -> Range<Int>? {
    (0..<text.words.count).first { word in
      let printed = text.text[text.words[word]]
      return printed.starts(with: bytes) || printed.reversed().starts(with: bytes.reversed())
    }.map { $0..<$0 + 1 }
  }

  /// Where the words stand in their file; the whole prose where its file spells it otherwise.
  func place(of range: Range<Int>, in sources: SourceSet) -> SourcePlace {
    let file = prose.file(in: sources)
    guard let first = range.first, let last = range.last,
      file.bytes[prose.range.bytes].elementsEqual(prose.bytes)
    else { return sources.place(prose.range) }
    let found = text.sourceRange(text.words[first].lowerBound..<text.words[last].upperBound)
    guard found.upperBound <= prose.range.bytes.count else { return sources.place(prose.range) }
    let start = prose.range.bytes.lowerBound
    return file.place(start + found.lowerBound..<start + found.upperBound)
  }

  /// The Markdown with blanks for the targets of links, which are no words of the text, and for line breaks inside a
  /// paragraph, where a quotation goes on, and with letters for their references; every other byte keeps its place.
  private static func withoutTargets(_ prose: Prose) -> [UInt8] {
    var bytes = prose.bytes
    bytes.withUnsafeMutableBufferPointer { bytes in
      func first(_ byte: UInt8, from start: Int) -> Int {
        ByteScan.first(byte, in: start..<bytes.count, of: UnsafeBufferPointer(bytes)) ?? bytes.count
      }
      var close = first(UInt8(ascii: "]"), from: 0)
      while close + 1 < bytes.count {
        var end = close + 1
        if bytes[end] == UInt8(ascii: "(") {
          while end < bytes.count, !Self.endsTarget(bytes[end]) {
            bytes[end] = 0x20
            end += 1
          }
        }
        close = first(UInt8(ascii: "]"), from: end)
      }
      var feed = first(0x0A, from: 0)
      var followsBlankLine = feed == 0
      while feed < bytes.count {
        var next = feed + 1
        while next < bytes.count, Self.isBlank(bytes[next]) { next += 1 }
        let precedesBlankLine = next == bytes.count || bytes[next] == 0x0A
        if !followsBlankLine, !precedesBlankLine { bytes[feed] = 0x20 }
        followsBlankLine = precedesBlankLine
        feed = first(0x0A, from: next)
      }
    }
    CharacterReferences.decode(in: &bytes)
    return bytes
  }

  /// A blank, or the carriage return before a line feed.
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  private static func endsTarget(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == 0x0A
  }
}
