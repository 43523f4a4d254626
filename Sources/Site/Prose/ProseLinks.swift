import Diagnostics
import DossierModel
import Markdown

/// Leads the links and markers of prose to the things of the dossier, from one page.
struct ProseLinks: Sendable {
  let edition: Edition
  let links: Links

  /// Where a link to a thing leads.
  func resolve(_ link: DossierLink) -> LinkResolution {
    guard let kind = Directory.Kind(rawValue: link.kind.rawValue) else { return .unreadable }
    guard let subject = edition.directory.subject(kind, link.identifier) else {
      if edition.gaps.incomplete.contains(kind) { return .unreadable }
      return .unknown(suggestions: suggestions(kind, link.identifier))
    }
    return .found(address: links.link(to: subject), name: edition.dossier.name(of: subject))
  }

  /// Whether the article of a marker answers its claim.
  func check(_ evidence: Evidence) -> EvidenceResolution {
    if !edition.gaps.incomplete.isDisjoint(with: [.claim, .article]) { return .unreadable }
    guard case .claim(let claim) = edition.directory.subject(.claim, evidence.claim) else {
      return .unknownClaim(suggestions: suggestions(.claim, evidence.claim))
    }
    guard let article = edition.directory.article(evidence.article) else {
      return .unknownArticle(suggestions: suggestions(.article, evidence.article))
    }
    let answers = edition.dossier[claim].answers
    if answers.contains(where: { $0.article == article }) { return .found }
    if !edition.gaps.leaves(.claim(claim)) { return .unreadable }
    return .noAnswer(suggestions: answers.map { edition.dossier[$0.article].id.value.description })
  }

  /// The answer to which a marker leads; nil where there is none.
  func answer(_ evidence: Evidence) -> (claim: Reference<Claim>, answer: Answer)? {
    guard case .claim(let claim) = edition.directory.subject(.claim, evidence.claim),
      let article = edition.directory.article(evidence.article),
      let answer = edition.dossier[claim].answers.first(where: { $0.article == article })
    else { return nil }
    return (claim, answer)
  }

  private func suggestions(_ kind: Directory.Kind, _ identifier: String) -> [String] {
    NearestName.candidates(for: identifier, among: edition.directory.identifiers(kind))
  }
}

extension Dossier {
  /// The name under which a thing is shown.
  func name(of subject: Subject) -> String {
    switch subject {
    case .actor(let actor): self[actor].name.value
    case .article(let article): self[article].code.value
    case .claim(let claim): self[claim].question
    case .event(let event): self[event].title
    case .place(let place): self[place].name.value
    case .term(let term): self[term].title
    }
  }
}
