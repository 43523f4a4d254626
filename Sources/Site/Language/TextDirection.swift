import DossierModel

/// Words that stand in a row with others on pages of one direction.
///
/// A row of words of the other direction is laid out from its own beginning, so that two of them change places, with
/// the comma between them. Isolates (Unicode Standard Annex 9, section 2.4.2) set each off, in the direction of the page.
struct TextDirection: Sendable {
  private let isRightToLeft: Bool

  /// The direction of pages in `language`.
  init(of language: LanguageTag) { isRightToLeft = language.isRightToLeft }

  /// `text` between isolates where a letter of it runs against the page, otherwise as it is.
  func inRow(_ text: String) -> String {
    // No script that runs from the right begins below U+0590, whose first byte is D6.
    guard isRightToLeft || text.utf8.contains(where: { $0 >= 0xD6 }), text.unicodeScalars.contains(where: runsAgainst)
    else { return text }
    return (isRightToLeft ? "\u{2067}" : "\u{2066}") + text + "\u{2069}"
  }

  private func runsAgainst(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: isRightToLeft
    case ..<0xC0: false
    case 0x590..<0x900, 0xFB1D..<0xFE00, 0xFE70..<0xFEFF, 0x10800..<0x11000, 0x1E800..<0x1F000:
      !isRightToLeft && scalar.properties.isAlphabetic
    default: isRightToLeft && scalar.properties.isAlphabetic
    }
  }
}
