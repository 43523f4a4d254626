/// The first bytes of many strings, by which almost every place of a text where none of them begins is known at a look, and
/// elsewhere where an automaton arrives after four bytes.
struct PatternBeginnings: Sendable {
  /// What may begin at a place.
  enum Beginning {
    case nothing
    /// Strings of which the first four bytes stand there, after which the automaton is here.
    case afterFour(Automaton.Arrival)
    /// Perhaps strings that end within four bytes: the automaton has to look at each.
    case short
  }

  /// By their hash, or after others that have it too: four bytes in the high half, and in the low one where they lead.
  private var slots = [UInt64](repeating: 0, count: 64)
  private var count = 0
  /// One bit for each sixteen bits of such a hash, by which almost all other four bytes are told apart.
  private var marks = [UInt64](repeating: 0, count: 1 << 10)
  /// One bit for each two bytes with which a string may begin that ends within four.
  private var pairs = [UInt64](repeating: 0, count: 1 << 10)
  private var hasShort = false

  /// The beginnings of these strings, which `automaton` follows.
  init(_ patterns: [AhoCorasick.Pattern], in automaton: Automaton) {
    for pattern in patterns {
      for first in Self.firstBytes(of: pattern) {
        if pattern.bytes.count >= 4, let arrival = automaton.arrival(afterFourBytesOf: pattern) {
          enter(Self.four(first, pattern.bytes), arrival)
        } else {
          for second in pattern.bytes.count > 1 ? pattern.bytes[1]...pattern.bytes[1] : 0...0xFF {
            let pair = Int(first) << 8 | Int(second)
            pairs[pair >> 6] |= 1 << UInt64(pair & 63)
            hasShort = true
          }
        }
      }
    }
  }

  /// How a string may begin in a text: with a capital of ASCII as it stands, with a small letter in either case; beyond
  /// ASCII case is not looked at.
  private static func firstBytes(of pattern: AhoCorasick.Pattern) -> [UInt8] {
    guard let first = pattern.unfolded.first, let folded = pattern.bytes.first else { return [] }
    let isSmall = first >= 0x61 && first <= 0x7A
    return first >= 0x80 ? [folded] : isSmall ? [first, first - 0x20] : [first]
  }

  private static func four(_ first: UInt8, _ folded: [UInt8]) -> UInt32 {
    UInt32(first) | UInt32(folded[1]) << 8 | UInt32(folded[2]) << 16 | UInt32(folded[3]) << 24
  }

  private mutating func enter(_ four: UInt32, _ arrival: Automaton.Arrival) {
    let slot = slots.withUnsafeBufferPointer { Self.slot(of: four, in: $0) }
    guard slots[slot] == 0 else { return }
    slots[slot] = UInt64(four) << 32 | UInt64(arrival.bits)
    let mark = Self.mark(of: four)
    marks[mark >> 6] |= 1 << UInt64(mark & 63)
    count += 1
    guard count * 4 > slots.count else { return }
    let entered = slots
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for entry in entered where entry != 0 {
      slots[slots.withUnsafeBufferPointer { Self.slot(of: UInt32(entry >> 32), in: $0) }] = entry
    }
  }

  /// Where four bytes are, or would be entered, by Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4).
  @inline(__always)
  private static func slot(of four: UInt32, in slots: UnsafeBufferPointer<UInt64>) -> Int {
    var slot = Int(hash(of: four) >> 8) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] >> 32 != four { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// Which bit of `marks` four bytes have.
  @inline(__always)
  private static func mark(of four: UInt32) -> Int { Int(hash(of: four) >> 16) }

  @inline(__always)
  private static func hash(of four: UInt32) -> UInt32 { four &* 0x9E37_79B1 }

  /// Looks at a text, whose letters `folded` has folded.
  @inline(__always)
  func withLook<Value>(
    at text: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>, _ body: (Look) -> Value
  ) -> Value {
    slots.withUnsafeBufferPointer { slots in
      pairs.withUnsafeBufferPointer { pairs in
        marks.withUnsafeBufferPointer { marks in
          body(Look(slots: slots, marks: marks, pairs: pairs, hasShort: hasShort, text: text, folded: folded))
        }
      }
    }
  }

  /// The tables and the text at which they are held.
  struct Look {
    fileprivate let slots: UnsafeBufferPointer<UInt64>
    fileprivate let marks: UnsafeBufferPointer<UInt64>
    fileprivate let pairs: UnsafeBufferPointer<UInt64>
    fileprivate let hasShort: Bool
    fileprivate let text: UnsafeBufferPointer<UInt8>
    fileprivate let folded: UnsafeBufferPointer<UInt8>

    /// What may begin at `index`, before which a boundary lies.
    @inline(__always)
    func beginning(at index: Int) -> Beginning {
      guard index + 4 <= folded.count else { return .short }
      let first = text[index] < 0x80 ? text[index] : folded[index]
      let folded = UInt32(
        littleEndian: UnsafeRawBufferPointer(folded).loadUnaligned(fromByteOffset: index, as: UInt32.self))
      let four = folded & ~0xFF | UInt32(first)
      if hasShort {
        let pair = Int((four & 0xFF) << 8 | four >> 8 & 0xFF)
        if pairs[pair >> 6] >> UInt64(pair & 63) & 1 != 0 { return .short }
      }
      let mark = PatternBeginnings.mark(of: four)
      guard marks[mark >> 6] >> UInt64(mark & 63) & 1 != 0 else { return .nothing }
      let entry = slots[PatternBeginnings.slot(of: four, in: slots)]
      return entry == 0 ? .nothing : .afterFour(Automaton.Arrival(bits: UInt32(truncatingIfNeeded: entry)))
    }
  }
}
