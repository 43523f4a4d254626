/// Finds all of many byte strings in one pass (Aho and Corasick, 1975), as a complete automaton over byte classes.
struct AhoCorasick: Sendable {
  /// A string that ends at a place of the text.
  struct Hit {
    /// The string, by its index.
    let pattern: Int
    /// The offset after its last byte.
    let end: Int
  }

  /// Which column of the table a byte takes; bytes that no string holds share column 0.
  private var classes: [UInt8] = [UInt8](repeating: 0, count: 256)
  private var width = 1
  /// The state that follows, by state times `width` plus class. State 0 is the beginning.
  private var next: [Int32] = []
  /// The string that ends in a state, or -1.
  private var ending: [Int32] = [-1]
  /// The longest shorter end of a state in which a string ends, or 0.
  private var shorter: [Int32] = [0]
  /// Whether any string ends in a state, itself or shorter.
  private var reports: [Bool] = [false]

  /// An automaton for these strings; an empty one is never found, of equal ones only the first.
  init(_ patterns: [[UInt8]]) {
    var used = [Bool](repeating: false, count: 256)
    for pattern in patterns { for byte in pattern { used[Int(byte)] = true } }
    for byte in 0..<256 where used[byte] {
      // 255 distinct bytes at most stand in UTF-8, so that a class fits a byte.
      classes[byte] = UInt8(truncatingIfNeeded: width)
      width += 1
    }
    next = [Int32](repeating: 0, count: width)
    for (index, pattern) in patterns.enumerated() where !pattern.isEmpty { enter(pattern, index) }
    complete()
  }

  /// All strings in `text`, in the order of their ends, longer ones first.
  func hits(in text: [UInt8]) -> [Hit] {
    var found: [Hit] = []
    guard next.count > width else { return found }
    text.withUnsafeBufferPointer { text in
      next.withUnsafeBufferPointer { next in
        classes.withUnsafeBufferPointer { classes in
          reports.withUnsafeBufferPointer { reports in
            var state = 0
            for index in 0..<text.count {
              state = Int(next[state &* width &+ Int(classes[Int(text[index])])])
              if reports[state] { append(state, end: index + 1, to: &found) }
            }
          }
        }
      }
    }
    return found
  }
}

extension AhoCorasick {
  private mutating func enter(_ pattern: [UInt8], _ index: Int) {
    var state = 0
    for byte in pattern {
      let slot = state * width + Int(classes[Int(byte)])
      if next[slot] == 0 {
        next[slot] = Int32(truncatingIfNeeded: ending.count)
        next.append(contentsOf: repeatElement(0, count: width))
        ending.append(-1)
        shorter.append(0)
        reports.append(false)
      }
      state = Int(next[slot])
    }
    if ending[state] < 0 { ending[state] = Int32(truncatingIfNeeded: index) }
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

  private func append(_ state: Int, end: Int, to found: inout [Hit]) {
    var state = state
    while state != 0 {
      if ending[state] >= 0 { found.append(Hit(pattern: Int(ending[state]), end: end)) }
      state = Int(shorter[state])
    }
  }
}
