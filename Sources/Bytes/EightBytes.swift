/// Eight bytes of a text that are looked at together, so that stretches with nothing of interest are stepped over fast.
///
/// The signs of `printable` and `others` are the highest bits of the bytes; they are right where all eight are ASCII, and of
/// other bytes `printable` has none.
public struct EightBytes: Sendable {
  /// The sign of every byte.
  public static let all: UInt64 = 0x8080_8080_8080_8080

  @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101

  @usableFromInline let word: UInt64

  /// The eight bytes of `text` from `offset`, all of which lie in it.
  @inlinable public init(_ text: UnsafeRawBufferPointer, at offset: Int) {
    word = text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// The signs of those from the blank to the tilde, and of DEL.
  @inlinable public var printable: UInt64 { (word &+ 0x60 &* Self.ones) & ~word & Self.all }

  /// The signs of those that are not `byte`.
  @inlinable public func others(than byte: UInt8) -> UInt64 {
    ((word ^ UInt64(byte) &* Self.ones) &+ 0x7F &* Self.ones) & Self.all
  }
}
