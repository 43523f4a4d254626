/// Finds single bytes, eight at a time.
enum ByteScan {
  /// The first offset in `range` at which `byte` stands.
  @inline(__always)
  static func first(_ byte: UInt8, in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    let (ones, high) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    let wanted = UInt64(byte) &* ones
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let rest = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ wanted
      // Sets the highest bit of a zero byte, and of no byte before the first.
      if (rest &- ones) & ~rest & high != 0 { break }
      index += 8
    }
    while index < range.upperBound {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }
}
