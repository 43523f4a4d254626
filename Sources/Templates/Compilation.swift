import Diagnostics

/// The compilation of one template for one type of view: inserts what it names, resolves every name, and collects what
/// is wrong in every branch.
///
/// A template becomes a routine for each combination of scopes, indentation and blocks with which it is inserted.
struct Compilation {
  /// Bounds on what a template may grow to when everything is inserted, far above what any site needs. Those on
  /// instructions and literals hold for what is compiled and for what is gone through.
  static let routineLimit = 4_096
  static let instructionLimit = 200_000
  static let literalLimit = 1 << 24
  static let openBlockLimit = 16
  static let problemLimit = 1_000

  let library: TemplateLibrary
  var program = Program()
  var diagnostics: [Diagnostic] = []
  /// The templates that were inserted, and the one itself.
  var used: Set<Int> = []
  private var scopeTypes: [ObjectIdentifier: ScopeType] = [:]
  var routines: [Routine] = []
  private var indices: [Routine.Key: Int] = [:]
  var calls: [[Call]] = []
  /// No literal that ends before this instruction may be prolonged: a jump leads here.
  var jumpTarget = 0
  private(set) var isTooLarge = false

  /// What a routine is compiled from.
  struct Routine {
    struct Key: Hashable {
      let template: Int
      let scopes: [ObjectIdentifier]
      let indentation: [UInt8]
      let blocks: [String: ObjectIdentifier]
    }
    let template: Int
    let scopes: [Scope]
    let indentation: [UInt8]
    let blocks: [String: Block]
    /// The routine that first inserted it, and the tag.
    let caller: Int?
    let insertedBy: (template: Int, tag: Range<Int>)?
  }

  /// Where in the whole a node is compiled.
  struct Position {
    /// The index of the routine.
    let routine: Int
    /// The template in which the node stands: another than the routine's own where a block is replaced.
    var template: Int
    var scopes: [Scope]
    var indentation: [UInt8]
    let blocks: [String: Block]
    /// The blocks around.
    var openBlocks: [Block] = []
  }

  /// A compilation with nothing done.
  init(_ library: TemplateLibrary) { self.library = library }

  /// Compiles the template with the index `template` for pages that are `root`.
  mutating func compile(_ template: Int, for root: Access.Inner) {
    let scope = Scope(type: scopeType(of: root), register: 0, origin: .entry)
    _ = routine(
      Routine(template: template, scopes: [scope], indentation: [], blocks: [:], caller: nil, insertedBy: nil))
    var next = 0
    while next < routines.count, !isTooLarge {
      compileRoutine(next)
      next += 1
    }
    for call in RecursionSearch.unboundedCalls(calls) where !isTooLarge {
      report(.unboundedRecursion(call.name.text), at: call.name.range, in: call.template)
    }
    guard !isTooLarge else { return }
    let tooLarge = Expansion.firstTooLarge(
      in: program, calls, instructionLimit: Self.instructionLimit, literalLimit: Self.literalLimit)
    if let tooLarge { giveUp(at: insertionPlace(of: routines[tooLarge])) }
  }

  private mutating func compileRoutine(_ index: Int) {
    let routine = routines[index]
    used.insert(routine.template)
    let start = program.code.count
    jumpTarget = start
    compile(
      library.templates[routine.template].nodes,
      at: Position(
        routine: index, template: routine.template, scopes: routine.scopes, indentation: routine.indentation,
        blocks: routine.blocks))
    program.routines.append(start..<program.code.count)
  }

  /// The index of the routine that is compiled from the same as `routine`.
  mutating func routine(_ routine: Routine) -> Int {
    let key = Routine.Key(
      template: routine.template, scopes: routine.scopes.map(\.type.identity), indentation: routine.indentation,
      blocks: routine.blocks.mapValues(ObjectIdentifier.init))
    if let index = indices[key] { return index }
    indices[key] = routines.count
    routines.append(routine)
    calls.append([])
    if routines.count > Self.routineLimit { giveUp(at: insertionPlace(of: routine)) }
    return routines.count - 1
  }

  private func insertionPlace(of routine: Routine) -> SourcePlace? {
    routine.insertedBy.map { library.templates[$0.template].source.place($0.tag) }
  }

  mutating func giveUp(at place: SourcePlace?) {
    if !isTooLarge { diagnostics.append(TemplateProblem.tooLarge.diagnostic(at: place)) }
    isTooLarge = true
  }

  /// The names behind `inner`; those of a type are asked for once.
  mutating func scopeType(of inner: Access.Inner) -> ScopeType {
    switch inner {
    case .none: return .value(.text)
    case .value(let access):
      let identity = ObjectIdentifier(access)
      if let known = scopeTypes[identity] { return known }
      let scope = ScopeType.value(access)
      scopeTypes[identity] = scope
      return scope
    case .view(let type):
      if let known = scopeTypes[type.identity] { return known }
      let (scope, duplicates) = ScopeType.view(type)
      for name in duplicates {
        diagnostics.append(TemplateProblem.duplicateField(name, view: type.name).diagnostic(at: nil))
      }
      scopeTypes[type.identity] = scope
      return scope
    }
  }
}

extension Compilation {
  mutating func report(
    _ problem: TemplateProblem, at range: Range<Int>, in template: Int, _ position: Position? = nil,
    suggestions: [String] = []
  ) {
    guard diagnostics.count < Self.problemLimit else { return }
    var notes: [Diagnostic.Note] = []
    var caller = position?.routine
    while let index = caller, notes.count < 3 {
      if let place = insertionPlace(of: routines[index]) { notes.append(Diagnostic.Note("inserted here", at: place)) }
      caller = routines[index].caller
    }
    let place = library.templates[template].source.place(range)
    diagnostics.append(problem.diagnostic(at: place, suggestions: suggestions, notes: notes))
  }

  mutating func emit(_ instruction: Instruction) {
    program.code.append(instruction)
    if program.code.count > Self.instructionLimit { giveUp(at: nil) }
  }

  mutating func emit(_ literal: some Collection<UInt8>) {
    guard !literal.isEmpty else { return }
    let start = program.literals.count
    program.literals.append(contentsOf: literal)
    let end = program.literals.count
    if end > Self.literalLimit { giveUp(at: nil) }
    if program.code.count > jumpTarget, case .literal(let earlier, let last) = program.code[program.code.count - 1],
      last == start
    {
      program.code[program.code.count - 1] = .literal(start: earlier, end: end)
    } else {
      emit(.literal(start: start, end: end))
    }
  }
}
