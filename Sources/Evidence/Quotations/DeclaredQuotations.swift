import Diagnostics
import DossierModel

/// What a dossier quotes from one article.
struct DeclaredQuotations: Sendable {
  /// The headline.
  let title: Quotation
  /// All other quotations, in the order in which the dossier lists claims, events and actors.
  private(set) var others: [Quotation] = []

  /// The quotations of every article, in the order of the articles.
  static func all(of dossier: Dossier) -> [DeclaredQuotations] {
    var all = dossier.articles.map { DeclaredQuotations(title: $0.title) }
    for claim in dossier.claims {
      for answer in claim.answers {
        all[answer.article.index].others += answer.assertions.flatMap(\.quotations)
      }
    }
    let reports = dossier.events.flatMap(\.reports) + dossier.actors.flatMap { $0.relations.flatMap(\.reports) }
    for report in reports { all[report.article.index].others += report.quotations }
    return all
  }

  private init(title: Quotation) { self.title = title }
}
