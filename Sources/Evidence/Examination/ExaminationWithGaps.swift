import Diagnostics
import DossierModel

extension Examination {
  /// What the originals say against a dossier in which other things are wrong, so that an editor sees all of it at once.
  /// Whether a quotation stands in its original no other mistake can change; of the rest only that is said which does not
  /// follow from `gaps`, and nothing of articles that are themselves mistaken.
  public static func diagnostics(
    of dossier: Dossier, besides gaps: Gaps, in folder: OriginalsFolder
  ) async -> [Diagnostic] {
    guard folder.isThere() else { return [] }
    let mistaken = dossier.articles.indices.filter { !gaps.leaves(.article(Reference($0))) }
    let examination = await Examination(
      of: dossier.leavingOut(gaps), quoting: DeclaredQuotations.all(of: dossier), besides: Set(mistaken), in: folder)
    let unsure = unsureChecks(gaps)
    return examination.diagnostics.filter { !unsure.contains($0.identifier) }
  }

  /// The checks that look at many things at once, and of which one that is missing could make a mistake.
  private static func unsureChecks(_ gaps: Gaps) -> Set<String> {
    var checks: Set<String> = []
    // A form that no article has may stand in one that was not read.
    if gaps.incomplete.contains(.article) { checks.insert("name-not-found") }
    // Someone named instead may speak for whom the chain names.
    if !gaps.touched.isDisjoint(with: [.actor, .place]) { checks.insert("other-speaker") }
    // What is nearly a name may be one that was not read.
    if !gaps.touched.isDisjoint(with: [.actor, .article, .place, .term]) { checks.insert("name-misspelt") }
    if !gaps.touched.isDisjoint(with: [.article, .claim, .event]) { checks.insert("year-not-printed") }
    if !gaps.touched.isDisjoint(with: [.actor, .article, .claim, .event, .place]) { checks.insert("not-named-near") }
    return checks
  }
}
