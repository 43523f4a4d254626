import Bytes
import DossierModel

/// The words of one language that may be numbers, so laid out that nearly all other words are told from them by a look at
/// their first two bytes and their length.
///
/// "A", "one" and "no" are none of them: alone they are no figure, and beside others they are read with these.
final class NumberWords: Sendable {
  let lexicon: Lexicon
  /// For each two letters with which words begin their lengths, as bits; a length over 63 counts as 63.
  private let lengths: [UInt64]
  /// The words themselves, packed.
  private let spellings: Set<UInt64>

  /// Nil where the language has no list of words.
  static func of(_ tag: LanguageTag) -> NumberWords? { all.first { $0.lexicon.language == tag.language } }

  /// The same for what is quoted, where "twice" says how often and "both" how many.
  static func ofQuotations(_ tag: LanguageTag) -> NumberWords? {
    allOfQuotations.first { $0.lexicon.language == tag.language }
  }

  private static let all = Lexicon.all.map { NumberWords($0, pointing: false) }
  private static let allOfQuotations = Lexicon.all.map { NumberWords($0, pointing: true) }

  /// Words that point to things without counting them are numbers only where `pointing` says so.
  private init(_ lexicon: Lexicon, pointing: Bool) {
    self.lexicon = lexicon
    var lengths = [UInt64](repeating: 0, count: 1 << 10)
    let counting = lexicon.numbers.filter { $1 > 1 && (pointing || !lexicon.pointing.contains($0)) }.map(\.key)
    let parts = Array(lexicon.partsOfOne.one.keys) + lexicon.partsOfOne.many.keys + lexicon.halves
    let words = counting + lexicon.scales.keys + lexicon.uncounted.keys + parts
    for word in words {
      let letters = Array(word.utf8.prefix(2))
      lengths[Self.place(letters[0], letters[letters.count - 1])] |= 1 << UInt64(min(word.utf8.count, 63))
    }
    self.lengths = lengths
    spellings = Set(words.map { Self.packed($0.utf8) })
  }

  /// Whether the word `word`, of either case, may be a number. Says no only where it is none.
  func mayHold(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let (first, count) = (word[word.startIndex], word.count)
    if first.isASCIIDigit || first == UInt8(ascii: "$") { return true }
    let second = count > 1 ? word[word.startIndex + 1] : first
    guard lengths[Self.place(first, second)] >> UInt64(min(count, 63)) & 1 == 1 || first >= 0x80 else { return false }
    if first < 0x80 { return spellings.contains(Self.packed(word)) }
    return Self.isNumber(first, second) || first >= 0xE0 && Self.isDigit(word)
  }

  /// Whether a word begins with a decimal digit of another script, such as Devanagari or Thai.
  private static func isDigit(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let (scalar, _) = UTF8Decoding.unicodeScalar(at: 0, of: UnsafeBufferPointer(rebasing: word))
    return scalar.properties.numericType == .decimal
  }

  /// Five bits of each of two letters, which are the same for either case.
  private static func place(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

  /// The last letters of a word and its length, in either case the same; few words have them in common with a number.
  private static func packed(_ word: some Collection<UInt8>) -> UInt64 {
    word.reduce(UInt64(word.count)) { $0 << 8 | UInt64($1 | 0x20) }
  }

  /// Whether two bytes begin a digit of the Arabic or Persian scripts, or a sign such as "½" or "£".
  private static func isNumber(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xC2: (0xA2...0xA5).contains(second) || (0xBC...0xBE).contains(second)
    case 0xD9: (0xA0...0xA9).contains(second)
    case 0xDB: (0xB0...0xB9).contains(second)
    case 0xE2: second == 0x82 || second == 0x83 || second == 0x85
    default: false
    }
  }
}
