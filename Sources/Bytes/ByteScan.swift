/// Finds single bytes, eight at a time.
public enum ByteScan {
  /// The first offset in `range` at which `byte` stands.
  @inlinable public static func first(
    _ byte: UInt8, in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = range.lowerBound
    while index + 8 <= range.upperBound, !EightBytes(raw, at: index).mayHold(byte) { index += 8 }
    while index < range.upperBound {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// The first offset at which `byte` stands.
  @inlinable public static func first(_ byte: UInt8, of bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { first(byte, in: 0..<$0.count, of: $0) }
  }
}
