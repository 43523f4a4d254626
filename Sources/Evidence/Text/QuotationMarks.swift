import Bytes

/// Which stretches of a normalised text stand between double quotation marks.
///
/// Any double mark toggles, anew in each paragraph: an opening one that is never closed reaches to the paragraph's end.
struct QuotationMarks: Sendable {
  /// The stretches without their marks, in order, apart from each other.
  private(set) var stretches: [Range<Int>] = []

  init(in text: [UInt8], paragraphs: [Range<Int>]) {
    text.withUnsafeBufferPointer { bytes in
      for paragraph in paragraphs {
        var opening: Int?
        var next = paragraph.lowerBound
        while let index = ByteScan.first(UInt8(ascii: "\""), in: next..<paragraph.upperBound, of: bytes) {
          if let start = opening {
            stretches.append(start..<index)
            opening = nil
          } else {
            opening = index + 1
          }
          next = index + 1
        }
        if let start = opening { stretches.append(start..<paragraph.upperBound) }
      }
    }
  }

  /// Whether the byte at `offset` stands inside.
  func contains(_ offset: Int) -> Bool { stretch(at: offset) != nil }

  /// The stretch in which the byte at `offset` stands.
  func stretch(at offset: Int) -> Range<Int>? {
    let index = firstEnding(after: offset)
    return index < stretches.count && stretches[index].contains(offset) ? stretches[index] : nil
  }

  /// Whether `range` lies wholly inside one stretch, or touches none.
  func standing(of range: Range<Int>) -> (isInside: Bool, isOutside: Bool) {
    let index = firstEnding(after: range.lowerBound)
    guard index < stretches.count, stretches[index].lowerBound < range.upperBound else { return (false, true) }
    let stretch = stretches[index]
    return (stretch.lowerBound <= range.lowerBound && range.upperBound <= stretch.upperBound, false)
  }

  /// The first stretch that ends after `offset`.
  private func firstEnding(after offset: Int) -> Int {
    stretches.partitioningIndex { $0.upperBound > offset }
  }
}
