import DossierModel

/// What comes of setting the articles of a dossier side by side. References and indices lead into that dossier.
///
/// The cost of making it grows with the assertions, not with articles times claims: what is silent is not stored, and what
/// stands between two articles is computed when it is asked for. One object, so that holding it costs nothing.
public final class Comparisons: Sendable {
  /// One for each claim.
  public let claims: [ClaimComparison]
  /// One for each article.
  public let articles: [ArticleComparison]
  /// One for each event.
  public let events: [EventCoverage]
  /// One for each actor.
  public let actors: [ActorCoverage]
  /// One for each place.
  public let places: [PlaceCoverage]
  /// For each event what keeps its date from being certain, in the order of the claims.
  public let dateDoubts: [[DateDoubt]]
  /// For each event whether what is quoted for it prints its date.
  public let datePrintings: [DatePrinting]
  /// How many claims have which verdict.
  public let counts: VerdictCounts

  /// The claims and events that at least two articles report.
  let shared: SharedReports
  /// For each claim the events that it is about.
  let eventsOfClaims: [[Reference<Event>]]
  /// For each event its first day, where an article from before could not have known.
  let happenedOn: [Day?]

  /// Compares the articles of `dossier`; what was found in the originals says where they are silent.
  public init(of dossier: Dossier, _ findings: Findings) {
    let families = Families(dossier.actors)
    claims = dossier.claims.map { ClaimComparison($0, in: dossier, families) }
    let coverage = Coverage(of: dossier)
    events = coverage.events
    actors = coverage.actors
    places = coverage.places
    articles = ArticleComparison.all(of: dossier, findings, claims: claims, events: events)
    dateDoubts = DateDoubt.all(of: dossier, claims)
    datePrintings = dossier.datePrintings { _ in true }.map { $0 ?? .notKnown }
    counts = VerdictCounts(claims.lazy.map(\.verdict))
    var eventsOfClaims = [[Reference<Event>]](repeating: [], count: claims.count)
    for (index, event) in events.enumerated() {
      for claim in event.claims { eventsOfClaims[claim.index].append(Reference(index)) }
    }
    self.eventsOfClaims = eventsOfClaims
    shared = SharedReports(claims: claims, events: events)
    happenedOn = dossier.events.map { $0.planned ? nil : $0.when.value.earliest.day }
  }

  /// What came out for that claim.
  @inlinable public subscript(claim: Reference<Claim>) -> ClaimComparison { claims[claim.index] }
  /// What came out for that article.
  @inlinable public subscript(article: Reference<Article>) -> ArticleComparison { articles[article.index] }
  /// Who reports that event.
  @inlinable public subscript(event: Reference<Event>) -> EventCoverage { events[event.index] }
  /// Where that actor appears.
  @inlinable public subscript(actor: Reference<Actor>) -> ActorCoverage { actors[actor.index] }
  /// Where that place appears.
  @inlinable public subscript(place: Reference<Place>) -> PlaceCoverage { places[place.index] }
}
