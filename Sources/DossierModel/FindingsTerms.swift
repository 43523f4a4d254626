/// How one article words the thing of a term.
public struct TermFinding: Hashable, Sendable {
  /// How often one pattern of the term was found.
  public struct Wording: Hashable, Sendable {
    // Every article has some for every term: half the room shows.
    private let numbers: SIMD4<Int32>

    /// The pattern, by its index among the term's words.
    public var pattern: Int { Int(numbers[0]) }
    /// How often in the article's own voice.
    public var own: Int { Int(numbers[1]) }
    /// How often in quotations of four and more words.
    public var quoted: Int { Int(numbers[2]) }
    /// How often in scare quotes: between marks that hold one to three words.
    public var scare: Int { Int(numbers[3]) }

    /// Counts of the pattern with that index, each below 2³¹.
    public init(pattern: Int, own: Int, quoted: Int, scare: Int) {
      numbers = SIMD4(
        Int32(clamping: pattern), Int32(clamping: own), Int32(clamping: quoted), Int32(clamping: scare))
    }

    /// All together.
    public var total: Int { own + quoted + scare }
  }

  /// The term.
  public let term: Reference<Term>
  /// The patterns that were found, in rising order; none where the article uses none of the words.
  public let wordings: [Wording]

  /// What was found of `term`.
  public init(term: Reference<Term>, wordings: [Wording]) {
    self.term = term
    self.wordings = wordings
  }
}
