import Comparison
import DossierModel
import JSON

// Claims with their answers, cells, verdicts and origins as data.
extension DossierData {
  func write(claim index: Int, silent: [Reference<Article>], to object: inout JSONObjectWriter) {
    let claim = dossier.claims[index]
    let comparison = comparisons.claims[index]
    object.objects("about", claim.about.map(\.value), write(subject:to:))
    object.objects("answers", claim.answers) { write(answer: $0, of: Reference(index), to: &$1) }
    object.member("compatible") { write(compatibility: claim.compatibility, of: claim, to: &$0) }
    object.objects("groups", comparison.groups) { group, object in
      object.texts("articles", group.articles.map(id))
      object.flag("hedged", group.isHedged)
      object.object("origins") { write(origins: group.origins, to: &$0) }
    }
    object.member("id", claim.id.value.text)
    object.member("kind", claim.kind.rawValue)
    object.member("knowable-from", ifAny: comparison.knowableFrom?.iso)
    object.member("note", ifAny: claim.note?.text)
    object.texts("opposed", comparison.opposed.map(id))
    object.object("origins") { write(origins: comparison.origins, to: &$0) }
    object.member("page", edition.addresses.path(of: .claim(Reference(index))))
    object.objects("positions", claim.positions) { position, object in
      object.member("key", position.key.value.text)
      object.member("sentence", position.sentence)
      if let subject = position.subject { object.object("subject") { write(subject: subject, to: &$0) } }
    }
    object.member("question", claim.question)
    object.texts("reasons", comparison.verdict.reasons.map(\.rawValue))
    object.texts("silent", silent.map(id))
    object.member("topic", id(claim.topic))
    object.member("unit", ifAny: claim.unit)
    object.member("verdict", comparison.verdict.identifier)
    object.texts("watch", claim.watch.map(\.text))
    if let witnesses = comparison.witnesses { object.texts("witnesses", [id(witnesses.0), id(witnesses.1)]) }
  }

  private func write(answer: Answer, of claim: Reference<Claim>, to object: inout JSONObjectWriter) {
    object.member("article", id(answer.article))
    object.objects("assertions", answer.assertions) { assertion, object in
      object.member("apart", ifAny: assertion.apart?.value)
      object.member("basis", ifAny: assertion.basis?.value)
      object.member("hedge", ifAny: assertion.hedge?.value)
      object.objects("quotations", assertion.quotations) { write(quotation: $0, in: answer.article, to: &$1) }
      if let value = assertion.value?.value {
        object.object("value") { write(value: value, of: dossier[claim], to: &$0) }
      }
      object.member("via") { write(via: assertion.via, to: &$0) }
    }
    let cell = comparisons.cell(claim, answer.article)
    object.member("cell", cell.identifier)
    if case .says(let group, _) = cell { object.member("group", group) }
  }

  private func write(origins: Origins, to object: inout JSONObjectWriter) {
    object.texts("articles", origins.articles.map(id))
    object.objects("named", origins.named) { named, object in
      object.member("actor", id(named.actor))
      object.texts("articles", named.articles.map(id))
      object.texts("merged", named.merged.map(id))
      object.objects("named-as", named.voices) { voice, object in
        object.member("actor", id(voice.actor))
        object.texts("articles", voice.articles.map(id))
      }
    }
    object.member("one-side", ifAny: origins.oneSide.map(id))
    object.objects("unnamed", origins.unnamed) { unnamed, object in
      object.member("actor", id(unnamed.actor))
      object.member("article", id(unnamed.article))
    }
    object.texts("without-source", origins.withoutSource.map(id))
  }

  private func write(compatibility: Compatibility, of claim: Claim, to writer: inout JSONWriter) {
    switch compatibility {
    case .none: writer.array { _ in }
    case .all: writer.string("all")
    case .groups(let groups):
      writer.array { list in
        for group in groups {
          list.array { keys in for index in group { keys.string(claim.positions[index].key.value.text) } }
        }
      }
    }
  }

  func write(subject: Subject, to object: inout JSONObjectWriter) {
    let (kind, id): (Directory.Kind, String) =
      switch subject {
      case .actor(let actor): (.actor, id(actor))
      case .article(let article): (.article, id(article))
      case .claim(let claim): (.claim, id(claim))
      case .event(let event): (.event, id(event))
      case .place(let place): (.place, id(place))
      case .term(let term): (.term, id(term))
      }
    object.member("id", id)
    object.member("kind", kind.rawValue)
  }
}
