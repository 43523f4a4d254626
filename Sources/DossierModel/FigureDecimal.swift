import Bytes

extension Figure.Decimal {
  /// The number that `text` writes in digits, with commas between thousands or none, and up to three places; else nil.
  ///
  /// `1.000` is nil too: where a point parts thousands it is a thousand, and elsewhere 1.
  init?(_ text: String) {
    let halves = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let groups = halves[0].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard (1...3).contains(groups[0].count) || groups.count == 1, groups.dropFirst().allSatisfy({ $0.count == 3 })
    else {
      return nil
    }
    let places = halves.count > 1 ? Array(halves[1]) : [UInt8(ascii: "0")]
    let digits = groups.flatMap(\.self)
    guard !digits.isEmpty, (1...3).contains(places.count) else { return nil }
    let mayPartThousands = groups.count == 1 && digits.count <= 3 && digits.first != UInt8(ascii: "0")
    guard !mayPartThousands || places.count < 3 || places.last != UInt8(ascii: "0") else { return nil }
    let padded = digits + places + [UInt8](repeating: UInt8(ascii: "0"), count: 3 - places.count)
    var value = 0
    for digit in padded {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      // Saturated, so that a row of digits of any length is a number that is too great and not an overflow.
      if value < Int.max / 100 { value = value * 10 + Int(digit - UInt8(ascii: "0")) }
    }
    self.init(thousandths: value)
  }

  /// What somebody may mean who writes `text`, which is no number, with points between thousands, a comma before decimal
  /// places or needless zeros: `1.000` is `1,000` or `1`. None for anything else.
  static func forms(near text: String) -> [String] {
    let bytes = Array(text.utf8)
    let marks = bytes.filter { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    guard !marks.isEmpty, bytes.count <= 40, bytes.allSatisfy({ $0.isASCIIDigit || marks.contains($0) })
    else {
      return []
    }
    let exchanged = String(
      decoding: bytes.map { byte in
        switch byte {
        case UInt8(ascii: "."): UInt8(ascii: ",")
        case UInt8(ascii: ","): UInt8(ascii: ".")
        default: byte
        }
      }, as: UTF8.self)
    var short = bytes
    if marks == [UInt8(ascii: ".")] {
      while short.last == UInt8(ascii: "0") { short.removeLast() }
      if short.last == UInt8(ascii: ".") { short.removeLast() }
    }
    return [exchanged, String(decoding: short, as: UTF8.self)].filter { $0 != text && Self($0) != nil }
  }
}
