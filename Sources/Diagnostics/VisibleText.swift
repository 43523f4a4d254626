/// Text that strangers may have written, as a terminal can show it: nothing in it moves the cursor, changes a colour,
/// turns the direction of the line or hides.
enum VisibleText {
  /// One code point of the source as it is shown, and how many columns of the terminal it takes.
  struct Cell {
    var text: String
    var width: Int
  }

  /// One cell for each code point of `text`. A tab is one blank; wide characters and emoji take two columns, combining
  /// marks none; what is escaped takes as many as its escape.
  static func cells(of text: String) -> [Cell] {
    text.flatMap { character in
      var cells = character.unicodeScalars.map(cell)
      let isEmoji = character.unicodeScalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
      if isEmoji, !cells.isEmpty, !character.unicodeScalars.contains(where: isHidden) {
        for index in cells.indices { cells[index].width = index == 0 ? 2 : 0 }
      }
      return cells
    }
  }

  /// `text` on one line: line breaks and tabs become blanks, what would act or hide is escaped.
  static func line(_ text: String) -> String {
    text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : cell($0).text }.joined()
  }

  private static func cell(_ scalar: Unicode.Scalar) -> Cell {
    if scalar == "\t" { return Cell(text: " ", width: 1) }
    guard isHidden(scalar) else { return Cell(text: String(Character(scalar)), width: width(of: scalar)) }
    let escape = "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    return Cell(text: escape, width: escape.utf8.count)
  }

  /// Controls, marks of direction, and characters without any shape of their own; not the joiners, without which Persian
  /// cannot be written.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1160...0x11FF: return 0
    // The blocks that Unicode Standard Annex 11 calls wide.
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
