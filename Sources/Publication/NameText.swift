import Bytes

/// Names as texts. On the disk a name is any bytes; in a text each byte that is no UTF-8 stands as a scalar of its own,
/// U+10FF00 and its number. So no name is taken for another, and `bytes` gives back what `text` was made of.
public enum NameText {
  /// The name or path as people can read it: each byte that is no UTF-8, and each control character, as `\xE9`.
  public static func escaped(_ bytes: some Sequence<some FixedWidthInteger>) -> String {
    NameBytes.readable(bytes.map { UInt8(truncatingIfNeeded: $0) })
  }

  /// A text that `text` gave, as people can read it.
  static func readable(_ text: String) -> String { escaped(bytes(text)) }

  /// The one text that stands for the bytes.
  static func text(_ bytes: some Sequence<some FixedWidthInteger>) -> String {
    let bytes = bytes.map { UInt8(truncatingIfNeeded: $0) }
    if let text = String(validating: bytes, as: UTF8.self), !mayHoldBytes(text) { return text }
    var text = String.UnicodeScalarView()
    for piece in pieces(bytes) {
      switch piece {
      // A name that holds such a scalar would else be taken for one that holds the byte.
      case .scalar(let scalar) where byte(scalar) != nil: text += UTF8.encode(scalar).map { $0.map(stand) } ?? []
      case .scalar(let scalar): text.append(scalar)
      case .byte(let byte): text.append(stand(byte))
      }
    }
    return String(text)
  }

  /// The bytes that a text stands for.
  static func bytes(_ text: String) -> [UInt8] {
    guard mayHoldBytes(text) else { return Array(text.utf8) }
    return text.unicodeScalars.flatMap { scalar in byte(scalar).map { [$0] } ?? Array(String(scalar).utf8) }
  }

  /// Whether a scalar in it stands for a byte.
  static func holdsBytes(_ text: String) -> Bool {
    mayHoldBytes(text) && text.unicodeScalars.contains { byte($0) != nil }
  }

  /// Told by the byte with which all scalars of the last plane begin.
  private static func mayHoldBytes(_ text: String) -> Bool { text.utf8.contains(0xF4) }
}

extension NameText {
  private enum Piece {
    case scalar(Unicode.Scalar)
    case byte(UInt8)
  }

  private static let base: UInt32 = 0x10FF00

  private static func stand(_ byte: UInt8) -> Unicode.Scalar { Unicode.Scalar(base + UInt32(byte)) ?? "\u{FFFD}" }

  /// The byte that a scalar stands for.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    scalar.value >= base + 0x80 ? UInt8(truncatingIfNeeded: scalar.value - base) : nil
  }

  private static func pieces(_ bytes: some Sequence<some FixedWidthInteger>) -> [Piece] {
    var pieces: [Piece] = []
    var rest = ArraySlice(bytes.map { UInt8(truncatingIfNeeded: $0) })
    while let first = rest.first {
      var decoder = UTF8()
      var iterator = rest.makeIterator()
      if case .scalarValue(let scalar) = decoder.decode(&iterator) {
        pieces.append(.scalar(scalar))
        rest = rest.dropFirst(UTF8.width(scalar))
      } else {
        pieces.append(.byte(first))
        rest = rest.dropFirst()
      }
    }
    return pieces
  }
}

extension String {
  /// The path as the system takes it, NUL at its end.
  var onDisk: [CChar] { NameText.bytes(self).map { CChar(bitPattern: $0) } + [0] }
}
