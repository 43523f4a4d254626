import Bytes

/// The words of one language, for the checks of quotations: one for all of them, however many hold it.
@dynamicMemberLookup
public final class Lexicon: Sendable {
  @usableFromInline let lists: WordLists
  /// What follows digits that count nothing: endings of ordinals, decades and hours.
  let endings: [String]
  /// The words with which a number may begin.
  private let firstOfNumbers: Set<String>

  private init(_ lists: WordLists) {
    self.lists = lists
    endings = lists.ordinalEndings + lists.countlessEndings
    firstOfNumbers = lists.ones.union(lists.halves).union(lists.multiples)
      .union(lists.numbers.keys).union(lists.scales.keys).union(lists.uncounted.keys)
  }

  /// One of its lists.
  @inlinable
  public subscript<Words>(dynamicMember list: KeyPath<WordLists, Words>) -> Words { lists[keyPath: list] }

  /// Every lexicon that there is.
  public static let all = [english]

  static let english = Lexicon(.english)

  /// That of a language, or nil where there is none: its checks are then not made, and the method page says so.
  public static func of(_ tag: LanguageTag) -> Lexicon? { all.first { $0.language == tag.language } }
}

extension Lexicon {
  /// Whether a number may begin with a word, in digits or in words.
  public func mayBeginNumber(_ word: String) -> Bool {
    word.utf8.first.map { !$0.isASCIILetter } ?? false || firstOfNumbers.contains(word)
  }

  /// Whether a word is for people, for things or for money, and for no measure of length.
  func isCounted(_ word: String) -> Bool {
    self.people.contains(word) || self.counted.contains(word) || self.currencies.contains(word)
  }

  /// Words that stand beside figures whatever these count: of qualifiers, numbers, scales and units.
  public var ofFigures: Set<String> {
    let phrases = [self.qualifiers, self.qualifiersAfter].flatMap { $0.values.joined() } + self.measures.joined()
    return Set(phrases.flatMap { $0.split(separator: " ").map(String.init) })
      .union(self.numbers.keys).union(self.scales.keys).union(self.uncounted.keys)
  }

  /// Whether a text prints an hour, or speaks of hours.
  func tellsHours(_ text: String) -> Bool {
    !PrintedHour.all(in: text).isEmpty || QuotedWords(text).words.contains(where: self.hours.contains)
  }

  /// Whether a word is for a kind of people of which nobody is of the kind of the other: men and women.
  public func excludes(_ word: String, _ other: String) -> Bool {
    self.kinds.contains { groups in
      let own = groups.first { $0.contains(word) }
      return own.map { own in !own.contains(other) && groups.contains { $0.contains(other) } } ?? false
    }
  }

  /// The weekday for which a word stands, in small letters, in full or short.
  public func weekday(_ word: String) -> Weekday? {
    self.weekdays.firstIndex { $0.contains(word) }.flatMap(Weekday.init(rawValue:))
  }

  /// Whether a word tells what befell people.
  public func isOfFate(_ word: String) -> Bool { self.fates.contains { $0.contains(word) } }
}
