import Bytes

/// What was found in one original.
public struct ArticleFindings: Sendable, Equatable {
  /// The SHA-256 of the original that was read, as 64 small hexadecimal digits; empty where none was.
  public var sha256: String
  /// How many code points the whole original has.
  public var length: Int
  /// The words of each region, in the order of `Region`; regions without lines are left out.
  public var words: [RegionWords]
  /// How many words all the article's quotations cover together.
  public var quotedWords: Int
  /// The quotations that were found, ordered by their bytes; each text once.
  public var quotations: [QuotationFinding]
  /// Every form of a name that stands in the text, ordered by the bytes of the form.
  public var names: [NameFinding]
  /// Whether the names were looked for as the dossier lists them now.
  public var namesAreCurrent: Bool
  /// What was counted of each term, in the order of the terms; terms that were not looked for are left out.
  public var terms: [TermFinding]
  /// The claims on which the article was found silent: none of their watch words stands in it, and some are of its
  /// language. In rising order.
  public var silences: [Reference<Claim>]
  /// The claims of whose watch words none stands in it, and of which none is known to be of its language, so that this says
  /// nothing. In rising order.
  public var foreignWatches: [Reference<Claim>] = []
  /// The claims and assertions of this article whose values and speakers were checked against the text.
  public var checkedAssertions: [Reference<Claim>]
  /// Why values were not checked against the text, such as "no word lists for fa"; nil where they were.
  public var uncheckedBecause: String?
  /// Whether it was compared with the other articles for shared text.
  public var isCompared: Bool

  /// Findings of these parts; none at all where nothing is given.
  public init(
    sha256: String = "", length: Int = 0, words: [RegionWords] = [], quotedWords: Int = 0,
    quotations: [QuotationFinding] = [], names: [NameFinding] = [], namesAreCurrent: Bool = false,
    terms: [TermFinding] = [], silences: [Reference<Claim>] = [], checkedAssertions: [Reference<Claim>] = [],
    uncheckedBecause: String? = nil, isCompared: Bool = false
  ) {
    self.sha256 = sha256
    self.length = length
    self.words = words
    self.quotedWords = quotedWords
    self.quotations = quotations
    self.names = names
    self.namesAreCurrent = namesAreCurrent
    self.terms = terms
    self.silences = silences
    self.checkedAssertions = checkedAssertions
    self.uncheckedBecause = uncheckedBecause
    self.isCompared = isCompared
  }

  /// Whether the original was read.
  public var isExamined: Bool { !sha256.isEmpty }

  /// The words of all regions together.
  public var totalWords: Int { words.reduce(0) { $0 + $1.words } }

  /// The finding of the quotation with exactly these bytes; nil where it is unverified.
  public func quotation(_ text: String) -> QuotationFinding? {
    let index = quotations.partitioningIndex { !ByteOrder.precedes($0.text, text) }
    return index < quotations.count && ByteOrder.areSame(quotations[index].text, text) ? quotations[index] : nil
  }

  /// Whether the article was found silent on the claim, by its watch words.
  public func isSilent(on claim: Reference<Claim>) -> Bool {
    silences.containsSorted(claim)
  }
}

/// How many words a region has.
public struct RegionWords: Hashable, Sendable {
  /// The region.
  public let region: Region
  /// Its words: runs of letters and digits, with the apostrophes and hyphens inside them.
  public let words: Int

  /// `words` words in `region`.
  public init(region: Region, words: Int) {
    self.region = region
    self.words = words
  }
}

/// How a stretch of text stands to the double quotation marks around it.
public enum Marks: String, CaseIterable, Hashable, Sendable {
  /// Outside of them.
  case outside
  /// Between an opening and a closing one.
  case inside
  /// Partly the one, partly the other.
  case across
}
