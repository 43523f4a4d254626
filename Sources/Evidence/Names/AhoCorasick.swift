import Bytes

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

  private let automaton: Automaton
  private let beginnings: PatternBeginnings
  /// Whether every string begins with a word character, so that nothing begins elsewhere.
  private let beginsWithWords: Bool

  /// An automaton for these strings; an empty one is never found, of equal ones only the first.
  init(_ patterns: [Pattern]) {
    automaton = Automaton(PatternTree(patterns))
    beginnings = PatternBeginnings(patterns, in: automaton)
    beginsWithWords = patterns.allSatisfy { pattern in
      pattern.bytes.withUnsafeBufferPointer { $0.isEmpty || Letters.isWord(UTF8Decoding.scalar(at: 0, of: $0).scalar) }
    }
  }

  /// All strings in the text, in the order of their ends, longer ones first.
  func hits(in text: ReadText) -> [Hit] {
    guard !automaton.isEmpty else { return [] }
    return text.folded.withUnsafeBufferPointer { folded in
      text.text.withUnsafeBufferPointer { unfolded in
        text.boundaries.blocks.withUnsafeBufferPointer { blocks in
          (beginsWithWords ? text.boundaries.beginnings : text.boundaries.blocks).withUnsafeBufferPointer { starts in
            automaton.withPaths { paths in
              beginnings.withLook(at: unfolded, folded) { look in
                scan(Run(paths: paths, text: folded, look: look, blocks: blocks), starts: starts)
              }
            }
          }
        }
      }
    }
  }

  /// Goes from boundary to boundary until a string may begin, and then from byte to byte until none is under way.
  private func scan(_ run: Run, starts: UnsafeBufferPointer<UInt64>) -> [Hit] {
    var found: [Hit] = []
    found.reserveCapacity(run.text.count / 64)
    var block = 0
    var bits = starts.first ?? 0
    while block < starts.count {
      guard bits != 0 else {
        block += 1
        if block < starts.count { bits = starts[block] }
        continue
      }
      let index = block << 6 + bits.trailingZeroBitCount
      bits &= bits &- 1
      guard index < run.text.count else { break }
      let rest: Int
      switch run.look.beginning(at: index) {
      case .nothing: continue
      case .afterFour(let arrival): rest = follow(run, from: arrival, at: index + 4, &found)
      case .short: rest = follow(run, from: run.paths.fresh, at: index, &found)
      }
      block = rest >> 6
      if block < starts.count { bits = starts[block] & (~0 << UInt64(rest & 63)) }
    }
    return found
  }

  /// Follows the strings that are under way before the byte at `index`; gives the offset at which none is, or a place where
  /// one may begin.
  private func follow(
    _ run: Run, from arrival: Automaton.Arrival, at index: Int, _ found: inout [Hit]
  ) -> Int {
    let fresh = run.paths.fresh.state
    var index = index
    var arrival = arrival
    while arrival.state != 0 {
      if arrival.reports { append(arrival, end: index, to: &found) }
      if arrival.state != fresh, index == run.text.count || run.isBoundary(index) {
        arrival = run.paths.nextAtBoundary(arrival.state)
        if arrival.reports { append(arrival, end: index, to: &found) }
        if arrival.state == fresh { break }
      }
      guard index < run.text.count else { break }
      arrival = run.paths.next(arrival.state, after: run.text[index])
      index &+= 1
    }
    return index
  }

  private func append(_ arrival: Automaton.Arrival, end: Int, to found: inout [Hit]) {
    automaton.forEachEnding(in: arrival.state) { found.append(Hit(pattern: $0, end: end)) }
  }
}

/// What an automaton goes through.
private struct Run {
  let paths: Automaton.Paths
  /// The text, folded.
  let text: UnsafeBufferPointer<UInt8>
  let look: PatternBeginnings.Look
  /// Where words may begin and end.
  let blocks: UnsafeBufferPointer<UInt64>

  func isBoundary(_ index: Int) -> Bool { blocks[index >> 6] >> UInt64(index & 63) & 1 != 0 }
}
