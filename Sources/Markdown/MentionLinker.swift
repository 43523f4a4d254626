import CCMark

/// Links the first mention of each thing in a text to its page.
///
/// Names are sought in the whole text of a paragraph, so that a longer name across emphasis hides a shorter one, and
/// linked where they lie in one run of text and line ends: never within a link or code.
struct MentionLinker {
  /// A text or line end of a paragraph, and where it begins in the paragraph's text.
  private struct Segment {
    let node: Node
    let start: Int
    let end: Int
    /// The run of neighbours to which it belongs; nil where nothing may be linked.
    let run: Int?
  }

  private let find: ([UInt8]) -> [Mention]
  private let options: ProseOptions
  private let explicit: [Node: DossierLink]
  private var seen: Set<DossierLink>

  /// Finds names with `find`; `explicit` are the links that the editor made.
  init(find: @escaping ([UInt8]) -> [Mention], _ options: ProseOptions, explicit: [Node: DossierLink]) {
    self.find = find
    self.options = options
    self.explicit = explicit
    seen = options.mentioned
  }

  /// Links the mentions in one paragraph; to be called in document order.
  mutating func link(in paragraph: Node) {
    let (text, segments, linked) = read(paragraph)
    var accepted: [(range: Range<Int>, segments: ArraySlice<Segment>, address: String)] = []
    var nextLinked = 0
    var index = 0
    var end = 0
    for mention in find(text) where mention.range.lowerBound >= end && !mention.range.isEmpty {
      while nextLinked < linked.count, linked[nextLinked].offset <= mention.range.lowerBound {
        seen.insert(linked[nextLinked].target)
        nextLinked += 1
      }
      while index < segments.count, segments[index].end <= mention.range.lowerBound { index += 1 }
      guard !seen.contains(mention.target), let covering = run(of: mention.range, in: segments[index...]) else {
        continue
      }
      seen.insert(mention.target)
      end = mention.range.upperBound
      if case .found(let address, _) = options.resolve(mention.target) {
        accepted.append((mention.range, covering, address))
      }
    }
    for link in linked[nextLinked...] { seen.insert(link.target) }
    for mention in accepted.reversed() { wrap(mention.range, mention.segments, mention.address) }
  }

  /// The segments that hold `range`, where they are of one run.
  private func run(of range: Range<Int>, in segments: ArraySlice<Segment>) -> ArraySlice<Segment>? {
    guard let first = segments.first, first.start <= range.lowerBound, let run = first.run else { return nil }
    var last = segments.startIndex
    while segments[last].end < range.upperBound {
      last += 1
      guard last < segments.endIndex, segments[last].run == run else { return nil }
    }
    return segments[segments.startIndex...last]
  }

  private func wrap(_ range: Range<Int>, _ segments: ArraySlice<Segment>, _ address: String) {
    guard let first = segments.first, let last = segments.last, let link = Node(new: CMARK_NODE_LINK) else { return }
    link.setAddress(address)
    link.insertAfter(first.node)
    let isOne = segments.count == 1
    let literal = Array(first.node.literal)
    let start = range.lowerBound - first.start
    let end = min(range.upperBound - first.start, literal.count)
    if let text = Node.text(literal[start..<end]) { link.append(text) }
    if end < literal.count { Node.text(literal[end...])?.insertAfter(link) }
    first.node.setLiteral(literal[..<start])
    if isOne { return }
    for segment in segments.dropFirst().dropLast() { link.append(segment.node) }
    let rest = Array(last.node.literal)
    let border = range.upperBound - last.start
    if let text = Node.text(rest[..<border]) { link.append(text) }
    last.node.setLiteral(rest[border...])
  }
}

// MARK: - Reading a paragraph

extension MentionLinker {
  private typealias Reading = (text: [UInt8], segments: [Segment], linked: [(offset: Int, target: DossierLink)])

  private func read(_ paragraph: Node) -> Reading {
    var reading: Reading = ([], [], [])
    var depth = 0
    var run = 0
    var neighbour: Node?
    paragraph.walk { node, isEntering, type in
      switch type {
      case CMARK_NODE_LINK, CMARK_NODE_CUSTOM_INLINE:
        depth += isEntering ? 1 : -1
        if isEntering, let target = explicit[node] { reading.linked.append((reading.text.count, target)) }
      case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_CODE, CMARK_NODE_LINEBREAK:
        let start = reading.text.count
        let isBreak = type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK
        if isBreak { reading.text.append(UInt8(ascii: "\n")) } else { reading.text.append(contentsOf: node.literal) }
        let isFree = depth == 0 && (type == CMARK_NODE_TEXT || type == CMARK_NODE_SOFTBREAK)
        if isFree {
          if neighbour == nil || node.previous != neighbour { run += 1 }
          neighbour = node
        }
        reading.segments.append(
          Segment(node: node, start: start, end: reading.text.count, run: isFree ? run : nil))
      default: break
      }
    }
    return reading
  }
}
