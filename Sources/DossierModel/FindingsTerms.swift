/// How one article words the thing of a term.
public struct TermFinding: Hashable, Sendable {
  /// How often one pattern of the term was found.
  public struct Wording: Hashable, Sendable {
    /// The pattern, by its index among the term's words.
    public let pattern: Int
    /// How often in the article's own voice.
    public let own: Int
    /// How often in quotations of four and more words.
    public let quoted: Int
    /// How often in scare quotes: between marks that hold one to three words.
    public let scare: Int

    /// Counts of the pattern with that index.
    public init(pattern: Int, own: Int, quoted: Int, scare: Int) {
      self.pattern = pattern
      self.own = own
      self.quoted = quoted
      self.scare = scare
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
