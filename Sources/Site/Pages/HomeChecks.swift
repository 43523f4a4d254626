import Bytes
import DossierModel

/// How the dossier was checked, in numbers that are counted and never typed in.
enum HomeChecks {
  static func facts(in scope: PageScope) -> [HomePage.Fact] {
    let words = scope.phrases.home
    let counts = EvidenceCounts(of: scope.edition)
    func outOf(_ phrase: HomePhrase, _ count: Int, _ all: Int) -> String {
      words(phrase, count: count, ["all": scope.phrases.common.digits(all)])
    }
    var facts = [
      HomePage.Fact(
        label: words(.originals), text: outOf(.originalsExamined, counts.examined, scope.dossier.articles.count)),
      HomePage.Fact(
        label: words(.quotations), text: outOf(.quotationsVerified, counts.verified, counts.quotations)),
    ]
    if counts.silences > 0 {
      facts.append(
        HomePage.Fact(label: words(.silences), text: outOf(.silencesChecked, counts.silencesChecked, counts.silences)))
    }
    let corrections = scope.dossier.corrections.count
    facts.append(
      HomePage.Fact(
        label: words(.corrections),
        text: corrections == 0 ? words(.noCorrections) : words(.correctionsCount, count: corrections)))
    return facts
  }
}

/// How much evidence the dossier has, and how much of it was found.
struct EvidenceCounts: Sendable {
  /// Articles whose originals were read.
  private(set) var examined = 0
  /// Quotations, each text once for each article.
  private(set) var quotations = 0
  /// Those that were found.
  private(set) var verified = 0
  /// Cells without an answer: silent ones, those where something near is said, and those that could not have known.
  private(set) var silences = 0
  /// Those of them in which the watch words were sought.
  private(set) var silencesChecked = 0

  init(of edition: Edition) {
    let dossier = edition.dossier
    for (index, texts) in dossier.quotationTexts.enumerated() {
      let found = edition.findings.articles[index]
      if found.isExamined { examined += 1 }
      quotations += texts.count
      verified += texts.count { found.quotation($0.text) != nil }
    }
    silences = dossier.articles.indices.reduce(0) { $0 + edition.silences(of: Reference($1)) }
    silencesChecked = edition.findings.articles.reduce(0) { $0 + $1.silences.count }
  }
}

extension Edition {
  /// To how many claims an article has no answer, be it silent or near: the cells in which its watch words can be sought.
  func silences(of article: Reference<Article>) -> Int {
    let comparison = comparisons[article]
    let unknown = comparison.besides.count { comparisons[$0].answer(of: article)?.kind == .unknown }
    return dossier.claims.count - comparison.claims.count - unknown
  }

  /// The claims to which an article has no answer, and for which no words were sought in its text.
  func uncheckedSilences(of article: Reference<Article>) -> [Reference<Claim>] {
    let found = findings[article]
    guard silences(of: article) > found.silences.count else { return [] }
    return dossier.claims.indices.map { Reference<Claim>($0) }.filter { claim in
      let kind = comparisons[claim].answer(of: article)?.kind
      return (kind == nil || kind == .apart) && !found.isSilent(on: claim)
    }
  }
}

extension Dossier {
  /// The texts of all declared quotations by article: of titles, claims, events and relations.
  var quotationTexts: [Set<ExactText>] {
    var texts = articles.map { Set([ExactText($0.title.text)]) }
    func enter(_ quotations: [Quotation], of article: Reference<Article>) {
      texts[article.index].formUnion(quotations.map { ExactText($0.text) })
    }
    for claim in claims {
      for answer in claim.answers { enter(answer.assertions.flatMap(\.quotations), of: answer.article) }
    }
    for report in events.flatMap(\.reports) { enter(report.quotations, of: report.article) }
    for report in actors.flatMap(\.relations).flatMap(\.reports) { enter(report.quotations, of: report.article) }
    return texts
  }
}
