import Bytes
import Diagnostics
import HTML

/// A text as the page shows it, and what was found in it.
public struct RenderedProse: Sendable {
  /// A heading, in document order.
  public struct Heading: Hashable, Sendable {
    /// 1 to 6, as rendered.
    public let level: Int
    /// Its identifier on the page; empty where none was asked for.
    public let anchor: String
    /// Its text without markers.
    public let text: String
  }

  /// A note, in document order.
  public struct Note: Hashable, Sendable {
    /// Its number.
    public let number: Int
    /// What it shows.
    public let evidence: Evidence
    /// Its identifier on the page.
    public let anchor: String
    /// The identifier of the number in the text that leads to it.
    public let backAnchor: String
    /// The whole list item.
    let item: Markup
  }

  /// The HTML: blocks, each on lines of its own, or a line.
  public internal(set) var body = Markup()
  /// The notes that the text refers to.
  public internal(set) var notes: [Note] = []
  /// The headings.
  public internal(set) var headings: [Heading] = []
  /// The text's passages and markers, where they were asked for.
  public internal(set) var passages: [Passage] = []
  /// What is wrong with it. With errors, `body` is inert and must not be published.
  public internal(set) var diagnostics: [Diagnostic] = []

  var plain = PlainText()
  /// The names of things that stand in it because their links have no text.
  var filledNames: [String] = []

  /// The text without any markup, markers or notes; one line a block.
  public var plainText: String { String(decoding: plain.bytes, as: UTF8.self) }

  /// The same in one line, with blanks between the blocks.
  public var plainLine: String {
    var bytes = plain.bytes
    var start = 0
    while let end = bytes.withUnsafeBufferPointer({
      ByteScan.first(UInt8(ascii: "\n"), in: start..<$0.count, of: $0)
    }) {
      bytes[end] = UInt8(ascii: " ")
      start = end + 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The list of all notes, where the text does not hold them itself.
  public internal(set) var noteList = Markup()
}

/// A stretch of text within one block that is a marker's text, or that no marker interrupts.
public struct Passage: Sendable {
  /// The evidence, where it is a marker's text.
  public let evidence: Evidence?
  /// The text without markup, as it is shown, in UTF-8.
  public let text: [UInt8]
  /// The bytes of the file in which it stands; of a marker, its whole link. Empty where places were not asked for.
  public let range: Range<Int>
  /// Whether its block begins with it; else the passage before it stands right before it on the page.
  public let isFirst: Bool
  let toProse: OffsetMap
  let toSource: OffsetMap

  /// The bytes of the file that spell the bytes `part` of `text`.
  public func range(of part: Range<Int>) -> Range<Int> {
    part.isEmpty ? range : toSource.map(toProse.map(part))
  }
}
