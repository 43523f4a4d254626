import CCMark

/// Gathers the passages of a text.
struct PassageCollector {
  /// A passage with offsets of the Markdown.
  struct Draft {
    var evidence: Evidence?
    var isFirst = true
    var text: [UInt8] = []
    var range: Range<Int>?
    var map = OffsetMap()
  }

  private let evidence: [Node: Evidence]
  private var current = Draft()
  private(set) var passages: [Draft] = []

  init(evidence: [Node: Evidence]) { self.evidence = evidence }

  /// Adds text that stands at `range`, each byte where `map` says, or all of it as a whole.
  mutating func add(_ text: [UInt8], _ range: Range<Int>, _ map: OffsetMap? = nil) {
    let whole = OffsetMap(from: 0..<text.count, to: range)
    current.map.append(map ?? whole, shiftedBy: current.text.count)
    current.text += text
    if current.evidence == nil {
      current.range = (current.range?.lowerBound ?? range.lowerBound)..<range.upperBound
    }
  }

  mutating func enterLink(_ node: Node) {
    guard let target = evidence[node] else { return }
    endStretch()
    current.evidence = target
  }

  mutating func leaveLink(_ node: Node, _ range: Range<Int>) {
    guard evidence[node] != nil else { return }
    current.range = range
    endStretch()
  }

  /// Ends the passage at a marker, within its block, and forgets it where it is empty: a blank parts what stands beside it.
  private mutating func endStretch() {
    let isKept = !current.text.isEmpty || current.evidence != nil
    if isKept { passages.append(current) }
    current = Draft(isFirst: !isKept && current.isFirst)
  }

  /// Ends the passage with its block, and forgets it where nothing is to be read in it.
  mutating func endPassage() {
    let isBlank = current.text.allSatisfy { $0 <= 0x20 }
    if !isBlank || current.evidence != nil { passages.append(current) }
    current = Draft()
  }
}

extension PassageCollector {
  /// The passages under `root` without their places: the same ones that `InlineLocator` places.
  static func texts(under root: Node, evidence: [Node: Evidence]) -> [Passage] {
    var collector = PassageCollector(evidence: evidence)
    root.walk { node, isEntering, type in
      switch type {
      case CMARK_NODE_TEXT: if !isAddress(node) { collector.current.text += node.literal }
      case CMARK_NODE_CODE: collector.current.text += node.literal
      case CMARK_NODE_CODE_BLOCK:
        collector.endPassage()
        collector.current.text += node.literal
        collector.endPassage()
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: collector.current.text.append(UInt8(ascii: " "))
      case CMARK_NODE_LINK: isEntering ? collector.enterLink(node) : collector.leaveLink(node, 0..<0)
      case CMARK_NODE_IMAGE, CMARK_NODE_HTML_INLINE, CMARK_NODE_EMPH, CMARK_NODE_STRONG: break
      default: collector.endPassage()
      }
    }
    return collector.passages.map { passage in
      let none = OffsetMap()
      return Passage(
        evidence: passage.evidence, text: passage.text, range: 0..<0, isFirst: passage.isFirst, toProse: none,
        toSource: none)
    }
  }

  /// Whether a text is that of an autolink, which shows its own address.
  private static func isAddress(_ text: Node) -> Bool {
    guard let link = text.parent, link.type == CMARK_NODE_LINK, text.next == nil, text.previous == nil else {
      return false
    }
    let address = link.address
    return address.utf8.elementsEqual(text.literal) || address.utf8.elementsEqual(Array("mailto:".utf8) + text.literal)
  }
}
