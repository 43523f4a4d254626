/// Reads code points from UTF-8.
enum UTF8Decoding {
  /// The code point that begins at `index`, and its length in bytes; for a byte that begins none, the byte itself.
  @inline(__always)
  static func scalar(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> (scalar: UInt32, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= bytes.count else { return (UInt32(first), 1) }
    var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (scalar, length)
  }

  /// The offset at which the code point begins that ends right before `index`.
  @inline(__always)
  static func start(before index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var start = index - 1
    while start > 0, index - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// How many code points some UTF-8 has.
  static func scalarCount(of bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { scalarCount(of: $0, 0..<$0.count) }
  }

  /// How many code points begin in the bytes `range`.
  @inline(__always)
  static func scalarCount(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var continuations = 0
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // Counting bits takes long where the processor is asked for none that every other has.
      if word & 0x8080_8080_8080_8080 != 0 {
        continuations &+= (word & (~word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      }
      index &+= 8
    }
    while index < range.upperBound {
      if bytes[index] & 0xC0 == 0x80 { continuations &+= 1 }
      index += 1
    }
    return range.count - continuations
  }

  /// The offset of the first zero byte.
  static func firstZero(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // Sets the highest bit of a zero byte, and of no byte before the first.
        if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
      }
      while index < bytes.count, bytes[index] != 0 { index += 1 }
      return index < bytes.count ? index : nil
    }
  }

  /// The offset of the first byte that is not UTF-8 (RFC 3629), or nil where all is.
  static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      if first < 0x80 {
        // Eight bytes of ASCII at once.
        let raw = UnsafeRawBufferPointer(bytes)
        while index + 8 <= bytes.count,
          raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        }
        guard index < bytes.count, bytes[index] < 0x80 else { continue }
        index += 1
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
      for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return index }
      index += length
    }
    return nil
  }

  /// Whether `second` may follow `first`: neither overlong, nor a surrogate, nor beyond U+10FFFF.
  private static func isSecond(_ second: UInt8, after first: UInt8) -> Bool {
    switch first {
    case 0xE0: 0xA0...0xBF ~= second
    case 0xED: 0x80...0x9F ~= second
    case 0xF0: 0x90...0xBF ~= second
    case 0xF4: 0x80...0x8F ~= second
    default: second & 0xC0 == 0x80
    }
  }
}
