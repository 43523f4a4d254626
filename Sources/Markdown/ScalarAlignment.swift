/// Sets a YAML scalar's text beside the bytes that spell it (YAML 1.2, chapters 7 and 8): indentation, folded lines,
/// escapes and doubled quotes are stepped over.
///
/// The reader of YAML has already said what the text is, so nothing is decided here: where the two do not fit, the source
/// is stepped through until they do. Linear in both.
struct ScalarAlignment {
  private let text: [UInt8]
  private let source: [UInt8]
  private let end: Int
  private var at = 0
  private var written: Int
  private var map = OffsetMap()

  /// The map from offsets of `text` to offsets of `source`, of which `range` spells the text.
  static func align(_ text: [UInt8], with source: [UInt8], in range: Range<Int>) -> OffsetMap {
    var alignment = ScalarAlignment(text: text, source: source, range: range)
    switch range.isEmpty ? 0 : source[range.lowerBound] {
    case UInt8(ascii: "|"), UInt8(ascii: ">"): alignment.alignBlock()
    case UInt8(ascii: "\""): alignment.alignFlow(escape: UInt8(ascii: "\\"))
    case UInt8(ascii: "'"): alignment.alignFlow(escape: UInt8(ascii: "'"))
    default:
      alignment.written -= 1
      alignment.alignFlow(escape: nil)
    }
    return alignment.map
  }

  private init(text: [UInt8], source: [UInt8], range: Range<Int>) {
    self.text = text
    self.source = source
    end = range.upperBound
    written = range.lowerBound + 1
  }

  private mutating func pair(_ count: Int, with length: Int) {
    map.append(at..<at + count, written..<written + length)
    at += count
    written += length
  }

  private func byte(_ offset: Int) -> UInt8 { offset < end ? source[offset] : 0 }

  private func isBreak(_ offset: Int) -> Bool {
    offset < end && (source[offset] == UInt8(ascii: "\n") || source[offset] == UInt8(ascii: "\r"))
  }

  private func breakLength(_ offset: Int) -> Int {
    byte(offset) == UInt8(ascii: "\r") && byte(offset + 1) == UInt8(ascii: "\n") ? 2 : 1
  }

  private func isBlank(_ offset: Int) -> Bool {
    offset < end && (source[offset] == UInt8(ascii: " ") || source[offset] == UInt8(ascii: "\t"))
  }
}

// MARK: - Block scalars

extension ScalarAlignment {
  private mutating func alignBlock() {
    while written < end, !isBreak(written) { written += 1 }
    if written < end { written += breakLength(written) }
    let width = max(0, Self.indentation(of: source[written..<end]) - Self.indentation(of: text[...]))
    skipIndentation(width)
    while at < text.count, written < end {
      if isBreak(written) {
        let length = breakLength(written)
        let isKept = text[at] == UInt8(ascii: "\n") || text[at] == UInt8(ascii: " ")
        if isKept { pair(1, with: length) } else { written += length }
        skipIndentation(width)
      } else if text[at] == source[written] {
        pair(1, with: 1)
      } else {
        written += 1
      }
    }
  }

  /// The spaces before the first line that is not blank. What the source has more than the text is YAML's.
  private static func indentation(of bytes: ArraySlice<UInt8>) -> Int {
    var width = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: " "): width += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): width = 0
      default: return width
      }
    }
    return width
  }

  private mutating func skipIndentation(_ width: Int) {
    var left = width
    while left > 0, byte(written) == UInt8(ascii: " ") {
      written += 1
      left -= 1
    }
  }
}

// MARK: - Plain and quoted scalars

extension ScalarAlignment {
  private mutating func alignFlow(escape: UInt8?) {
    while at < text.count, written < end {
      if isBlank(written) || isBreak(written), let fold = fold(at: written) {
        alignFold(fold)
      } else if let escape, source[written] == escape {
        alignEscape(escape)
      } else if text[at] == source[written] {
        pair(1, with: 1)
      } else {
        written += 1
      }
    }
  }

  /// The white space at `offset`, where it holds a line break: its length and its line breaks.
  private func fold(at offset: Int) -> (length: Int, breaks: Int)? {
    var next = offset
    var breaks = 0
    while next < end {
      if isBreak(next) {
        breaks += 1
        next += breakLength(next)
      } else if isBlank(next) {
        next += 1
      } else {
        break
      }
    }
    return breaks > 0 ? (next - offset, breaks) : nil
  }

  /// One line break is read as a space, several as one less.
  private mutating func alignFold(_ fold: (length: Int, breaks: Int)) {
    pairBreaks(fold.breaks == 1 ? UInt8(ascii: " ") : UInt8(ascii: "\n"), max(1, fold.breaks - 1), with: fold.length)
  }

  /// Up to `most` of `byte` in the text were spelt by the next `length` bytes.
  private mutating func pairBreaks(_ byte: UInt8, _ most: Int, with length: Int) {
    var count = 0
    while count < most, at + count < text.count, text[at + count] == byte { count += 1 }
    if count > 0 { pair(count, with: length) } else { written += length }
  }

  private mutating func alignEscape(_ escape: UInt8) {
    guard escape == UInt8(ascii: "\\") else {
      if byte(written + 1) == escape { pair(1, with: 2) } else { written += 1 }
      return
    }
    let digits: Int
    switch byte(written + 1) {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      written += 1
      if let fold = fold(at: written) { pairBreaks(UInt8(ascii: "\n"), fold.breaks - 1, with: fold.length) }
      return
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    default: digits = 0
    }
    pair(scalarLength(at: at), with: min(2 + digits, end - written))
  }

  private func scalarLength(at offset: Int) -> Int {
    var length = 1
    while offset + length < text.count, text[offset + length] & 0xC0 == 0x80 { length += 1 }
    return length
  }
}
