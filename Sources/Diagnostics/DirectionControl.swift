/// The characters that set a direction until another character ends them, and so turn what follows their text on a page
/// too: U+202A to U+202E, which Unicode Standard Annex 9 (section 2) advises to replace by isolates.
public enum DirectionControl {
  /// Their code points.
  public static let scalars: ClosedRange<UInt32> = 0x202A...0x202E

  /// That `scalar`, one of them, stands at `place`.
  public static func diagnostic(of scalar: UInt32, at place: SourcePlace) -> Diagnostic {
    let digits = String(scalar, radix: 16, uppercase: true)
    return Diagnostic(
      .error, "direction-control", at: place, "U+\(digits), \(name(of: scalar)), stands in the text",
      explanation: "It can turn what follows the text on the page. Delete it; words that need a direction of their own "
        + "go between U+2066 (left to right) or U+2067 (right to left) and U+2069.")
  }

  private static func name(of scalar: UInt32) -> String {
    switch scalar {
    case 0x202A: "a left-to-right embedding"
    case 0x202B: "a right-to-left embedding"
    case 0x202C: "an end of embeddings"
    case 0x202D: "a left-to-right override"
    default: "a right-to-left override"
    }
  }
}
