extension Figure {
  /// The numbers (in thousandths) and number words that its text is made of.
  public var printed: (numbers: [Int], words: [Amount.Word]) {
    var numbers: [Int] = []
    var words: [Amount.Word] = []
    for term in terms {
      switch term {
      case .number, .qualified: numbers += [term.number?.thousandths].compactMap(\.self)
      case .range(let lower, let upper): numbers += [lower, upper].compactMap { PrintedDigits.thousandths(of: $0) }
      case .word(let word): words.append(word)
      }
    }
    return (numbers, words)
  }
}
