import Diagnostics
import DossierModel

/// A doubt about a quotation near which somebody or some place is not named. It is not told when a form of that name stands
/// nowhere, which is an error of its own and may be why.
struct NotNamed: Sendable {
  let subject: Subject
  let diagnostic: Diagnostic
}

/// Checks that the chain of an assertion stands in the text around its quotation.
struct SpeakerChecks {
  private let read: ReadArticle
  private let near: NearNames
  /// Everyone on whose word the article says something.
  private let speakers: Set<Reference<Actor>>

  init(of read: ReadArticle) {
    self.read = read
    near = NearNames(of: read)
    var speakers: Set<Reference<Actor>> = []
    for (_, answer) in read.answers {
      for case .chain(let links) in answer.assertions.map(\.via) { speakers.formUnion(links.joined().map(\.value)) }
    }
    self.speakers = speakers
  }

  /// A warning for each link that is not named near, and for another speaker in the quotation's paragraph.
  func doubts(about assertion: Assertion) -> [NotNamed] {
    guard case .chain(let links) = assertion.via else { return [] }
    let ranges = assertion.quotations.compactMap(read.range)
    guard let first = ranges.first else { return [] }
    let named = ranges.reduce(into: Set<Subject>()) { $0.formUnion(near.subjects(near: $1)) }
    // That an outlet does not name itself where it speaks goes without saying.
    let missing = links.joined().filter {
      $0.value != read.article.outlet?.value && !named.contains(.actor($0.value))
        && !isNamed($0.value, in: assertion.basis?.value)
    }
    let doubts = missing.map { link in
      doubt(
        "speaker-not-near", link,
        "\(read.article.id.value) does not name \(name(of: link.value)) near the quotation",
        "Looked for from two paragraphs before it to one after. Where another place tells, say which in `basis`, with the name.",
        first)
    }
    return doubts.isEmpty ? otherSpeaker(links, ranges) : doubts
  }

  /// Someone else who speaks in this article, named in every quoted paragraph in the place of a link that is not.
  private func otherSpeaker(_ links: [[Located<Reference<Actor>>]], _ ranges: [Range<Int>]) -> [NotNamed] {
    let named = ranges.map { read.names.subjects(in: read.range(ofParagraphs: read.paragraphs(of: $0))) }
    let chain = Set(links.joined().map(\.value))
    for link in links.joined() {
      let isNamed = named.contains { $0.contains { $0.subject == .actor(link.value) } }
      guard !isNamed else { continue }
      let others = zip(named, ranges).map { subjects, range in
        subjects.first { !$0.range.overlaps(range) && isForeign($0.subject, to: chain) }
      }
      guard let other = others.first ?? nil, others.allSatisfy({ $0 != nil }), let actor = other.subject.actor else {
        continue
      }
      return [
        doubt(
          "other-speaker", link,
          "The paragraph of the quotation names \(name(of: actor)), and not \(name(of: link.value))",
          "Check on whose word the article says it.", other.range)
      ]
    }
    return []
  }

  /// Whether someone speaks in this article, and neither in this chain nor for anyone of it. States and peoples are named
  /// everywhere, and mostly as what is spoken of.
  private func isForeign(_ subject: Subject, to chain: Set<Reference<Actor>>) -> Bool {
    guard let actor = subject.actor, speakers.contains(actor) else { return false }
    let dossier = read.questions.dossier
    guard dossier[actor].kind != .state, dossier[actor].kind != .people else { return false }
    return !chain.contains { dossier.speaksFor(actor, $0) || dossier.speaksFor($0, actor) }
  }

  /// Whether the editors' reasons name someone by one of the names of the dossier.
  private func isNamed(_ actor: Reference<Actor>, in reasons: String?) -> Bool {
    guard let reasons else { return false }
    let record = read.questions.dossier[actor]
    return ([record.name.value] + record.names.map(\.text)).contains { reasons.contains($0) }
  }

  private func name(of actor: Reference<Actor>) -> String { read.questions.dossier[actor].name.value }

  private func doubt(
    _ identifier: String, _ link: Located<Reference<Actor>>, _ summary: String, _ explanation: String,
    _ there: Range<Int>
  ) -> NotNamed {
    let warning = Diagnostic(
      .warning, identifier, at: read.questions.dossier.sources.place(link.range), summary, explanation: explanation,
      notes: [Diagnostic.Note("in the original", at: read.text.place(there))])
    return NotNamed(subject: .actor(link.value), diagnostic: warning)
  }
}

extension SpeakerChecks {
  /// An error for each position that is an actor or a place and is not named in the paragraph of the quotation.
  func positionDoubts(about assertion: Assertion, in claim: Claim) -> [NotNamed] {
    guard case .positions(let indices)? = assertion.value?.value, let range = assertion.value?.range else { return [] }
    let ranges = assertion.quotations.compactMap(read.range)
    guard let first = ranges.first else { return [] }
    let named = ranges.reduce(into: Set<Subject>()) { $0.formUnion(near.subjects(in: read.paragraphs(of: $1))) }
    return indices.compactMap { index -> NotNamed? in
      guard let position = claim.positions.indices.contains(index) ? claim.positions[index] : nil,
        let subject = position.subject, !named.contains(subject)
      else { return nil }
      let error = Diagnostic(
        .error, "position-not-named", at: read.questions.dossier.sources.place(range),
        "The paragraph of the quotation does not name \(position.key.value)",
        explanation: "A position that is an actor or a place must be named where the article is quoted for it.",
        notes: [Diagnostic.Note("in the original", at: read.text.place(first))])
      return NotNamed(subject: subject, diagnostic: error)
    }
  }
}

extension Dossier {
  /// Whether `actor` is `of` the other, directly or through others.
  func speaksFor(_ actor: Reference<Actor>, _ other: Reference<Actor>) -> Bool {
    actor == other || actor.climb { self[$0].of?.value }.contains(other)
  }
}
