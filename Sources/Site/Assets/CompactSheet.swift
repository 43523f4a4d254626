/// A style sheet as it is published: without its comments and without the white space that separates nothing.
///
/// It means what its source means: strings, escapes and addresses stay as they are, and white space goes only at the
/// beginning and end and beside `{`, `}`, `;` and `,`, and after `:`, where CSS gives it no meaning.
struct CompactSheet {
  /// The compact bytes.
  private(set) var bytes: [UInt8] = []
  private var source: ArraySlice<UInt8>
  /// The byte copied last, where it stands for itself: not the end of a string, an escape or an address.
  private var mark: UInt8?

  /// Compacts a style sheet.
  init(_ sheet: [UInt8]) {
    source = sheet[...]
    bytes.reserveCapacity(sheet.count)
    while let byte = source.first {
      if Self.isBlank(byte) || source.starts(with: Self.opening) {
        copyGap()
      } else if byte == Self.quote || byte == Self.apostrophe {
        copyString(until: byte)
      } else if source.starts(with: Self.address) {
        copyAddress()
      } else if byte == Self.escape {
        copyEscape()
      } else {
        if byte == UInt8(ascii: "}"), mark == UInt8(ascii: ";") { bytes.removeLast() }
        copy(1)
        mark = byte
      }
    }
    bytes.append(Self.newline)
  }

  /// Copies so many bytes as they are.
  private mutating func copy(_ count: Int) {
    bytes += source.prefix(count)
    source = source.dropFirst(count)
    mark = nil
  }

  /// White space and comments become one blank, or nothing beside a mark that needs none. A comment alone between two
  /// words stays as an empty one: it parts them, and a blank would mean something else.
  private mutating func copyGap() {
    var hasBlank = false
    while let byte = source.first {
      if Self.isBlank(byte) {
        hasBlank = true
        source = source.dropFirst()
      } else if source.starts(with: Self.opening) {
        dropComment()
      } else {
        break
      }
    }
    guard !bytes.isEmpty, let after = source.first else { return }
    if mark.map(Self.needsNothingAfter.contains) == true || Self.needsNothingBefore.contains(after) { return }
    bytes += hasBlank ? [UInt8(ascii: " ")] : Self.opening + Self.closing
    mark = nil
  }

  /// A comment that is not closed ends with the sheet.
  private mutating func dropComment() {
    source = source.dropFirst(2)
    while !source.isEmpty, !source.starts(with: Self.closing) { source = source.dropFirst() }
    source = source.dropFirst(2)
  }

  private mutating func copyString(until end: UInt8) {
    copy(1)
    while let byte = source.first, byte != end { copy(byte == Self.escape ? 2 : 1) }
    copy(1)
  }

  /// An escape by a number ends with a blank, which belongs to it.
  private mutating func copyEscape() {
    let digits = source.dropFirst().prefix(6).prefix(while: Self.isHexadecimal).count
    copy(digits == 0 ? 2 : 1 + digits)
    if digits > 0, source.first.map(Self.isBlank) == true { copy(1) }
  }

  /// `url(` without quotation marks holds anything but blanks, and `/*` in it is no comment.
  private mutating func copyAddress() {
    copy(4)
    while source.first.map(Self.isBlank) == true { source = source.dropFirst() }
    if source.first == Self.quote || source.first == Self.apostrophe { return }
    while let byte = source.first, byte != UInt8(ascii: ")") { copy(byte == Self.escape ? 2 : 1) }
  }

  private static let opening = Array("/*".utf8)
  private static let closing = Array("*/".utf8)
  private static let address = Array("url(".utf8)
  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")
  private static let escape = UInt8(ascii: "\\")
  private static let newline = UInt8(ascii: "\n")
  private static let needsNothingAfter = Array("{};,:".utf8)
  private static let needsNothingBefore = Array("{};,".utf8)

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte) && byte != 11
  }
}
