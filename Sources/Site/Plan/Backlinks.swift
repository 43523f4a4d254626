import DossierModel

/// What leads back to a thing: who belongs to an actor, whose relations lead to it, what lies in a place, and in which
/// articles either is named. Gathered once, because no page can afford to look through everything.
struct Backlinks: Sendable {
  /// A name in one article: an index of the article's findings.
  struct Naming: Hashable, Sendable {
    let article: Reference<Article>
    let name: Int
  }

  /// A relation: whose, and which of its relations.
  struct RelationReference: Hashable, Sendable {
    let actor: Reference<Actor>
    let index: Int
  }

  /// For each actor those that speak for it or belong to it.
  private(set) var members: [[Reference<Actor>]]
  /// For each actor the relations of others that lead to it.
  private(set) var relations: [[RelationReference]]
  /// For each actor where it is named, in the order of the articles.
  private(set) var actorNames: [[Naming]]
  /// For each place where it is named, in the order of the articles.
  private(set) var placeNames: [[Naming]]
  /// For each article those with which it shares text, in their order.
  private(set) var partners: [[Reference<Article>]]
  /// For each place what lies directly in it.
  private(set) var parts: [[Reference<Place>]]
  /// All places, each followed by what lies in it.
  private(set) var placeOrder: [Reference<Place>] = []
  /// The zones in which times are given, each offset once.
  private(set) var zones: [ClockTime.Zone] = []

  init(of dossier: Dossier, _ findings: Findings) {
    members = dossier.actors.map { _ in [] }
    relations = members.map { _ in [] }
    actorNames = members.map { _ in [] }
    placeNames = dossier.places.map { _ in [] }
    parts = dossier.places.map { _ in [] }
    partners = dossier.articles.map { _ in [] }
    for pair in findings.shared {
      partners[pair.first.index].append(pair.second)
      partners[pair.second.index].append(pair.first)
    }
    for index in partners.indices { partners[index].sort() }
    for (index, actor) in dossier.actors.enumerated() {
      if let whole = actor.of { members[whole.value.index].append(Reference(index)) }
      for (number, relation) in actor.relations.enumerated() {
        guard case .actor(let other) = relation.other.value else { continue }
        relations[other.index].append(RelationReference(actor: Reference(index), index: number))
      }
    }
    for (index, article) in findings.articles.enumerated() {
      for (number, name) in article.names.enumerated() where !name.mentions.isEmpty {
        let naming = Naming(article: Reference(index), name: number)
        for actor in name.actors { actorNames[actor.index].append(naming) }
        for place in name.places { placeNames[place.index].append(naming) }
      }
    }
    order(dossier.places)
    for zone in dossier.events.compactMap(\.time?.value.zone) where !zones.contains(where: { $0.offset == zone.offset })
    {
      zones.append(zone)
    }
  }

  /// By name, as readers look for them. Without recursion, because a manifest may nest as it likes; places that lie in
  /// each other come last, once each.
  private mutating func order(_ places: [Place]) {
    let sorted = places.map(\.name.value).nameOrder
    for index in sorted {
      if let whole = places[index].within { parts[whole.value.index].append(Reference(index)) }
    }
    var isPlaced = places.map { _ in false }
    var pending = sorted.filter { places[$0].within == nil }.reversed().map { Reference<Place>($0) }
    while let next = pending.popLast() {
      guard !isPlaced[next.index] else { continue }
      isPlaced[next.index] = true
      placeOrder.append(next)
      pending += parts[next.index].reversed()
    }
    placeOrder += places.indices.filter { !isPlaced[$0] }.map { Reference($0) }
  }
}

extension Edition {
  /// The places in which `place` lies, the nearest first and at most `most`; places that lie in each other are named once.
  func wholes(of place: Reference<Place>, atMost most: Int = .max) -> [Reference<Place>] {
    place.climb(atMost: most) { dossier[$0].within?.value }
  }
}
