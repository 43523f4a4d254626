/// How wide the letters of the Arabic script are, in hundredths of an em: as wide as in DejaVu Sans, the widest of the
/// common faces that have them. A letter to which the next is joined is narrower than one that ends a row of joined ones.
enum ArabicAdvance {
  /// The width of `letter`; nil where it is no letter of the script.
  static func of(_ letter: Unicode.Scalar, before next: Unicode.Scalar?, isBold: Bool) -> Int? {
    guard isLetter(letter) else { return nil }
    let goesOn = next.map(isLetter) ?? false
    let (regular, bold) =
      switch letter {
      case "\u{622}", "\u{623}", "\u{625}", "\u{627}": (30, 38)
      case "ء", "ؤ", "ة", "د", "ذ", "ر", "ز", "ژ", "و", "ڈ", "ڑ": (55, 63)
      case "س", "ش", "ص", "ض", "ط", "ظ": goesOn ? (89, 102) : (127, 142)
      case "ئ", "ب", "پ", "ت", "ث", "ٹ", "ل", "ن", "ی", "ي", "ى": goesOn ? (33, 41) : (98, 106)
      default: goesOn ? (65, 72) : (104, 119)
      }
    return isBold ? bold : regular
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x620...0x63F, 0x641...0x64A, 0x66E...0x66F, 0x671...0x6D3, 0x750...0x77F: true
    default: false
    }
  }
}
