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
  /// What is known of each byte of the text before it was folded.
  private var traits: [UInt8] = (0..<256).map { byte in
    byte >= 0x80 ? Trait.wide : Letters.isASCIIWord(UInt8(byte)) ? Trait.word : 0
  }

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
      note(beginningOf: pattern)
    }
    complete()
  }

  /// All strings in the folded text, in the order of their ends, longer ones first; `unfolded` is the text before.
  func hits(in folded: [UInt8], unfolded: [UInt8]) -> [Hit] {
    guard next.count > width, folded.count == unfolded.count else { return [] }
    return folded.withUnsafeBufferPointer { text in
      unfolded.withUnsafeBufferPointer { unfolded in scan(text, unfolded) }
    }
  }

  private func scan(_ text: UnsafeBufferPointer<UInt8>, _ unfolded: UnsafeBufferPointer<UInt8>) -> [Hit] {
    var found: [Hit] = []
    let fresh = Int(next[1])
    next.withUnsafeBufferPointer { next in
      classes.withUnsafeBufferPointer { classes in
        traits.withUnsafeBufferPointer { traits in
          var state = 0
          var before: UInt8 = 0
          var index = 0
          while index < text.count {
            let byte = unfolded[index]
            let trait = traits[Int(byte)]
            // Most of a text: no string has begun, and none can begin here.
            if state == 0, trait & (Trait.begins | Trait.wide) == 0 {
              before = trait
              index &+= 1
              continue
            }
            let isBoundary: Bool
            if trait & Trait.wide == 0 {
              isBoundary = trait & before & Trait.word == 0
              before = trait
            } else {
              isBoundary = byte & 0xC0 != 0x80 && Trait.isBoundary(before: index, of: text, after: &before)
            }
            if isBoundary {
              if state != 0 {
                state = Int(next[state &* width &+ 1])
                if reports[state] { append(state, end: index, to: &found) }
              } else {
                state = fresh
              }
              if state == fresh, trait & Trait.begins == 0 { state = 0 }
            }
            if state != 0 {
              state = Int(next[state &* width &+ Int(classes[Int(text[index])])])
              if reports[state] { append(state, end: index + 1, to: &found) }
            }
            index &+= 1
          }
          state = Int(next[state &* width &+ 1])
          if reports[state] { append(state, end: text.count, to: &found) }
        }
      }
    }
    return found
  }
}

/// What is known of a byte before it is looked at.
private enum Trait {
  /// Part of a word.
  static let word: UInt8 = 1
  /// Of a script that writes no blanks between words.
  static let unspaced: UInt8 = 2
  /// A string may begin with it.
  static let begins: UInt8 = 4
  /// Part of a character beyond ASCII.
  static let wide: UInt8 = 8

  /// Whether a word may begin or end before the character beyond ASCII at `index`; its traits are left in `before`.
  @inline(never)
  static func isBoundary(before index: Int, of text: UnsafeBufferPointer<UInt8>, after before: inout UInt8) -> Bool {
    let scalar = UTF8Decoding.scalar(at: index, of: text).scalar
    let traits = (Letters.isWord(scalar) ? word : 0) | (Letters.isUnspaced(scalar) ? unspaced : 0)
    let common = traits & before
    before = traits
    return common & word == 0 || common & unspaced != 0
  }
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
    traits[Int(first)] |= Trait.begins
    if first >= 0x61, first <= 0x7A { traits[Int(first - 0x20)] |= Trait.begins }
    if first >= 0x80 { for byte in 0x80...0xFF { traits[byte] |= Trait.begins } }
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

  private func append(_ state: Int, end: Int, to found: inout [Hit]) {
    var state = state
    while state != 0 {
      if ending[state] >= 0 { found.append(Hit(pattern: Int(ending[state]), end: end)) }
      state = Int(shorter[state])
    }
  }
}
