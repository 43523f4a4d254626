import DossierModel

// What an article says by the way, in a sentence in which somebody else may say the rest.
extension ReadArticle {
  /// The aside between commas in which a stretch of a sentence stands, ", who owns a fifth of it,": what that says, the article
  /// says. Nil where there is none, or where "according to" follows right after.
  func aside(around range: Range<Int>, in sentence: Range<Int>, _ lexicon: Lexicon) -> Range<Int>? {
    let bytes = text.text
    // A comma between digits parts thousands.
    func isComma(_ index: Int) -> Bool { bytes[index] == UInt8(ascii: ",") && bytes[(index + 1)...].first == 0x20 }
    guard sentence.lowerBound <= range.lowerBound, range.upperBound <= sentence.upperBound,
      let start = (sentence.lowerBound..<range.lowerBound).suffix(Self.reachOfAside).last(where: isComma),
      let end = (range.upperBound..<sentence.upperBound).prefix(Self.reachOfAside).first(where: isComma)
    else { return nil }
    let first = TokenRow(of: text, in: start..<end).tokens.first
    let after = end..<min(sentence.upperBound, end + Self.reachOfAside)
    let isTold = TokenRow(of: text, in: after).phrase(lexicon.byWord, beginsAt: 0)
    return first.map(lexicon.relatives.contains) ?? false && !isTold ? start..<end : nil
  }

  /// So many bytes from its quotation an aside may begin or end: however long a sentence is, no more of it is looked at.
  private static var reachOfAside: Int { 300 }
}
