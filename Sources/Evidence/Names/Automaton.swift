/// The states through which many strings are followed at once (Aho and Corasick, 1975), in little memory.
///
/// Most states lie inside a word of one string and go on with one byte alone: such a state takes eight bytes. Where several
/// strings go on, or another may have begun, a state has a row with a column for each byte that any string holds.
struct Automaton: Sendable {
  /// A state, and whether a string ends in it, itself or a shorter one.
  struct Arrival {
    /// Both in one, by which an arrival can be kept.
    let bits: UInt32

    init(bits: UInt32) { self.bits = bits }

    init(_ state: Int, reports: Bool) {
      bits = UInt32(truncatingIfNeeded: state) | (reports ? 1 << 31 : 0)
    }

    /// State 0 is the beginning, in which no string is under way.
    var state: Int { Int(bits & ~(1 << 31)) }
    var reports: Bool { bits >> 31 != 0 }

    static let beginning = Arrival(bits: 0)
  }

  /// Which column a byte takes. Column 0 is for bytes that no string holds, column 1 for boundaries.
  private let columns: [UInt16]
  /// For each state in the high half the one column with which it goes on, and in the low half where it arrives; or
  /// `branches`, and where its row begins.
  private let steps: [UInt64]
  private let rows: [UInt32]
  /// The string that ends in a state, or -1.
  private let ending: [Int32]
  /// The longest shorter end of a state in which a string ends, or 0.
  private let shorter: [Int32]

  private static let branches: UInt64 = 0xFFFF_FFFF
  private static let endsHere: UInt64 = 0xFFFF_FFFE

  /// The states that a tree of strings needs.
  init(_ tree: PatternTree) {
    columns = tree.columns
    ending = tree.ending
    shorter = tree.shorter
    var steps: [UInt64] = []
    var rows: [UInt32] = []
    steps.reserveCapacity(tree.ending.count)
    for state in tree.ending.indices {
      let row = tree.row(of: state)
      let start = row.startIndex
      func arrival(_ column: Int) -> UInt32 { Arrival(Int(row[column]), reports: tree.reports[Int(row[column])]).bits }
      guard let first = row.firstIndex(where: { $0 != 0 }) else {
        steps.append(Self.endsHere << 32)
        continue
      }
      if row[(first + 1)...].allSatisfy({ $0 == 0 }) {
        steps.append(UInt64(first - start) << 32 | UInt64(arrival(first)))
      } else {
        steps.append(Self.branches << 32 | UInt64(rows.count))
        rows += row.indices.map(arrival)
      }
    }
    self.steps = steps
    self.rows = rows
  }

  /// Whether it follows any string at all.
  var isEmpty: Bool { steps.count <= 1 }

  /// The strings that end in a state, longer ones first, each by its index.
  func forEachEnding(in state: Int, _ body: (Int) -> Void) {
    var state = state
    while state != 0 {
      if ending[state] >= 0 { body(Int(ending[state])) }
      state = Int(shorter[state])
    }
  }

  /// Gives the tables in which to go from state to state.
  @inline(__always)
  func withPaths<Value>(_ body: (Paths) -> Value) -> Value {
    columns.withUnsafeBufferPointer { columns in
      steps.withUnsafeBufferPointer { steps in
        rows.withUnsafeBufferPointer { body(Paths(columns: columns, steps: steps, rows: $0)) }
      }
    }
  }

  /// The ways from state to state.
  struct Paths {
    fileprivate let columns: UnsafeBufferPointer<UInt16>
    fileprivate let steps: UnsafeBufferPointer<UInt64>
    fileprivate let rows: UnsafeBufferPointer<UInt32>

    /// Where `byte` leads from a state.
    @inline(__always)
    func next(_ state: Int, after byte: UInt8) -> Arrival { next(state, column: UInt64(columns[Int(byte)])) }

    /// Where a boundary leads from a state.
    @inline(__always)
    func nextAtBoundary(_ state: Int) -> Arrival { next(state, column: 1) }

    @inline(__always)
    private func next(_ state: Int, column: UInt64) -> Arrival {
      let step = steps[state]
      if step >> 32 == column { return Arrival(bits: UInt32(truncatingIfNeeded: step)) }
      guard step >> 32 == branches else { return .beginning }
      return Arrival(bits: rows[Int(step & 0xFFFF_FFFF) &+ Int(column)])
    }
  }
}
