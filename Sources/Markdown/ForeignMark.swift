import Bytes
import CCMark
import Diagnostics

/// Signs that other kinds of Markdown read and this one does not, so that they would stand on the page: a table, a footnote,
/// struck-out text.
///
/// Whoever means the signs themselves escapes them, or writes them as code.
struct ForeignMark {
  /// What the signs would be elsewhere.
  enum Kind {
    case table
    case footnote
    case strikethrough
  }

  let kind: Kind
  /// The text in which the signs stand.
  let node: Node
  /// The bytes of them in that text.
  let range: Range<Int>
  /// The one of them that whoever means it escapes.
  let sign: Int

  /// Those in the text `node`, which is almost always none: what makes them up is looked for byte by byte first.
  static func find(in node: Node) -> [ForeignMark] {
    let text = node.literal
    var found: [ForeignMark] = []
    if node.previous?.type == CMARK_NODE_SOFTBREAK, let bar = barOfDelimiterRow(text) {
      found.append(ForeignMark(kind: .table, node: node, range: 0..<text.count, sign: bar))
    }
    var start = 0
    while let caret = ByteScan.first(UInt8(ascii: "^"), in: start..<text.count, of: text) {
      start = caret + 1
      guard let range = footnote(at: caret, text) else { continue }
      found.append(ForeignMark(kind: .footnote, node: node, range: range, sign: range.lowerBound))
    }
    start = 0
    while let tilde = ByteScan.first(UInt8(ascii: "~"), in: start..<text.count, of: text) {
      start = tilde + 1
      guard let range = strikethrough(from: tilde, in: node) else { continue }
      found.append(ForeignMark(kind: .strikethrough, node: node, range: range, sign: tilde))
    }
    return found
  }

  /// What is wrong, at `place`.
  func diagnostic(at place: SourcePlace) -> Diagnostic { Self.diagnostic(of: kind, at: place) }

  /// That signs of that kind stand at `place`.
  static func diagnostic(of kind: Kind, at place: SourcePlace) -> Diagnostic {
    switch kind {
    case .table:
      Diagnostic(
        .error, "foreign-markdown", at: place, "Tables are no part of the Markdown that is read here",
        explanation:
          "Write a list, or sentences; what sets the articles side by side is a claim. Signs that are meant stand in "
          + "code.")
    case .footnote:
      Diagnostic(
        .error, "foreign-markdown", at: place, "Footnotes are no part of the Markdown that is read here",
        explanation:
          "Say it in the text; the words on which it rests follow from `[text](claim:ID/ARTICLE)`. Signs that are meant "
          + "are written `\\[^`.")
    case .strikethrough:
      Diagnostic(
        .error, "foreign-markdown", at: place, "Struck-out text is no part of the Markdown that is read here",
        explanation:
          "Delete what is no longer said; `corrections` in dossier.yaml says what was. Signs that are meant are written "
          + "`\\~~`.")
    }
  }
}

// MARK: - Reading

extension ForeignMark {
  /// The first bar of a line below a table's head, such as `|---|:--:|`, of which typography has made `|—|:–:|`; nil of any
  /// other line.
  private static func barOfDelimiterRow(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let bar = ByteScan.first(UInt8(ascii: "|"), in: 0..<text.count, of: text) else { return nil }
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    let isRow = scalars.allSatisfy { "|: \t-\u{2013}\u{2014}".unicodeScalars.contains($0) }
    return isRow && scalars.contains { "-\u{2013}\u{2014}".unicodeScalars.contains($0) } ? bar : nil
  }

  /// `[^label]` around the caret; nil where it is none.
  private static func footnote(at caret: Int, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard caret > 0, text[caret - 1] == UInt8(ascii: "[") else { return nil }
    let label = text[(caret + 1)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") }
    guard !label.isEmpty, label.endIndex < text.count, text[label.endIndex] == UInt8(ascii: "]") else { return nil }
    return caret - 1..<label.endIndex + 1
  }

  /// The two tildes from that one, where something begins with them; nil where nothing does.
  private static func strikethrough(from tilde: Int, in node: Node) -> Range<Int>? {
    let text = node.literal
    let end = tilde + 2
    guard text[tilde...].prefix(3).prefix(while: { $0 == UInt8(ascii: "~") }).count == 2 else { return nil }
    let isFree = tilde > 0 ? !isOfWord(text[tilde - 1]) : !goesOn(node.previous)
    let begins = end < text.count ? text[end] > 0x20 : goesOn(node.next)
    return isFree && begins ? tilde..<end : nil
  }

  /// Whether `sibling` is part of the line beside it.
  private static func goesOn(_ sibling: Node?) -> Bool { sibling.map { $0.type != CMARK_NODE_SOFTBREAK } ?? false }

  /// Whether a word or a run of tildes may end with `byte`.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte >= 0x80 || ".,;!?)~".utf8.contains(byte)
  }
}
