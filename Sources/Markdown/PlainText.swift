import CCMark

/// A text without its markup.
enum PlainText {
  /// The text under `node`, one line a block, without HTML, markers and notes.
  static func bytes(of node: Node) -> [UInt8] {
    var text: [UInt8] = []
    node.walk { node, isEntering, type in
      switch type {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: text.append(contentsOf: node.literal)
      case CMARK_NODE_CODE_BLOCK:
        text.append(contentsOf: node.literal)
        endLine(&text)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text.append(UInt8(ascii: " "))
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: if !isEntering { endLine(&text) }
      default: break
      }
    }
    if text.last == UInt8(ascii: "\n") { text.removeLast() }
    return text
  }

  private static func endLine(_ text: inout [UInt8]) {
    if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
  }
}
