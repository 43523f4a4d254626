import Diagnostics

extension Compilation {
  /// Compiles `nodes` one after the other.
  mutating func compile(_ nodes: some Sequence<Node>, at position: Position) {
    for node in nodes where !isTooLarge {
      switch node {
      case .lineStart(let space):
        emit(position.indentation)
        emit(library.templates[position.template].source.bytes[space])
      case .text(let range): emit(library.templates[position.template].source.bytes[range])
      case .value(let name): compileValue(name, at: position)
      case .section(let section): compileSection(section, at: position)
      case .insertion(let insertion): compileInsertion(insertion, at: position)
      case .block(let block): compileBlock(block, at: position)
      }
    }
  }

  private mutating func compileValue(_ name: Name, at position: Position) {
    guard let (scope, access) = resolve(name, at: position) else { return }
    switch access.kind {
    case .text, .html, .number: emit(.writing(access, register: scope.register))
    case .flag, .view, .list:
      report(.notInterpolated(name.text, kind: access.kind), at: name.range, in: position.template, position)
    }
  }

  private mutating func compileSection(_ section: Section, at position: Position) {
    // What stands in a section over an unknown name could only be reported wrongly.
    guard let (scope, access) = resolve(section.name, at: position) else { return }
    if access.kind == .number {
      report(.notASection(section.name.text), at: section.name.range, in: position.template, position)
    }
    let opensScope = !section.isInverted && access.kind != .flag && access.kind != .number
    var inside = position
    if opensScope, let innermost = position.scopes.last {
      inside.scopes = position.scopes.opening(
        Scope(type: scopeType(of: access.inner), register: innermost.register + 1, origin: scope.innerOrigin))
    }
    let condition = { (end: Int) in
      Instruction.condition(register: scope.register, access, isInverted: section.isInverted, end: end)
    }
    let start = program.code.count
    emit(condition(start))
    compile(section.children, at: inside)
    let end = program.code.count
    guard start < end else { return }
    program.code[start] = opensScope ? .each(register: scope.register, access, end: end) : condition(end)
    jumpTarget = end
  }
}

extension Compilation {
  private mutating func compileInsertion(_ insertion: Insertion, at position: Position) {
    guard !insertion.name.parts.isEmpty else { return }
    guard let template = library.index(of: insertion.name.text) else {
      let candidates = NearestName.candidates(for: insertion.name.text, among: library.names)
      report(
        .unknownPartial(insertion.name.text), at: insertion.name.range, in: position.template, position,
        suggestions: candidates)
      return
    }
    // The blocks of the outermost insertion win, so that a layout may itself be built on a layout.
    var blocks = position.blocks
    for block in insertion.blocks where !block.name.parts.isEmpty {
      if blocks[block.name.text] == nil { blocks[block.name.text] = block }
    }
    let callee = routine(
      Routine(
        template: template,
        scopes: position.scopes.enumerated().map { index, scope in
          let isInnermost = index == position.scopes.count - 1
          return Scope(type: scope.type, register: index, origin: isInnermost ? .entry : .elsewhere)
        },
        indentation: indentation(of: insertion, inserting: template, at: position), blocks: blocks,
        caller: position.routine, insertedBy: (position.template, insertion.name.range)))
    calls[position.routine].append(
      Call(
        origin: position.scopes.last?.origin ?? .elsewhere, callee: callee, template: position.template,
        name: insertion.name))
    emit(.call(routine: callee, registers: position.scopes.map(\.register)))
  }

  /// What every line of the inserted template begins with. A template that inserts itself keeps the indentation that it
  /// has; it would otherwise be compiled anew for each depth.
  private func indentation(of insertion: Insertion, inserting template: Int, at position: Position) -> [UInt8] {
    guard let own = insertion.indentation else { return [] }
    var caller: Int? = position.routine
    while let index = caller {
      if routines[index].template == template { return routines[index].indentation }
      caller = routines[index].caller
    }
    return position.indentation + library.templates[position.template].source.bytes[own]
  }

  private mutating func compileBlock(_ block: Block, at position: Position) {
    let content = position.blocks[block.name.text] ?? block
    if position.openBlocks.contains(where: { $0 === content }) {
      return report(.recursiveBlock(block.name.text), at: block.name.range, in: position.template, position)
    }
    guard position.openBlocks.count < Self.openBlockLimit else {
      let problem = TemplateProblem.tooDeep(limit: Self.openBlockLimit)
      return report(problem, at: block.name.range, in: position.template, position)
    }
    var inside = position
    inside.template = content.template
    inside.openBlocks.append(content)
    if let space = block.indentation {
      inside.indentation += library.templates[block.template].source.bytes[space]
    }
    let beginsLine = if case .lineStart = content.children.first { true } else { false }
    if beginsLine == (block.indentation != nil) || content.children.isEmpty {
      return compile(content.children, at: inside)
    }
    if beginsLine { return compile(content.children.dropFirst(), at: inside) }
    emit(inside.indentation)
    compile(content.children, at: inside)
  }
}
