import Bytes
import DossierModel
import Parallel

/// The digests of all that a dossier asks, computed once.
struct DossierDigests: Sendable {
  let dossier: Dossier
  let names: String
  let lines: [String]
  let terms: [String]
  /// The terms in the order of their identifiers, in which the lock lists them.
  let termOrder: [Int]
  /// The claims that watch for words, by index.
  let watched: [Int]
  private let watches: [String]
  /// The languages that the patterns may be of; none where the dossier has only one.
  private let languages: String
  /// What each article says, by claim, rising.
  private let answers: [[(claim: Int, assertions: [Assertion])]]

  init(of dossier: Dossier) async {
    self.dossier = dossier
    names = QuestionDigest.ofNames(dossier)
    lines = await parallelMap(dossier.articles, size: 256, QuestionDigest.ofLines)
    terms = dossier.terms.map { QuestionDigest.ofWords($0.words, dossier) }
    let nothing = QuestionDigest.of([])
    termOrder = dossier.terms.indices.sorted { dossier.terms[$0].id.value < dossier.terms[$1].id.value }
    watches = dossier.claims.map { $0.watch.isEmpty ? nothing : QuestionDigest.of($0.watch) }
    let known = WordLanguages(of: dossier).languages
    languages = known.count > 1 ? ([known[0]] + known.dropFirst().sorted()).joined(separator: " ") : ""
    watched = dossier.claims.indices.filter { !dossier.claims[$0].watch.isEmpty }
    var answers = [[(claim: Int, assertions: [Assertion])]](repeating: [], count: dossier.articles.count)
    for (index, claim) in dossier.claims.enumerated() {
      for answer in claim.answers {
        let article = answer.article.index
        if let last = answers[article].last, last.claim == index {
          answers[article][answers[article].count - 1].assertions += answer.assertions
        } else {
          answers[article].append((index, answer.assertions))
        }
      }
    }
    self.answers = answers
  }

  /// What an article says on a claim.
  func assertions(by article: Int, on claim: Int) -> [Assertion] {
    let answers = answers[article]
    return answers.sortedIndex(of: claim, by: \.claim).map { answers[$0].assertions } ?? []
  }

  /// The claims on which an article says something, rising.
  func answered(by article: Int) -> [Int] { answers[article].map(\.claim) }

  func silence(of article: Int, on claim: Int) -> String {
    QuestionDigest.ofSilence(
      watches[claim], apart: assertions(by: article, on: claim),
      languages: languages.isEmpty ? [] : [dossier.articles[article].language.language, languages])
  }

  func assertions(of article: Int, on claim: Int) -> String {
    QuestionDigest.of(assertions(by: article, on: claim), claim: dossier.claims[claim], dossier)
  }
}
