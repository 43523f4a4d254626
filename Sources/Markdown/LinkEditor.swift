import CCMark
import HTML

/// Makes of each link what it is to become, in document order.
struct LinkEditor {
  /// Neighbouring markers for one claim.
  private struct MarkerGroup {
    let claim: String
    var articles: [String]
    let node: Node
  }

  private let options: ProseOptions
  private var groups: [MarkerGroup] = []
  private var notes: [RenderedProse.Note] = []
  private var blockOfNotes: (node: Node, first: Int)?
  /// The links to the dossier's things that stay, by node.
  private(set) var things: [Node: DossierLink] = [:]
  /// The names that were given to links without text.
  private(set) var filledNames: [String] = []

  init(_ options: ProseOptions) { self.options = options }

  mutating func edit(_ link: Survey.Link) {
    let node = link.node
    if node.hasTitle { node.removeTitle() }
    switch link.fate {
    case .kept, .anchor: break
    case .dropped: node.unwrap()
    case .outside: openOutside(node)
    case .thing(let thing, let address, let name):
      node.setAddress(address)
      if node.firstChild == nil, let text = Node.text(name.utf8) {
        node.append(text)
        filledNames.append(name)
      }
      things[node] = thing
    case .evidence(let evidence):
      if node.firstChild == nil { removeSpace(before: node) }
      mark(node, evidence, in: link.block)
      node.unwrap()
    }
  }

  /// Writes what could only be written once all links were seen, and returns the notes.
  mutating func finish() -> [RenderedProse.Note] {
    insertNotes()
    if case .codes(let marker) = options.evidence {
      for group in groups {
        let markup = ProseMarkup.codeMarker(marker(group.claim, group.articles))
        if let node = ProseMarkup.node(CMARK_NODE_CUSTOM_INLINE, .only(markup)) { group.node.replace(by: node) }
      }
    }
    return notes
  }

  private func openOutside(_ node: Node) {
    if let custom = ProseMarkup.node(CMARK_NODE_CUSTOM_INLINE, .outsideLink(address: node.address)) {
      node.replace(by: custom)
    }
  }

  /// A marker without text of its own stands close to what is before it.
  private func removeSpace(before node: Node) {
    while let previous = node.previous, previous.type == CMARK_NODE_SOFTBREAK { previous.remove() }
    guard let previous = node.previous, previous.type == CMARK_NODE_TEXT else { return }
    let literal = Array(previous.literal)
    let kept = literal.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
    if kept == 0 { previous.remove() } else if kept < literal.count { previous.setLiteral(literal[..<kept]) }
  }
}

// MARK: - Evidence

extension LinkEditor {
  private mutating func mark(_ node: Node, _ evidence: Evidence, in block: Node) {
    switch options.evidence {
    case .textOnly: break
    case .codes: addCode(evidence, after: node)
    case .notes(let content): addNote(evidence, content, after: node, in: block)
    }
  }

  private mutating func addCode(_ evidence: Evidence, after node: Node) {
    if node.firstChild == nil, let last = groups.last, last.claim == evidence.claim, node.previous == last.node {
      if !last.articles.contains(evidence.article) { groups[groups.count - 1].articles.append(evidence.article) }
      return
    }
    guard let marker = Node(new: CMARK_NODE_CUSTOM_INLINE) else { return }
    marker.insertAfter(node)
    groups.append(MarkerGroup(claim: evidence.claim, articles: [evidence.article], node: marker))
  }

  /// A second marker for the same evidence leads to the note that its block has already, or the whole text where notes
  /// are collected.
  private mutating func addNote(
    _ evidence: Evidence, _ content: (Evidence, Int) -> Markup, after node: Node, in block: Node
  ) {
    if blockOfNotes?.node != block {
      insertNotes()
      blockOfNotes = (block, notes.count)
    }
    let start = options.collectsNotes ? 0 : blockOfNotes?.first ?? 0
    if let known = notes[start...].first(where: { $0.evidence == evidence }) {
      let markup = ProseMarkup.noteMarker(known.number, options, isFirst: false)
      ProseMarkup.node(CMARK_NODE_CUSTOM_INLINE, .only(markup))?.insertAfter(node)
      return
    }
    let number = options.firstNote + notes.count
    let prefix = options.notePrefix
    let markup = ProseMarkup.noteMarker(number, options, isFirst: true)
    ProseMarkup.node(CMARK_NODE_CUSTOM_INLINE, .only(markup))?.insertAfter(node)
    let item = ProseMarkup.noteItem(number, options, content: content(evidence, number))
    notes.append(
      RenderedProse.Note(
        number: number, evidence: evidence, anchor: "\(prefix)n\(number)", backAnchor: "\(prefix)r\(number)", item: item
      ))
  }

  /// Puts the notes of the block that is done after it.
  private mutating func insertNotes() {
    guard let (block, first) = blockOfNotes else { return }
    blockOfNotes = nil
    if options.collectsNotes { return }
    let list = ProseMarkup.noteList(notes[first...].map(\.item), name: options.noteWords.list(Self.kind(of: block)))
    ProseMarkup.node(CMARK_NODE_CUSTOM_BLOCK, .only(list))?.insertAfter(block)
  }

  private static func kind(of block: Node) -> NoteWords.Block {
    switch block.type {
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_BLOCK_QUOTE: .quotation
    case CMARK_NODE_HEADING: .heading
    default: .text
    }
  }
}
