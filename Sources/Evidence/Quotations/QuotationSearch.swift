import DossierModel

/// Looks for quotations in one original.
struct QuotationSearch {
  let text: ReadText
  private let index: ByteIndex

  /// Looks in `text` for about as many quotations as `count`.
  init(for count: Int = 1, in text: ReadText) {
    self.text = text
    index = ByteIndex(to: text.text, for: count)
  }

  /// What became of one quotation.
  enum Outcome {
    /// It stands there, once in that region.
    case found(Range<Int>, Region)
    /// It stands there several times.
    case ambiguous([Range<Int>], Region)
    /// Its letters stand there, but it begins or ends inside a word, a number or a character.
    case cut(Range<Int>)
    /// It stands nowhere.
    case missing
    /// Nothing is left of it after normalisation.
    case empty
  }

  /// The regions in which quotations are looked for, in this order.
  static let order: [Region] = [.body, .headline, .standfirst, .caption, .embed, .credit]

  /// Looks for the normalised bytes in the regions, in their order; the first region that has them counts.
  func find(_ bytes: [UInt8], in regions: [Region] = order) -> Outcome {
    guard !bytes.isEmpty else { return .empty }
    var whole: [(region: Region, range: Range<Int>)] = []
    var cut: Range<Int>?
    for start in index.occurrences(of: bytes) {
      let range = start..<start + bytes.count
      guard let region = text.paragraph(at: start)?.region, regions.contains(region) else { continue }
      if isCut(range) { cut = cut ?? range } else { whole.append((region, range)) }
    }
    for region in regions {
      let found = whole.filter { $0.region == region }.map(\.range)
      guard let first = found.first else { continue }
      return found.count == 1 ? .found(first, region) : .ambiguous(found, region)
    }
    return cut.map(Outcome.cut) ?? .missing
  }

  private func isCut(_ range: Range<Int>) -> Bool {
    [range.lowerBound, range.upperBound].contains { offset in
      Boundaries.splitsWord(at: offset, of: text.text) || Boundaries.splitsNumber(at: offset, of: text.text)
        || Boundaries.splitsCharacter(at: offset, of: text.text)
    }
  }
}

extension ReadText {
  /// How `range` stands to the double marks, by its letters alone: marks and points at its own ends say nothing.
  func standing(of range: Range<Int>) -> Marks {
    let indices = words.indices(in: range)
    let letters =
      indices.isEmpty ? range : words[indices.lowerBound].lowerBound..<words[indices.upperBound - 1].upperBound
    let (isInside, isOutside) = marks.standing(of: letters.clamped(to: range))
    return isInside ? .inside : isOutside ? .outside : .across
  }
}
