/// Many strings as a tree, and where each of its states goes on when no string does (Aho and Corasick, 1975).
///
/// A boundary, a place between two characters that does not part a word, is a symbol like a byte: every string begins with
/// one, and ends with one unless any ending may follow.
struct PatternTree {
  /// Which column of a row a byte takes. Column 0 is for bytes that no string holds, column 1 for boundaries.
  private(set) var columns = [UInt16](repeating: 0, count: 256)
  private var width = 2
  /// The state that follows, by state times `width` plus column. State 0 is the beginning.
  private var next: [Int32] = []
  /// The string that ends in a state, or -1.
  private(set) var ending: [Int32] = [-1]
  /// The longest shorter end of a state in which a string ends, or 0.
  private(set) var shorter: [Int32] = [0]
  /// Whether any string ends in a state, itself or shorter.
  private(set) var reports: [Bool] = [false]

  /// The tree of these strings; an empty one is left out, of equal ones the first counts.
  init(_ patterns: [AhoCorasick.Pattern]) {
    var used = [Bool](repeating: false, count: 256)
    for pattern in patterns { for byte in pattern.bytes { used[Int(byte)] = true } }
    for byte in 0..<256 where used[byte] {
      columns[byte] = UInt16(truncatingIfNeeded: width)
      width += 1
    }
    next = [Int32](repeating: 0, count: width)
    for (index, pattern) in patterns.enumerated() where !pattern.bytes.isEmpty { enter(pattern, index) }
    complete()
  }

  /// The states to which a state leads, by column.
  func row(of state: Int) -> ArraySlice<Int32> { next[state * width..<(state + 1) * width] }

  /// Where the first four bytes of a string of the tree lead; nil where they end inside a character, or where a string may
  /// end before them.
  func arrival(afterFourBytesOf pattern: AhoCorasick.Pattern) -> Automaton.Arrival? {
    if pattern.bytes.count > 4, pattern.bytes[4] & 0xC0 == 0x80 { return nil }
    var state = 0
    for offset in 0..<4 {
      if offset > 0, reports[state] { return nil }
      if Self.isBoundary(offset, of: pattern) {
        state = Int(next[state * width + 1])
        if reports[state] { return nil }
      }
      state = Int(next[state * width + Int(columns[Int(pattern.bytes[offset])])])
    }
    return Automaton.Arrival(state, reports: reports[state])
  }

  /// Whether a boundary lies before the byte at `offset`.
  private static func isBoundary(_ offset: Int, of pattern: AhoCorasick.Pattern) -> Bool {
    pattern.bytes[offset] & 0xC0 != 0x80 && !Boundaries.splitsWord(at: offset, of: pattern.bytes)
  }

  private mutating func enter(_ pattern: AhoCorasick.Pattern, _ index: Int) {
    var state = 0
    for (offset, byte) in pattern.bytes.enumerated() {
      if Self.isBoundary(offset, of: pattern) { state = child(of: state, column: 1) }
      state = child(of: state, column: Int(columns[Int(byte)]))
    }
    if !pattern.isOpen { state = child(of: state, column: 1) }
    if ending[state] < 0 { ending[state] = Int32(truncatingIfNeeded: index) }
  }

  private mutating func child(of state: Int, column: Int) -> Int {
    let slot = state * width + column
    if next[slot] == 0 {
      next[slot] = Int32(truncatingIfNeeded: ending.count)
      next.append(contentsOf: repeatElement(0, count: width))
      ending.append(-1)
      shorter.append(0)
      reports.append(false)
    }
    return Int(next[slot])
  }

  /// Fills in where each state goes on when no string does, breadth first.
  private mutating func complete() {
    var fallback = [Int32](repeating: 0, count: ending.count)
    var queue = (0..<width).map { Int(next[$0]) }.filter { $0 != 0 }
    for state in queue { reports[state] = ending[state] >= 0 }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      for column in 0..<width {
        let slot = state * width + column
        let elsewhere = next[Int(fallback[state]) * width + column]
        guard next[slot] != 0 else {
          next[slot] = elsewhere
          continue
        }
        let child = Int(next[slot])
        fallback[child] = elsewhere
        shorter[child] = ending[Int(elsewhere)] >= 0 ? elsewhere : shorter[Int(elsewhere)]
        reports[child] = ending[child] >= 0 || shorter[child] != 0
        queue.append(child)
      }
    }
  }
}
