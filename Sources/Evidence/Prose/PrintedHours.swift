import Bytes

/// The hours that prose gives in digits, "4:30".
enum PrintedHours {
  /// An hour as it is written, and the ways in which a text may print it.
  typealias Hour = (written: [UInt8], forms: [String])

  /// The hours in `text`, in order.
  static func all(in text: [UInt8]) -> [Hour] {
    var colons: [Int] = []
    text.withUnsafeBufferPointer { text in
      var start = 0
      while let colon = ByteScan.first(UInt8(ascii: ":"), in: start..<text.count, of: text) {
        colons.append(colon)
        start = colon + 1
      }
    }
    return colons.compactMap { hour(at: $0, of: text) }
  }

  /// The hour whose colon it is; nil of any other.
  private static func hour(at colon: Int, of text: [UInt8]) -> Hour? {
    let hour = text[..<colon].reversed().prefix(3).prefix(while: isDigit).count
    let minute = text[(colon + 1)...].prefix(3).prefix(while: isDigit).count
    let start = colon - hour
    let isCounted = start > 0 && text[start - 1] == UInt8(ascii: ":")
    guard (1...2).contains(hour), minute == 2, !isCounted, text[(colon + 3)...].first != UInt8(ascii: ":") else {
      return nil
    }
    let written = Array(text[start..<colon + 3])
    let numbers = String(decoding: written, as: UTF8.self).split(separator: ":").compactMap { Int($0) }
    guard numbers.count == 2, numbers[0] < 25, numbers[1] < 60 else { return nil }
    return (written, forms(of: numbers[0], numbers[1]))
  }

  /// In the forenoon or the afternoon, with or without a zero, with a colon, a point or nothing.
  private static func forms(of hour: Int, _ minute: Int) -> [String] {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return Set([hour, (hour + 12) % 24, hour % 12 == 0 ? 12 : hour]).sorted().flatMap { hour in
      ["\(hour):\(two(minute))", "\(two(hour)):\(two(minute))", "\(hour).\(two(minute))", "\(two(hour))\(two(minute))"]
    } + (minute == 0 ? ["\(hour)", "\(hour % 12 == 0 ? 12 : hour % 12)"] : [])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
