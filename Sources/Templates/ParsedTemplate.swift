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
  private let source: SourceText
  private let tokens: [Token]
  private var tree: TemplateTree
  private var blocks: [String] = []
  private var insertions: [String] = []

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
      name: name, source: source, nodes: parser.tree.nodes, blocks: parser.blocks, insertions: parser.insertions)
    return (parsed, parser.tree.diagnostics)
  }

  private init(_ source: SourceText, template: Int) {
    self.source = source
    let (tokens, diagnostics) = Scanner.scan(source)
    self.tokens = tokens
    tree = TemplateTree(of: source, template: template, after: diagnostics)
  }

  private mutating func parseLines() {
    var start = 0
    while start < tokens.count {
      let end = tokens[start...].firstIndex { $0.kind == .lineBreak } ?? tokens.count - 1
      guard parseLine(tokens[start...end]) else { break }
      start = end + 1
    }
    tree.end()
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
        for token in line { tree.append(.text(token.range)) }
        return true
      }
      tree.append(.lineStart(space))
      return line.allSatisfy { $0.kind == .space || parse($0, indentation: nil) }
    }
    // The line break after an empty block stays, so that what replaces the block ends its line.
    if tags.count == 2, let first = tags.first, let last = tags.last, first.kind == .block, last.kind == .close,
      first.name?.text == last.name?.text
    {
      guard parse(first, indentation: space), parse(last, indentation: nil) else { return false }
      for token in line.drop(while: { $0.range.lowerBound < last.range.upperBound }) { tree.append(.text(token.range)) }
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
    case (.text, _), (.lineBreak, _), (.space, _): tree.append(.text(token.range))
    case (.value, let name?): tree.append(.value(name))
    case (.partial, let name?):
      if !name.parts.isEmpty { insertions.append(name.text) }
      tree.append(.insertion(Insertion(name: name, indentation: indentation, blocks: [])))
    case (.section, let name?), (.invertedSection, let name?), (.parent, let name?), (.block, let name?):
      return open(token, name, indentation: indentation)
    case (.close, let name?): tree.close(name)
    default: break
    }
    return true
  }

  private mutating func open(_ token: Token, _ name: Name, indentation: Range<Int>?) -> Bool {
    let isContentIndented = token.kind == .block && indentation != nil
    let space = isContentIndented ? contentIndentation(after: token) ?? indentation : indentation
    guard tree.open(token, name, indentation: space) else { return false }
    if token.kind == .parent, !name.parts.isEmpty { insertions.append(name.text) }
    if token.kind == .block, !name.parts.isEmpty { blocks.append(name.text) }
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
