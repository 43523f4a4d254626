import Diagnostics
import DossierModel

extension Edition {
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

extension Dossier {
  /// Prose that may have any number of paragraphs, but for the digests.
  var blocks: [Prose] {
    [method].compactMap(\.self) + actors.compactMap(\.summary) + places.compactMap(\.summary)
      + events.compactMap(\.summary) + claims.compactMap(\.note) + terms.compactMap(\.note) + corrections.map(\.text)
  }

  /// Prose of one paragraph.
  var lines: [Prose] { [summary] + judgements.map(\.text) }
}
