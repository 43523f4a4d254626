import Diagnostics

/// Which blocks an insertion may replace: those of the inserted template and of all that it inserts in turn.
struct BlockNames {
  private let templates: [ParsedTemplate]
  private let indices: [String: Int]
  private var known: [Int: [String]] = [:]
  private var diagnostics: [Diagnostic] = []

  init(_ templates: [ParsedTemplate], _ indices: [String: Int]) {
    self.templates = templates
    self.indices = indices
  }

  /// A diagnostic for each block that is given to an insertion and that nothing takes.
  consuming func unknownBlocks() -> [Diagnostic] {
    for (index, template) in templates.enumerated() { check(template.nodes, of: index) }
    return diagnostics
  }

  private mutating func check(_ nodes: [Node], of template: Int) {
    for node in nodes {
      switch node {
      case .section(let section): check(section.children, of: template)
      case .block(let block): check(block.children, of: template)
      case .insertion(let insertion): check(insertion, of: template)
      case .lineStart, .text, .value: break
      }
    }
  }

  private mutating func check(_ insertion: Insertion, of template: Int) {
    for block in insertion.blocks { check(block.children, of: template) }
    guard !insertion.blocks.isEmpty, let target = indices[insertion.name.text] else { return }
    let blocks = self.blocks(of: target)
    for block in insertion.blocks where !block.name.parts.isEmpty && !blocks.contains(block.name.text) {
      let problem = TemplateProblem.unknownBlock(block.name.text, template: insertion.name.text, blocks: blocks)
      diagnostics.append(
        problem.diagnostic(
          at: templates[template].source.place(block.name.range),
          suggestions: NearestName.candidates(for: block.name.text, among: blocks)))
    }
  }

  /// The blocks of the template `start` and of all that it inserts, each once, in the order in which they are met.
  private mutating func blocks(of start: Int) -> [String] {
    if let blocks = known[start] { return blocks }
    var blocks: [String] = []
    var seen: Set<String> = []
    var visited: Set<Int> = [start]
    var waiting = [start]
    while let index = waiting.popLast() {
      for block in templates[index].blocks where seen.insert(block).inserted { blocks.append(block) }
      for name in templates[index].insertions {
        if let next = indices[name], visited.insert(next).inserted { waiting.append(next) }
      }
    }
    known[start] = blocks
    return blocks
  }
}
