import Bytes

/// How the scalars of names and of texts are compared.
enum NameScalars {
  /// Letters, digits, their marks and the underscore: what a name may neither follow nor be followed by.
  @inline(__always)
  static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    case 0x00..<0xAA, 0x2000...0x206F: false
    default: isOfWordByProperties(scalar)
    }
  }

  /// The same for a scalar of ASCII, by its byte.
  @inline(__always)
  static func isOfWord(ascii byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte == 0x5F
  }

  /// Apart, because asking for properties costs even where none is asked for.
  @inline(never)
  private static func isOfWordByProperties(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
  }

  /// `scalar` as names are compared: typographic quotation marks, dashes and white space are their plain kin.
  /// Nil for what is not seen, such as a soft hyphen or a zero-width joiner.
  static func normalize(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09...0x0D, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000: " "
    case 0x21...0x7E: scalar
    case 0x2018...0x201B, 0x2BC: "'"
    case 0x201C...0x201F: "\""
    case 0x2010...0x2015, 0x2212: "-"
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: nil
    default: scalar
    }
  }

  /// The small letter of `scalar`, where that is one scalar.
  @inline(__always)
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: Unicode.Scalar(UInt8(scalar.value + 0x20))
    case 0x00..<0xC0: scalar
    default: foldByProperties(scalar)
    }
  }

  @inline(never)
  private static func foldByProperties(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? scalar : scalar
  }
}
