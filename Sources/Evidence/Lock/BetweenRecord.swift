import DossierModel
import JSON

/// What the lock holds of what is between articles.
struct BetweenRecord: Equatable, Sendable {
  struct Pair: Equatable, Sendable {
    let first: String
    let second: String
    let coverage: SharedText.Coverage
    let runs: [SharedText.Run]
  }

  /// The digest of each compared article: its original, its lines and its outlet.
  let articles: [String: String]
  /// The pairs that share text, by the identifiers of the first and the second, which comes later by bytes.
  let pairs: [Pair]

  /// The record of a dossier that was examined as it is.
  init(of findings: Findings, _ digests: DossierDigests) {
    let dossier = digests.dossier
    var articles: [String: String] = [:]
    for index in dossier.articles.indices where findings.articles[index].isCompared {
      articles[dossier.articles[index].id.value.description] = Self.digest(of: index, digests)
    }
    self.articles = articles
    pairs = findings.shared.map { shared in
      let ids = (dossier[shared.first].id.value, dossier[shared.second].id.value)
      let ordered = ids.0 < ids.1 ? shared : shared.swapped
      return Pair(
        first: min(ids.0, ids.1).description, second: max(ids.0, ids.1).description, coverage: ordered.coverage,
        runs: ordered.runs)
    }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  init(articles: [String: String], pairs: [Pair]) {
    self.articles = articles
    self.pairs = pairs
  }

  /// What a comparison asks of an article.
  static func digest(of index: Int, _ digests: DossierDigests) -> String {
    let article = digests.dossier.articles[index]
    var digest = QuestionDigest()
    digest.add(article.sha256.value)
    digest.add(digests.lines[index])
    digest.add(article.outlet.map { digests.dossier[$0.value].id.value.description } ?? "")
    return digest.text
  }

  /// The record as a file.
  func file() -> LockFile {
    var members: [(String, JSONValue)] = []
    if !articles.isEmpty {
      members.append(("articles", .object(JSONObject(articles.map { ($0, .string($1)) }))))
    }
    if !pairs.isEmpty { members.append(("shared", .array(pairs.map(Self.json)))) }
    return LockFile(name: LockFile.between, bytes: SealedJSON.bytes(object: members))
  }

  private static func json(_ pair: Pair) -> JSONValue {
    let coverage = pair.coverage
    return .object(
      JSONObject([
        ("first", .string(pair.first)), ("second", .string(pair.second)),
        ("wordsOfFirst", .string("own \(coverage.firstOwn), quoted \(coverage.firstQuoted)")),
        ("wordsOfSecond", .string("own \(coverage.secondOwn), quoted \(coverage.secondQuoted)")),
        ("runs", .array(pair.runs.map { .string(Self.written($0)) })),
      ]))
  }

  /// `12 words: 400-480 own, 1203-1290 quoted`
  private static func written(_ run: SharedText.Run) -> String {
    let first = "\(run.first.lowerBound)-\(run.first.upperBound) \(run.isQuotedInFirst ? "quoted" : "own")"
    let second = "\(run.second.lowerBound)-\(run.second.upperBound) \(run.isQuotedInSecond ? "quoted" : "own")"
    return "\(run.words) words: \(first), \(second)"
  }
}
