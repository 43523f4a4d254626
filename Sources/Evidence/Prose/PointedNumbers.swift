import Bytes

/// Numbers of three and more parts with points between them, such as versions: `7.4.2`.
enum PointedNumbers {
  /// Where they stand in a text, in order. Dates, which have a year of four digits, and points between thousands are none.
  static func all(in text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    text.withUnsafeBufferPointer { bytes in
      var next = ByteScan.firstDigit(from: 0, of: bytes)
      while let sign = ByteScan.first(point, in: next..<bytes.count, of: bytes) {
        // Most points end a sentence.
        guard sign > next, sign + 1 < bytes.count, bytes[sign - 1].isASCIIDigit, bytes[sign + 1].isASCIIDigit else {
          next = sign + 1
          continue
        }
        let start = sign - bytes[next..<sign].reversed().prefix(while: \.isASCIIDigit).count
        var end = sign + bytes[sign...].prefix { $0.isASCIIDigit || $0 == point }.count
        while end > sign, bytes[end - 1] == point { end -= 1 }
        if isNumber(bytes[start..<end]) { found.append(start..<end) }
        next = max(end, sign + 1)
      }
    }
    return found
  }

  private static func isNumber(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let parts = bytes.split(separator: point, omittingEmptySubsequences: false)
    return parts.count > 2 && parts.allSatisfy { (1...3).contains($0.count) }
      && !parts.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static let point = UInt8(ascii: ".")
}
