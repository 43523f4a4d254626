import Bytes
import DossierModel

// Which numbers of a text are of the name of one thing and count nothing: "F-16", "Article 51", "the 12-Day War", "24/7".
extension NumberScan {
  /// Whether the number in these words is of a name.
  func isOfName(_ place: Range<Int>) -> Bool {
    hangsOnName(place.lowerBound) || isOfNamedStretch(place.upperBound) || isNumbered(place.lowerBound)
      || endsName(place.lowerBound)
      || known.lexicon.countless.contains(expression(around: place.lowerBound))
  }

  /// Whether digits hang on a word that begins with a capital, as in "F-16".
  private func hangsOnName(_ word: Int) -> Bool {
    guard word > 0, bytes[words[word].lowerBound].isASCIIDigit, between(word - 1).elementsEqual("-".utf8) else {
      return false
    }
    return isCapital(word - 1) && bytes[words[word - 1]].allSatisfy(\.isASCIILetter)
  }

  /// Whether a word that begins with a capital hangs on the number before it, and another follows: "the 12-Day War".
  private func isOfNamedStretch(_ next: Int) -> Bool {
    guard next > 0, next + 1 < words.count, between(next - 1).elementsEqual("-".utf8) else { return false }
    return isCapital(next) && isCapital(next + 1) && between(next).elementsEqual(" ".utf8)
  }

  /// How many numbers of a row are looked at at most, back to the word that makes all of them names.
  private static let longestRow = 8

  /// Whether a word for things that have numbers stands before digits, and what follows is nothing that is counted. Of
  /// several things there may be a row of numbers, "Articles 2, 4 and 51"; of one, a span.
  private func isNumbered(_ word: Int) -> Bool {
    var (word, isRow) = (word, false)
    for _ in 0..<Self.longestRow {
      guard word > 0, bytes[words[word].lowerBound].isASCIIDigit, !isCounting(word) else { return false }
      let (before, sign) = (text(of: word - 1), between(word - 1))
      if known.lexicon.numbered.contains(before) {
        return sign.allSatisfy { " \n.".utf8.contains($0) } && (!isRow || before.hasSuffix("s"))
      }
      guard sign.allSatisfy({ " \n,-\u{2013}".utf8.contains($0) }) else { return false }
      let isSpan = sign.elementsEqual("-".utf8) || sign.elementsEqual("\u{2013}".utf8)
      isRow = isRow || !isSpan
      word -= known.lexicon.joints.contains(before) || known.lexicon.spanLinks.contains(before) ? 2 : 1
    }
    return false
  }

  /// Whether a name begins two words before that has a number at its end: "the Group of Seven", "World War 2".
  private func endsName(_ word: Int) -> Bool {
    guard word > 1, isCapital(word - 2), isCapital(word) || bytes[words[word].lowerBound].isASCIIDigit else {
      return false
    }
    guard !isCounting(word), between(word - 2).elementsEqual(" ".utf8), between(word - 1).elementsEqual(" ".utf8) else {
      return false
    }
    return known.lexicon.numberedNames.contains(text(of: word - 2) + " " + text(of: word - 1))
  }

  /// Whether what stands right after a number is counted by it: "Articles 2 and 4 people".
  private func isCounting(_ word: Int) -> Bool {
    guard word + 1 < words.count, between(word).elementsEqual(" ".utf8) else { return false }
    let next = text(of: word + 1)
    return known.lexicon.people.contains(next) || known.lexicon.counted.contains(next)
  }

  /// The letters, digits, strokes and hyphens without a blank to which a word belongs, in small letters.
  private func expression(around word: Int) -> String {
    func isPart(_ byte: UInt8) -> Bool {
      byte.isASCIILetterOrDigit || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
    }
    let before = bytes[..<words[word].lowerBound].suffix(Self.longestExpression).reversed().prefix(while: isPart).count
    let after = bytes[words[word].upperBound...].prefix(Self.longestExpression).prefix(while: isPart).count
    let range = words[word].lowerBound - before..<words[word].upperBound + after
    return String(decoding: bytes[range], as: UTF8.self).lowercased()
  }

  private static let longestExpression = 12

  /// What parts a word from the next.
  private func between(_ word: Int) -> ArraySlice<UInt8> {
    bytes[words[word].upperBound..<words[word + 1].lowerBound]
  }

  private func isCapital(_ word: Int) -> Bool { (0x41...0x5A).contains(bytes[words[word].lowerBound]) }
}
