import DossierModel

/// Who is `of` whom among the actors, and which count as named origins.
struct Families: Sendable {
  private let parents: [Reference<Actor>?]
  private let tops: [Reference<Actor>]
  private let named: [Bool]

  init(_ actors: [Actor]) {
    let parents = actors.map { $0.of?.value }
    self.parents = parents
    tops = actors.indices.map { Self.climb(from: Reference($0), parents).last ?? Reference($0) }
    named = actors.map { actor in
      switch actor.kind {
      case .person, .state, .body, .armedGroup, .organisation: true
      // A people does not speak with one voice: who speaks for it is not named.
      case .people, .outlet, .unnamed: false
      }
    }
  }

  /// Whether the actor counts as a named origin.
  func isNamed(_ actor: Reference<Actor>) -> Bool { named[actor.index] }

  /// Whether it is of somebody.
  func hasParent(_ actor: Reference<Actor>) -> Bool { parents[actor.index] != nil }

  /// The actor to which all its `of` lead; itself where it is of nobody.
  func top(of actor: Reference<Actor>) -> Reference<Actor> { tops[actor.index] }

  /// The actors that it is `of`, nearest first.
  func above(_ actor: Reference<Actor>) -> [Reference<Actor>] { Self.climb(from: actor, parents) }

  /// A ring of `of` is an error of the manifest; the climb ends where the ring closes.
  private static func climb(from actor: Reference<Actor>, _ parents: [Reference<Actor>?]) -> [Reference<Actor>] {
    var found: [Reference<Actor>] = []
    var next = parents[actor.index]
    while let current = next, current != actor, !found.contains(current) {
      found.append(current)
      next = parents[current.index]
    }
    return found
  }
}
