import DossierModel

/// What the lock holds of one article: its findings, each with the digest of its question, by names instead of indices.
struct ArticleRecord: Equatable, Sendable {
  struct Names: Equatable, Sendable {
    let digest: String
    let forms: [(form: String, own: [Int], quoted: [Int])]

    static func == (left: Names, right: Names) -> Bool {
      left.digest == right.digest
        && left.forms.elementsEqual(right.forms) { ($0.form, $0.own, $0.quoted) == ($1.form, $1.own, $1.quoted) }
    }
  }

  struct TermRecord: Equatable, Sendable {
    let id: String
    let digest: String
    let wordings: [TermFinding.Wording]
  }

  let article: String
  let sha256: String
  /// The digest of which lines are what.
  let lines: String
  let length: Int
  let words: [RegionWords]
  let quotedWords: Int
  let quotations: [QuotationFinding]
  let names: Names
  let terms: [TermRecord]
  /// The digest of the watch words, by claim on which the article is silent.
  let silences: [String: String]
  /// The digest of the assertions that were checked, by claim.
  let checked: [String: String]
  let uncheckedBecause: String?
}

extension ArticleRecord {
  /// The record of an article that was examined with its dossier as it is.
  init(of index: Int, _ findings: ArticleFindings, _ digests: DossierDigests) {
    let dossier = digests.dossier
    article = dossier.articles[index].id.value.description
    sha256 = findings.sha256
    lines = digests.lines[index]
    length = findings.length
    words = findings.words
    quotedWords = findings.quotedWords
    quotations = findings.quotations
    names = Names(
      digest: digests.names,
      forms: findings.names.map { name in
        (
          name.form, name.mentions.filter { !$0.isQuoted }.map(\.position),
          name.mentions.filter(\.isQuoted).map(\.position)
        )
      })
    terms = findings.terms.map { finding in
      TermRecord(
        id: dossier[finding.term].id.value.description, digest: digests.terms[finding.term.index],
        wordings: finding.wordings)
    }
    silences = Dictionary(
      findings.silences.map { (dossier[$0].id.value.description, digests.silence(of: index, on: $0.index)) },
      uniquingKeysWith: { first, _ in first })
    checked = Dictionary(
      findings.checkedAssertions.map {
        (dossier[$0].id.value.description, digests.assertions(of: index, on: $0.index))
      },
      uniquingKeysWith: { first, _ in first })
    uncheckedBecause = findings.uncheckedBecause
  }
}

/// The digests of all that a dossier asks.
struct DossierDigests: Sendable {
  let dossier: Dossier
  let names: String
  let lines: [String]
  let terms: [String]
  private let watches: [String]
  private let answers: [[Int: [Assertion]]]

  init(of dossier: Dossier) {
    self.dossier = dossier
    names = QuestionDigest.ofNames(dossier)
    lines = dossier.articles.map(QuestionDigest.ofLines)
    terms = dossier.terms.map { QuestionDigest.of($0.words) }
    watches = dossier.claims.map { QuestionDigest.of($0.watch) }
    var answers = [[Int: [Assertion]]](repeating: [:], count: dossier.articles.count)
    for (index, claim) in dossier.claims.enumerated() {
      for answer in claim.answers { answers[answer.article.index][index, default: []] += answer.assertions }
    }
    self.answers = answers
  }

  /// What an article says on a claim.
  func assertions(by article: Int, on claim: Int) -> [Assertion] { answers[article][claim] ?? [] }

  /// The claims on which an article says something, rising.
  func answered(by article: Int) -> [Int] { answers[article].keys.sorted() }

  func silence(of article: Int, on claim: Int) -> String {
    QuestionDigest.ofSilence(watches[claim], apart: assertions(by: article, on: claim))
  }

  func assertions(of article: Int, on claim: Int) -> String {
    QuestionDigest.of(assertions(by: article, on: claim), claim: dossier.claims[claim], dossier)
  }
}
