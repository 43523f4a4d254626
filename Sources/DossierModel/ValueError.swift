/// Why a text is not the value that it should be: a date, a figure, a time.
public struct ValueError: Error, Hashable, Sendable {
  /// The stable identifier of the diagnostic, in kebab-case, such as `date-day`.
  public let identifier: String
  /// The bytes of the text that are wrong; empty where something is missing. Never outside the text.
  public let range: Range<Int>
  /// One line: what is wrong.
  public let summary: String
  /// What was expected.
  public let expected: String
  /// What could be written instead, the likeliest first.
  public let suggestions: [String]
  /// For a figure in parts: the index of the part in which `range` lies.
  public let part: Int?

  /// An error with all its parts.
  public init(
    _ identifier: String, at range: Range<Int>, _ summary: String, expected: String = "", suggestions: [String] = [],
    part: Int? = nil
  ) {
    self.identifier = identifier
    self.range = range
    self.summary = summary
    self.expected = expected
    self.suggestions = suggestions
    self.part = part
  }

  /// The same error with these suggestions.
  func suggesting(_ suggestions: [String]) -> ValueError {
    ValueError(identifier, at: range, summary, expected: expected, suggestions: suggestions, part: part)
  }
}
