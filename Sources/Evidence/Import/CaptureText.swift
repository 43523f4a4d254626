import Diagnostics

/// A capture, normalised line by line into one text. Lines that hold nothing are left out.
struct CaptureText {
  /// The lines, with line feeds between them.
  private let text: [UInt8]
  /// The same, folded.
  private let folded: [UInt8]
  /// The lines that hold anything, in their order.
  let lines: [CaptureLine]

  init(_ source: SourceText) {
    var normaliser = Normaliser(remembers: false)
    normaliser.reserveCapacity(source.bytes.count)
    var ranges: [(number: Int, range: Range<Int>)] = []
    source.bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<source.lineCount {
        let range = normaliser.append(bytes, source.lineRange(index), after: UInt8(ascii: "\n"))
        if !range.isEmpty { ranges.append((index + 1, range)) }
      }
    }
    let text = normaliser.bytes
    let folded = Folding.bytes(text)
    let words = WordTable(of: text)
    self.text = text
    self.folded = folded
    lines = ranges.map { number, range in
      CaptureLine(number, range, words: words.indices(in: range).count, text: text[range], folded: folded[range])
    }
  }

  /// What a line says, normalised.
  func string(_ line: CaptureLine) -> String { String(decoding: text[line.range], as: UTF8.self) }

  /// The same, folded.
  func folded(_ line: CaptureLine) -> ArraySlice<UInt8> { folded[line.range] }
}
