import DossierModel

extension Figure {
  /// The numbers (in thousandths) and number words that its text is made of.
  var printed: (numbers: [Int], words: [String]) {
    let amounts = isInParts ? parts.map(\.amount) : [total].compactMap(\.self)
    let terms = amounts.flatMap { $0.text.split(separator: " ").map(String.init).split(separator: "+").map(Array.init) }
    var numbers: [Int] = []
    var words: [String] = []
    for term in terms {
      let bare = term.joined(separator: " ")
      if let word = Self.numberWords.first(where: { bare.utf8.ends(with: $0) }) { words.append(word) }
      numbers += term.compactMap { PrintedNumbers.thousandths(of: $0) }
    }
    return (numbers, words)
  }

  private static let numberWords = ["several", "a number", "dozens", "scores", "hundreds", "thousands"]
}
