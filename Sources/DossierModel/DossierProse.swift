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
}
