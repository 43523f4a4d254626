/// Compares what cmark read with the Markdown that spells it: escapes, entities and smart punctuation are undone.
struct Spelling {
  /// What a stretch of Markdown may be spelt with.
  struct Forms: OptionSet {
    let rawValue: Int
    /// `\*`
    static let escapes = Forms(rawValue: 1)
    /// `&amp;`
    static let entities = Forms(rawValue: 2)
    /// `'`, `"`, `--` and `...` for the typographic signs.
    static let smart = Forms(rawValue: 4)

    static let text: Forms = [.escapes, .entities, .smart]
    static let address: Forms = [.escapes, .entities]
    static let autolink: Forms = [.entities]
    static let verbatim: Forms = []
  }

  private let bytes: [UInt8]
  private let limit: Int
  private let forms: Forms

  /// Markdown `bytes` before `limit`, in which these forms are read.
  init(_ bytes: [UInt8], before limit: Int, _ forms: Forms) {
    self.bytes = bytes
    self.limit = min(limit, bytes.count)
    self.forms = forms
  }

  /// The map from `literal` to the Markdown at `start` that spells it, and where that ends; nil where it does not.
  func match(_ literal: [UInt8], at start: Int) -> (map: OffsetMap, end: Int)? {
    var map = OffsetMap()
    var read = 0
    var at = start
    while read < literal.count {
      guard at < limit, let (length, count) = unit(at, as: literal[read...]) else { return nil }
      map.append(read..<read + count, at..<at + length)
      read += count
      at += length
    }
    return (map, at)
  }

  /// The first place at or after `start` where `literal` is spelt.
  func find(_ literal: [UInt8], from start: Int) -> (map: OffsetMap, start: Int, end: Int)? {
    guard !literal.isEmpty else { return nil }
    var at = start
    while at < limit {
      if let (map, end) = match(literal, at: at) { return (map, at, end) }
      at += 1
    }
    return nil
  }

  /// The bytes of Markdown and of `literal` that are one sign, where the Markdown at `at` spells the literal's next one.
  private func unit(_ at: Int, as literal: ArraySlice<UInt8>) -> (length: Int, count: Int)? {
    let byte = bytes[at]
    switch byte {
    case UInt8(ascii: "\\") where forms.contains(.escapes) && at + 1 < limit && Self.isPunctuation(bytes[at + 1]):
      return literal.first == bytes[at + 1] ? (2, 1) : nil
    case UInt8(ascii: "&") where forms.contains(.entities):
      guard let (length, value) = Entity.decode(bytes[at..<limit]) else { break }
      return literal.starts(with: value) ? (length, value.count) : nil
    case UInt8(ascii: "'") where forms.contains(.smart): return sign(["\u{2018}", "\u{2019}"], for: 1, in: literal)
    case UInt8(ascii: "\"") where forms.contains(.smart): return sign(["\u{201C}", "\u{201D}"], for: 1, in: literal)
    case UInt8(ascii: ".") where forms.contains(.smart) && bytes[at..<limit].starts(with: "...".utf8):
      return sign(["\u{2026}"], for: 3, in: literal)
    case UInt8(ascii: "-") where forms.contains(.smart):
      let count = bytes[at..<limit].prefix { $0 == UInt8(ascii: "-") }.count
      return count > 1 ? sign([Self.dashes(count)], for: count, in: literal) : literal.first == byte ? (1, 1) : nil
    case 0: return sign(["\u{FFFD}"], for: 1, in: literal)
    default: break
    }
    return literal.first == byte ? (1, 1) : nil
  }

  private func sign(_ signs: [String], for length: Int, in literal: ArraySlice<UInt8>) -> (length: Int, count: Int)? {
    for sign in signs where literal.starts(with: sign.utf8) { return (length, sign.utf8.count) }
    return nil
  }

  /// How cmark reads `count` hyphens: em dashes of three, then en dashes of two.
  private static func dashes(_ count: Int) -> String {
    let (em, en) =
      switch (count % 3, count % 2) {
      case (0, _): (count / 3, 0)
      case (_, 0): (0, count / 2)
      case (2, _): ((count - 2) / 3, 1)
      default: ((count - 4) / 3, 2)
      }
    return String(repeating: "\u{2014}", count: em) + String(repeating: "\u{2013}", count: en)
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}

/// Character references of HTML.
enum Entity {
  /// The length of the reference with which `bytes` begin, and what cmark reads it as; nil where it is none.
  static func decode(_ bytes: ArraySlice<UInt8>) -> (length: Int, value: [UInt8])? {
    guard let semicolon = bytes.prefix(40).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let reference = Array(bytes[bytes.startIndex...semicolon])
    guard reference.dropFirst().dropLast().allSatisfy(isReferenceByte) else { return nil }
    guard let document = MarkdownDocument(parsing: reference) else { return nil }
    guard let text = document.root.firstChild?.firstChild else { return nil }
    let value = Array(text.literal)
    return value == reference || text.next != nil ? nil : (reference.count, value)
  }

  private static func isReferenceByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte < 0x80 && !Spelling.isPunctuation(byte) && byte > 0x20
  }
}
