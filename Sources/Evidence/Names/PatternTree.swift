/// Many strings as a tree of states.
///
/// A boundary, a place between two characters that does not part a word, is a symbol like a byte: every string begins with
/// one, and ends with one unless any ending may follow.
struct PatternTree {
  /// The column of boundaries in a row. Column 0 is for bytes that no string holds.
  static let boundary = 1

  /// Which column a byte takes.
  private(set) var columns = [UInt16](repeating: 0, count: 256)
  /// How many columns there are.
  private(set) var width = 2
  /// The string that ends in a state, or -1. State 0 is the beginning.
  private(set) var ending: [Int32] = [-1]
  /// The column by which a state is reached from the one above it.
  private(set) var column: [Int] = [0]
  private var firstChild: [Int] = [0]
  private var nextSibling: [Int] = [0]

  /// The tree of these strings; an empty one is left out, of equal ones the first counts.
  init(_ patterns: [AhoCorasick.Pattern]) {
    var used = [Bool](repeating: false, count: 256)
    for pattern in patterns { for byte in pattern.bytes { used[Int(byte)] = true } }
    for byte in 0..<256 where used[byte] {
      columns[byte] = UInt16(truncatingIfNeeded: width)
      width += 1
    }
    for (index, pattern) in patterns.enumerated() where !pattern.bytes.isEmpty { enter(pattern, index) }
  }

  /// Calls `body` with each state below one, in no order.
  @inline(__always)
  func forEachChild(of state: Int, _ body: (Int) -> Void) {
    var child = firstChild[state]
    while child != 0 {
      body(child)
      child = nextSibling[child]
    }
  }

  /// The only state below one, or any of them; nil where none is.
  func child(of state: Int) -> (child: Int, isOnly: Bool)? {
    let child = firstChild[state]
    return child == 0 ? nil : (child, nextSibling[child] == 0)
  }

  /// Whether a boundary lies before the byte at `offset`.
  static func isBoundary(_ offset: Int, of pattern: AhoCorasick.Pattern) -> Bool {
    guard pattern.bytes[offset] & 0xC0 != 0x80 else { return false }
    return !Boundaries.splitsWord(at: offset, of: pattern.bytes)
      || pattern.bytes.withUnsafeBufferPointer { Boundaries.beginsFinalMarks(at: offset, of: $0) }
  }

  private mutating func enter(_ pattern: AhoCorasick.Pattern, _ index: Int) {
    var state = 0
    for (offset, byte) in pattern.bytes.enumerated() {
      if Self.isBoundary(offset, of: pattern) { state = child(of: state, column: Self.boundary) }
      state = child(of: state, column: Int(columns[Int(byte)]))
    }
    if !pattern.isOpen { state = child(of: state, column: Self.boundary) }
    if ending[state] < 0 { ending[state] = Int32(truncatingIfNeeded: index) }
  }

  private mutating func child(of state: Int, column wanted: Int) -> Int {
    var child = firstChild[state]
    while child != 0 {
      if column[child] == wanted { return child }
      child = nextSibling[child]
    }
    child = ending.count
    ending.append(-1)
    column.append(wanted)
    firstChild.append(0)
    nextSibling.append(firstChild[state])
    firstChild[state] = child
    return child
  }
}
