#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds single bytes, by the C library, which looks at many at once.
public enum ByteScan {
  /// The first offset in `range` at which `byte` stands.
  @inlinable public static func first(
    _ byte: UInt8, in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let part = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[range])
    guard let start = part.baseAddress, let found = memchr(start, Int32(byte), part.count) else { return nil }
    return range.lowerBound + (UnsafeRawPointer(found) - start)
  }

  /// The first offset at or after `start` at which a digit of ASCII stands; the end where none does.
  @inlinable public static func firstDigit(from start: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    first(from: start, of: bytes) { $0.digits }
  }

  /// The first offset at or after `start` at which a capital of ASCII stands; the end where none does.
  @inlinable public static func firstCapital(from start: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    first(from: start, of: bytes) { $0.capitals }
  }

  @inlinable @inline(__always)
  static func first(
    from start: Int, of bytes: UnsafeBufferPointer<UInt8>, _ signs: (EightBytes) -> UInt64
  ) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count {
      let found = signs(EightBytes(raw, at: index)).littleEndian
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
    // Fewer than eight are left: they are looked at one by one, in a copy that nothing follows.
    let rest = raw[index...].reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    let found = signs(EightBytes(word: rest))
    return found == 0 ? raw.count : index + found.trailingZeroBitCount >> 3
  }

  /// The first offset at which `byte` stands.
  @inlinable public static func first(_ byte: UInt8, of bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { first(byte, in: 0..<$0.count, of: $0) }
  }
}
