import Diagnostics
import YAML

extension ProblemLog {
  /// `name`, of a thing or a page, as plain text; a zero-width space in it is reported, since nobody sees it and whoever looks for the
  /// name does not find it. In scripts that put no spaces between words it says where a line may end, and stays.
  func visible(_ name: Located<String>?) -> Located<String>? {
    guard let name = plain(name) else { return nil }
    var offset = 0
    var last: Unicode.Scalar = " "
    for scalar in name.value.unicodeScalars {
      if scalar == "\u{200B}", !Self.needsBreaks(last) { report(at: offset, of: name) }
      offset += UTF8.width(scalar)
      last = scalar
    }
    return name
  }

  private func report(at offset: Int, of name: Located<String>) {
    let whole = name.range.bytes
    let isLiteral = whole.count == name.value.utf8.count
    let start = whole.lowerBound + offset
    error(
      "zero-width-space", at: isLiteral ? SourceRange(file: name.range.file, bytes: start..<start + 3) : name.range,
      "An invisible space (U+200B) stands in this name", "Delete it, or write an ordinary space.")
  }

  /// Whether `scalar` is of Thai, Lao, Burmese or Khmer.
  private static func needsBreaks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }
}
