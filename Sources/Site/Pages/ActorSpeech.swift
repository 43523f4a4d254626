import Comparison
import DossierModel
import HTML
import Templates

/// One thing that an actor said, as one article reports it.
struct SpeechView: View {
  let answer: AssertionView
  let claim: LinkView

  static var fields: [Field<Self>] {
    view("answer", \.answer)
    view("claim", \.claim)
  }
}

/// What an actor said on one topic.
struct SpeechTopic: View {
  let title: String
  let entries: [SpeechView]

  static var fields: [Field<Self>] {
    text("title", \.title)
    list("entries", \.entries)
  }

  /// How many answers at most stand on the page of an actor.
  static let limit = 100

  /// What `actor` said, by topic, in the order of the claims.
  static func topics(of actor: Reference<Actor>, in scope: PageScope) -> [SpeechTopic] {
    let dossier = scope.dossier
    var entries: [Reference<Topic>: [SpeechView]] = [:]
    for said in scope.edition.comparisons[actor].said.prefix(limit) {
      let claim = dossier[said.claim]
      let answer = claim.answers[said.answer]
      let anchor = dossier[answer.article].id.value.description
      let link = LinkView(
        text: claim.question, href: scope.links.link(to: .claim(said.claim), anchor: anchor))
      entries[claim.topic, default: []].append(
        SpeechView(
          answer: scope.view(of: answer.assertions[said.assertion], by: answer.article, on: claim), claim: link))
    }
    return dossier.topics.indices.compactMap { index in
      entries[Reference(index)].map { SpeechTopic(title: dossier.topics[index].title, entries: $0) }
    }
  }
}
