import Diagnostics

/// Something that happened, or is planned, at a time that may be uncertain.
public struct Event: Sendable {
  /// Its identifier.
  public var id: Located<Identifier>
  /// What happened, in a line.
  public var title: String
  /// When.
  public var when: Located<EDTF>
  /// At what time of day.
  public var time: Located<ClockTime>?
  /// How the day is known where no article prints it.
  public var basis: String?
  /// Whether it was still to come when the articles were written.
  public var planned: Bool
  /// Its lane.
  public var topic: Reference<Topic>?
  /// Who took part.
  public var actors: [Located<Reference<Actor>>]
  /// Where.
  public var places: [Located<Reference<Place>>]
  /// What happened, in our words.
  public var summary: Prose?
  /// Where the title is written; nil where it is not.
  public var titleRange: SourceRange?
  /// Where the basis is written; nil where there is none.
  public var basisRange: SourceRange?
  /// Articles that report it, where no claim about it quotes them already.
  public var reports: [Report]

  /// An event with all that is known of it.
  public init(
    id: Located<Identifier>, title: String, when: Located<EDTF>, time: Located<ClockTime>?, basis: String?,
    planned: Bool, topic: Reference<Topic>?, actors: [Located<Reference<Actor>>],
    places: [Located<Reference<Place>>], summary: Prose?, reports: [Report],
    titleRange: SourceRange? = nil, basisRange: SourceRange? = nil
  ) {
    self.id = id
    self.title = title
    self.when = when
    self.time = time
    self.basis = basis
    self.planned = planned
    self.topic = topic
    self.actors = actors
    self.places = places
    self.summary = summary
    self.reports = reports
    self.titleRange = titleRange
    self.basisRange = basisRange
  }
}
