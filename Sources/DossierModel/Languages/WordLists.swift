/// The words of one language that checks of quotations need. Adding a language is adding one file with such a list.
///
/// All words are in small letters, with straight apostrophes; a word of several parts is written with single spaces.
public struct WordLists: Sendable {
  /// The primary language subtag, such as `en`.
  public let language: String
  /// For each day of the week, from Monday, the ways to write it.
  public let weekdays: [[String]]
  /// For each month, from January, the ways to write it.
  public let months: [[String]]
  /// Those of them that are other words as well.
  public let doubtfulMonths: Set<String>
  /// Words for a day of the month, and its number.
  public let ordinals: [String: Int]
  /// What follows the digits of a day of the month, such as `th`.
  public let ordinalEndings: [String]
  /// Words after which a bare number is a day of the month, such as `the`.
  public let definite: Set<String>
  /// Words for numbers below a hundred that are one word.
  public let numbers: [String: Int]
  /// Those of them that count one thing, and only where they place nothing, such as `a`.
  public let ones: Set<String>
  /// Words before such a one that place or time what happens, so that it counts nothing, such as the `in` of "in a street".
  public let placing: Set<String>
  /// Words that multiply the number before them, such as `hundred`.
  public let scales: [String: Int]
  /// Letters right after digits that multiply them, such as `bn`, and whether they can mean nothing else.
  public let shortScales: [String: (scale: Int, isPlain: Bool)]
  /// Words for the half of one, or of a scale, such as the `half` of "half a million".
  public let halves: Set<String>
  /// Words that join the words of one number, such as the `and` of "two hundred and five".
  public let joints: [String]
  /// What a part of one is called, and what several are, and how many of them make it, such as `third` and `thirds`.
  public let partsOfOne: (one: [String: Int], many: [String: Int])
  /// The word between a part and its whole, and between two words of `uncounted`, such as `of`.
  public let partLink: String
  /// Words before a part by which something changes, such as the `by` of "by half".
  public let changes: Set<String>
  /// Words after a part by which something is more or less, such as `lower`.
  public let comparisons: Set<String>
  /// Words that say how many without counting, and of what they are multiples, such as `dozens`.
  public let uncounted: [String: Int]
  /// Those of `numbers` that point to things without counting them, such as `both`.
  public let pointing: Set<String>
  /// What follows digits that count nothing, besides the endings of ordinals: of decades and hours.
  public let countlessEndings: [String]
  /// Words before a number that make a joint after it part two numbers, such as `between`.
  public let spans: Set<String>
  /// Words between the two ends of a span, such as `to`.
  public let spanLinks: Set<String>
  /// Words between two numbers of which one is right, such as `or`.
  public let alternatives: Set<String>
  /// Words that multiply the scale after them, nobody knows by how much, such as `several`.
  public let multiples: Set<String>
  /// Words that may stand between a qualifier and its number, such as the `another` of "at least another nine".
  public let additions: Set<String>
  /// Words that may stand between the day of a month and the month, or between two days, such as `of`.
  public let dayLinks: Set<String>
  /// Words before a day up to which, or from which, something is counted or lasts, such as `by`.
  public let dayBounds: Set<String>
  /// Phrases that count from a day that is named to another, such as "day before".
  public let dayCounts: [String]
  /// Words and signs for units of measure, in groups of which one is the other: `mile` and `miles`.
  public let measures: [Set<String>]
  /// Words for money, of which millions are counted.
  public let currencies: Set<String>
  /// Words for stretches of time, with which dates are reckoned, such as `days`.
  public let stretches: Set<String>
  /// Words for hours and what tells them, such as `noon` and `clock`.
  public let hours: Set<String>
  /// Words that make the number before them an hour: "a m" of "8 a.m.", "o clock" of "seven o'clock".
  public let hourEndings: [String]
  /// Words that make the number after them an hour: "half past" of "half past seven".
  public let hourBeginnings: [String]
  /// Words right before an hour that is about or a limit, such as the `by` of "by 3 p.m.".
  public let hourBounds: Set<String>
  /// Words after which four digits are a year, whatever follows, such as the `since` of "since 2019".
  public let yearPlaces: Set<String>
  /// Words after which four digits may be a year, unless what follows is counted, such as the `of` of "of 2019".
  public let yearLinks: Set<String>
  /// Words for many people, which four digits before them count.
  public let people: Set<String>
  /// Words for things in which something is found, which four digits before them count, such as the `homes` of "in 2000
  /// homes". None of them is a verb too: "the law passed in 2000 remains".
  public let counted: Set<String>
  /// Words that make the digits after them the name of one thing, such as the `article` of "Article 51".
  public let numbered: Set<String>
  /// Two words with which a name begins whose last word is a number, such as the `world war` of "World War Two".
  public let numberedNames: Set<String>
  /// Whole expressions whose numbers count nothing, such as `24/7`.
  public let countless: Set<String>
  /// For each number word of figures the words that say it.
  public let indefinite: [Figure.Amount.Word: [String]]
  /// For each qualifier of figures the words that say it before a number.
  public let qualifiers: [Figure.Amount.Qualifier: [String]]
  /// For each qualifier of figures the words that say it after a number, such as `or more`.
  public let qualifiersAfter: [Figure.Amount.Qualifier: [String]]
  /// For each qualifier of figures what says it where it touches the number, such as the plus of `20+`.
  public let qualifiersGlued: [Figure.Amount.Qualifier: [String]]
  /// Words for what befalls people, in groups of which one excludes the other: a count of the dead is none of the hurt.
  public let fates: [Set<String>]
  /// Words for how a number moves, in groups of which one excludes the other: what rose by so much did not fall by it.
  public let directions: [Set<String>]
  /// Words for those who are counted, in families of groups of which one excludes the other: no women are men, and no girls are
  /// boys, while boys are children.
  public let kinds: [[Set<String>]]
  /// Words by which a text says that somebody else says it.
  public let attributions: [String]
  /// Words with which an aside about somebody or something begins, such as `who`.
  public let relatives: Set<String>
  /// Words that make the name after them a speaker's.
  public let byWord: String
  /// Words that make the name before them a speaker's.
  public let saying: Set<String>
  /// With what a name ends to whose bearer the words after it belong, such as the `'s` of "Iran's army".
  public let possessives: [String]
  /// With what the adjective of a name ends, such as the `ian` of "Iranian".
  public let adjectiveEndings: [String]
  /// Words by which a text weakens what it says.
  public let hedges: [String]
  /// Other words by which a text may weaken what it says, or leave it to somebody: each may stand in a hedge that an editor
  /// names, and none is looked for.
  public let weakening: Set<String>
  /// Those hedges that weaken a whole clause, and not only the word that follows.
  public let clauseHedges: [String]
  /// Words that weaken what follows right after them, and are too common to mean it elsewhere.
  public let modals: [String]
  /// Words that deny what follows right after them.
  public let negations: [String]
  /// Words that say that something is not known.
  public let ignorance: Set<String>
  /// With what other such words end, such as `n't`.
  public let negationEndings: [String]
  /// Beginnings of words that deny what follows their hyphen, such as the `non` of "non-Iranians".
  public let negatingPrefixes: Set<String>
}
