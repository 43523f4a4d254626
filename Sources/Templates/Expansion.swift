/// How much a template comes to when everything is inserted: each insertion counted as often as it is gone through, and what
/// stands in a section over a list once. A template that inserts itself ends with the data, and so counts once in itself.
struct Expansion {
  /// Never much over the bounds, so that two can be added.
  private(set) var instructions = 0
  private(set) var bytes = 0

  /// The first routine of `program`, in the order in which all that it inserts is known, whose expansion is over a bound.
  static func firstTooLarge(
    in program: Program, _ calls: [[Call]], instructionLimit: Int, literalLimit: Int
  ) -> Int? {
    var known: [Expansion?] = Array(repeating: nil, count: program.routines.count)
    var isOpen = Array(repeating: false, count: program.routines.count)
    var path: [(routine: Int, next: Int, expansion: Expansion)] = []
    func enter(_ routine: Int) {
      isOpen[routine] = true
      path.append((routine, 0, Expansion(of: program.code[program.routines[routine]])))
    }
    if !known.isEmpty { enter(0) }
    while let (routine, next, expansion) = path.last {
      if expansion.instructions > instructionLimit || expansion.bytes > literalLimit { return routine }
      guard next < calls[routine].count else {
        path.removeLast()
        isOpen[routine] = false
        known[routine] = expansion
        continue
      }
      let callee = calls[routine][next].callee
      if let inserted = known[callee] {
        path[path.count - 1].expansion.add(inserted)
      } else if !isOpen[callee] {
        enter(callee)
        continue
      }
      path[path.count - 1].next += 1
    }
    return nil
  }

  private init(of code: ArraySlice<Instruction>) {
    instructions = code.count
    for case .literal(let start, let end) in code { bytes += end - start }
  }

  private mutating func add(_ other: Expansion) {
    instructions += other.instructions
    bytes += other.bytes
  }
}
