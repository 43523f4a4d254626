/// A quotation that was found in its original, letter for letter.
public struct QuotationFinding: Hashable, Sendable {
  /// The quotation as the manifest writes it.
  public let text: String
  /// The region in which it stands.
  public let region: Region
  /// Where it stands, in code points of the whole original; a byte-order mark counts none.
  public let range: Range<Int>
  /// The lines on which it stands, from 1.
  public let lines: ClosedRange<Int>
  /// Whether the article itself quotes it.
  public let marks: Marks
  /// What leads to it on the article's public page; nil where the article has no known address.
  public let fragment: TextFragment?

  /// The quotation `text`, found at `range`.
  public init(
    text: String, region: Region, range: Range<Int>, lines: ClosedRange<Int>, marks: Marks, fragment: TextFragment?
  ) {
    self.text = text
    self.region = region
    self.range = range
    self.lines = lines
    self.marks = marks
    self.fragment = fragment
  }
}
