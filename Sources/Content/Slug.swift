import DossierModel

/// Makes an identifier out of a text.
enum Slug {
  /// ASCII letters and digits in small letters, those of other Latin letters without their marks, and hyphens for all
  /// else but apostrophes; nil where nothing is left.
  static func of(_ text: String) -> String? {
    var words = [""]
    for scalar in text.unicodeScalars {
      if let letters = letters(of: scalar) { words[words.count - 1] += letters } else { words.append("") }
    }
    let joined = words.filter { !$0.isEmpty }.joined(separator: "-").utf8.prefix(Identifier.longest)
    let ended = joined.reversed().drop { $0 == UInt8(ascii: "-") }.reversed()
    return Identifier(String(decoding: Array(ended), as: UTF8.self))?.text
  }

  /// What an identifier has of a letter, a mark on one, or an apostrophe; nil of what parts words.
  private static func letters(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "A"..."Z": return String(scalar).lowercased()
    case "'", "\u{2019}": return ""
    case _ where scalar.isASCII: return nil
    case _ where scalar.properties.generalCategory == .nonspacingMark: return ""
    default: return latinLetters(of: scalar)
    }
  }

  /// The letters that Unicode names in the name of a Latin letter, such as the N of "LATIN SMALL LETTER N WITH TILDE".
  private static func latinLetters(of scalar: Unicode.Scalar) -> String? {
    let name = scalar.properties.name?.split(separator: " ") ?? []
    guard name.count > 3, name[0] == "LATIN", name[2] == "LETTER", name[3].utf8.count < 3 else { return nil }
    return name[3].lowercased()
  }
}
