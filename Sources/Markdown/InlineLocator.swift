import CCMark

/// Finds where the parts of a text stand in its Markdown.
///
/// cmark's lines are right for blocks; its columns of what stands within them are not always (hard breaks, lazy lines,
/// references). So each block's own lines are searched forward, part by part, for what spells it. Costs far more than
/// parsing: for diagnostics and inspections only.
struct InlineLocator {
  /// A link or image that was entered and not yet left.
  private struct OpenLink {
    let start: Int
    let isAutolink: Bool
  }

  let bytes: [UInt8]
  private let lineStarts: [Int]
  private var cursor = 0
  private var limit = 0
  private var open: [OpenLink] = []
  private var collector: PassageCollector
  /// The whole of each link, image and fragment of HTML; the first line of each block.
  private(set) var spans: [Node: Range<Int>] = [:]
  /// The address of each link.
  private(set) var addresses: [Node: LocatedAddress] = [:]
  /// Code, with its marks: there a text is what is written.
  private(set) var codes: [Range<Int>] = []
  /// How the texts are spelt that hold a sign of which more than the text must be known.
  private(set) var texts: [Node: OffsetMap] = [:]

  /// Locates everything under `root`, which was parsed from `bytes`. `evidence` says which links are markers.
  init(_ root: Node, parsedFrom bytes: [UInt8], evidence: [Node: Evidence]) {
    self.bytes = bytes
    lineStarts = Self.findLineStarts(in: bytes)
    collector = PassageCollector(evidence: evidence)
    root.walk { node, isEntering, type in
      if type.rawValue <= CMARK_NODE_LAST_BLOCK.rawValue {
        visitBlock(node, isEntering, type)
      } else {
        visitInline(node, isEntering, type)
      }
    }
  }

  /// The text's passages, with offsets of its Markdown.
  var passages: [PassageCollector.Draft] { collector.passages }

  private mutating func visitBlock(_ node: Node, _ isEntering: Bool, _ type: cmark_node_type) {
    if isEntering {
      let lines = node.lines
      cursor = min(lineStart(lines.lowerBound) + max(0, node.firstColumn - 1), bytes.count)
      limit = lineEnd(lines.upperBound)
      let isWhole = type == CMARK_NODE_HTML_BLOCK
      spans[node] = cursor..<max(cursor, isWhole ? limit : lineEnd(lines.lowerBound))
    }
    collector.endPassage()
    if type == CMARK_NODE_CODE_BLOCK {
      codes.append(cursor..<max(cursor, limit))
      visitLines(of: node)
      collector.endPassage()
    }
  }

  private mutating func visitInline(_ node: Node, _ isEntering: Bool, _ type: cmark_node_type) {
    switch type {
    case CMARK_NODE_TEXT: visitText(node)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: visitBreak()
    case CMARK_NODE_CODE: visitCode(node)
    case CMARK_NODE_HTML_INLINE: visitHTML(node)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: isEntering ? enterLink(node) : leaveLink(node)
    default: break
    }
  }

  /// The lines of a block of code, each of which ends as its line of the Markdown does.
  private mutating func visitLines(of node: Node) {
    let lines = node.literal.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    let first = bytes[cursor..<max(cursor, lineEnd(node.lines.lowerBound))]
    let isFenced = ["```", "~~~"].contains { first.starts(with: $0.utf8) } && !node.literal.starts(with: first)
    var number = node.lines.lowerBound + (isFenced ? 1 : 0)
    for line in lines {
      let whole = min(lineStart(number), lineEnd(number))..<lineEnd(number)
      let isThere = bytes[whole].reversed().starts(with: line.reversed())
      let range = isThere ? whole.upperBound - line.count..<whole.upperBound : whole
      collector.add(Array(line), range)
      collector.add([UInt8(ascii: "\n")], whole.upperBound..<min(whole.upperBound + 1, bytes.count))
      number += 1
    }
  }

  private static func findLineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      let isBreak = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      let isHalf = byte == UInt8(ascii: "\r") && offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
      if isBreak, !isHalf { starts.append(offset + 1) }
    }
    return starts
  }

  private func lineStart(_ line: Int) -> Int {
    line > 0 && line <= lineStarts.count ? lineStarts[line - 1] : line > 0 ? bytes.count : 0
  }

  private func lineEnd(_ line: Int) -> Int {
    var end = lineStart(line + 1)
    while end > lineStart(line), bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return end
  }
}

// MARK: - Text, breaks, code and HTML

extension InlineLocator {
  private mutating func visitText(_ node: Node) {
    let literal = Array(node.literal)
    // An address that is its own text is no prose.
    if open.last?.isAutolink == true { return }
    guard let (map, start, end) = Spelling(bytes, before: limit, .text).find(literal, from: cursor) else {
      return collector.add(literal, cursor..<cursor)
    }
    collector.add(literal, start..<end, map)
    if literal.contains(where: { "]|~".utf8.contains($0) }) { texts[node] = map }
    cursor = end
  }

  private mutating func visitBreak() {
    let start = cursor
    while cursor < limit, bytes[cursor] != UInt8(ascii: "\n"), bytes[cursor] != UInt8(ascii: "\r") { cursor += 1 }
    if cursor + 1 < limit, bytes[cursor] == UInt8(ascii: "\r"), bytes[cursor + 1] == UInt8(ascii: "\n") { cursor += 1 }
    cursor = min(cursor + 1, limit)
    collector.add([UInt8(ascii: " ")], start..<cursor)
  }

  private mutating func visitCode(_ node: Node) {
    let literal = Array(node.literal)
    let tick = UInt8(ascii: "`")
    guard let start = bytes[cursor..<max(cursor, limit)].firstIndex(of: tick) else { return }
    let width = bytes[start..<limit].prefix { $0 == tick }.count
    let inside = start + width
    var at = inside
    while at < limit {
      let run = bytes[at..<limit].prefix { $0 == tick }.count
      if run == width { break }
      at += max(run, 1)
    }
    if let (map, lower, upper) = Spelling(bytes, before: at, .verbatim).find(literal, from: inside) {
      collector.add(literal, lower..<upper, map)
    } else {
      collector.add(literal, inside..<at)
    }
    cursor = min(at + width, limit)
    codes.append(start..<cursor)
  }

  private mutating func visitHTML(_ node: Node) {
    let literal = Array(node.literal)
    var at = bytes[cursor..<max(cursor, limit)].firstIndex(of: UInt8(ascii: "<")) ?? cursor
    let start = at
    for byte in literal {
      // Within a quotation or a list, a line's beginning is not part of the fragment.
      while at < limit, bytes[at] != byte, byte != UInt8(ascii: "\n") { at += 1 }
      at = min(at + 1, limit)
    }
    spans[node] = start..<at
    cursor = at
  }
}

// MARK: - Links

extension InlineLocator {
  private mutating func enterLink(_ node: Node) {
    let isBracket: (UInt8) -> Bool = { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") }
    let start = bytes[cursor..<max(cursor, limit)].firstIndex(where: isBracket) ?? cursor
    let isAutolink = start < limit && bytes[start] == UInt8(ascii: "<") && node.type == CMARK_NODE_LINK
    open.append(OpenLink(start: start, isAutolink: isAutolink))
    cursor = min(start + 1, limit)
    collector.enterLink(node)
  }

  private mutating func leaveLink(_ node: Node) {
    guard let link = open.popLast() else { return }
    let search = AddressSearch(Array(node.address.utf8), in: bytes, before: limit)
    let found = link.isAutolink ? search.inAutolink(from: cursor) : search.afterText(from: cursor)
    addresses[node] = found.address
    cursor = found.end
    let start = node.type == CMARK_NODE_IMAGE ? max(0, link.start - 1) : link.start
    spans[node] = start..<max(start, cursor)
    collector.leaveLink(node, start..<max(start, cursor))
  }
}
