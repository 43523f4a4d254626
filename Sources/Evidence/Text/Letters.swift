/// What counts as part of a word, and which letters names and patterns hold for the same.
///
/// Tables over the basic plane, filled once from the standard library's Unicode properties; beyond it they are asked.
enum Letters {
  /// Whether the code point is a letter, a mark on one, a digit, the underscore, or a joiner inside a word.
  @inline(__always)
  static func isWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isASCIIWord(UInt8(truncatingIfNeeded: scalar)) }
    if scalar < 0x10000 { return wordBits[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0 }
    return isWordByProperty(scalar)
  }

  @inline(__always)
  static func isASCIIWord(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return (letter >= 0x61 && letter <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F
  }

  /// Whether its script writes no blanks between words: Thai, Lao, Myanmar, Khmer, kana and ideographs.
  static func isUnspaced(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Whether it is a sign for a short vowel or the ezafe in the Arabic script, which most texts leave out. It takes two bytes.
  @inline(__always)
  static func isVowelMark(_ scalar: UInt32) -> Bool { (0x064B...0x0655).contains(scalar) || scalar == 0x0670 }

  /// The letter that stands for `scalar` where case does not count: its small form where that is one code point of as
  /// many bytes, for the Arabic letters that Persian and Urdu keyboards write otherwise (yeh, kaf) the Persian one, and for a
  /// heh with the sign of the ezafe the heh.
  @inline(__always)
  static func folded(_ scalar: UInt32) -> UInt32 {
    scalar < 0x10000 ? UInt32(foldTable[Int(scalar)]) : foldByProperty(scalar)
  }

  private static let wordBits: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 1024)
    for scalar in UInt32(0x80)..<0x10000 where isWordByProperty(scalar) {
      bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63)
    }
    return bits
  }()

  private static let foldTable: [UInt16] = (0..<UInt32(0x10000)).map { UInt16(truncatingIfNeeded: foldByProperty($0)) }

  private static func isWordByProperty(_ scalar: UInt32) -> Bool {
    if scalar == 0x200C || scalar == 0x200D { return true }
    guard let value = Unicode.Scalar(scalar) else { return false }
    switch value.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation:
      return true
    default:
      return false
    }
  }

  private static func foldByProperty(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x0643: return 0x06A9
    case 0x0649, 0x064A: return 0x06CC
    // Heh with the sign of the ezafe.
    case 0x06C0: return 0x0647
    default: break
    }
    guard let value = Unicode.Scalar(scalar), value.properties.changesWhenLowercased else { return scalar }
    let small = value.properties.lowercaseMapping.unicodeScalars
    guard small.count == 1, let first = small.first, UTF8.width(first) == UTF8.width(value) else { return scalar }
    return first.value
  }
}
