/// Reads code points from UTF-8, in loops that meet each byte of a text.
public enum UTF8Decoding {
  /// How many bytes the code point has that begins with `lead`; 1 for a byte that begins none.
  @inlinable @inline(__always)
  public static func length(of lead: UInt8) -> Int { lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  /// The code point that begins at `index`, and its length in bytes; for a byte that begins none, the byte itself.
  @inlinable @inline(__always)
  public static func scalar(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[index])
    if lead < 0x80 { return (lead, 1) }
    let length = length(of: bytes[index])
    guard length > 1, index + length <= bytes.count else { return (lead, 1) }
    func follower(_ step: Int) -> UInt32 { UInt32(bytes[index + step] & 0x3F) }
    if length == 2 { return ((lead & 0x1F) << 6 | follower(1), 2) }
    if length == 3 { return ((lead & 0x0F) << 12 | follower(1) << 6 | follower(2), 3) }
    return ((lead & 0x07) << 18 | follower(1) << 12 | follower(2) << 6 | follower(3), 4)
  }

  /// The same as a scalar of Swift; U+FFFD where the bytes are none.
  @inlinable @inline(__always)
  public static func unicodeScalar(
    at index: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let (scalar, length) = scalar(at: index, of: bytes)
    return (Unicode.Scalar(scalar) ?? "\u{FFFD}", length)
  }

  /// The offset at which the code point begins that ends right before `index`.
  @inlinable @inline(__always)
  public static func start(before index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var start = index - 1
    while start > 0, index - start < 4, UTF8.isContinuation(bytes[start]) { start -= 1 }
    return start
  }

  /// How many code points begin in `bytes`.
  public static func scalarCount(of bytes: [UInt8]) -> Int { scalarCount(of: bytes, bytes.indices) }

  /// How many code points begin in the bytes `range`.
  public static func scalarCount(of bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { scalarCount(of: $0, range) }
  }

  /// How many code points begin in the bytes `range`.
  @inlinable @inline(__always)
  public static func scalarCount(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var continuations = 0
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // Counting bits takes long where the processor is asked for none that every other has.
      if word & EightBytes.all != 0 {
        continuations &+= (word & (~word << 1) & EightBytes.all).nonzeroBitCount
      }
      index &+= 8
    }
    while index < range.upperBound {
      if UTF8.isContinuation(bytes[index]) { continuations &+= 1 }
      index += 1
    }
    return range.count - continuations
  }
}
