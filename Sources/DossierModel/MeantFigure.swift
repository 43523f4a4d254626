/// What somebody means who writes a figure as texts do, and not in the form of the manifest: "more than 340", `~340`, "four",
/// `340-350`, "15 million".
enum MeantFigure {
  private static let signs = [
    ("~", "about"), ("≈", "about"), (">=", "at least"), ("≥", "at least"), ("<=", "at most"), ("≤", "at most"),
    (">", "over"), ("<", "under"),
  ]

  /// Words after a number with which something else begins than what is counted.
  private static let joints: Set = ["to", "and", "or", "of", "plus"]

  /// The form of the manifest; nil where none is plain.
  static func form(of text: String) -> String? {
    guard text.utf8.count <= 100, let first = text.first, !"-−–—".contains(first) else { return nil }
    let text = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for (sign, qualifier) in signs where text.hasPrefix(sign) {
      return number(text.dropFirst(sign.count)).map { "\(qualifier) \($0)" }
    }
    if let (qualifier, phrase) = longest(of: Lexicon.english.qualifiers, where: { text.hasPrefix($0 + " ") }) {
      return number(text.dropFirst(phrase.count + 1)).map { "\(qualifier) \($0)" }
    }
    if let (qualifier, phrase) = longest(of: Lexicon.english.qualifiersAfter, where: { text.hasSuffix(" " + $0) }) {
      return number(text.dropLast(phrase.count + 1)).map { "\(qualifier) \($0)" }
    }
    return number(text[...]) ?? range(text)
  }

  /// The longest of some phrases that stands there, and the qualifier that it says.
  private static func longest(
    of phrases: [Figure.Amount.Qualifier: [String]], where stands: (String) -> Bool
  ) -> (qualifier: String, phrase: String)? {
    phrases.flatMap { qualifier, phrases in phrases.filter(stands).map { (qualifier.rawValue, $0) } }
      .max { ($0.1.utf8.count, $0.1) < ($1.1.utf8.count, $1.1) }
  }

  /// A number in digits or words at the beginning; what is counted may follow.
  private static func number(_ text: Substring) -> String? {
    let text = text.hasSuffix("%") ? text.dropLast() : text
    let words = text.split { $0.isWhitespace }.flatMap { word in
      CurrencySigns.split(word).rest.first?.isNumber == true
        ? [String(word)] : word.split(separator: "-").map(String.init)
    }
    guard let number = PrintedNumbers.all(in: words, .english).first, number.isCount, number.words.lowerBound == 0,
      number.words.count > 1 || !Lexicon.english.ones.contains(words[0])
    else { return nil }
    // A word that holds more than its number is none: "340-350".
    let isWhole = number.words.count > 1 || words[0].first?.isNumber != true || Figure.Decimal(words[0]) != nil
    let rest = words[number.words.upperBound...]
    let counts = rest.allSatisfy { $0.allSatisfy(\.isLetter) && !joints.contains($0) }
    return isWhole && counts ? "\(Figure.Decimal(thousandths: number.value))" : nil
  }

  /// Two numbers with a hyphen, a dash or "and" between them.
  private static func range(_ text: String) -> String? {
    let text = text.hasPrefix("between ") ? text.dropFirst("between ".count) : text[...]
    for separator in ["–", "-", "—", " and ", " to "] {
      let ends = text.split(separator: separator, omittingEmptySubsequences: false).map(number)
      if ends.count == 2, let lower = ends[0], let upper = ends[1] { return "\(lower) to \(upper)" }
    }
    return nil
  }
}
