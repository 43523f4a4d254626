import Bytes
import DossierModel

/// Finds the numbers that a text prints, in digits or in the words of one language.
///
/// What numbers are, `PrintedNumbers` says; it is handed only the words near those that may be numbers, with which a sign
/// other than a hyphen has not parted them. Times of day and words such as "both" are no numbers.
struct NumberScan {
  /// A number in a text.
  struct Number: Hashable {
    /// In thousandths, so that decimals are exact; below nought where it counts nothing, as "dozens" does.
    let value: Int
    /// Its bytes in the text.
    let range: Range<Int>
    /// Whether it is written in digits.
    let isDigits: Bool
    /// What it is where letters after it, as in "1.2m", multiply it and are no unit, which only its evidence can tell.
    var orElse: Int?

    /// Whether it says how many: one and none do not.
    var isFigure: Bool { value != 0 && value != 1000 }
    /// Whether it is such a figure as needs evidence wherever it stands: neither "several" nor a part of one.
    var needsEvidence: Bool { isFigure && !isPart && value != PrintedNumbers.several }
    private var isPart: Bool { (1..<1000).contains(value) }

    /// Whether it is one of `known`, or a part of one which is there in percent.
    func isAmong(_ known: Set<Int>) -> Bool {
      known.contains(value) || orElse.map(known.contains) ?? false
        || isPart && known.contains { abs($0 - value * 100) < 1000 }
    }
  }

  let known: NumberWords
  let bytes: [UInt8]
  /// The bytes of each word.
  let words: [Range<Int>]
  /// Which of them may be numbers.
  private let candidates: [Int]

  /// Looks through `bytes`, which are UTF-8. Where no word may be a number, none is kept.
  init(_ bytes: [UInt8], _ known: NumberWords) {
    self.known = known
    self.bytes = bytes
    (words, candidates) = bytes.withUnsafeBufferPointer { NumberSplit(bytes: $0, known: known).words }
  }

  /// All of them, in the order of the text.
  var numbers: [Number] {
    var found: [Number] = []
    var rest = candidates[...]
    while let first = rest.first {
      let row = row(around: first, after: found.last)
      let texts = row.map(text)
      for number in PrintedNumbers.all(in: texts, known.lexicon) {
        let place = row.lowerBound + number.words.lowerBound..<row.lowerBound + number.words.upperBound
        let next = rest.partitioningIndex { $0 >= place.lowerBound }
        guard next < rest.endIndex, place.contains(rest[next]), let number = self.number(number.value, of: place) else {
          continue
        }
        found.append(number)
      }
      rest = rest.drop { $0 < row.upperBound }
    }
    return found
  }

  /// How many words of a number at most stand before and after the one that may be one: "two and a half", "a third of".
  private static let nearby = 3

  /// The words around one that may be a number which may be of it too, and those around the next that are near.
  private func row(around first: Int, after last: Number?) -> Range<Int> {
    var (start, end) = (first, first + 1)
    while start > 0, first - start < Self.nearby, joins(start - 1, start),
      last.map({ $0.range.upperBound <= words[start - 1].lowerBound }) ?? true
    { start -= 1 }
    var nearest = first
    while end < words.count, end - nearest <= Self.nearby, joins(end - 1, end) {
      if candidates.containsSorted(end) { nearest = end }
      end += 1
    }
    return start..<end
  }

  /// Whether nothing but blanks and a hyphen, or the dash of a span, part two words.
  private func joins(_ index: Int, _ next: Int) -> Bool {
    let between = bytes[words[index].upperBound..<words[next].lowerBound]
    return between.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x2D } || between.elementsEqual("\u{2013}".utf8)
  }

  /// The number in these words, without the letters of a unit ("5km"), but with those that multiply it ("£5m"); nil of times
  /// of day, and of those in names.
  private func number(_ value: Int, of place: Range<Int>) -> Number? {
    let first = text(of: place.lowerBound)
    let isDigits = CurrencySigns.split(first[...]).rest.first?.isNumber ?? false
    let last = words[place.upperBound - 1]
    let hasUnit = isDigits && place.count == 1 && PrintedDigits.thousandths(of: first) == value
    let unit = hasUnit ? bytes[last].reversed().prefix(while: \.isASCIILetter).count : 0
    let range = words[place.lowerBound].lowerBound..<last.upperBound - unit
    if isPartOfTime(range) || isHour(endingAt: place.upperBound) || isHour(beginningAt: place.lowerBound) { return nil }
    if isOfName(place) { return nil }
    let scale = unit > 0 ? known.lexicon.shortScales[String(first.suffix(unit))]?.scale : nil
    return Number(
      value: value, range: range, isDigits: isDigits, orElse: scale.flatMap { PrintedNumbers.product(value, $0) })
  }

  private func isPartOfTime(_ range: Range<Int>) -> Bool {
    let colon = UInt8(ascii: ":")
    let before = range.lowerBound > 0 && bytes[range.lowerBound - 1] == colon
    return before || (range.upperBound < bytes.count && bytes[range.upperBound] == colon)
  }

  /// The word in small letters, and in the digits of ASCII with their separators.
  func text(of word: Int) -> String {
    let text = String(decoding: bytes[words[word]], as: UTF8.self).lowercased()
    guard bytes[words[word].lowerBound] >= 0x80 else { return text }
    return text.unicodeScalars.map { sign in
      if let separator = PrintedDigits.separator(sign) { return String(Unicode.Scalar(separator)) }
      guard sign.properties.numericType == .decimal else { return String(sign) }
      return sign.properties.numericValue.map { "\(Int($0))" } ?? String(sign)
    }.joined()
  }
}
