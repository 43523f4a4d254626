import Bytes

/// The words of quotations as checks compare them: in small letters, apostrophes straight, hyphens parting them.
public struct QuotedWords: Sendable {
  /// The words in order; digits keep the separators between them and the sign of a currency: `1,200`, `16th`, `2½`, `£3m`.
  public let words: [String]
  /// How many words a reader counts: what hyphens tie together is one, and so are letters with points (`U.S.`).
  public let count: Int

  /// The words of `text`.
  public init(_ text: String) {
    var splitter = WordSplitter()
    words = splitter.split(text)
    count = words.count - splitter.ties
  }

  /// Whether `phrase` stands among them, word for word.
  public func contains(_ phrase: String) -> Bool { contains(QuotedWords(phrase)) }

  /// Whether the words of `phrase`, of which there is at least one, stand among these, one after the other.
  public func contains(_ phrase: QuotedWords) -> Bool {
    let count = phrase.words.count
    guard count > 0, count <= words.count else { return false }
    return (0...words.count - count).contains { stands(phrase, at: $0) }
  }

  /// Whether `phrase` begins at the word with this index; a possessive is the word itself.
  public func stands(_ phrase: QuotedWords, at index: Int) -> Bool {
    index + phrase.words.count <= words.count
      && words[index..<index + phrase.words.count].elementsEqual(phrase.words) { word, other in
        word == other || word.utf8.count == other.utf8.count + 2 && word.hasSuffix("'s") && word.hasPrefix(other)
      }
  }
}

/// Splits a text into words.
private struct WordSplitter {
  private var words: [String] = []
  /// How many words are tied to the one after them by a hyphen or a point.
  private(set) var ties = 0
  /// The word that is being read, in small letters and UTF-8.
  private var word: [UInt8] = []
  private var endsInLetter = false
  private var endsInDigit = false

  mutating func split(_ text: String) -> [String] {
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        // Nearly all are letters and digits of ASCII.
        if bytes[index].isASCIILetterOrDigit {
          word.append(bytes[index] | 0x20)
          (endsInLetter, endsInDigit) = (bytes[index].isASCIILetter, bytes[index].isASCIIDigit)
          index += 1
        } else {
          let (scalar, length) = UTF8Decoding.unicodeScalar(at: index, of: bytes)
          index += length
          read(scalar, next: index < bytes.count ? UTF8Decoding.unicodeScalar(at: index, of: bytes).scalar : nil)
        }
      }
    }
    finish()
    return words
  }

  /// Reads a scalar that is no letter or digit of ASCII.
  private mutating func read(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) {
    if let digit = Self.digit(scalar) {
      word.append(0x30 + digit)
      (endsInLetter, endsInDigit) = (false, true)
    } else if PrintedDigits.isPart(scalar) {
      word += scalar.utf8
      (endsInLetter, endsInDigit) = (false, false)
    } else if Self.isLetter(scalar) {
      word += scalar.properties.lowercaseMapping.utf8
      (endsInLetter, endsInDigit) = (true, false)
    } else if let next, endsInLetter, scalar == "'" || scalar == "\u{2019}", Self.isLetter(next) {
      word.append(UInt8(ascii: "'"))
    } else if let next, endsInDigit, let separator = PrintedDigits.separator(scalar), Self.digit(next) != nil {
      word.append(separator)
    } else if let next, CurrencySigns.isSign(scalar), Self.digit(next) != nil {
      finish()
      word += scalar.utf8
    } else if !Self.isInvisible(scalar) {
      if let next, ties(scalar), Self.isLetter(next) || Self.digit(next) != nil { ties += 1 }
      finish()
    }
  }

  /// Whether `scalar` ties the word that is being read to the one after it.
  private func ties(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "\u{2010}", "\u{2011}": !word.isEmpty
    case ".": endsInLetter && word.count == 1
    default: false
    }
  }

  private mutating func finish() {
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    word.removeAll(keepingCapacity: true)
    (endsInLetter, endsInDigit) = (false, false)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x61...0x7A).contains(scalar.value | 0x20) }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  /// The value of a decimal digit of any script.
  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII {
      return (0x30...0x39).contains(scalar.value) ? UInt8(truncatingIfNeeded: scalar.value - 0x30) : nil
    }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { UInt8($0) }
  }

  /// Soft hyphens and marks without width part no word.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{AD}" || (0x200B...0x200F).contains(scalar.value) || scalar == "\u{2060}" || scalar == "\u{FEFF}"
  }
}
