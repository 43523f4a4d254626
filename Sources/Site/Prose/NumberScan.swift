import Bytes
import DossierModel

/// Finds the numbers that a text prints, in digits or in the words of one language.
///
/// The words are read from left to right: a unit follows tens ("twenty-five") or hundreds ("two hundred and five"), and a
/// scale multiplies what stands before it. Digits may have a unit right after them ("5km"). Ordinals, times of day and
/// parts of words are no numbers. Words that say how many without counting ("dozens") are numbers below nought, each its own.
struct NumberScan {
  /// A number in a text.
  struct Number: Hashable {
    /// In thousandths, so that decimals are exact.
    var value: Int
    /// Its bytes in the text.
    var range: Range<Int>
    /// Whether it is written in digits.
    let isDigits: Bool
  }

  private let known: NumberWords
  private var lexicon: Lexicon { known.lexicon }
  private let bytes: [UInt8]
  /// The bytes of each word.
  private var words: [Range<Int>] = []
  /// Which of them may be numbers.
  private var candidates: [Int] = []

  /// Looks through `bytes`, which are UTF-8.
  init(_ bytes: [UInt8], _ known: NumberWords) {
    self.known = known
    self.bytes = bytes
    split()
  }

  /// All of them, in the order of the text.
  var numbers: [Number] {
    var found: [Number] = []
    var next = 0
    for index in candidates where index >= next {
      guard let (number, end) = number(from: index) else { continue }
      if !isPartOfTime(number.range) { found.append(number) }
      next = end
    }
    return found
  }

  /// Numbers that are the day, or the year, of a date: beside the name of a month, or four digits of our centuries where a
  /// year can stand.
  func isOfDate(_ number: Number) -> Bool {
    guard number.isDigits else { return false }
    guard let index = words.sortedIndex(of: number.range.lowerBound, by: \.lowerBound) else { return false }
    return isBesideMonth(index) || (isOfCentury(index) && isYear(index))
  }

  private func isBesideMonth(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { place in
      words.indices.contains(place) && lexicon.months.contains { $0.contains(text(of: place)) }
    }
  }

  private func isOfCentury(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].count == 4
      && Int(text(of: index)).map((1900...2100).contains) ?? false
  }

  /// Whether four digits are a year and count nothing: a date, another year, a name or a word such as "in" stands before them,
  /// and what they would count does not stand right after them.
  private func isYear(_ index: Int) -> Bool {
    let isFollowed = index + 1 < words.count && isBlank(words[index].upperBound..<words[index + 1].lowerBound)
    let next = isFollowed ? text(of: index + 1) : ""
    if lexicon.people.contains(next) { return false }
    guard index > 0, isOneSentence(words[index - 1].upperBound..<words[index].lowerBound) else {
      return !isPlural(next)
    }
    let before = text(of: index - 1)
    if lexicon.yearPlaces.contains(before) || isOfCentury(index - 1) || isOfCentury(index + 1) { return true }
    // "January 18, 2024"
    if isBesideMonth(index - 1), digits(words[index - 1]) != nil { return true }
    let isName = (0x41...0x5A).contains(bytes[words[index - 1].lowerBound])
    return (isName || lexicon.yearLinks.contains(before)) && !isPlural(next)
  }

  /// Whether a number in words points to what is known already, as in "the two strikes".
  func pointsBack(_ number: Number) -> Bool {
    guard !number.isDigits, let index = words.sortedIndex(of: number.range.lowerBound, by: \.lowerBound) else {
      return false
    }
    return index > 0 && lexicon.definite.contains(text(of: index - 1))
  }

  /// Whether nothing but blanks stands there.
  private func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x0A } }

  /// Whether what stands there parts two words of one sentence by nothing but blanks, commas and hyphens.
  private func isOneSentence(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { " \n,-'\u{2013}\u{2019}".utf8.contains($0) }
  }

  private func isPlural(_ word: String) -> Bool {
    word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
  }

  private func isPartOfTime(_ range: Range<Int>) -> Bool {
    let colon = UInt8(ascii: ":")
    let before = range.lowerBound > 0 && bytes[range.lowerBound - 1] == colon
    return before || (range.upperBound < bytes.count && bytes[range.upperBound] == colon)
  }
}

extension NumberScan {
  /// Finds the words and those that may be numbers; where none may be, there are no words.
  private mutating func split() {
    var words: [Range<Int>] = []
    words.reserveCapacity(bytes.count / 5 + 1)
    var candidates: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      Self.isOfWord.withUnsafeBufferPointer { isOfWord in
        var index = 0
        while index < bytes.count {
          let start = index
          while index < bytes.count {
            if isOfWord[Int(bytes[index])] || Self.isBetweenDigits(bytes, index) {
              index += 1
            } else if bytes[index] >= 0xC0, let length = Self.lengthOfLetter(bytes, index) {
              index += length
            } else {
              break
            }
          }
          if index > start {
            if known.mayHold(bytes[start..<index]) { candidates.append(words.count) }
            words.append(start..<index)
          } else {
            index += 1
          }
        }
      }
    }
    if !candidates.isEmpty { (self.words, self.candidates) = (words, candidates) }
  }

  /// The word in small letters.
  private func text(of word: Int) -> String { String(decoding: bytes[words[word]], as: UTF8.self).lowercased() }

  /// The letters and digits of ASCII.
  private static let isOfWord = (0...UInt8.max).map { byte in
    byte < 0x80 && (0x61...0x7A).contains(byte | 0x20) || isDigit(byte)
  }

  /// How many bytes the letter, mark or digit beyond ASCII takes that begins at `index`; nil where none does.
  @inline(never)
  private static func lengthOfLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    let (scalar, length) = UTF8Decoding.unicodeScalar(at: index, of: bytes)
    return Folding.isOfWord(scalar) ? length : nil
  }

  /// Whether a point or a comma stands between digits.
  @inline(__always)
  private static func isBetweenDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let byte = bytes[index]
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), index > 0, index + 1 < bytes.count else {
      return false
    }
    return isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private func number(from index: Int) -> (Number, end: Int)? {
    let first = words[index]
    let isDigits = Self.isDigit(bytes[first.lowerBound])
    if isDigits, let number = numberWithUnit(first) { return (number, index + 1) }
    if let value = known.uncounted[text(of: index)] {
      return (Number(value: value, range: first, isDigits: false), index + 1)
    }
    guard var value = isDigits ? digits(first) : spelt(text(of: index)) else { return nil }
    var end = index + 1
    while end < words.count {
      let next =
        end + 1 < words.count && lexicon.joints.contains(text(of: end)) && value % 100_000 == 0 ? end + 1 : end
      if let scale = lexicon.scales[text(of: end)], value < 1_000_000_000 {
        value *= scale
        end += 1
      } else if !isDigits, let more = spelt(text(of: next)), Self.takes(more, after: value) {
        value += more
        end = next + 1
      } else {
        break
      }
    }
    return (
      Number(value: value, range: first.lowerBound..<words[end - 1].upperBound, isDigits: isDigits), end
    )
  }

  private static let pointing: Set = ["both", "pair", "couple", "twice"]

  /// Words that point to two things without counting them, as "both" does, are no numbers here.
  private func spelt(_ word: String) -> Int? {
    if let value = lexicon.numbers[word] { return Self.pointing.contains(word) ? nil : value * 1000 }
    return lexicon.scales[word].map { $0 * 1000 }
  }

  private static func takes(_ more: Int, after value: Int) -> Bool {
    guard more > 0, value > 0 else { return false }
    if value % 100_000 == 0 { return more < 100_000 }
    return value % 10_000 == 0 && value % 100_000 >= 20_000 && more < 10_000
  }

  /// Digits and right after them letters of a unit, which are left out of its range.
  private func numberWithUnit(_ word: Range<Int>) -> Number? {
    let end = bytes[word].firstIndex { !Self.isOfDigits($0) } ?? word.upperBound
    guard end < word.upperBound, bytes[end..<word.upperBound].allSatisfy({ !Self.isDigit($0) }) else { return nil }
    let unit = String(decoding: bytes[end..<word.upperBound], as: UTF8.self).lowercased()
    guard !lexicon.ordinalEndings.contains(unit), !Self.noUnits.contains(unit) else { return nil }
    return digits(word.lowerBound..<end).map { Number(value: $0, range: word.lowerBound..<end, isDigits: true) }
  }

  /// What follows digits that count nothing: of decades, of hours.
  private static let noUnits: Set = ["s", "am", "pm"]

  /// The value of a word that is nothing but digits, with commas and a point between them.
  private func digits(_ word: Range<Int>) -> Int? {
    guard bytes[word].allSatisfy(Self.isOfDigits) else { return nil }
    return PrintedNumbers.thousandths(of: String(decoding: bytes[word], as: UTF8.self))
  }

  private static func isOfDigits(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }
}
