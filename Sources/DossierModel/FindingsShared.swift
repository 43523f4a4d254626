/// The text that two articles share: runs of eight and more identical words.
public struct SharedText: Hashable, Sendable {
  /// A longest run of identical words, along which neither text opens or closes a quotation.
  public struct Run: Hashable, Sendable {
    /// How many words.
    public let words: Int
    /// Where it stands in the first article, in code points of the whole original.
    public let first: Range<Int>
    /// Where it stands in the second.
    public let second: Range<Int>
    /// Whether the first article quotes it.
    public let isQuotedInFirst: Bool
    /// Whether the second article quotes it.
    public let isQuotedInSecond: Bool

    /// A run of `words` words.
    public init(
      words: Int, first: Range<Int>, second: Range<Int>, isQuotedInFirst: Bool, isQuotedInSecond: Bool
    ) {
      self.words = words
      self.first = first
      self.second = second
      self.isQuotedInFirst = isQuotedInFirst
      self.isQuotedInSecond = isQuotedInSecond
    }

    /// Whether both articles quote it, and so may have it from one speaker.
    public var isQuotedInBoth: Bool { isQuotedInFirst && isQuotedInSecond }
  }

  /// The article that comes first.
  public let first: Reference<Article>
  /// The other.
  public let second: Reference<Article>
  /// The runs, in the order of the first article.
  public let runs: [Run]
  /// How many words of each article the runs cover.
  public let coverage: Coverage

  /// Words that runs cover, each word counted once; their sum over the article's words is its containment in the other.
  public struct Coverage: Hashable, Sendable {
    /// Words of the first article in runs that at least one article does not quote.
    public let firstOwn: Int
    /// Words of the first article that stand only in runs that both quote.
    public let firstQuoted: Int
    /// As `firstOwn`, of the second article.
    public let secondOwn: Int
    /// As `firstQuoted`, of the second article.
    public let secondQuoted: Int

    /// These counts.
    public init(firstOwn: Int, firstQuoted: Int, secondOwn: Int, secondQuoted: Int) {
      self.firstOwn = firstOwn
      self.firstQuoted = firstQuoted
      self.secondOwn = secondOwn
      self.secondQuoted = secondQuoted
    }
  }

  /// What `first` and `second` share.
  public init(first: Reference<Article>, second: Reference<Article>, runs: [Run], coverage: Coverage) {
    self.first = first
    self.second = second
    self.runs = runs
    self.coverage = coverage
  }

  /// The same, told from the second article.
  public var swapped: SharedText {
    let runs = runs.map {
      Run(
        words: $0.words, first: $0.second, second: $0.first, isQuotedInFirst: $0.isQuotedInSecond,
        isQuotedInSecond: $0.isQuotedInFirst)
    }
    return SharedText(
      first: second, second: first,
      runs: runs.sorted { ($0.first.lowerBound, $0.second.lowerBound) < ($1.first.lowerBound, $1.second.lowerBound) },
      coverage: Coverage(
        firstOwn: coverage.secondOwn, firstQuoted: coverage.secondQuoted, secondOwn: coverage.firstOwn,
        secondQuoted: coverage.firstQuoted))
  }
}

/// Articles that hang together by shared text: each shares some with another of them.
public struct SharingGroup: Hashable, Sendable {
  /// Whether what they share are quotations in all; else at least one of each pair says it in its own voice.
  public let isQuotation: Bool
  /// The articles, in their order, at least two.
  public let articles: [Reference<Article>]

  /// The group of these articles.
  public init(isQuotation: Bool, articles: [Reference<Article>]) {
    self.isQuotation = isQuotation
    self.articles = articles
  }
}
