import Diagnostics

/// What an actor is.
public enum ActorKind: String, CaseIterable, Hashable, Sendable {
  /// A human being with a name.
  case person
  /// A state.
  case state
  /// A body of a state: a ministry, an army, a parliament.
  case body
  /// An armed group that is no state's.
  case armedGroup = "armed-group"
  /// Any other organisation.
  case organisation
  /// A people.
  case people
  /// A publisher of articles or broadcasts.
  case outlet
  /// A speaker whom an article does not name, or a collective one.
  case unnamed
}

/// How an actor stands to another, to an event or to a place, as articles state it.
public struct Relation: Hashable, Sendable {
  /// To whom or what: an actor, an event or a place.
  public let other: Located<Subject>
  /// The relation in words, read from this actor: "grew out of".
  public let words: String
  /// Where they are written; nil where they are not.
  public let wordsRange: SourceRange?
  /// The articles that state it.
  public let reports: [Report]

  /// A relation to `other`.
  public init(to other: Located<Subject>, as words: String, at range: SourceRange? = nil, reports: [Report]) {
    self.other = other
    self.words = words
    wordsRange = range
    self.reports = reports
  }
}

/// A person, state, body, armed group, organisation, people, outlet or unnamed speaker.
public struct Actor: Sendable {
  /// Its identifier.
  public var id: Located<Identifier>
  /// The name that the dossier uses.
  public var name: Located<String>
  /// What it is.
  public var kind: ActorKind
  /// Every form that the articles use.
  public var names: [NameForm]
  /// Whom it speaks for or belongs to.
  public var of: Located<Reference<Actor>>?
  /// Its name in other languages, which is ours.
  public var native: [NativeName]
  /// Who this is, in our words.
  public var summary: Prose?
  /// How it stands to others.
  public var relations: [Relation]

  /// An actor with all that is known of it.
  public init(
    id: Located<Identifier>, name: Located<String>, kind: ActorKind, names: [NameForm],
    of: Located<Reference<Actor>>?, native: [NativeName], summary: Prose?, relations: [Relation]
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.names = names
    self.of = of
    self.native = native
    self.summary = summary
    self.relations = relations
  }
}
