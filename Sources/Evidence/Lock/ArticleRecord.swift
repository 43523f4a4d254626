import DossierModel

/// What the lock holds of one article: its findings, each with the digest of its question, by names instead of indices.
struct ArticleRecord: Equatable, Sendable {
  struct Names: Equatable, Sendable {
    let digest: String
    let forms: [Form]
  }

  /// A form of a name, and where it stands, by voice.
  struct Form: Equatable, Sendable {
    let form: String
    let credit: [Int]
    let own: [Int]
    let quoted: [Int]
  }

  struct TermRecord: Equatable, Sendable {
    let id: String
    let digest: String
    let wordings: [TermFinding.Wording]
  }

  /// What was asked on one claim.
  struct ClaimDigest: Equatable, Sendable {
    let claim: String
    let digest: String
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
  let silences: [ClaimDigest]
  /// The same, by claim whose watch words are of no language of the article.
  let foreignWatches: [ClaimDigest]
  /// The digest of the assertions that were checked, by claim.
  let checked: [ClaimDigest]
  let uncheckedBecause: String?
}

extension ArticleRecord {
  /// The record of an article that was examined with its dossier as it is.
  init(of index: Int, _ findings: ArticleFindings, _ digests: DossierDigests) {
    let dossier = digests.dossier
    article = dossier.articles[index].id.value.text
    sha256 = findings.sha256
    lines = digests.lines[index]
    length = findings.length
    words = findings.words
    quotedWords = findings.quotedWords
    quotations = findings.quotations
    names = Names(
      digest: digests.names,
      forms: findings.names.map { name in
        var positions: (credit: [Int], own: [Int], quoted: [Int]) = ([], [], [])
        for mention in name.mentions {
          switch mention.voice {
          case .credit: positions.credit.append(mention.position)
          case .own: positions.own.append(mention.position)
          case .quoted: positions.quoted.append(mention.position)
          }
        }
        return Form(form: name.form, credit: positions.credit, own: positions.own, quoted: positions.quoted)
      })
    // Mostly all terms were counted, and the order that the lock wants is known.
    let isWhole = findings.terms.count == digests.termOrder.count
    terms = (isWhole ? digests.termOrder : Array(findings.terms.indices)).map { index in
      let finding = findings.terms[index]
      return TermRecord(
        id: dossier.terms[finding.term.index].id.value.text, digest: digests.terms[finding.term.index],
        wordings: finding.wordings)
    }
    func watch(_ claim: Reference<Claim>) -> ClaimDigest {
      ClaimDigest(claim: dossier[claim].id.value.text, digest: digests.silence(of: index, on: claim.index))
    }
    silences = findings.silences.map(watch)
    foreignWatches = findings.foreignWatches.map(watch)
    checked = findings.checkedAssertions.map {
      ClaimDigest(claim: dossier.claims[$0.index].id.value.text, digest: digests.assertions(of: index, on: $0.index))
    }
    uncheckedBecause = findings.uncheckedBecause
  }
}
