/// How texts are made comparable, letter for letter, before a quotation is looked for.
///
/// White space and control characters of any kind become one blank, and none at either end; double quotation marks of any kind become `"`,
/// single ones and apostrophes `'`, hyphens and dashes `-`. Soft hyphens, direction marks and zero-width marks go. The
/// joiners U+200C and U+200D stay between two characters beyond ASCII, where they are spelling (the half-space of
/// Persian, a joined emoji), and go elsewhere. All else stays: case, accents, vowel marks, composed or decomposed.
public enum Normalisation {
  /// The name of these rules, and of those by which texts are compared and wordings counted. It changes with every rule,
  /// and a lock made under another name is not used.
  public static let version = "letters-2"

  /// `text`, normalised, as UTF-8.
  public static func bytes(of text: String) -> [UInt8] {
    bytes(of: Array(text.utf8))
  }

  /// `text`, which is UTF-8, normalised.
  static func bytes(of text: [UInt8]) -> [UInt8] {
    var normaliser = Normaliser(remembers: false)
    normaliser.reserveCapacity(text.count)
    text.withUnsafeBufferPointer { _ = normaliser.append($0, 0..<$0.count) }
    return normaliser.bytes
  }

  /// What becomes of one code point.
  enum Meaning {
    case kept, space, dropped, joiner
    case becomes(UInt8)
  }

  /// What becomes of a code point beyond ASCII.
  static func meaning(of scalar: UInt32) -> Meaning {
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: .dropped
    case 0x200C, 0x200D: .joiner
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x2036, 0x301D...0x301F, 0xFF02: .becomes(UInt8(ascii: "\""))
    case 0xB4, 0x02BC, 0x2018...0x201B, 0x2032, 0x2035, 0x2039, 0x203A, 0xFF07: .becomes(UInt8(ascii: "'"))
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: .becomes(UInt8(ascii: "-"))
    default: .kept
    }
  }
}
