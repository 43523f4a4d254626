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
      if bytes[index] < 0x80 {
        // Eight bytes of ASCII at once.
        while index + 8 <= bytes.count,
          raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        }
        if index < bytes.count, bytes[index] < 0x80 { index += 1 }
        continue
      }
      let length = sequenceLength(at: index, of: bytes)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// The length of the multi-byte sequence at `index`; 0 where it is not well formed.
  private static func sequenceLength(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let first = bytes[index]
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let length: Int
    let allowed: ClosedRange<UInt8>
    switch first {
    case 0xC2...0xDF: (length, allowed) = (2, 0x80...0xBF)
    case 0xE0: (length, allowed) = (3, 0xA0...0xBF)
    case 0xED: (length, allowed) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, allowed) = (3, 0x80...0xBF)
    case 0xF0: (length, allowed) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, allowed) = (4, 0x80...0xBF)
    case 0xF4: (length, allowed) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, allowed.contains(second) else { return 0 }
    for follower in index + 2..<max(index + 2, index + length) where bytes[follower] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
