import CCMark

/// A text without its markup.
struct PlainText {
  /// The text, one line a block, without HTML, markers and notes.
  private(set) var bytes: [UInt8] = []
  /// The lines of the blocks that stand in a block quotation.
  private(set) var quoted: [Range<Int>] = []

  /// An empty text.
  init() {}

  /// The text under `node`.
  init(of node: Node) {
    var quotations: [Int] = []
    node.walk { node, isEntering, type in
      switch type {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: bytes.append(contentsOf: node.literal)
      case CMARK_NODE_CODE_BLOCK:
        bytes.append(contentsOf: node.literal)
        endLine()
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: bytes.append(UInt8(ascii: " "))
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: if !isEntering { endLine() }
      case CMARK_NODE_BLOCK_QUOTE:
        if isEntering {
          quotations.append(bytes.count)
        } else if let start = quotations.popLast(), quotations.isEmpty, start < bytes.count {
          quoted.append(start..<bytes.count)
        }
      default: break
      }
    }
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if let last = quoted.indices.last { quoted[last] = quoted[last].clamped(to: 0..<bytes.count) }
  }

  private mutating func endLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }
}
