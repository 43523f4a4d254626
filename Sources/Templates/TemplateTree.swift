import Diagnostics

/// Makes a tree of what a template consists of, which comes in its order: what stands between two tags goes below them.
struct TemplateTree {
  /// How many tags may be open at a time.
  static let depthLimit = 32

  /// A tag whose closing tag has not been met.
  private struct OpenTag {
    let kind: Token.Kind
    let name: Name
    let indentation: Range<Int>?
    /// What was met since.
    var children: [Node] = []
    /// Whether content that will be left out was reported already: once is enough.
    var isReported = false
  }

  private let source: SourceText
  private let template: Int
  private var open: [OpenTag] = []
  /// Whether a tag was refused because too many are open: what follows from that is no mistake of its own.
  private var isTooDeep = false
  /// What stands in no tag.
  private(set) var nodes: [Node] = []
  /// What is wrong, with what was wrong before.
  private(set) var diagnostics: [Diagnostic]

  /// The tree, empty as yet, of the template in `source`, whose index is `template`.
  init(of source: SourceText, template: Int, after diagnostics: [Diagnostic]) {
    self.source = source
    self.template = template
    self.diagnostics = diagnostics
  }

  /// Takes the next node.
  mutating func append(_ node: Node) {
    let innermost = open.count - 1
    guard innermost >= 0 else { return nodes.append(node) }
    if open[innermost].kind == .parent, !open[innermost].isReported, let range = visibleRange(of: node) {
      report(.ignoredContent(parent: open[innermost].name.text), at: range)
      open[innermost].isReported = true
    }
    open[innermost].children.append(node)
  }

  /// Takes an opening tag, with the white space to take from each line of what follows. Whether it may be open too.
  mutating func open(_ tag: Token, _ name: Name, indentation: Range<Int>?) -> Bool {
    guard open.count < Self.depthLimit else {
      report(.tooDeep(limit: Self.depthLimit), at: tag.range)
      isTooDeep = true
      return false
    }
    open.append(OpenTag(kind: tag.kind, name: name, indentation: indentation))
    return true
  }

  /// Takes the closing tag that gives `name`.
  mutating func close(_ name: Name) {
    guard let innermost = open.last else { return report(.unopenedSection(name.text), at: name.range) }
    if innermost.name.text == name.text { return closeInnermost() }
    if let index = open.lastIndex(where: { $0.name.text == name.text }) {
      while open.count > index, let tag = open.last {
        if open.count > index + 1 { report(.unclosedSection(tag.name), at: tag.name.range) }
        closeInnermost()
      }
      return
    }
    let note = Diagnostic.Note("opened here", at: source.place(innermost.name.range))
    report(.mismatchedSection(found: name.text, expected: innermost.name.text), at: name.range, notes: [note])
    let isMisspelt = !NearestName.candidates(for: name.text, among: [innermost.name.text]).isEmpty
    if isMisspelt { closeInnermost() }
  }

  /// Closes what is open at the end of the file.
  mutating func end() {
    while let unclosed = open.last {
      if !isTooDeep { report(.unclosedSection(unclosed.name), at: unclosed.name.range) }
      closeInnermost()
    }
  }
}

extension TemplateTree {
  private mutating func closeInnermost() {
    guard let tag = open.popLast() else { return }
    switch tag.kind {
    case .parent:
      append(
        .insertion(Insertion(name: tag.name, indentation: tag.indentation, blocks: blocks(among: tag.children))))
    case .block:
      let count = tag.indentation?.count ?? 0
      append(
        .block(
          Block(
            name: tag.name, template: template, children: tag.children.dedented(by: count),
            indentation: tag.indentation)))
    default:
      append(
        .section(Section(name: tag.name, isInverted: tag.kind == .invertedSection, children: tag.children)))
    }
  }

  private mutating func blocks(among children: [Node]) -> [Block] {
    var found: [Block] = []
    for case .block(let block) in children {
      if let earlier = found.first(where: { $0.name.text == block.name.text }) {
        let note = Diagnostic.Note("first given here", at: source.place(earlier.name.range))
        report(.duplicateBlock(block.name.text), at: block.name.range, notes: [note])
      } else {
        found.append(block)
      }
    }
    return found
  }

  /// Where a node stands that an insertion would leave out; nil for blocks and white space.
  private func visibleRange(of node: Node) -> Range<Int>? {
    switch node {
    case .lineStart, .block: nil
    case .text(let range): source.bytes[range].allSatisfy { $0 <= 0x20 } ? nil : range
    case .value(let name): name.range
    case .section(let section): section.name.range
    case .insertion(let insertion): insertion.name.range
    }
  }

  private mutating func report(_ problem: TemplateProblem, at range: Range<Int>, notes: [Diagnostic.Note] = []) {
    guard diagnostics.count < Scanner.problemLimit else { return }
    diagnostics.append(problem.diagnostic(at: source.place(range), notes: notes))
  }
}
