import Diagnostics
import DossierModel
import Parallel

/// Whether the editors say in their own words what the articles say: no run of twelve words that is not marked as a
/// quotation may stand in an original; names and set phrases are shorter. A digest is held against its own article, all
/// other texts against every one.
struct CopyCheck: Sendable {
  let dossier: Dossier
  /// What was read of each article; nil where it could not be.
  let originals: [ComparedText?]

  /// What is copied, article by article.
  func diagnostics() async -> [Diagnostic] {
    let others = dossier.blocks + dossier.lines + dossier.sentences
    let table = ShingleTable(await parallelMap(others, ProseWords.sample))
    let found = await parallelMap(originals.indices) { index -> [Diagnostic] in
      guard let original = originals[index] else { return [] }
      let runs = ShingleTable.runs(of: original)
      let digest = dossier.digest(of: Reference(index))
      let isSuspect = !ShingleTable([ProseWords.sample(of: digest)]).texts(with: runs).isEmpty
      let suspects = (isSuspect ? [digest] : []) + table.texts(with: runs).map { others[$0] }
      return suspects.flatMap { suspect in
        let prose = ProseWords(of: suspect)
        return prose.passages(in: original, ofAtLeast: ShingleTable.passageLength).map { words in
          diagnostic(words.count, at: prose.place(of: words, in: dossier.sources), dossier.articles[index])
        }
      }
    }
    return found.flatMap(\.self)
  }

  private func diagnostic(_ words: Int, at place: SourcePlace, _ article: Article) -> Diagnostic {
    Diagnostic(
      .error, "copied-passage", at: place, "\(words) words in a row stand in the original of \(article.id.value)",
      explanation: "Say it in your own words, or quote of it, between quotation marks, what is the evidence.")
  }
}
