/// Finds all of many byte strings in one pass, where they stand as whole words (Aho and Corasick, 1975).
///
/// The places between two characters that do not part a word are symbols of the automaton themselves: every string begins
/// with one, and ends with one unless any ending may follow. So a place inside a word is never looked at, and the automaton
/// stays in its first state from there to the next boundary, and beyond it where no string begins as the text does.
struct AhoCorasick: Sendable {
  /// A string to look for.
  struct Pattern {
    /// Its bytes, folded as the text is.
    let bytes: [UInt8]
    /// Before it was folded; a capital with which it begins is then asked of the text at once.
    var unfolded: [UInt8]
    /// Whether the word in which it ends may go on.
    let isOpen: Bool
  }

  /// A string that ends at a place of the text.
  struct Hit {
    /// The string, by its index.
    let pattern: Int
    /// The offset after its last byte.
    let end: Int
  }

  /// Which column of the table a byte takes. Column 0 is for bytes that no string holds, column 1 for boundaries.
  private var classes: [UInt16] = [UInt16](repeating: 0, count: 256)
  private var width = 2
  /// The state that follows, by state times `width` plus column. State 0 is the beginning.
  private var next: [Int32] = []
  /// The string that ends in a state, or -1.
  private var ending: [Int32] = [-1]
  /// The longest shorter end of a state in which a string ends, or 0.
  private var shorter: [Int32] = [0]
  /// Whether any string ends in a state, itself or shorter.
  private var reports: [Bool] = [false]
  /// One bit for each two bytes with which a string may begin: the first as the text has it, the second folded. A zero
  /// stands for the end of the text.
  private var pairs = [UInt64](repeating: 0, count: 1 << 10)

  /// Whether every string begins with a word character, so that nothing begins elsewhere.
  private var beginsWithWords = true

  /// An automaton for these strings; an empty one is never found, of equal ones only the first.
  init(_ patterns: [Pattern]) {
    var used = [Bool](repeating: false, count: 256)
    for pattern in patterns { for byte in pattern.bytes { used[Int(byte)] = true } }
    for byte in 0..<256 where used[byte] {
      classes[byte] = UInt16(truncatingIfNeeded: width)
      width += 1
    }
    next = [Int32](repeating: 0, count: width)
    for (index, pattern) in patterns.enumerated() where !pattern.bytes.isEmpty {
      enter(pattern, index)
      let first = pattern.bytes.withUnsafeBufferPointer { UTF8Decoding.scalar(at: 0, of: $0).scalar }
      if !Letters.isWord(first) { beginsWithWords = false }
      note(beginningOf: pattern)
    }
    complete()
  }

  /// All strings in the text, in the order of their ends, longer ones first.
  func hits(in text: ReadText) -> [Hit] {
    guard next.count > width else { return [] }
    return text.folded.withUnsafeBufferPointer { folded in
      text.text.withUnsafeBufferPointer { unfolded in
        text.boundaries.blocks.withUnsafeBufferPointer { blocks in
          (beginsWithWords ? text.boundaries.beginnings : text.boundaries.blocks).withUnsafeBufferPointer {
            scan(folded, unfolded, blocks, beginnings: $0)
          }
        }
      }
    }
  }

  /// Goes from boundary to boundary until a string may begin, and then from byte to byte until none is under way.
  private func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ unfolded: UnsafeBufferPointer<UInt8>, _ blocks: UnsafeBufferPointer<UInt64>,
    beginnings: UnsafeBufferPointer<UInt64>
  ) -> [Hit] {
    var found: [Hit] = []
    found.reserveCapacity(text.count / 64)
    next.withUnsafeBufferPointer { next in
      classes.withUnsafeBufferPointer { classes in
        pairs.withUnsafeBufferPointer { pairs in
          let run = Run(
            next: next, classes: classes, pairs: pairs, width: width, text: text, unfolded: unfolded, blocks: blocks)
          var block = 0
          var bits = beginnings.first ?? 0
          while block < beginnings.count {
            guard bits != 0 else {
              block += 1
              if block < beginnings.count { bits = beginnings[block] }
              continue
            }
            let index = block << 6 + bits.trailingZeroBitCount
            bits &= bits &- 1
            guard index < text.count else { break }
            guard run.begins(at: index) else { continue }
            let rest = follow(run, from: index, &found)
            block = rest >> 6
            if block < beginnings.count { bits = beginnings[block] & (~0 << UInt64(rest & 63)) }
          }
        }
      }
    }
    return found
  }

  /// Follows the strings that may begin at the boundary before `index`; gives the offset at which none is under way.
  private func follow(_ run: Run, from index: Int, _ found: inout [Hit]) -> Int {
    var index = index
    var state = run.fresh
    repeat {
      state = run.next(state, after: run.text[index])
      index &+= 1
      if reports[state] { append(state, end: index, to: &found) }
      guard state != 0, index == run.text.count || run.isBoundary(index) else { continue }
      state = run.nextAtBoundary(state)
      if reports[state] { append(state, end: index, to: &found) }
      if index < run.text.count, state == run.fresh, !run.begins(at: index) { state = 0 }
    } while state != 0 && index < run.text.count
    return index
  }
}

/// The tables of an automaton and the text through which it goes.
private struct Run {
  let next: UnsafeBufferPointer<Int32>
  let classes: UnsafeBufferPointer<UInt16>
  let pairs: UnsafeBufferPointer<UInt64>
  let width: Int
  let text: UnsafeBufferPointer<UInt8>
  let unfolded: UnsafeBufferPointer<UInt8>
  let blocks: UnsafeBufferPointer<UInt64>

  /// The state after the first boundary.
  var fresh: Int { Int(next[1]) }

  /// Whether some string begins with the two bytes at `index`.
  func begins(at index: Int) -> Bool {
    let pair = Int(unfolded[index]) << 8 | (index + 1 < text.count ? Int(text[index + 1]) : 0)
    return pairs[pair >> 6] >> UInt64(pair & 63) & 1 != 0
  }

  func isBoundary(_ index: Int) -> Bool { blocks[index >> 6] >> UInt64(index & 63) & 1 != 0 }

  func next(_ state: Int, after byte: UInt8) -> Int { Int(next[state &* width &+ Int(classes[Int(byte)])]) }

  func nextAtBoundary(_ state: Int) -> Int { Int(next[state &* width &+ 1]) }
}

extension AhoCorasick {
  private mutating func enter(_ pattern: Pattern, _ index: Int) {
    var state = 0
    for (offset, byte) in pattern.bytes.enumerated() {
      let isInside = byte & 0xC0 == 0x80 || Boundaries.splitsWord(at: offset, of: pattern.bytes)
      if !isInside { state = child(of: state, column: 1) }
      state = child(of: state, column: Int(classes[Int(byte)]))
    }
    if !pattern.isOpen { state = child(of: state, column: 1) }
    if ending[state] < 0 { ending[state] = Int32(truncatingIfNeeded: index) }
  }

  /// A capital of ASCII stands for itself, a small letter for both; beyond ASCII, any character may begin.
  private mutating func note(beginningOf pattern: Pattern) {
    let first = pattern.unfolded.first ?? 0
    let isSmall = first >= 0x61 && first <= 0x7A
    let seconds = first < 0x80 && pattern.bytes.count > 1 ? Int(pattern.bytes[1])...Int(pattern.bytes[1]) : 0...0xFF
    for byte in first >= 0x80 ? 0x80...0xFF : first...first {
      for second in seconds {
        enter(pair: Int(byte) << 8 | second)
        if isSmall { enter(pair: Int(byte - 0x20) << 8 | second) }
      }
    }
  }

  private mutating func enter(pair: Int) { pairs[pair >> 6] |= 1 << UInt64(pair & 63) }

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

  private func append(_ state: Int, end: Int, to found: inout [Hit]) {
    var state = state
    while state != 0 {
      if ending[state] >= 0 { found.append(Hit(pattern: Int(ending[state]), end: end)) }
      state = Int(shorter[state])
    }
  }
}
