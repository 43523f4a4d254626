import DossierModel

/// Reads a file of the lock as this program wrote it, several times faster than `LockReading`; nil for any other, which
/// may still be readable, and is read by `LockReading` or refused with a place.
enum QuickLockReading {
  /// The record of an article.
  static func article(_ bytes: [UInt8]) -> ArticleRecord? { read(bytes, article) }

  /// The record of what is between articles.
  static func between(_ bytes: [UInt8]) -> BetweenRecord? { read(bytes, between) }

  private typealias Surprise = LockScanner.Surprise

  private static func read<Record>(
    _ bytes: [UInt8], _ decode: (inout LockScanner) throws(LockScanner.Surprise) -> Record
  ) -> Record? {
    guard SealedJSON.isIntact(bytes) else { return nil }
    return bytes.withUnsafeBufferPointer { buffer -> Record? in
      do throws(Surprise) {
        var scanner = LockScanner(buffer)
        let record = try scanner.object(decode)
        return scanner.isAtEnd() ? record : nil
      } catch {
        return nil
      }
    }
  }

  private static func readHeader(_ scanner: inout LockScanner) throws(Surprise) {
    try scanner.require("digest")
    _ = try scanner.text()
    try scanner.require("form")
    guard try scanner.number() == LockFile.form else { throw Surprise() }
  }

  private static func readNormalisation(_ scanner: inout LockScanner) throws(Surprise) {
    try scanner.require("normalisation")
    guard try scanner.text() == Normalisation.version else { throw Surprise() }
  }

  private static func text(_ key: StaticString, _ scanner: inout LockScanner) throws(Surprise) -> String {
    try scanner.require(key)
    return try scanner.text()
  }

  private static func number(_ key: StaticString, _ scanner: inout LockScanner) throws(Surprise) -> Int {
    try scanner.require(key)
    return try scanner.number()
  }
}

extension QuickLockReading {
  private static func article(_ scanner: inout LockScanner) throws(Surprise) -> ArticleRecord {
    let article = try text("article", &scanner)
    let checked = scanner.member("checked") ? try digests(&scanner) : []
    try readHeader(&scanner)
    let length = try number("length", &scanner)
    let lines = try text("lines", &scanner)
    try scanner.require("names")
    let names = try scanner.object(names)
    try readNormalisation(&scanner)
    let foreignWatches = scanner.member("otherLanguage") ? try digests(&scanner) : []
    let quotations = scanner.member("quotations") ? try scanner.array(quotation) : []
    let quotedWords = try number("quotedWords", &scanner)
    let sha256 = try text("sha256", &scanner)
    let silences = scanner.member("silences") ? try digests(&scanner) : []
    let terms = scanner.member("terms") ? try scanner.entries(term) : []
    let unchecked = scanner.member("unchecked") ? try scanner.text() : nil
    try scanner.require("words")
    let counts = try scanner.entries { region, scanner throws(Surprise) in
      guard let region = Region(rawValue: region) else { throw Surprise() }
      return RegionWords(region: region, words: try scanner.number())
    }
    let words = Region.allCases.compactMap { region in counts.first { $0.region == region } }
    return ArticleRecord(
      article: article, sha256: sha256, lines: lines, length: length, words: words, quotedWords: quotedWords,
      quotations: quotations, names: names, terms: terms, silences: silences,
      foreignWatches: foreignWatches, checked: checked,
      uncheckedBecause: unchecked)
  }

  private static func digests(_ scanner: inout LockScanner) throws(Surprise) -> [ArticleRecord.ClaimDigest] {
    try scanner.entries { claim, scanner throws(Surprise) in
      ArticleRecord.ClaimDigest(claim: claim, digest: try scanner.text())
    }
  }

  private static func names(_ scanner: inout LockScanner) throws(Surprise) -> ArticleRecord.Names {
    let digest = try text("digest", &scanner)
    guard scanner.member("forms") else { return ArticleRecord.Names(digest: digest, forms: []) }
    let forms = try scanner.entries { form, scanner throws(Surprise) in
      try scanner.object { scanner throws(Surprise) in
        let credit = scanner.member("credit") ? try scanner.plainText(numbers) : []
        let own = scanner.member("own") ? try scanner.plainText(numbers) : []
        let quoted = scanner.member("quoted") ? try scanner.plainText(numbers) : []
        return ArticleRecord.Form(form: form, credit: credit, own: own, quoted: quoted)
      }
    }
    return ArticleRecord.Names(digest: digest, forms: forms)
  }

  private static func numbers(_ scanner: inout LockScanner) throws(Surprise) -> [Int] {
    var numbers = [try scanner.digits()]
    while scanner.has(" ") { numbers.append(try scanner.digits()) }
    return numbers
  }

  private static func quotation(_ scanner: inout LockScanner) throws(Surprise) -> QuotationFinding {
    try scanner.object { scanner throws(Surprise) in
      try scanner.require("at")
      let range = try scanner.plainText { scanner throws(Surprise) in try scanner.range() }
      let fragment = scanner.member("fragment") ? try scanner.object(fragment) : nil
      try scanner.require("lines")
      let lines = try scanner.plainText { scanner throws(Surprise) in try scanner.range() }
      guard let marks = Marks(rawValue: try text("marks", &scanner)),
        let region = Region(rawValue: try text("region", &scanner))
      else { throw Surprise() }
      return QuotationFinding(
        text: try text("text", &scanner), region: region, range: range, lines: lines.lowerBound...lines.upperBound,
        marks: marks, fragment: fragment)
    }
  }

  private static func fragment(_ scanner: inout LockScanner) throws(Surprise) -> TextFragment {
    let end = scanner.member("end") ? try scanner.text() : ""
    let prefix = scanner.member("prefix") ? try scanner.text() : ""
    let start = try text("start", &scanner)
    return TextFragment(
      prefix: prefix, start: start, end: end, suffix: scanner.member("suffix") ? try scanner.text() : "")
  }

  private static func term(
    _ id: String, _ scanner: inout LockScanner
  ) throws(LockScanner.Surprise) -> ArticleRecord.TermRecord {
    try scanner.object { scanner throws(Surprise) in
      let digest = try text("digest", &scanner)
      let wordings = scanner.member("words") ? try scanner.array(wording) : []
      return ArticleRecord.TermRecord(id: id, digest: digest, wordings: wordings)
    }
  }

  private static func wording(_ scanner: inout LockScanner) throws(Surprise) -> TermFinding.Wording {
    try scanner.plainText { scanner throws(Surprise) in
      let pattern = try scanner.digits()
      guard pattern > 0 else { throw Surprise() }
      try scanner.needs(": own ")
      let own = try scanner.digits()
      try scanner.needs(", quoted ")
      let quoted = try scanner.digits()
      try scanner.needs(", scare ")
      return TermFinding.Wording(pattern: pattern - 1, own: own, quoted: quoted, scare: try scanner.digits())
    }
  }
}

extension QuickLockReading {
  private static func between(_ scanner: inout LockScanner) throws(Surprise) -> BetweenRecord {
    let articles = scanner.member("articles") ? try digests(&scanner) : []
    try readHeader(&scanner)
    try readNormalisation(&scanner)
    let pairs = scanner.member("shared") ? try scanner.array(pair) : []
    return BetweenRecord(
      articles: Dictionary(articles.map { ($0.claim, $0.digest) }, uniquingKeysWith: { first, _ in first }),
      pairs: pairs)
  }

  private static func pair(_ scanner: inout LockScanner) throws(Surprise) -> BetweenRecord.Pair {
    try scanner.object { scanner throws(Surprise) in
      let first = try text("first", &scanner)
      try scanner.require("runs")
      let runs = try scanner.array(run)
      let second = try text("second", &scanner)
      try scanner.require("wordsOfFirst")
      let ofFirst = try scanner.plainText(coverage)
      try scanner.require("wordsOfSecond")
      let ofSecond = try scanner.plainText(coverage)
      return BetweenRecord.Pair(
        first: first, second: second,
        coverage: SharedText.Coverage(
          firstOwn: ofFirst.own, firstQuoted: ofFirst.quoted, secondOwn: ofSecond.own, secondQuoted: ofSecond.quoted),
        runs: runs)
    }
  }

  private static func coverage(_ scanner: inout LockScanner) throws(LockScanner.Surprise) -> (own: Int, quoted: Int) {
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
