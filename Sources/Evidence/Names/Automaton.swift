/// The states through which many strings are followed at once (Aho and Corasick, 1975), in little memory.
///
/// Most states lie inside a word of one string and go on with one byte alone: such a state takes eight bytes. Where several
/// strings go on, or another may have begun, a state has a row with a column for each byte that any string holds; a state
/// with which its string ends goes on as the longest shorter end of it does.
struct Automaton: Sendable {
  /// A state, and whether a string ends in it, itself or a shorter one.
  struct Arrival {
    /// Both in one, by which an arrival can be kept.
    let bits: UInt32

    init(bits: UInt32) { self.bits = bits }

    fileprivate init(_ state: Int, reports: Bool) {
      bits = UInt32(truncatingIfNeeded: state) | (reports ? 1 << 31 : 0)
    }

    /// State 0 is the beginning, in which no string is under way.
    var state: Int { Int(bits & ~(1 << 31)) }
    var reports: Bool { bits >> 31 != 0 }

    fileprivate static let beginning = Arrival(bits: 0)
  }

  /// Which column a byte takes; see `PatternTree`.
  private let columns: [UInt16]
  /// For each state in the high half the one column with which it goes on, and in the low half where it arrives; or
  /// `branches`, and where its row begins. Without a row, a boundary leads to `fresh` unless it is that column.
  private var steps: [UInt64]
  private var rows: [UInt32] = []
  /// The string that ends in a state, or -1.
  private let ending: [Int32]
  /// The longest shorter end of a state in which a string ends, or 0.
  private var shorter: [Int32]
  /// The state after the first boundary, in which every string may begin.
  let fresh: Arrival

  private static let branches: UInt64 = 0xFFFF_FFFF
  private static let endsHere: UInt64 = 0xFFFF_FFFE

  /// The automaton of a tree of strings.
  init(_ tree: PatternTree) {
    columns = tree.columns
    ending = tree.ending
    steps = [UInt64](repeating: Self.endsHere << 32, count: ending.count)
    shorter = [Int32](repeating: 0, count: ending.count)
    fresh = Arrival(tree.child(of: 0)?.child ?? 0, reports: false)
    // The longest shorter end of a state that some string begins with. It lies less deep, so it is done before.
    var fallback = [Int](repeating: 0, count: ending.count)
    var queue = [0]
    queue.reserveCapacity(ending.count)
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      tree.forEachChild(of: state) { child in
        let end = state == 0 ? 0 : next(fallback[state], column: tree.column[child]).state
        fallback[child] = end
        shorter[child] = ending[end] >= 0 ? Int32(truncatingIfNeeded: end) : shorter[end]
        queue.append(child)
      }
      steps[state] = step(of: state, fallback[state], tree)
    }
  }

  /// How a state goes on whose children know their shorter ends.
  private mutating func step(of state: Int, _ fallback: Int, _ tree: PatternTree) -> UInt64 {
    guard let (child, isOnly) = tree.child(of: state) else { return steps[fallback] }
    if isOnly, fallback == 0 { return UInt64(tree.column[child]) << 32 | UInt64(arrival(child).bits) }
    let start = rows.count
    appendRow(of: fallback, tree.width)
    tree.forEachChild(of: state) { rows[start + tree.column[$0]] = arrival($0).bits }
    return Self.branches << 32 | UInt64(start)
  }

  /// Where each column leads from a state, as a new row.
  private mutating func appendRow(of state: Int, _ width: Int) {
    let start = rows.count
    let (only, arrival) = (steps[state] >> 32, steps[state] & 0xFFFF_FFFF)
    if only == Self.branches {
      for column in Int(arrival)..<Int(arrival) + width { rows.append(rows[column]) }
      return
    }
    for _ in 0..<width { rows.append(0) }
    rows[start + PatternTree.boundary] = fresh.bits
    if only < width { rows[start + Int(only)] = UInt32(truncatingIfNeeded: arrival) }
  }

  private func arrival(_ state: Int) -> Arrival { Arrival(state, reports: ending[state] >= 0 || shorter[state] != 0) }

  private func next(_ state: Int, column: Int) -> Arrival {
    withPaths { column == PatternTree.boundary ? $0.nextAtBoundary(state) : $0.next(state, column: UInt64(column)) }
  }

  /// Whether it follows any string at all.
  var isEmpty: Bool { steps.count <= 1 }

  /// Where the first four bytes of one of its strings lead; nil where they end inside a character, or where a string may end
  /// before them.
  func arrival(afterFourBytesOf pattern: AhoCorasick.Pattern) -> Arrival? {
    if pattern.bytes.count > 4, pattern.bytes[4] & 0xC0 == 0x80 { return nil }
    var arrival = Arrival.beginning
    for offset in 0..<4 {
      if PatternTree.isBoundary(offset, of: pattern) {
        arrival = next(arrival.state, column: PatternTree.boundary)
        if arrival.reports { return nil }
      }
      arrival = next(arrival.state, column: Int(columns[Int(pattern.bytes[offset])]))
      if offset < 3, arrival.reports { return nil }
    }
    return arrival
  }

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
        rows.withUnsafeBufferPointer { body(Paths(columns: columns, steps: steps, rows: $0, fresh: fresh)) }
      }
    }
  }

  /// The ways from state to state.
  struct Paths {
    fileprivate let columns: UnsafeBufferPointer<UInt16>
    fileprivate let steps: UnsafeBufferPointer<UInt64>
    fileprivate let rows: UnsafeBufferPointer<UInt32>
    let fresh: Arrival

    /// Where `byte` leads from a state.
    @inline(__always)
    func next(_ state: Int, after byte: UInt8) -> Arrival { next(state, column: UInt64(columns[Int(byte)])) }

    /// Where a boundary leads from a state.
    @inline(__always)
    func nextAtBoundary(_ state: Int) -> Arrival { next(state, column: UInt64(PatternTree.boundary), else: fresh) }

    @inline(__always)
    fileprivate func next(_ state: Int, column: UInt64, else other: Arrival = .beginning) -> Arrival {
      let step = steps[state]
      if step >> 32 == column { return Arrival(bits: UInt32(truncatingIfNeeded: step)) }
      guard step >> 32 == branches else { return other }
      return Arrival(bits: rows[Int(step & 0xFFFF_FFFF) &+ Int(column)])
    }
  }
}
