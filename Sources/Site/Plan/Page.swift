import DossierModel

/// One page of the site.
public enum Page: Hashable, Sendable {
  /// A list of things of one kind; long ones go on over several pages, numbered from 1.
  public enum Index: String, CaseIterable, Hashable, Sendable {
    /// All events.
    case timeline
    /// All actors.
    case actors
    /// All places.
    case places
    /// All articles.
    case articles
    /// The matrix of claims and articles.
    case compare
  }

  /// The first page.
  case home
  /// A page of an index.
  case index(Index, page: Int)
  /// One event.
  case event(Reference<Event>)
  /// One actor.
  case actor(Reference<Actor>)
  /// One place.
  case place(Reference<Place>)
  /// One article.
  case article(Reference<Article>)
  /// One claim.
  case claim(Reference<Claim>)
  /// Two articles side by side, the earlier in the dossier's order first.
  case pair(Reference<Article>, Reference<Article>)
  /// The watched wordings.
  case wording
  /// How the dossier was made.
  case method
  /// Search.
  case search
  /// The whole dossier as one document.
  case print
  /// What a server shows for an address that leads nowhere.
  case notFound
}
