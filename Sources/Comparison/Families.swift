import DossierModel

/// Who is `of` whom among the actors, and which count as named origins.
struct Families: Sendable {
  private let parents: [Reference<Actor>?]
  private let tops: [Reference<Actor>]
  private let named: [Bool]

  init(_ actors: [Actor]) {
    let parents = actors.map { $0.of?.value }
    self.parents = parents
    tops = Self.tops(parents)
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
  func above(_ actor: Reference<Actor>) -> [Reference<Actor>] { actor.climb { parents[$0.index] } }

  /// For each actor where its climb ends; every step is climbed once. A ring ends where the first climb closed it.
  private static func tops(_ parents: [Reference<Actor>?]) -> [Reference<Actor>] {
    var tops = [Reference<Actor>?](repeating: nil, count: parents.count)
    for start in parents.indices {
      var climbed: [Int] = []
      var current = start
      while tops[current] == nil {
        // Until a top above is known, those climbed have themselves in its place, which ends a ring.
        tops[current] = Reference(current)
        climbed.append(current)
        guard let next = parents[current] else { break }
        current = next.index
      }
      let top = tops[current]
      for index in climbed { tops[index] = top }
    }
    return parents.indices.map { tops[$0] ?? Reference($0) }
  }
}
