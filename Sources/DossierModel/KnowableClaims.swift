extension Dossier {
  /// The first day of the latest event that the claim is about; nil where there is none. Planned events do not count: they
  /// can be written of before they happen.
  public func knowableFrom(_ claim: Claim) -> Day? {
    claim.events.lazy.filter { !self[$0].planned }.compactMap { self[$0].when.value.earliest.day }.max()
  }

  /// Whether the article was published, at the latest, before the first day of what the claim is about: without an answer
  /// to it, it is not silent, but could not have known.
  public func couldNotKnow(_ article: Article, of claim: Claim) -> Bool {
    guard let day = knowableFrom(claim), let published = article.published.value.latest.day else { return false }
    return published < day
  }
}
