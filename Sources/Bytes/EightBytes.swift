/// Eight bytes of a text that are looked at together, so that stretches with nothing of interest are stepped over fast.
///
/// The signs are the highest bits of the bytes. Those of `others` are right where all eight are ASCII; of other bytes the
/// rest have none.
public struct EightBytes: Sendable {
  /// The sign of every byte.
  public static let all: UInt64 = 0x8080_8080_8080_8080

  @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101

  @usableFromInline let word: UInt64

  @usableFromInline init(word: UInt64) { self.word = word }

  /// The eight bytes of `text` from `offset`, all of which lie in it.
  @inlinable public init(_ text: UnsafeRawBufferPointer, at offset: Int) {
    word = text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// The signs of those from the blank to the tilde, and of DEL.
  @inlinable public var printable: UInt64 { (word &+ 0x60 &* Self.ones) & ~word & Self.all }

  /// The signs of the digits.
  @inlinable public var digits: UInt64 { from(0x30, below: 0x3A) }

  /// The signs of the capitals.
  @inlinable public var capitals: UInt64 { from(0x41, below: 0x5B) }

  /// The signs of those from `first` on and below `end`, both of which are ASCII; of no other bytes, whatever stands beside.
  @inlinable func from(_ first: UInt8, below end: UInt8) -> UInt64 {
    let low = word & ~Self.all
    let reached = low &+ UInt64(0x80 - first) &* Self.ones
    let passed = low &+ UInt64(0x80 - end) &* Self.ones
    return reached & ~passed & ~word & Self.all
  }

  /// The signs of those that are not `byte`.
  @inlinable public func others(than byte: UInt8) -> UInt64 {
    ((word ^ UInt64(byte) &* Self.ones) &+ 0x7F &* Self.ones) & Self.all
  }
}
