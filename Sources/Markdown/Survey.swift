import Bytes
import CCMark
import Diagnostics

/// What stands in a document that needs more than cmark's own rendering, in document order.
struct Survey {
  /// A link and what becomes of it.
  struct Link {
    /// What becomes of a link.
    enum Fate: Equatable {
      /// It stays as it is: `mailto:`.
      case kept
      /// It leads to a heading, and stays on the page where that has its anchor.
      case anchor
      /// It leads out of the site.
      case outside
      /// It leads to a thing of the dossier; `name` is for a link without text.
      case thing(DossierLink, address: String, name: String)
      /// Its text stays, a marker follows.
      case evidence(Evidence)
      /// Only its text stays. Where it was meant as evidence that is not there, nothing more is said of its figures.
      case dropped(Evidence?)
    }

    let node: Node
    let fate: Fate
    /// The block of the document's first level in which it stands.
    let block: Node
  }

  private(set) var links: [Link] = []
  private(set) var images: [Node] = []
  private(set) var rawHTML: [Node] = []
  private(set) var headings: [Node] = []
  private(set) var paragraphs: [Node] = []
  private(set) var faults: [(node: Node, fault: Fault)] = []
  /// Brackets in texts after which a link may have been meant, as offsets of the text; only the Markdown can tell.
  private(set) var suspects: [(node: Node, offset: Int)] = []
  /// Signs in texts that may be meant as another kind of Markdown reads them; only the Markdown can tell.
  private(set) var foreign: [ForeignMark] = []

  /// The links that are evidence, or were meant to be, by node.
  var evidence: [Node: Evidence] {
    var evidence: [Node: Evidence] = [:]
    for link in links {
      switch link.fate {
      case .evidence(let target), .dropped(let target?): evidence[link.node] = target
      default: break
      }
    }
    return evidence
  }

  /// Looks through the tree under `root`, and asks `options` where links lead.
  init(of root: Node, _ options: ProseOptions) {
    var block = root
    root.walk { node, isEntering, type in
      guard isEntering else { return }
      if type.rawValue <= CMARK_NODE_LAST_BLOCK.rawValue, node.parent == root { block = node }
      switch type {
      case CMARK_NODE_TEXT:
        suspectLinks(in: node)
        foreign += ForeignMark.find(in: node)
      case CMARK_NODE_PARAGRAPH: paragraphs.append(node)
      case CMARK_NODE_HEADING:
        headings.append(node)
        if node.firstChild == nil { faults.append((node, .emptyHeading)) }
      case CMARK_NODE_LINK: links.append(Link(node: node, fate: judge(node, options), block: block))
      case CMARK_NODE_IMAGE:
        images.append(node)
        faults.append((node, .image))
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
        rawHTML.append(node)
        faults.append((node, .rawHTML(isBlock: type == CMARK_NODE_HTML_BLOCK)))
      default: break
      }
    }
    if options.form == .line { requireLine(root) }
    if options.checksAnchors { judgeAnchors(options) }
  }

  private mutating func requireLine(_ root: Node) {
    guard let first = root.firstChild else { return }
    let surplus = first.type == CMARK_NODE_PARAGRAPH ? first.next : first
    if let surplus, surplus.type != CMARK_NODE_HTML_BLOCK { faults.append((surplus, .moreThanALine)) }
  }
}

// MARK: - Judging links

extension Survey {
  /// Notes each `]` before `(`, `[` or the end of the line.
  private mutating func suspectLinks(in node: Node) {
    let text = node.literal
    var start = 0
    while let offset = ByteScan.first(UInt8(ascii: "]"), in: start..<text.count, of: text) {
      start = offset + 1
      let rest = text[start...]
      guard let sign = rest.first(where: { $0 != 0x20 }) else {
        if node.next?.type == CMARK_NODE_SOFTBREAK { suspects.append((node, offset)) }
        continue
      }
      if sign == UInt8(ascii: "(") || rest.first == UInt8(ascii: "[") { suspects.append((node, offset)) }
    }
  }
}

extension Survey {
  /// For how many faults of a text what was meant is looked for, among all of its headings.
  private static let mostSuggestions = 20

  /// Links to headings, which have their anchors on the text's own page alone: elsewhere only their texts stay.
  private mutating func judgeAnchors(_ options: ProseOptions) {
    let places = links.indices.filter { links[$0].fate == .anchor }
    guard !places.isEmpty else { return }
    // The names that fill links are not known yet; what follows from them is seen on the finished page.
    let isKnown = Set(headings).isDisjoint(with: links.map(\.block))
    var anchors = HeadingAnchors(taken: options.usedAnchors)
    let made = headings.map { anchors.make(for: String(decoding: PlainText(of: $0).bytes, as: UTF8.self)) }
    let own = Set(made)
    for place in places {
      let node = links[place].node
      let anchor = String(node.address.dropFirst())
      let isThere = own.contains(anchor) || options.usedAnchors.contains(anchor) || anchor.contains("%")
      if isKnown, !isThere, options.hasAnchors || options.form == .line {
        let suggestions = faults.count < Self.mostSuggestions ? NearestName.candidates(for: anchor, among: made) : []
        faults.append((node, .noHeading(anchor, suggestions: suggestions)))
      } else if options.hasAnchors {
        continue
      }
      links[place] = Link(node: node, fate: .dropped(nil), block: links[place].block)
    }
  }

  private mutating func judge(_ node: Node, _ options: ProseOptions) -> Link.Fate {
    if let first = node.firstChild, first.type == CMARK_NODE_TEXT, first.literal.first == UInt8(ascii: "^") {
      // For this Markdown the note is the definition of a link.
      faults.append((node, .footnote))
      return .dropped(nil)
    }
    let text = node.address
    let address = Address(text)
    defer { if node.hasTitle, faults.last?.node != node { faults.append((node, .linkTitle)) } }
    switch address {
    case .outside, .mail, .fragment:
      if node.firstChild == nil { faults.append((node, .linkWithoutText)) }
      return address == .outside ? .outside : address == .mail ? .kept : .anchor
    case .dossier(let link): return resolve(link, node, options)
    case .evidence(let evidence): return check(evidence, node, options)
    case .refused(let refusal):
      faults.append((node, .address(refusal, text)))
      return .dropped(Evidence(claim: "", article: ""))
    }
  }

  private mutating func resolve(_ link: DossierLink, _ node: Node, _ options: ProseOptions) -> Link.Fate {
    switch options.resolve(link) {
    case .found(let address, let name):
      return .thing(link, address: address, name: name)
    case .unknown(let suggestions):
      faults.append((node, .unknownThing(link, suggestions: suggestions)))
      return .dropped(nil)
    case .unreadable: return .dropped(nil)
    }
  }

  private mutating func check(_ evidence: Evidence, _ node: Node, _ options: ProseOptions) -> Link.Fate {
    switch options.check(evidence) {
    case .found: return .evidence(evidence)
    case .unreadable: break
    case .unknownClaim(let suggestions):
      faults.append((node, .unknownClaim(evidence, suggestions: suggestions)))
    case .unknownArticle(let suggestions):
      faults.append((node, .unknownArticle(evidence, suggestions: suggestions)))
    case .noAnswer(let suggestions):
      faults.append((node, .noAnswer(evidence, suggestions: suggestions)))
    }
    return .dropped(evidence)
  }
}
