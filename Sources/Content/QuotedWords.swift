import DossierModel

/// The words of quotations as checks compare them: in small letters, apostrophes straight, hyphens parting them.
struct QuotedWords {
  /// The words in order; digits keep the separators between them: `1,200`, `16th`.
  let words: [String]

  init(_ text: String) { words = Self.split(text) }

  /// Whether `phrase` stands among them, word for word.
  func contains(_ phrase: String) -> Bool { !positions(of: phrase).isEmpty }

  /// Where `phrase` begins, each time; a possessive is the word itself.
  func positions(of phrase: String) -> [Int] {
    let wanted = Self.split(phrase)
    guard !wanted.isEmpty, wanted.count <= words.count else { return [] }
    return (0...words.count - wanted.count).filter { start in
      words[start..<start + wanted.count].elementsEqual(wanted) { $0 == $1 || $0 == $1 + "'s" }
    }
  }

  /// Whether `day` is printed, by its weekday or by its number in the month.
  func print(_ day: Day, _ lexicon: Lexicon) -> Bool {
    let number = day.components.day
    if lexicon.weekdays[day.weekday.rawValue].contains(where: contains) { return true }
    if lexicon.ordinals.contains(where: { $0.value == number && contains($0.key) }) { return true }
    return words.contains { word in
      guard let (digits, ending) = Self.leadingDigits(word), digits == number else { return false }
      return ending.isEmpty || lexicon.ordinalEndings.contains(String(ending))
    }
  }

  private static func leadingDigits(_ word: String) -> (Int, Substring)? {
    let digits = word.prefix { ("0"..."9").contains($0) }
    return WholeNumber.of(digits).map { ($0, word.dropFirst(digits.count)) }
  }

  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if let digit = decimalDigit(scalar) {
        word.append(digit)
      } else if isLetter(scalar) {
        word.append(scalar)
      } else if joins(scalar, word, before: index + 1 < scalars.count ? scalars[index + 1] : nil) {
        word.append(scalar == "\u{2019}" ? "'" : scalar)
      } else if !isInvisible(scalar), !word.isEmpty {
        words.append(String(word).lowercased())
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word).lowercased()) }
    return words
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  /// Digits of every script as ASCII.
  private static func decimalDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
    return Unicode.Scalar(0x30 + UInt8(value))
  }

  /// An apostrophe between letters, a point or comma between digits.
  private static func joins(_ scalar: Unicode.Scalar, _ word: String.UnicodeScalarView, before next: Unicode.Scalar?)
    -> Bool
  {
    guard let last = word.last, let next else { return false }
    switch scalar {
    case "'", "\u{2019}": return isLetter(last) && isLetter(next)
    case ".", ",": return ("0"..."9").contains(last) && decimalDigit(next) != nil
    default: return false
    }
  }

  /// Soft hyphens and marks without width part no word.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{AD}" || (0x200B...0x200F).contains(scalar.value) || scalar == "\u{2060}" || scalar == "\u{FEFF}"
  }
}
