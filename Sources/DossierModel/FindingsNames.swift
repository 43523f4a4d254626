/// One form of a name as one article uses it.
public struct NameFinding: Hashable, Sendable {
  /// In whose voice a form stands.
  public enum Voice: Hashable, Sendable {
    /// In the article's own.
    case own
    /// Between double quotation marks.
    case quoted
    /// In a credit line, which tells who made the article: a byline, an agency's mark.
    case credit
  }

  /// One place where the form stands.
  public struct Mention: Hashable, Sendable {
    private let number: UInt32
    /// Its first code point, counted from the start of the whole original.
    public var position: Int { Int(number) }
    /// In whose voice.
    public let voice: Voice

    /// A mention at `position`, which is below 2³².
    public init(position: Int, voice: Voice) {
      number = UInt32(clamping: position)
      self.voice = voice
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
  public var own: Int { count(.own) }
  /// How often it stands in quotation.
  public var quoted: Int { count(.quoted) }
  /// How often it stands in credit lines.
  public var credit: Int { count(.credit) }

  private func count(_ voice: Voice) -> Int { mentions.count { $0.voice == voice } }
}

extension ArticleFindings {
  /// The forms under which the article names the actor.
  public func names(of actor: Reference<Actor>) -> [NameFinding] { names.filter { $0.actors.contains(actor) } }
  /// The forms under which the article names the place.
  public func names(of place: Reference<Place>) -> [NameFinding] { names.filter { $0.places.contains(place) } }
}
