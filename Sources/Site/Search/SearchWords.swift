/// Splits text into the words of the search index. The script in the browser does the same to a query, step by step.
enum SearchWords {
  /// The longest word that is kept, in scalars; what goes on beyond is cut off.
  static let longest = 40

  /// The words of `text` in order, folded. A word is a run of letters, digits and marks; a possessive is no part of it,
  /// and any other apostrophe within it is left out.
  static func words(of text: String) -> [[UInt8]] {
    let folded = fold(text)
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var length = 0
    var index = 0
    func isWord(_ index: Int) -> Bool { index < folded.count && isOfWord(folded[index]) }
    while index < folded.count {
      let scalar = folded[index]
      let isPossessive = scalar == "'" && isWord(index + 1) && folded[index + 1] == "s" && !isWord(index + 2)
      if isPossessive { index += 1 }
      if !isPossessive, isOfWord(scalar) {
        if length < longest {
          if scalar.isASCII { word.append(UInt8(scalar.value)) } else { word += Array(String(scalar).utf8) }
        }
        length += 1
      } else if isPossessive || scalar != "'" {
        if !word.isEmpty { words.append(word) }
        word = []
        length = 0
      }
      index += 1
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The text in small letters, folded by the table.
  static func fold(_ text: String) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let isCapital = (0x41...0x5A).contains(scalar.value)
        // The table replaces the grave accent alone of all ASCII.
        folded.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar == "`" ? "'" : scalar)
        continue
      }
      for small in scalar.properties.lowercaseMapping.unicodeScalars {
        if let replacement = FoldTable.byScalar[small] { folded += replacement } else { folded.append(small) }
      }
    }
    return folded
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }
}
