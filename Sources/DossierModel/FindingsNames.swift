/// One form of a name as one article uses it.
public struct NameFinding: Hashable, Sendable {
  /// One place where the form stands.
  public struct Mention: Hashable, Sendable {
    /// Its first code point, counted from the start of the whole original.
    public let position: Int
    /// Whether it stands between double quotation marks.
    public let isQuoted: Bool

    /// A mention at `position`.
    public init(position: Int, isQuoted: Bool) {
      self.position = position
      self.isQuoted = isQuoted
    }
  }

  /// The form as the manifest writes it.
  public let form: String
  /// The actors to whom it counts in this article; none where the form is left unassigned.
  public let actors: [Reference<Actor>]
  /// The places to which it counts in this article.
  public let places: [Reference<Place>]
  /// Where it stands, in order.
  public let mentions: [Mention]

  /// The form `form`, which stands at `mentions`.
  public init(form: String, actors: [Reference<Actor>], places: [Reference<Place>], mentions: [Mention]) {
    self.form = form
    self.actors = actors
    self.places = places
    self.mentions = mentions
  }

  /// Whether it counts to nobody, because every owner of the form lists other articles.
  public var isUnassigned: Bool { actors.isEmpty && places.isEmpty }
  /// How often it stands in the article's own voice.
  public var own: Int { mentions.count { !$0.isQuoted } }
  /// How often it stands in quotation.
  public var quoted: Int { mentions.count { $0.isQuoted } }
}

extension ArticleFindings {
  /// The forms under which the article names the actor.
  public func names(of actor: Reference<Actor>) -> [NameFinding] { names.filter { $0.actors.contains(actor) } }
  /// The forms under which the article names the place.
  public func names(of place: Reference<Place>) -> [NameFinding] { names.filter { $0.places.contains(place) } }
}
