import Bytes
import DossierModel
import JSON
import Parallel

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
  init(of findings: Findings, _ digests: DossierDigests) async {
    let dossier = digests.dossier
    let compared = dossier.articles.indices.filter { findings.articles[$0].isCompared }
    let entries = await parallelMap(compared, size: 256) { index in
      (dossier.articles[index].id.value.description, Self.digest(of: index, digests))
    }
    articles = Dictionary(entries, uniquingKeysWith: { first, _ in first })
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
    LockFile(name: LockFile.between, bytes: SealedJSON.bytes(object: write))
  }

  private func write(_ object: inout JSONObjectWriter) {
    if !articles.isEmpty {
      let ordered = articles.sorted { ByteOrder.precedes($0.key, $1.key) }
      object.member("articles") { writer in
        writer.object { object in for (article, digest) in ordered { object.member(article, digest) } }
      }
    }
    SealedJSON.writeHeader(to: &object)
    SealedJSON.writeNormalisation(to: &object)
    guard !pairs.isEmpty else { return }
    object.member("shared") { writer in
      writer.array { writer in for pair in pairs { writer.object { Self.write(pair, &$0) } } }
    }
  }

  private static func write(_ pair: Pair, _ object: inout JSONObjectWriter) {
    let coverage = pair.coverage
    object.member("first", pair.first)
    object.member("runs") { writer in
      writer.array { writer in for run in pair.runs { writer.string(written(run)) } }
    }
    object.member("second", pair.second)
    object.member("wordsOfFirst", "own \(coverage.firstOwn), quoted \(coverage.firstQuoted)")
    object.member("wordsOfSecond", "own \(coverage.secondOwn), quoted \(coverage.secondQuoted)")
  }

  /// `12 words: 400-480 own, 1203-1290 quoted`
  private static func written(_ run: SharedText.Run) -> String {
    let first = "\(run.first.lowerBound)-\(run.first.upperBound) \(run.isQuotedInFirst ? "quoted" : "own")"
    let second = "\(run.second.lowerBound)-\(run.second.upperBound) \(run.isQuotedInSecond ? "quoted" : "own")"
    return "\(run.words) words: \(first), \(second)"
  }
}
