import Bytes
import Diagnostics

/// One file of templates after parsing.
struct ParsedTemplate: Sendable {
  let name: String
  let source: SourceText
  let nodes: [Node]
  /// The names of all blocks in the file, and of all templates that it inserts, each once and in order.
  let blocks: [String]
  let insertions: [String]
}

/// Makes a tree of a template's tokens, line by line, because a line that holds nothing but tags leaves no line behind.
struct TemplateParser {
  /// How many tags may be open at a time.
  static let depthLimit = 32

  private let source: SourceText
  private let template: Int
  private let tokens: [Token]
  private var open: [OpenTag] = []
  private var nodes: [Node] = []
  private var blocks: [String] = []
  private var insertions: [String] = []
  private var diagnostics: [Diagnostic]

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

  /// The template in `source`, whose index is `template`, and what is wrong with it.
  static func parse(
    _ source: SourceText, name: String, template: Int
  ) -> (template: ParsedTemplate, diagnostics: [Diagnostic]) {
    if let invalid = UTF8Validity.firstInvalidByte(in: source.bytes) {
      let empty = ParsedTemplate(name: name, source: source, nodes: [], blocks: [], insertions: [])
      return (empty, [TemplateProblem.invalidUTF8.diagnostic(at: source.place(invalid..<invalid + 1))])
    }
    var parser = TemplateParser(source, template: template)
    parser.parseLines()
    let parsed = ParsedTemplate(
      name: name, source: source, nodes: parser.nodes, blocks: parser.blocks, insertions: parser.insertions)
    return (parsed, parser.diagnostics)
  }

  private init(_ source: SourceText, template: Int) {
    self.source = source
    self.template = template
    (tokens, diagnostics) = Scanner.scan(source)
  }

  private mutating func parseLines() {
    var start = 0
    while start < tokens.count {
      let end = tokens[start...].firstIndex { $0.kind == .lineBreak } ?? tokens.count - 1
      guard parseLine(tokens[start...end]) else { break }
      start = end + 1
    }
    while let unclosed = open.last {
      report(.unclosedSection(unclosed.name), at: unclosed.name.range)
      closeInnermost()
    }
  }

  private func place(_ range: Range<Int>) -> SourcePlace { source.place(range) }

  private mutating func report(_ problem: TemplateProblem, at range: Range<Int>, notes: [Diagnostic.Note] = []) {
    guard diagnostics.count < Scanner.problemLimit else { return }
    diagnostics.append(problem.diagnostic(at: source.place(range), notes: notes))
  }
}

extension TemplateParser {
  /// Whether the file goes on to be parsed.
  private mutating func parseLine(_ line: ArraySlice<Token>) -> Bool {
    let start = line.first?.range.lowerBound ?? 0
    let space = line.first?.kind == .space ? line.first?.range ?? start..<start : start..<start
    let tags = line.filter(\.isTag)
    guard isBlank(line, tags) else {
      if tags.isEmpty, line.allSatisfy({ $0.kind == .lineBreak || $0.kind == .space }) {
        for token in line { append(.text(token.range)) }
        return true
      }
      append(.lineStart(space))
      return line.allSatisfy { $0.kind == .space || parse($0, indentation: nil) }
    }
    // The line break after an empty block stays, so that what replaces the block ends its line.
    if tags.count == 2, let first = tags.first, let last = tags.last, first.kind == .block, last.kind == .close,
      first.name?.text == last.name?.text
    {
      guard parse(first, indentation: space), parse(last, indentation: nil) else { return false }
      for token in line.drop(while: { $0.range.lowerBound < last.range.upperBound }) { append(.text(token.range)) }
      return true
    }
    return tags.allSatisfy { parse($0, indentation: space) }
  }

  /// Whether a line leaves no line behind: it holds tags, at most one of them inserting, and white space.
  private func isBlank(_ line: ArraySlice<Token>, _ tags: [Token]) -> Bool {
    guard !tags.isEmpty, !tags.contains(where: { $0.kind == .value || $0.kind == .refused }) else { return false }
    guard tags.count(where: { $0.kind == .partial || $0.kind == .parent }) <= 1 else { return false }
    return line.allSatisfy { token in
      token.kind != .text || source.bytes[token.range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
  }

  /// Takes one token; `indentation` is given where its line leaves no line behind. Whether the file goes on to be parsed.
  private mutating func parse(_ token: Token, indentation: Range<Int>?) -> Bool {
    switch (token.kind, token.name) {
    case (.text, _), (.lineBreak, _), (.space, _): append(.text(token.range))
    case (.value, let name?): append(.value(name))
    case (.partial, let name?):
      if !name.parts.isEmpty { insertions.append(name.text) }
      append(.insertion(Insertion(name: name, indentation: indentation, blocks: [])))
    case (.section, let name?), (.invertedSection, let name?), (.parent, let name?), (.block, let name?):
      return open(token, name, indentation: indentation)
    case (.close, let name?): close(name)
    default: break
    }
    return true
  }

  private mutating func open(_ token: Token, _ name: Name, indentation: Range<Int>?) -> Bool {
    guard open.count < Self.depthLimit else {
      report(.tooDeep(limit: Self.depthLimit), at: token.range)
      return false
    }
    if token.kind == .parent, !name.parts.isEmpty { insertions.append(name.text) }
    if token.kind == .block, !name.parts.isEmpty { blocks.append(name.text) }
    let isContentIndented = token.kind == .block && indentation != nil
    open.append(
      OpenTag(
        kind: token.kind, name: name,
        indentation: isContentIndented ? contentIndentation(after: token) ?? indentation : indentation))
    return true
  }

  /// The white space before the first line of a block's content that is not blank; nil where the block ends before.
  private func contentIndentation(after token: Token) -> Range<Int>? {
    let bytes = source.bytes
    var index = bytes[token.range.upperBound...].firstIndex { $0 > 0x20 || $0 == 0x0A } ?? bytes.count
    guard index < bytes.count, bytes[index] == 0x0A else { return nil }
    while index < bytes.count {
      let start = index + 1
      index = bytes[min(start, bytes.count)...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? bytes.count
      if index < bytes.count, bytes[index] == 0x0A { continue }
      if bytes[index...].starts(with: "\r\n".utf8) {
        index += 1
        continue
      }
      return index == bytes.count || bytes[index...].starts(with: "{{/".utf8) ? nil : start..<index
    }
    return nil
  }
}

extension TemplateParser {
  private mutating func append(_ node: Node) {
    let innermost = open.count - 1
    guard innermost >= 0 else { return nodes.append(node) }
    if open[innermost].kind == .parent, !open[innermost].isReported, let range = visibleRange(of: node) {
      report(.ignoredContent(parent: open[innermost].name.text), at: range)
      open[innermost].isReported = true
    }
    open[innermost].children.append(node)
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

  /// Takes the closing tag that gives `name`.
  private mutating func close(_ name: Name) {
    guard let innermost = open.last else { return report(.unopenedSection(name.text), at: name.range) }
    if innermost.name.text == name.text { return closeInnermost() }
    if let index = open.lastIndex(where: { $0.name.text == name.text }) {
      while open.count > index, let tag = open.last {
        if open.count > index + 1 { report(.unclosedSection(tag.name), at: tag.name.range) }
        closeInnermost()
      }
      return
    }
    let note = Diagnostic.Note("opened here", at: place(innermost.name.range))
    report(.mismatchedSection(found: name.text, expected: innermost.name.text), at: name.range, notes: [note])
    let isMisspelt = !NearestName.candidates(for: name.text, among: [innermost.name.text]).isEmpty
    if isMisspelt { closeInnermost() }
  }

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
        let note = Diagnostic.Note("first given here", at: place(earlier.name.range))
        report(.duplicateBlock(block.name.text), at: block.name.range, notes: [note])
      } else {
        found.append(block)
      }
    }
    return found
  }
}
