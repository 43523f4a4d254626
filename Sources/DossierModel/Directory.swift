/// Finds the things of a dossier by their identifiers, as prose and manifest name them: a kind and an identifier.
public struct Directory: Sendable {
  /// The kinds of things that can be named, as they are written before the colon.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// An actor.
    case actor
    /// An article.
    case article
    /// A claim.
    case claim
    /// An event.
    case event
    /// A place.
    case place
    /// A term.
    case term
  }

  private var subjects: [Kind: [String: Subject]] = [:]

  /// A directory of all the dossier's things. Of two with one identifier the first counts.
  public init(of dossier: Dossier) {
    enter(.actor, dossier.actors.map(\.id.value)) { .actor(Reference($0)) }
    enter(.article, dossier.articles.map(\.id.value)) { .article(Reference($0)) }
    enter(.claim, dossier.claims.map(\.id.value)) { .claim(Reference($0)) }
    enter(.event, dossier.events.map(\.id.value)) { .event(Reference($0)) }
    enter(.place, dossier.places.map(\.id.value)) { .place(Reference($0)) }
    enter(.term, dossier.terms.map(\.id.value)) { .term(Reference($0)) }
  }

  /// The thing of that kind and identifier.
  public func subject(_ kind: Kind, _ identifier: some StringProtocol) -> Subject? {
    subjects[kind]?[String(identifier)]
  }

  /// The article with that identifier.
  public func article(_ identifier: some StringProtocol) -> Reference<Article>? {
    if case .article(let article) = subject(.article, identifier) { article } else { nil }
  }

  /// All identifiers of a kind, sorted.
  public func identifiers(_ kind: Kind) -> [String] {
    (subjects[kind] ?? [:]).keys.sorted()
  }

  private mutating func enter(_ kind: Kind, _ identifiers: [Identifier], _ subject: (Int) -> Subject) {
    for (index, identifier) in identifiers.enumerated() {
      guard subjects[kind]?[identifier.description] == nil else { continue }
      subjects[kind, default: [:]][identifier.description] = subject(index)
    }
  }
}
