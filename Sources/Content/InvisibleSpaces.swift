import Diagnostics
import YAML

extension ProblemLog {
  /// `name`, of a thing or a page, as plain text; a zero-width space in it is reported, since nobody sees it and whoever looks for the
  /// name does not find it. In scripts that put no spaces between words it says where a line may end, and stays.
  func visible(_ name: Located<String>?) -> Located<String>? {
    guard let name = plain(name) else { return nil }
    for (scalar, offset) in Self.invisibles(in: name.value) where scalar == "\u{200B}" {
      error(
        "zero-width-space", at: place(of: scalar, offset, in: name), "An invisible space (U+200B) stands in this name",
        "Delete it, or write an ordinary space.")
    }
    return name
  }

  /// `quotation`, copied letter for letter; the first character in it that nobody sees is reported. It is found without, and
  /// whoever copies it from a page would copy it too.
  func visible(quotation: Located<String>) -> Located<String> {
    if let (scalar, offset) = Self.invisibles(in: quotation.value).first {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      warning(
        "invisible-in-quotation", at: place(of: scalar, offset, in: quotation),
        "The invisible character U+\(digits.count < 4 ? "00" : "")\(digits) stands in this quotation",
        "Delete it: the quotation is found without it.")
    }
    return quotation
  }

  /// Soft hyphens, zero-width spaces and invisible operators, each with its offset in bytes.
  private static func invisibles(in text: String) -> [(scalar: Unicode.Scalar, offset: Int)] {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return [] }
    var found: [(Unicode.Scalar, Int)] = []
    var offset = 0
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x2060...0x2064: found.append((scalar, offset))
      case 0x200B where !needsBreaks(last): found.append((scalar, offset))
      default: break
      }
      offset += UTF8.width(scalar)
      last = scalar
    }
    return found
  }

  /// Where it stands, or, where an escape spells it, the text.
  private func place(of scalar: Unicode.Scalar, _ offset: Int, in text: Located<String>) -> SourceRange {
    let whole = text.range.bytes
    guard whole.count == text.value.utf8.count else { return text.range }
    let start = whole.lowerBound + offset
    return SourceRange(file: text.range.file, bytes: start..<start + UTF8.width(scalar))
  }

  /// Whether `scalar` is of Thai, Lao, Burmese or Khmer.
  private static func needsBreaks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }
}
