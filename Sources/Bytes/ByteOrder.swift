/// The order of texts by the bytes of their UTF-8, which is the same on every machine and in every language.
public enum ByteOrder {
  /// Whether `left` comes before `right`.
  public static func precedes(_ left: String, _ right: String) -> Bool { withBytes(left, right, precedes) }

  /// Whether both have the same bytes; Swift's own comparison takes composed and decomposed letters for equal.
  public static func areSame(_ left: String, _ right: String) -> Bool { withBytes(left, right, ByteHash.areSame) }

  /// Eight bytes at a time, to the first that differ.
  private static func precedes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    let common = min(left.count, right.count)
    var index = 0
    while index + 8 <= common {
      let one = UInt64(bigEndian: left.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let other = UInt64(bigEndian: right.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if one != other { return one < other }
      index += 8
    }
    while index < common {
      if left[index] != right[index] { return left[index] < right[index] }
      index += 1
    }
    return left.count < right.count
  }

  private static func withBytes(
    _ left: String, _ right: String, _ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Bool
  ) -> Bool {
    let answer = left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { right in
        body(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
      }
    }
    if let answer = answer ?? nil { return answer }
    // A text that is not kept as UTF-8, as Foundation's may be.
    return Array(left.utf8).withUnsafeBytes { left in Array(right.utf8).withUnsafeBytes { right in body(left, right) } }
  }
}
