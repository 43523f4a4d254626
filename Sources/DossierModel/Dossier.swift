import Diagnostics

/// A heading under which claims and events are grouped.
public struct Topic: Hashable, Sendable {
  /// Its identifier.
  public var id: Located<Identifier>
  /// Its title.
  public var title: String
  /// Where the editor wrote the title.
  public var titleRange: SourceRange?

  /// The topic `id`, titled `title`.
  public init(id: Located<Identifier>, title: String, at titleRange: SourceRange? = nil) {
    self.id = id
    self.title = title
    self.titleRange = titleRange
  }
}

/// A mistake that was mended after publication.
public struct Correction: Hashable, Sendable {
  /// When.
  public let date: Located<Day>
  /// What was wrong and what stands there now.
  public let text: Prose

  /// The correction `text` of `date`.
  public init(date: Located<Day>, text: Prose) {
    self.date = date
    self.text = text
  }
}

/// The rules that a dossier sets for its evidence.
public struct Rules: Hashable, Sendable {
  /// What is to happen with a quotation that was never verified.
  public enum Verification: String, CaseIterable, Hashable, Sendable {
    /// It is an error.
    case required
    /// It is a warning, and marked on the page.
    case optional
  }

  /// The most words that one quotation may have.
  public var quotationWords: Int
  /// The percentage of an article's words that all its quotations together may cover.
  public var quotedShare: Int
  /// Whether every quotation must be verified.
  public var verification: Verification

  /// The rules; the manifest's own values where none are given.
  public init(quotationWords: Int = 20, quotedShare: Int = 40, verification: Verification = .required) {
    self.quotationWords = quotationWords
    self.quotedShare = quotedShare
    self.verification = verification
  }
}

/// Everything about one subject: manifest and articles, resolved. All references lead into these lists.
public struct Dossier: Sendable {
  /// Its title.
  public var title: String
  /// Where the editor wrote the title.
  public var titleRange: SourceRange?
  /// What happened, in a few sentences.
  public var summary: Prose
  /// The language of the pages.
  public var language: LanguageTag
  /// The date of this edition.
  public var edition: Day
  /// Where it is written; nil where it is not, or could not be read.
  public var editionRange: SourceRange?
  /// The public address of the site, ending in `/`.
  public var address: String?
  /// How the dossier was made, in the editors' words, for the method page.
  public var method: Prose?
  /// Names in the published folder that a build leaves alone.
  public var keep: [Located<String>]
  /// The picture for links shared elsewhere: a path below the content folder.
  public var picture: Located<String>?
  /// Its rules of evidence.
  public var rules: Rules
  /// Corrections, newest first.
  public var corrections: [Correction]
  /// The topics, in order.
  public var topics: [Topic]
  /// The articles, in the order of `articles` in the manifest or by identifier.
  public var articles: [Article]
  /// The actors, by identifier.
  public var actors: [Actor]
  /// The places, by identifier.
  public var places: [Place]
  /// The events, by date, then in the editors' order, in which those with a time of day follow each other by it.
  public var events: [Event]
  /// The claims, by topic, then in the editors' order.
  public var claims: [Claim]
  /// The terms, in the editors' order.
  public var terms: [Term]
  /// The judgements, in the editors' order.
  public var judgements: [Judgement]
  /// The files in which all this is written.
  public var sources: SourceSet

  /// A dossier of these parts.
  public init(
    title: String, at titleRange: SourceRange? = nil, summary: Prose, language: LanguageTag, edition: Day,
    address: String? = nil, method: Prose? = nil,
    keep: [Located<String>] = [], picture: Located<String>? = nil, rules: Rules = Rules(),
    corrections: [Correction] = [], topics: [Topic] = [], articles: [Article] = [], actors: [Actor] = [],
    places: [Place] = [], events: [Event] = [],
    claims: [Claim] = [], terms: [Term] = [], judgements: [Judgement] = [], sources: SourceSet = SourceSet()
  ) {
    self.title = title
    self.titleRange = titleRange
    self.summary = summary
    self.language = language
    self.edition = edition
    self.address = address
    self.method = method
    self.keep = keep
    self.picture = picture
    self.rules = rules
    self.corrections = corrections
    self.topics = topics
    self.articles = articles
    self.actors = actors
    self.places = places
    self.events = events
    self.claims = claims
    self.terms = terms
    self.judgements = judgements
    self.sources = sources
  }
}

extension Dossier {
  /// Our digest of the article; where `sources` do not hold its file it is read again, and it is empty where that has
  /// changed, which `sources` then tell.
  public func digest(of article: Reference<Article>) -> Prose {
    let range = self[article].digest
    return Prose(of: sources[range.file], at: range)
  }

  /// All digests, in the order of the articles.
  public var digests: [Prose] { articles.indices.map { digest(of: Reference($0)) } }

  /// The actor of that reference.
  @inlinable public subscript(reference: Reference<Actor>) -> Actor { actors[reference.index] }
  /// The article of that reference.
  @inlinable public subscript(reference: Reference<Article>) -> Article { articles[reference.index] }
  /// The claim of that reference.
  @inlinable public subscript(reference: Reference<Claim>) -> Claim { claims[reference.index] }
  /// The event of that reference.
  @inlinable public subscript(reference: Reference<Event>) -> Event { events[reference.index] }
  /// The place of that reference.
  @inlinable public subscript(reference: Reference<Place>) -> Place { places[reference.index] }
  /// The term of that reference.
  @inlinable public subscript(reference: Reference<Term>) -> Term { terms[reference.index] }
  /// The topic of that reference.
  @inlinable public subscript(reference: Reference<Topic>) -> Topic { topics[reference.index] }
}
