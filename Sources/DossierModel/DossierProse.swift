extension Dossier {
  /// Prose that may have any number of paragraphs, but for the digests.
  public var blocks: [Prose] { proseOfEditors + descriptions + claims.compactMap(\.note) }

  /// What tells of the editors' own work.
  public var proseOfEditors: [Prose] { [method].compactMap(\.self) + corrections.map(\.text) }

  /// What tells of actors, places, events and words.
  public var descriptions: [Prose] {
    actors.compactMap(\.summary) + places.compactMap(\.summary) + events.compactMap(\.summary)
      + terms.compactMap(\.note)
  }

  /// Prose of one paragraph.
  public var lines: [Prose] { [summary] + judgements.map(\.text) }

  /// What editors say in a few words without Markdown, each where it stands.
  public var sentences: [Prose] {
    var sentences = articles.compactMap { article in
      article.basis.map { Prose($0, at: article.basisRange ?? article.id.range) }
    }
    sentences.append(Prose(title, at: titleRange ?? summary.range))
    sentences += topics.map { Prose($0.title, at: $0.titleRange ?? $0.id.range) }
    sentences += terms.map { Prose($0.title, at: $0.titleRange ?? $0.id.range) }
    sentences += (actors.map(\.name) + places.map(\.name)).map { Prose($0.value, at: $0.range) }
    sentences += actors.flatMap(\.relations).map { Prose($0.words, at: $0.wordsRange ?? $0.other.range) }
    for event in events {
      sentences.append(Prose(event.title, at: event.titleRange ?? event.id.range))
      if let basis = event.basis { sentences.append(Prose(basis, at: event.basisRange ?? event.id.range)) }
    }
    for claim in claims {
      sentences.append(Prose(claim.question, at: claim.questionRange ?? claim.id.range))
      sentences += claim.positions.map { Prose($0.sentence, at: $0.sentenceRange ?? $0.key.range) }
      for assertion in claim.answers.flatMap(\.assertions) {
        sentences += [assertion.apart, assertion.basis].compactMap(\.self).map { Prose($0.value, at: $0.range) }
      }
    }
    return sentences
  }
}
