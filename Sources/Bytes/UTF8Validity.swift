/// Says whether bytes are UTF-8, and where they cease to be.
public enum UTF8Validity {
  /// The offset of the first byte that no well-formed UTF-8 has there, by table 3-7 of the Unicode standard: the first
  /// byte of the sequence that breaks. Nil where all of `bytes` is well formed.
  public static func firstInvalidByte(in bytes: some Collection<UInt8>) -> Int? {
    bytes.withContiguousStorageIfAvailable(firstInvalidByte(inBuffer:)) ?? firstInvalidByte(in: Array(bytes))
  }

  private static func firstInvalidByte(inBuffer bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      if first < 0x80 {
        // Eight bytes of ASCII at once.
        while index + 8 <= bytes.count,
          raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & EightBytes.all == 0
        {
          index += 8
        }
        if index < bytes.count, bytes[index] < 0x80 { index += 1 }
        continue
      }
      let length: Int
      switch first {
      case 0xC2...0xDF: length = 2
      case 0xE0...0xEF: length = 3
      case 0xF0...0xF4: length = 4
      default: return index
      }
      guard index + length <= bytes.count, isSecond(bytes[index + 1], after: first) else { return index }
      for offset in 2..<max(2, length) where !UTF8.isContinuation(bytes[index + offset]) { return index }
      index += length
    }
    return nil
  }

  /// Whether `second` may follow `first`: neither overlong, nor a surrogate, nor beyond U+10FFFF.
  @inline(__always)
  private static func isSecond(_ second: UInt8, after first: UInt8) -> Bool {
    switch first {
    case 0xE0: 0xA0...0xBF ~= second
    case 0xED: 0x80...0x9F ~= second
    case 0xF0: 0x90...0xBF ~= second
    case 0xF4: 0x80...0x8F ~= second
    default: UTF8.isContinuation(second)
    }
  }
}
