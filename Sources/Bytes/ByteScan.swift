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

  /// The first offset at which `byte` stands.
  @inlinable public static func first(_ byte: UInt8, of bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { first(byte, in: 0..<$0.count, of: $0) }
  }
}
