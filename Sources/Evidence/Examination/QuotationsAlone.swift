import Diagnostics
import DossierModel

extension Examination {
  /// What is wrong with the quotations of a dossier that has other mistakes, so that an editor sees both at once: only
  /// whether each stands in its original, which no other mistake can change.
  ///
  /// Articles that are themselves mistaken, by their indices, are left out.
  public static func checkQuotations(
    of dossier: Dossier, in folder: OriginalsFolder, leavingOut mistaken: Set<Int>
  ) async -> [Diagnostic] {
    guard folder.isThere() else { return [] }
    let quotations = DeclaredQuotations.all(of: dossier)
    let found = await InParallel.map(dossier.articles.count) { index -> [Diagnostic] in
      guard !mistaken.contains(index) else { return [] }
      let article = dossier.articles[index]
      let reading = OriginalReading(article: article, sources: dossier.sources, folder: folder).read()
      guard let original = reading.original else { return reading.diagnostics }
      let text = ReadText(original, regions: reading.regions)
      let proof = QuotationProof(of: quotations[index], for: article, in: text, sources: dossier.sources)
      return reading.diagnostics + proof.diagnostics
    }
    return found.flatMap(\.self)
  }
}
