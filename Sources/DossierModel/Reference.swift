/// Names one thing of a dossier by its place in the dossier's list of such things.
public struct Reference<Thing>: Hashable, Comparable, Sendable {
  /// The index in the list.
  public let index: Int

  /// The thing at this index.
  public init(_ index: Int) { self.index = index }

  /// In the order of the list.
  public static func < (left: Reference, right: Reference) -> Bool { left.index < right.index }

  /// Those to which `next` leads from here step by step, the nearest first and at most `most`. A ring, which is an error
  /// of the manifest, is left where it closes.
  @inlinable public func climb(atMost most: Int = .max, _ next: (Reference) -> Reference?) -> [Reference] {
    guard var above = next(self) else { return [] }
    var found: [Reference] = []
    var seen: Set<Reference> = [self]
    while found.count < most, seen.insert(above).inserted {
      found.append(above)
      guard let further = next(above) else { break }
      above = further
    }
    return found
  }
}

/// What a claim is about, and what prose may link to.
public enum Subject: Hashable, Sendable {
  /// An actor.
  case actor(Reference<Actor>)
  /// An article.
  case article(Reference<Article>)
  /// A claim.
  case claim(Reference<Claim>)
  /// An event.
  case event(Reference<Event>)
  /// A place.
  case place(Reference<Place>)
  /// A term.
  case term(Reference<Term>)
}
