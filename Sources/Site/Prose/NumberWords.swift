import DossierModel

/// The words of one language that are numbers, so laid out that nearly all other words are told from them by a look at
/// their first two bytes and their length.
final class NumberWords: Sendable {
  let lexicon: Lexicon
  /// Words that are figures and count nothing exactly, each with a number below nought of its own.
  let uncounted: [String: Int]
  /// The number of "several" among them.
  var several: Int? { uncounted["several"] }
  /// For each two letters with which words begin their lengths, as bits; a length over 63 counts as 63.
  private let lengths: [UInt64]

  /// Nil where the language has no list of words.
  static func of(_ tag: LanguageTag) -> NumberWords? { all.first { $0.lexicon.language == tag.language } }

  private static let all = Lexicon.all.map(NumberWords.init)

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    var lengths = [UInt64](repeating: 0, count: 1 << 10)
    let kinds = Figure.Amount.Word.allCases.filter { $0 != .aNumber }
    uncounted = kinds.enumerated().reduce(into: [:]) { found, kind in
      for word in lexicon.indefinite[kind.element] ?? [] where kind.element != .several || word == "several" {
        found[word] = -1 - kind.offset
      }
    }
    for word in Array(lexicon.numbers.keys) + lexicon.scales.keys + uncounted.keys {
      let letters = Array(word.utf8.prefix(2))
      lengths[Self.place(letters[0], letters[letters.count - 1])] |= 1 << UInt64(min(word.utf8.count, 63))
    }
    self.lengths = lengths
  }

  /// Whether the word `word`, of either case, may be a number. Says no only where it is none.
  func mayHold(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let (first, count) = (word[word.startIndex], word.count)
    if (0x30...0x39).contains(first) { return true }
    let second = count > 1 ? word[word.startIndex + 1] : first
    return lengths[Self.place(first, second)] >> UInt64(min(count, 63)) & 1 == 1
  }

  /// Five bits of each of two letters, which are the same for either case.
  private static func place(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }
}
