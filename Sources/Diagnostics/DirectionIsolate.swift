/// The characters that set off words with a direction of their own: U+2066 to U+2068 begin such words, U+2069 ends them.
/// Those that nothing ends turn what follows their text on a page (Unicode Standard Annex 9, section 3.3.2); one that ends
/// nothing in its text ends there what the page has set off.
public struct DirectionIsolate: Sendable {
  /// Their code points.
  public static let scalars: ClosedRange<UInt32> = 0x2066...0x2069

  /// One of them.
  public let scalar: UInt32
  /// The bytes of the text that spell it.
  public let range: Range<Int>

  /// `scalar`, spelt by the bytes `range`.
  public init(_ scalar: UInt32, at range: Range<Int>) {
    self.scalar = scalar
    self.range = range
  }

  /// All that stand in `text`, which is UTF-8, in order.
  public static func all(in text: ArraySlice<UInt8>) -> [DirectionIsolate] {
    text.indices.dropLast(2).filter { text[$0] == 0xE2 && text[$0 + 1] == 0x81 && 0xA6...0xA9 ~= text[$0 + 2] }
      .map { DirectionIsolate(0x2000 + 0x40 + UInt32(text[$0 + 2] & 0x3F), at: $0..<$0 + 3) }
  }

  /// Those of `isolates`, which stand in `text` in this order, that nothing ends in their paragraph, or that end nothing
  /// there.
  public static func unpaired(_ isolates: [DirectionIsolate], in text: ArraySlice<UInt8>) -> [DirectionIsolate] {
    var open: [DirectionIsolate] = []
    var unpaired: [DirectionIsolate] = []
    var last = text.startIndex
    for isolate in isolates {
      if holdsBlankLine(text[last..<isolate.range.lowerBound]) {
        unpaired += open
        open = []
      }
      last = isolate.range.upperBound
      if !isolate.isEnd { open.append(isolate) } else if open.popLast() == nil { unpaired.append(isolate) }
    }
    return (unpaired + open).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func holdsBlankLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropFirst().dropLast()
      .contains { $0.allSatisfy { $0 <= 0x20 } }
  }

  private var isEnd: Bool { scalar == Self.scalars.upperBound }

  /// That one stands at `place` and nothing ends it, or that it ends nothing.
  public func diagnostic(at place: SourcePlace) -> Diagnostic {
    if isEnd {
      return Diagnostic(
        .error, "isolate-not-opened", at: place,
        "U+2069, which ends words with a direction of their own, stands in the text, and none begin before it",
        explanation:
          "It turns what stands around the text on the page. Write U+2066, U+2067 or U+2068 before, or delete it.")
    }
    return Diagnostic(
      .error, "isolate-not-closed", at: place,
      "U+\(String(scalar, radix: 16)), which gives words a direction of their own, stands in the text, and nothing ends it",
      explanation: "It turns what follows the text on the page. Write U+2069 after the words, or delete it.")
  }
}
