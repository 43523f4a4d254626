/// Gives headings identifiers that are readable, unique on the page, and the same as long as the heading is.
///
/// Latin letters lose their marks and case; other letters and digits stay; everything between becomes one hyphen.
struct HeadingAnchors {
  private var taken: Set<String>
  private var next: [String: Int] = [:]
  private static let longest = 60

  /// Anchors that differ from each other and from those `taken`.
  init(taken: Set<String>) { self.taken = taken }

  /// The anchor of the next heading, which reads `text`.
  mutating func make(for text: String) -> String {
    let slug = Self.slug(of: text)
    var anchor = slug
    var number = next[slug] ?? 2
    while !taken.insert(anchor).inserted {
      anchor = "\(slug)-\(number)"
      number += 1
    }
    next[slug] = number
    return anchor
  }

  static func slug(of text: String) -> String {
    var slug = ""
    var isPending = false
    var count = 0
    for scalar in text.unicodeScalars {
      let letters = Self.letters(of: scalar)
      if letters == nil { isPending = isPending || !isJoiner(scalar) }
      guard let letters, !letters.isEmpty else { continue }
      if isPending, count >= longest { break }
      if isPending, count > 0 {
        slug += "-"
        count += 1
      }
      isPending = false
      slug += letters
      count += 1
      if count >= 2 * longest { break }
    }
    return slug.isEmpty ? "section" : slug
  }

  /// What stands for `scalar`; nil where it parts words, empty where it is a mark on the letter before.
  private static func letters(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return String(scalar)
    case 0x41...0x5A: return String(UnicodeScalar(UInt8(scalar.value + 0x20)))
    case 0x00...0x7F: return nil
    case 0xC0...0x17F: return LatinLetters.plain(scalar.value)
    case 0x300...0x36F: return ""
    default:
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType == .decimal { return properties.lowercaseMapping }
      return properties.canonicalCombiningClass == .notReordered ? nil : String(scalar)
    }
  }

  /// What stands inside words without parting them: apostrophes and what is not seen.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x2019, 0x2BC, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }
}

/// The letters U+00C0 to U+017F without their marks.
enum LatinLetters {
  /// The plain small letters for the scalar `value`; nil for the signs × and ÷ and outside the range.
  static func plain(_ value: UInt32) -> String? {
    switch value {
    case 0xC6, 0xE6: return "ae"
    case 0xDE, 0xFE: return "th"
    case 0xDF: return "ss"
    case 0x132, 0x133: return "ij"
    case 0x152, 0x153: return "oe"
    case 0xC0...0x17F: break
    default: return nil
    }
    let letter = table[Int(value - 0xC0)]
    return letter == UInt8(ascii: ".") ? nil : String(UnicodeScalar(letter))
  }

  private static let table = Array(
    ("aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllllll"
      + "lnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
