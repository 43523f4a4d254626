/// Input that nobody would write: made of pieces that mean something where it is read, or of good input, damaged.
public struct HostileInput {
  private var random: SplitMix64
  private let pieces: [[UInt8]]

  /// Input of these pieces, and of some that are trouble anywhere.
  public init(seed: UInt64, pieces: [String]) {
    random = SplitMix64(seed: seed)
    self.pieces = (pieces + Self.trouble).map { Array($0.utf8) }
  }

  /// Controls, marks that turn the direction of writing, joiners, letters in two forms, long numbers.
  private static let trouble = [
    "\u{0}", "\u{1B}[31m", "\u{202E}", "\u{2066}", "\u{200D}", "\u{FEFF}", "\u{85}", "\u{2028}", "e\u{301}", "\u{E9}",
    "\u{645}\u{64E}", "👍🏽", "\r", "\r\n", "\n", " ", "\t", "9223372036854775807", "99999999999999999999", "-1",
  ]

  /// Up to `most` pieces, one after the other, now and then one of them many times.
  public mutating func generated(most: Int = 12) -> [UInt8] {
    (0..<Int.random(in: 0...most, using: &random)).flatMap { _ in
      let piece = self.piece()
      return Int.random(in: 0..<40, using: &random) > 0 ? piece : Array(repeatElement(piece, count: 200).joined())
    }
  }

  /// `bytes` with one to `most` changes: cut, doubled, overwritten, a bit turned, a piece put in, a number made great.
  public mutating func damaged(_ bytes: [UInt8], most: Int = 4) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...most, using: &random) { damage(&bytes) }
    return bytes
  }

  /// One of the pieces.
  public mutating func piece() -> [UInt8] { pieces.randomElement(using: &random) ?? [] }

  /// A number of a range.
  public mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func damage(_ bytes: inout [UInt8]) {
    let start = Int.random(in: 0...bytes.count, using: &random)
    let range = start..<min(bytes.count, start + Int.random(in: 0...30, using: &random))
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes.removeSubrange(range)
    case 1: bytes.insert(contentsOf: repeatElement(Array(bytes[range]), count: 20).joined(), at: start)
    case 2: bytes.replaceSubrange(range, with: range.map { _ in UInt8.random(in: 0...255, using: &random) })
    case 3 where start < bytes.count: bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 4: enlarge(numberAfter: start, in: &bytes)
    case 5: bytes.replaceSubrange(range, with: piece())
    default: bytes.insert(contentsOf: piece(), at: start)
    }
  }

  private mutating func enlarge(numberAfter start: Int, in bytes: inout [UInt8]) {
    guard let first = bytes[start...].firstIndex(where: Self.isDigit) else { return }
    let end = bytes[first...].firstIndex { !Self.isDigit($0) } ?? bytes.count
    let numbers = ["0", "9223372036854775807", "999999999999999999999", "4294967296", "1000000000"]
    bytes.replaceSubrange(first..<end, with: Array((numbers.randomElement(using: &random) ?? "").utf8))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
