import Diagnostics
import DossierModel

/// Finds who is printed as the speaker of a sentence, "Pakistan said", "according to IRNA", and stands in no chain.
struct SaidByChecks {
  private let read: ReadArticle
  private let lexicon: Lexicon
  private let sentences: Sentences

  init(of read: ReadArticle, lexicon: Lexicon) {
    self.read = read
    self.lexicon = lexicon
    sentences = Sentences(of: read.text, language: read.article.language)
  }

  /// A warning where all that is quoted stands in sentences of speakers who have nothing to do with the chain, or for whom
  /// the chain names only whom they belong to.
  func diagnostics(of assertion: Assertion) -> [Diagnostic] {
    guard case .chain(let links) = assertion.via, let link = links.joined().first else { return [] }
    let ranges = assertion.quotations.compactMap(read.range)
    let chain = links.joined().map(\.value)
    // Of such a chain the content says already that it is none.
    if let outlet = read.article.outlet?.value, chain == [outlet] { return [] }
    let said = ranges.map { speakers(in: sentences.stretch(around: $0)) }
    let isForeign = said.allSatisfy { speakers in
      !speakers.isEmpty && !speakers.contains { speaker in chain.contains { isKin($0, speaker.actor) } }
    }
    if isForeign, let first = said.first?.first {
      return [warning("said-by-another", link, first, "Check on whose word the article says it.")]
    }
    let widened = links.joined().first { link in
      zip(said, ranges).allSatisfy { speakers, range in
        !speakers.isEmpty && speakers.allSatisfy { !chain.contains($0.actor) && belongs($0.actor, to: link.value) }
          && !isNamed(link.value, in: sentences.stretch(around: range))
      }
    }
    guard let widened, let first = said.first?.first else { return [] }
    let advice = "Name who speaks; whom that one belongs to, `of` says."
    return [warning("speaker-widened", widened, first, advice)]
  }

  private func belongs(_ actor: Reference<Actor>, to other: Reference<Actor>) -> Bool {
    actor != other && read.questions.dossier.speaksFor(actor, other)
  }

  private func isNamed(_ actor: Reference<Actor>, in sentence: Range<Int>) -> Bool {
    read.names.subjects(in: sentence).contains { $0.subject == .actor(actor) }
  }

  private func warning(
    _ identifier: String, _ link: Located<Reference<Actor>>, _ speaker: (actor: Reference<Actor>, range: Range<Int>),
    _ advice: String
  ) -> Diagnostic {
    let dossier = read.questions.dossier
    return Diagnostic(
      .warning, identifier, at: dossier.sources.place(link.range),
      "In the sentence of the quotation \(dossier[speaker.actor].name.value) speaks, and not "
        + "\(dossier[link.value].name.value)",
      explanation: advice, notes: [Diagnostic.Note("in the original", at: read.text.place(speaker.range))])
  }

  private func isKin(_ one: Reference<Actor>, _ other: Reference<Actor>) -> Bool {
    let dossier = read.questions.dossier
    return dossier.speaksFor(one, other) || dossier.speaksFor(other, one)
  }

  /// Actors whose names stand right before a word such as "said", or right after "according to".
  private func speakers(in sentence: Range<Int>) -> [(actor: Reference<Actor>, range: Range<Int>)] {
    read.names.subjects(in: sentence).compactMap { subject, range in
      guard let actor = subject.actor, isSpeaker(range, in: sentence) else { return nil }
      return (actor, range)
    }
  }

  private func isSpeaker(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard name.lowerBound >= sentence.lowerBound, name.upperBound <= sentence.upperBound else { return false }
    let after = TokenRow(of: read.text, in: name.upperBound..<sentence.upperBound)
    if let next = after.tokens.first, lexicon.saying.contains(next) {
      let between = read.text.text[name.upperBound..<after.ranges[0].lowerBound]
      // "A union of clerks, Counter, said": a name between commas stands for what is before it.
      let isAside =
        between.elementsEqual(", ".utf8) && read.text.text[..<name.lowerBound].suffix(2).elementsEqual(", ".utf8)
      if isAside || between.elementsEqual(" ".utf8) { return true }
    }
    let before = TokenRow(of: read.text, in: sentence.lowerBound..<name.lowerBound)
    let end = before.tokens.count
    // "According to officials and the ministry": after a joint a few words may stand between.
    let isJoined = end > 0 && lexicon.joints.contains(before.tokens[end - 1])
    return (max(0, end - (isJoined ? 6 : 0))...end).contains { before.phrase(lexicon.byWord, endsBefore: $0) != nil }
  }
}
