import DossierModel

/// Names one assertion: the claim, the index of the answer, the index of the assertion in it.
public struct AssertionReference: Hashable, Sendable {
  /// The claim.
  public let claim: Reference<Claim>
  /// The index among the claim's answers.
  public let answer: Int
  /// The index among the answer's assertions.
  public let assertion: Int
}

/// Who reports an event.
public struct EventCoverage: Sendable {
  /// The articles that report it, in their order, as `Dossier.reportingArticles` has them.
  public let articles: [Reference<Article>]
  /// The claims about it, in their order.
  public fileprivate(set) var claims: [Reference<Claim>] = []
}

/// Where an actor appears.
public struct ActorCoverage: Sendable {
  /// What it said: the assertions whose chain contains it, in the order of the claims.
  public fileprivate(set) var said: [AssertionReference] = []
  /// The claims about it, and those to which some article answers with it, in their order.
  public fileprivate(set) var claims: [Reference<Claim>] = []
  /// The events in which it took part, in their order.
  public fileprivate(set) var events: [Reference<Event>] = []
}

/// Where a place appears.
public struct PlaceCoverage: Sendable {
  /// The claims about it, and those to which some article answers with it, in their order.
  public fileprivate(set) var claims: [Reference<Claim>] = []
  /// The events that happened there, in their order.
  public fileprivate(set) var events: [Reference<Event>] = []
}

/// The coverage of all events, actors and places of a dossier, gathered in one pass over its claims and one over its events.
struct Coverage {
  private(set) var events: [EventCoverage]
  private(set) var actors: [ActorCoverage]
  private(set) var places: [PlaceCoverage]

  init(of dossier: Dossier) {
    events = dossier.reportingArticles.map { EventCoverage(articles: $0) }
    actors = dossier.actors.map { _ in ActorCoverage() }
    places = dossier.places.map { _ in PlaceCoverage() }
    for (index, event) in dossier.events.enumerated() { enter(event, Reference(index)) }
    for (index, claim) in dossier.claims.enumerated() { enter(claim, Reference(index)) }
  }

  private mutating func enter(_ event: Event, _ reference: Reference<Event>) {
    for actor in event.actors where actors[actor.value.index].events.last != reference {
      actors[actor.value.index].events.append(reference)
    }
    for place in event.places where places[place.value.index].events.last != reference {
      places[place.value.index].events.append(reference)
    }
  }

  private mutating func enter(_ claim: Claim, _ reference: Reference<Claim>) {
    for subject in claim.about.map(\.value) + claim.subjectsAnswered {
      switch subject {
      case .event(let event) where events[event.index].claims.last != reference:
        events[event.index].claims.append(reference)
      case .actor(let actor) where actors[actor.index].claims.last != reference:
        actors[actor.index].claims.append(reference)
      case .place(let place) where places[place.index].claims.last != reference:
        places[place.index].claims.append(reference)
      default: break
      }
    }
    for (answer, says) in claim.answers.enumerated() {
      for index in says.assertions.indices {
        guard case .chain(let links) = says.assertions[index].via else { continue }
        let entry = AssertionReference(claim: reference, answer: answer, assertion: index)
        for actor in links.joined() where actors[actor.value.index].said.last != entry {
          actors[actor.value.index].said.append(entry)
        }
      }
    }
  }
}

extension Claim {
  /// The actors and places that some article gives as its answer.
  fileprivate var subjectsAnswered: [Subject] {
    let subjects = positions.map(\.subject)
    guard subjects.contains(where: { $0 != nil }) else { return [] }
    var answered: Set<Int> = []
    for assertion in answers.lazy.flatMap(\.assertions) where assertion.isLive {
      if case .positions(let indices) = assertion.value?.value { answered.formUnion(indices) }
    }
    return answered.sorted().compactMap { subjects[$0] }
  }
}
