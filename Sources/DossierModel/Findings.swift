import Bytes

/// What was found in the originals of a dossier: the only thing that pages know of them.
///
/// References and indices lead into the dossier for which the findings were made.
public struct Findings: Sendable, Equatable {
  /// The rules under which texts were compared.
  public var normalisation: String
  /// One for each article of the dossier, in its order.
  public var articles: [ArticleFindings]
  /// The pairs of articles that share text, in the order of the articles; a pair that shares none has no entry.
  public var shared: [SharedText]
  /// The groups of articles that share text, in the order of their first members.
  public var groups: [SharingGroup]

  /// Findings of these parts.
  public init(
    normalisation: String, articles: [ArticleFindings], shared: [SharedText] = [], groups: [SharingGroup] = []
  ) {
    self.normalisation = normalisation
    self.articles = articles
    self.shared = shared
    self.groups = groups
  }

  /// The findings for a dossier whose originals nobody has read: every article unexamined.
  public static func none(for dossier: Dossier) -> Findings {
    Findings(normalisation: "", articles: dossier.articles.map { _ in ArticleFindings() })
  }

  /// The findings in one article.
  @inlinable public subscript(article: Reference<Article>) -> ArticleFindings { articles[article.index] }

  /// What two articles share, with `first` as its first article, or nil where no shared text was found.
  public func sharedText(_ first: Reference<Article>, _ second: Reference<Article>) -> SharedText? {
    let wanted = first < second ? (first, second) : (second, first)
    let index = shared.partitioningIndex { ($0.first, $0.second) >= wanted }
    guard index < shared.count, (shared[index].first, shared[index].second) == wanted else { return nil }
    return first < second ? shared[index] : shared[index].swapped
  }

  /// Whether both articles were compared for shared text, so that "no shared text found" may be said.
  public func areCompared(_ first: Reference<Article>, _ second: Reference<Article>) -> Bool {
    articles[first.index].isCompared && articles[second.index].isCompared
  }
}
