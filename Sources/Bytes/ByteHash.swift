/// Tells bytes in memory apart, eight at a time: by hashes, for tables and for texts that nobody forges, never for proof,
/// and by themselves.
///
/// Texts of equal length up to eight bytes have equal hashes only where they are equal.
public enum ByteHash {
  /// The hash of `bytes`.
  @inlinable public static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let count = bytes.count
    var hash = UInt64(truncatingIfNeeded: count) &* factor
    var index = 0
    while count - index > 8 {
      hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    return mixed(hash, count > 8 ? bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self) : short(bytes))
  }

  /// The hash, another than that of the bytes alone, of those at `range` in a longer text: faster where they are few.
  @inlinable @inline(__always) public static func of(_ range: Range<Int>, in text: UnsafeRawBufferPointer) -> UInt64 {
    let count = range.upperBound &- range.lowerBound
    let length = UInt64(truncatingIfNeeded: count) &* factor
    // The last eight bytes up to its end, without those before it; at the text's beginning there are none before.
    guard count <= 8 else { return of(UnsafeRawBufferPointer(rebasing: text[range])) }
    if range.upperBound >= 8 {
      let eight = text.loadUnaligned(fromByteOffset: range.upperBound &- 8, as: UInt64.self)
      return mixed(length, UInt64(littleEndian: eight) >> UInt64(truncatingIfNeeded: 64 &- 8 &* count))
    }
    return mixed(length, text[range].reversed().reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// Whether both hold the same bytes.
  @inlinable public static func areSame(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    let count = left.count
    guard count == right.count else { return false }
    guard count > 8 else { return short(left) == short(right) }
    func eight(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
      bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
    var index = 0
    while count - index > 8 {
      if eight(left, index) != eight(right, index) { return false }
      index += 8
    }
    return eight(left, count - 8) == eight(right, count - 8)
  }

  /// All of at most eight bytes in one number; of one, two and three some twice.
  @inlinable static func short(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let count = bytes.count
    if count >= 4 {
      let first = bytes.loadUnaligned(as: UInt32.self)
      return UInt64(first) << 32 | UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    }
    guard count > 0 else { return 0 }
    return UInt64(bytes[0]) << 16 | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1])
  }

  @inlinable static func mixed(_ hash: UInt64, _ eight: UInt64) -> UInt64 {
    let product = (hash ^ eight) &* factor
    return product ^ product >> 32
  }

  @usableFromInline static let factor: UInt64 = 0xD6E8_FEB8_6659_FD93
}
