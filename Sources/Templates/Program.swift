import HTML

/// One step of a program. Registers count from the routine's own base on the stack of scopes; `end` is the index of the
/// instruction after the body.
enum Instruction: Sendable {
  /// Append the literal bytes from `start` to `end`.
  case literal(start: Int, end: Int)
  /// Append a value of the scope in `register`.
  case value(register: Int, Access)
  /// Append, escaped, the text that lies `offset` bytes into the scope in `register`.
  case text(register: Int, offset: Int)
  /// Append the HTML that lies `offset` bytes into the scope in `register`.
  case html(register: Int, offset: Int)
  /// Go through the body if the value holds or, with `isInverted`, if it does not.
  case condition(register: Int, Access, isInverted: Bool, end: Int)
  /// Go through the body for each value, which is the innermost scope meanwhile.
  case each(register: Int, Access, end: Int)
  /// Go through another routine, whose scopes are those in `registers`.
  case call(routine: Int, registers: [Int])
}

extension Instruction {
  /// Append what `access` reads.
  static func writing(_ access: Access, register: Int) -> Instruction {
    switch access.stored {
    case .text: .text(register: register, offset: access.offset)
    case .html: .html(register: register, offset: access.offset)
    case .view, nil: .value(register: register, access)
    }
  }
}

/// A template with all that it inserts, compiled for one type of view. Immutable, so any number of tasks may run it.
struct Program: Sendable {
  var code: [Instruction] = []
  var literals: [UInt8] = []
  /// The instructions of each routine. The first is where the program begins; its one scope is the view.
  var routines: [Range<Int>] = []
}

/// A program while it runs on one view.
struct ProgramRun {
  private let code: UnsafeBufferPointer<Instruction>
  private let literals: UnsafeBufferPointer<UInt8>
  private let routines: UnsafeBufferPointer<Range<Int>>
  /// The scopes of all routines that are being gone through: addresses of values that live until they are popped.
  private var scopes: [UnsafeRawPointer]

  /// Runs `program` on the value at `subject`, which is of the type for which the program was compiled.
  static func run(_ program: Program, on subject: UnsafeRawPointer, into output: inout [UInt8]) {
    program.code.withUnsafeBufferPointer { code in
      program.literals.withUnsafeBufferPointer { literals in
        program.routines.withUnsafeBufferPointer { routines in
          guard let entry = routines.first else { return }
          var run = ProgramRun(code: code, literals: literals, routines: routines, scopes: [])
          run.scopes.reserveCapacity(16)
          run.scopes.append(subject)
          run.go(through: entry, base: 0, into: &output)
        }
      }
    }
  }

  private mutating func go(through range: Range<Int>, base: Int, into output: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch code[index] {
      case .literal(let start, let end):
        output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[start..<end]))
      case .value(let register, let access):
        access.write(scopes[base + register] + access.offset, &output)
      case .text(let register, let offset):
        Escaper.append(Access.read(scopes[base + register] + offset, as: String.self), to: &output)
      case .html(let register, let offset):
        output.append(contentsOf: Access.read(scopes[base + register] + offset, as: Markup.self).bytes)
      case .condition(let register, let access, let isInverted, let end):
        if access.holds(scopes[base + register] + access.offset) != isInverted {
          go(through: index + 1..<end, base: base, into: &output)
        }
        index = end - 1
      case .each(let register, let access, let end):
        let body = index + 1..<end
        access.each(scopes[base + register] + access.offset) { value in
          scopes.append(value)
          go(through: body, base: base, into: &output)
          scopes.removeLast()
        }
        index = end - 1
      case .call(let routine, let registers):
        let callee = scopes.count
        for register in registers { scopes.append(scopes[base + register]) }
        go(through: routines[routine], base: callee, into: &output)
        scopes.removeLast(registers.count)
      }
      index += 1
    }
  }
}
