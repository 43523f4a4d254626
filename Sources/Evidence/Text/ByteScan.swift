import Bytes

/// Finds single bytes, eight at a time.
enum ByteScan {
  /// The first offset in `range` at which `byte` stands.
  @inline(__always)
  static func first(_ byte: UInt8, in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = range.lowerBound
    while index + 8 <= range.upperBound, !EightBytes(raw, at: index).mayHold(byte) { index += 8 }
    while index < range.upperBound {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }
}
