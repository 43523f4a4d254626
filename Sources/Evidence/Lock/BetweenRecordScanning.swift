import DossierModel

private typealias Surprise = LockScanner.Surprise

extension BetweenRecord {
  /// Reads a record whose members stand in the order in which `file` writes them.
  init(from scanner: inout LockScanner) throws(LockScanner.Surprise) {
    let articles = scanner.member("articles") ? try scanner.digests() : []
    try scanner.requireHeader()
    try scanner.requireNormalisation()
    let pairs = scanner.member("shared") ? try scanner.array(Self.pair) : []
    self.init(
      articles: Dictionary(articles.map { ($0.claim, $0.digest) }, uniquingKeysWith: { first, _ in first }),
      pairs: pairs)
  }

  private static func pair(_ scanner: inout LockScanner) throws(Surprise) -> Pair {
    try scanner.object { scanner throws(Surprise) in
      let first = try scanner.text("first")
      try scanner.require("runs")
      let runs = try scanner.array(run)
      let second = try scanner.text("second")
      try scanner.require("wordsOfFirst")
      let ofFirst = try scanner.plainText(coverage)
      try scanner.require("wordsOfSecond")
      let ofSecond = try scanner.plainText(coverage)
      return Pair(
        first: first, second: second,
        coverage: SharedText.Coverage(
          firstOwn: ofFirst.own, firstQuoted: ofFirst.quoted, secondOwn: ofSecond.own, secondQuoted: ofSecond.quoted),
        runs: runs)
    }
  }

  private static func coverage(_ scanner: inout LockScanner) throws(Surprise) -> (own: Int, quoted: Int) {
    try scanner.needs("own ")
    let own = try scanner.digits()
    try scanner.needs(", quoted ")
    return (own, try scanner.digits())
  }

  private static func run(_ scanner: inout LockScanner) throws(Surprise) -> SharedText.Run {
    try scanner.plainText { scanner throws(Surprise) in
      let words = try scanner.digits()
      try scanner.needs(" words: ")
      let first = try scanner.range()
      let isQuotedInFirst = scanner.has(" quoted")
      if !isQuotedInFirst { try scanner.needs(" own") }
      try scanner.needs(", ")
      let second = try scanner.range()
      let isQuotedInSecond = scanner.has(" quoted")
      if !isQuotedInSecond { try scanner.needs(" own") }
      return SharedText.Run(
        words: words, first: first, second: second, isQuotedInFirst: isQuotedInFirst,
        isQuotedInSecond: isQuotedInSecond)
    }
  }
}
