/// A link to a thing of the dossier, as prose writes it: `actor:irna`.
public struct DossierLink: Hashable, Sendable {
  /// The kinds of things that prose may link to, named as the address names them.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A person, state, body, group, organisation, people, outlet or unnamed speaker.
    case actor
    /// Something that happened, or is planned.
    case event
    /// A named place.
    case place
    /// A question on which the articles can be compared.
    case claim
    /// An article.
    case article
    /// A watched wording.
    case term
  }

  /// What kind of thing.
  public let kind: Kind
  /// Its identifier as written, which may name nothing.
  public let identifier: String

  /// The thing of `kind` that is called `identifier`.
  public init(_ kind: Kind, _ identifier: String) {
    self.kind = kind
    self.identifier = identifier
  }
}

/// The evidence behind a piece of prose: what one article says on one claim, `claim:toll/ap`.
public struct Evidence: Hashable, Sendable {
  /// The claim's identifier.
  public let claim: String
  /// The article's identifier.
  public let article: String

  /// The answer of `article` to `claim`.
  public init(claim: String, article: String) {
    self.claim = claim
    self.article = article
  }
}

/// Where a link to a thing of the dossier leads.
public enum LinkResolution: Hashable, Sendable {
  /// To `address`; `name` stands where the prose gives no text of its own.
  case found(address: String, name: String)
  /// Nowhere: there is no such thing. The identifiers that may have been meant, likeliest first.
  case unknown(suggestions: [String])
  /// Nowhere, because the list in which it would be could not be read: no diagnostic, no link.
  case unreadable
}

/// Whether there is evidence for a piece of prose.
public enum EvidenceResolution: Hashable, Sendable {
  /// The article answers the claim.
  case found
  /// No claim has that identifier.
  case unknownClaim(suggestions: [String])
  /// No article has that identifier.
  case unknownArticle(suggestions: [String])
  /// Both exist, but the article gives no answer. The articles that do.
  case noAnswer(suggestions: [String])
  /// Not known, because claims or articles could not be read: no diagnostic, no marker.
  case unreadable
}
