/// The words of one language that checks of quotations need. Adding a language is adding one file with such a list.
///
/// All words are in small letters, with straight apostrophes; a word of several parts is written with single spaces.
public struct Lexicon: Sendable {
  /// The primary language subtag, such as `en`.
  public let language: String
  /// For each day of the week, from Monday, the ways to write it.
  public let weekdays: [[String]]
  /// For each month, from January, the ways to write it.
  public let months: [[String]]
  /// Words for a day of the month, and its number.
  public let ordinals: [String: Int]
  /// What follows the digits of a day of the month, such as `th`.
  public let ordinalEndings: [String]
  /// Words for numbers below a hundred that are one word.
  public let numbers: [String: Int]
  /// Words that multiply the number before them, such as `hundred`.
  public let scales: [String: Int]
  /// Words that join the words of one number, such as the `and` of "two hundred and five".
  public let joints: [String]
  /// For each number word of figures (`several`, `a number`, `dozens`, `scores`, `hundreds`, `thousands`), the words that say it.
  public let indefinite: [String: [String]]
  /// For each qualifier of figures (`at least`, `over`, `at most`, `up to`, `under`, `about`), the words that say it.
  public let qualifiers: [String: [String]]
  /// Words by which a text weakens what it says.
  public let hedges: [String]
  /// Those hedges that weaken a whole clause, and not only the word that follows.
  public let clauseHedges: [String]
  /// Words that weaken what follows right after them, and are too common to mean it elsewhere.
  public let modals: [String]
  /// Words that deny what follows right after them.
  public let negations: [String]
  /// With what other such words end, such as `n't`.
  public let negationEndings: [String]

  /// The list for a language, or nil where there is none: its checks are then not made, and the method page says so.
  public static func of(_ tag: LanguageTag) -> Lexicon? { all.first { $0.language == tag.language } }

  /// Every list that there is.
  public static let all: [Lexicon] = [english]
}
