import Diagnostics
import DossierModel

/// Whether the editors say in their own words what the articles say: no run of twelve words that is not marked as a quotation
/// may stand in an original; names and set phrases are shorter. A digest is held against its own article, all other prose against every one.
struct CopyCheck: Sendable {
  let dossier: Dossier
  /// What was read of each article; nil where it could not be.
  let originals: [ComparedText?]

  /// What is copied, article by article.
  func diagnostics() async -> [Diagnostic] {
    let prose = dossier.blocks + dossier.lines + dossier.sentences
    let shared = ProseTable(await InParallel.map(prose.count) { ProseWords(of: prose[$0]) })
    let found = await InParallel.map(originals.count) { index in
      guard let original = originals[index] else { return [] as [Diagnostic] }
      let digest = ProseTable([ProseWords(of: dossier.articles[index].digest)])
      return diagnostics(digest, original, of: index) + diagnostics(shared, original, of: index)
    }
    return found.flatMap(\.self)
  }

  private func diagnostics(_ table: ProseTable, _ original: ComparedText, of article: Int) -> [Diagnostic] {
    table.runs(in: original).map { run in
      Diagnostic(
        .error, "copied-passage", at: table.proses[run.prose].place(of: run.words, in: dossier.sources),
        "\(run.words.count) words in a row stand in the original of \(dossier.articles[article].id.value)",
        explanation: "Say it in your own words, or quote of it, between quotation marks, what is the evidence.")
    }
  }
}

extension Dossier {
  /// What editors say in a few words without Markdown, each where it stands or at the identifier of what it tells of.
  fileprivate var sentences: [Prose] {
    var sentences = articles.compactMap { article in article.basis.map { Prose($0, at: article.id.range) } }
    sentences += actors.flatMap(\.relations).map { Prose($0.words, at: $0.other.range) }
    for event in events {
      sentences += [event.title, event.basis].compactMap(\.self).map { Prose($0, at: event.id.range) }
    }
    for claim in claims {
      sentences.append(Prose(claim.question, at: claim.id.range))
      sentences += claim.positions.map { Prose($0.sentence, at: $0.key.range) }
      for assertion in claim.answers.flatMap(\.assertions) {
        sentences += [assertion.apart, assertion.basis].compactMap(\.self).map { Prose($0.value, at: $0.range) }
      }
    }
    return sentences
  }
}
