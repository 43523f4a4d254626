import Diagnostics

/// One of the words for a term.
public struct TermWord: Hashable, Sendable {
  /// What it matches.
  public let pattern: WatchPattern
  /// The only articles in which it counts; nil where it counts in all.
  public let articles: [Reference<Article>]?

  /// A word that counts in `articles`, or everywhere.
  public init(_ pattern: WatchPattern, in articles: [Reference<Article>]? = nil) {
    self.pattern = pattern
    self.articles = articles
  }

  /// The pattern as the editor wrote it.
  public var text: String { pattern.text }

  /// Whether it counts in `article`.
  public func counts(in article: Reference<Article>) -> Bool { articles?.contains(article) ?? true }
}

/// A wording watched across the articles.
public struct Term: Sendable {
  /// Its identifier.
  public var id: Located<Identifier>
  /// The thing that is worded.
  public var title: String
  /// Where the editor wrote the title.
  public var titleRange: SourceRange?
  /// The words for it.
  public var words: [TermWord]
  /// What to see in them, in our words.
  public var note: Prose?

  /// The thing `title` and the words for it.
  public init(
    id: Located<Identifier>, title: String, at titleRange: SourceRange? = nil, words: [TermWord], note: Prose?
  ) {
    self.id = id
    self.title = title
    self.titleRange = titleRange
    self.words = words
    self.note = note
  }
}
