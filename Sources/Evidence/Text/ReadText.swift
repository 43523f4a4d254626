import Bytes
import Diagnostics
import DossierModel

/// The listed lines of an original, normalised into one text in the order of the file.
///
/// A paragraph is a line that is not blank. A blank stands between two paragraphs of one region, and a line feed where
/// the region changes or a line was dropped between them; no quotation holds a line feed, so none reaches across.
final class ReadText: Sendable {
  /// One listed line.
  struct Paragraph: Sendable {
    let region: Region
    /// From 1.
    let line: Int
    /// Where it stands in the normalised text.
    let range: Range<Int>
  }

  /// The original as it was captured.
  let source: SourceText
  /// The normalised text.
  let text: [UInt8]
  /// The normalised text with letters folded, byte for byte.
  let folded: [UInt8]
  let paragraphs: [Paragraph]
  let words: WordTable
  /// Where a name or a phrase may begin and end.
  let boundaries: BoundaryMask
  let marks: QuotationMarks
  let positions: SourcePositions

  /// Reads the lines of `regions`, which must lie apart from each other and inside the text.
  init(_ source: SourceText, regions: [RegionLines]) {
    var normaliser = Normaliser()
    normaliser.reserveCapacity(source.bytes.count)
    var paragraphs: [Paragraph] = []
    source.bytes.withUnsafeBufferPointer { bytes in
      var goesOn = false
      var lastLine = 0
      for (region, lines) in Self.inFileOrder(regions) {
        goesOn = goesOn && paragraphs.last?.region == region
        for line in lines {
          for dropped in lastLine + 1..<max(lastLine + 1, line) {
            goesOn = goesOn && bytes[source.lineRange(dropped - 1)].allSatisfy { $0 <= 0x20 }
          }
          lastLine = line
          let separator: UInt8? = paragraphs.isEmpty ? nil : goesOn ? 0x20 : 0x0A
          let range = normaliser.append(bytes, source.lineRange(line - 1), after: separator)
          guard !range.isEmpty else { continue }
          paragraphs.append(Paragraph(region: region, line: line, range: range))
          goesOn = true
        }
      }
    }
    self.source = source
    self.paragraphs = paragraphs
    text = normaliser.bytes
    positions = SourcePositions(offsets: normaliser.offsets, hasByteOrderMark: source.textStart > 0)
    folded = Folding.bytes(text)
    let mask = text.withUnsafeBufferPointer(WordMask.init)
    words = WordTable(of: text, mask)
    boundaries = mask.boundaries
    marks = QuotationMarks(in: text, paragraphs: paragraphs.map(\.range))
  }

  private static func inFileOrder(_ regions: [RegionLines]) -> [(Region, ClosedRange<Int>)] {
    regions.flatMap { region in region.lines.map { (region.region, $0) } }
      .sorted { $0.1.lowerBound < $1.1.lowerBound }
  }
}

extension ReadText {
  /// The index of the paragraph in which the byte at `offset` stands, or of the last that begins before it.
  func paragraphIndex(at offset: Int) -> Int {
    max(0, paragraphs.partitioningIndex { $0.range.lowerBound > offset } - 1)
  }

  /// The paragraph in which the byte at `offset` stands; nil in a text without any.
  func paragraph(at offset: Int) -> Paragraph? {
    paragraphs.isEmpty ? nil : paragraphs[paragraphIndex(at: offset)]
  }

  /// The bytes of the original from which `range` comes.
  func sourceRange(_ range: Range<Int>) -> Range<Int> { positions.bytes(of: range, in: source.bytes) }

  /// The code points of the original from which `range` comes, counted after a byte-order mark.
  func scalarRange(_ range: Range<Int>) -> Range<Int> { positions.scalars(of: range, in: text) }

  /// The code points of the original, as `scalarRange` gives them, with which these begin; in the order of the text.
  func scalarStarts(of ranges: [Range<Int>]) -> [Int] { positions.scalars(at: ranges.map(\.lowerBound), in: text) }

  /// The lines on which `range` stands.
  func lines(_ range: Range<Int>) -> ClosedRange<Int> {
    guard !paragraphs.isEmpty else { return 1...1 }
    let first = paragraphs[paragraphIndex(at: range.lowerBound)].line
    let last = paragraphs[paragraphIndex(at: max(range.lowerBound, range.upperBound - 1))].line
    return first...max(first, last)
  }

  /// The place of `range` in the original, with a short excerpt.
  func place(_ range: Range<Int>) -> SourcePlace { source.place(sourceRange(range), reach: 40) }

  /// The text of `range`, normalised.
  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
