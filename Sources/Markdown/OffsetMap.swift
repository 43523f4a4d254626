import Bytes

/// Leads from byte offsets of one text to those of another that spells the same with other bytes here and there.
///
/// The texts are cut into pieces. A piece of equal length on both sides is the same byte for byte; one of unequal length,
/// such as an escape, is mapped as a whole.
struct OffsetMap: Sendable {
  private struct Piece {
    var from: Range<Int>
    var to: Range<Int>

    var isEven: Bool { from.count == to.count }
  }

  private var pieces: [Piece] = []

  /// A map without pieces: everything leads to offset 0.
  init() {}

  /// Two texts of one piece.
  init(from: Range<Int>, to: Range<Int>) { append(from, to) }

  /// Adds a piece; `from` begins at or after the end of the piece before.
  mutating func append(_ from: Range<Int>, _ to: Range<Int>) {
    let isEven = from.count == to.count
    guard let last = pieces.last, isEven, last.isEven, last.from.upperBound == from.lowerBound,
      last.to.upperBound == to.lowerBound
    else {
      pieces.append(Piece(from: from, to: to))
      return
    }
    pieces[pieces.count - 1] = Piece(
      from: last.from.lowerBound..<from.upperBound, to: last.to.lowerBound..<to.upperBound)
  }

  /// Adds the pieces of `other`, whose offsets on the left are counted from `shift`.
  mutating func append(_ other: OffsetMap, shiftedBy shift: Int) {
    for piece in other.pieces {
      append(piece.from.lowerBound + shift..<piece.from.upperBound + shift, piece.to)
    }
  }

  /// The bytes of the other text that spell `range`. An offset before or after all pieces leads to the nearest one.
  func map(_ range: Range<Int>) -> Range<Int> {
    let lower = mapLower(range.lowerBound)
    return lower..<max(lower, range.isEmpty ? lower : mapUpper(range.upperBound))
  }

  private func mapLower(_ offset: Int) -> Int {
    guard let piece = piece(holding: offset) else { return 0 }
    if offset >= piece.from.upperBound { return piece.to.upperBound }
    return piece.isEven ? piece.to.lowerBound + max(0, offset - piece.from.lowerBound) : piece.to.lowerBound
  }

  private func mapUpper(_ offset: Int) -> Int {
    guard let piece = piece(holding: offset - 1) else { return 0 }
    if offset >= piece.from.upperBound || !piece.isEven { return piece.to.upperBound }
    return piece.to.lowerBound + max(0, offset - piece.from.lowerBound)
  }

  /// The last piece that begins at or before `offset`, or else the first.
  private func piece(holding offset: Int) -> Piece? {
    pieces.isEmpty ? nil : pieces[max(0, pieces.partitioningIndex { $0.from.lowerBound > offset } - 1)]
  }
}
