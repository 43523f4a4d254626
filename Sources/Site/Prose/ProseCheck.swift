import Diagnostics
import DossierModel

extension Edition {
  /// What is wrong with the figures and the quotations of the editors' prose that may stand on several pages: all but the
  /// digests, which are checked where their articles' pages are made.
  public func checkSharedProse() -> [Diagnostic] {
    let checks = EvidenceInProse(of: self)
    var found = checks.check(dossier.summary, .line, .none)
    found += dossier.descriptions.flatMap { checks.check($0, .blocks, .none) }
    for (index, claim) in dossier.claims.enumerated() {
      found += claim.note.map { checks.check($0, .blocks, .answers([Reference(index)])) } ?? []
    }
    found += dossier.proseOfEditors.flatMap { checks.check($0, .blocks, .all) }
    found += dossier.judgements.flatMap { checks.check($0.text, .line, .judgement($0.restsOn.map(\.value))) }
    return found + dossier.sentences.flatMap(checks.check) + checks.checkTitles()
  }

  /// What is wrong with the prose of a dossier that is not going to be published, because something else is wrong with it
  /// too. Links to kinds of things of which some could not be read are not judged.
  public func checkProse() -> [Diagnostic] {
    let scope = PageScope(.home, of: self)
    for article in dossier.articles.indices {
      let reference = Reference<Article>(article)
      let page = PageScope(.article(reference), of: self)
      _ = page.digest(of: reference)
      scope.record.add(page.record.diagnostics)
    }
    for prose in dossier.blocks { _ = scope.blocks(prose) }
    for prose in dossier.lines { _ = scope.line(prose) }
    return scope.record.diagnostics
  }
}
