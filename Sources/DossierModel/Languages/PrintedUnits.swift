// The units that stand beside numbers.
extension Lexicon {
  /// A unit as it is printed, and all its forms.
  public typealias Measure = (word: String, group: Set<String>)

  /// The unit with which the words from `index` on begin, which may have two words.
  public func measure(at index: Int, in words: [String]) -> Measure? {
    guard words.indices.contains(index) else { return nil }
    let both = index + 1 < words.count ? measure(words[index] + " " + words[index + 1]) : nil
    return both ?? measure(words[index])
  }

  /// The unit of a number: the sign of a currency before its digits, letters right after them, or what follows.
  public func measure(of number: PrintedNumbers.Number, in words: [String]) -> Measure? {
    let first = words[number.words.lowerBound]
    let sign = measure(String(CurrencySigns.split(first[...]).sign))
    // Letters that multiply it are no unit.
    let hasLetters = number.words.count == 1 && PrintedDigits.thousandths(of: first) == number.value
    let letters = hasLetters ? measure(String(PrintedDigits.letters(after: first))) : nil
    return sign ?? letters ?? measure(at: number.words.upperBound, in: words)
  }

  private func measure(_ word: String) -> Measure? {
    self.measures.first { $0.contains(word) }.map { (word, $0) }
  }
}
