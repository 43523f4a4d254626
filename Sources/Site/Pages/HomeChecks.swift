import DossierModel

/// How the dossier was checked, in numbers that are counted and never typed in.
enum HomeChecks {
  static func facts(in scope: PageScope) -> [HomePage.Fact] {
    let words = scope.phrases.home
    let counts = EvidenceCounts(of: scope.edition)
    func outOf(_ phrase: HomePhrase, _ count: Int, _ all: Int) -> String {
      words(phrase, count: count, ["all": scope.phrases.common.digits(all)])
    }
    return [
      HomePage.Fact(
        label: words(.originals), text: outOf(.originalsExamined, counts.examined, scope.dossier.articles.count)),
      HomePage.Fact(
        label: words(.quotations), text: outOf(.quotationsVerified, counts.verified, counts.quotations)),
      HomePage.Fact(label: words(.silences), text: outOf(.silencesChecked, counts.silencesChecked, counts.silences)),
      HomePage.Fact(
        label: words(.corrections),
        text: scope.dossier.corrections.isEmpty
          ? words(.noCorrections) : words(.correctionsCount, count: scope.dossier.corrections.count)),
    ]
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
  /// Silent cells.
  private(set) var silences = 0
  /// Those in which the watch words were sought.
  private(set) var silencesChecked = 0

  init(of edition: Edition) {
    let dossier = edition.dossier
    for (index, texts) in dossier.quotationTexts.enumerated() {
      let found = edition.findings.articles[index]
      if found.isExamined { examined += 1 }
      quotations += texts.count
      verified += texts.count { found.quotation($0) != nil }
    }
    silences = dossier.claims.reduce(0) { $0 + dossier.articles.count - $1.answers.count }
    silencesChecked = edition.findings.articles.reduce(0) { $0 + $1.silences.count }
  }
}

extension Dossier {
  /// The texts of all declared quotations by article: of titles, claims, events and relations.
  var quotationTexts: [Set<String>] {
    var texts = articles.map { Set([$0.title.text]) }
    func enter(_ report: Report) { texts[report.article.index].formUnion(report.quotations.map(\.text)) }
    for claim in claims {
      for answer in claim.answers {
        texts[answer.article.index].formUnion(answer.assertions.flatMap(\.quotations).map(\.text))
      }
    }
    for event in events { event.reports.forEach(enter) }
    for actor in actors { actor.relations.flatMap(\.reports).forEach(enter) }
    return texts
  }
}
