/// What is not known of a dossier in which something is wrong: of this, and of what rests on it, no further check may say
/// anything, because it would only follow.
public struct Gaps: Sendable {
  /// Kinds of which something could not be read: an unknown name of such a kind is no mistake of its own.
  public var incomplete: Set<Directory.Kind> = []
  /// Kinds of which a thing has a mistake, or is left out because of one.
  public var touched: Set<Directory.Kind> = []
  /// The things that have a mistake.
  public var mistaken: Set<Subject> = []
  /// What stands in things that have a mistake: any of it may be meant as printed in any article.
  public var texts: [String] = []
  /// Whether quotations may stand where nothing was read.
  public var mayHoldQuotations = false

  /// No gap.
  public init() {}

  /// Whether nothing is wrong with this thing itself.
  public func leaves(_ subject: Subject) -> Bool { !mistaken.contains(subject) }
}

extension Dossier {
  /// The dossier without what rests on a mistake, every list as long as before, so that all references hold: claims with a
  /// mistake ask nothing, actors and places with one have no names, and nobody is looked for on whose names nothing is
  /// known.
  public func leavingOut(_ gaps: Gaps) -> Dossier {
    var rest = self
    for index in actors.indices where !gaps.leaves(.actor(Reference(index))) { rest.actors[index].names = [] }
    for index in places.indices where !gaps.leaves(.place(Reference(index))) { rest.places[index].names = [] }
    for index in events.indices where !gaps.leaves(.event(Reference(index))) { rest.events[index].reports = [] }
    for index in claims.indices { rest.claims[index].leaveOut(gaps, at: Reference(index)) }
    for index in judgements.indices {
      // A judgement whose text could not be read says nothing of its claims.
      rest.judgements[index].restsOn.removeAll { judgements[index].text.text.isEmpty || !gaps.leaves(.claim($0.value)) }
    }
    return rest
  }
}

extension Claim {
  fileprivate mutating func leaveOut(_ gaps: Gaps, at reference: Reference<Claim>) {
    guard gaps.leaves(.claim(reference)) else {
      (about, watch, answers) = ([], [], [])
      return
    }
    for index in positions.indices {
      guard let subject = positions[index].subject, !gaps.leaves(subject) else { continue }
      positions[index] = Position(key: positions[index].key, sentence: positions[index].sentence, subject: nil)
    }
    for answer in answers.indices {
      for assertion in answers[answer].assertions.indices {
        guard case .chain(let links) = answers[answer].assertions[assertion].via else { continue }
        if !links.joined().allSatisfy({ gaps.leaves(.actor($0.value)) }) {
          answers[answer].assertions[assertion].via = .chain([])
        }
      }
    }
  }
}
