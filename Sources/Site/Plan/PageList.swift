import DossierModel

/// Which pages the site has.
enum PageList {
  /// How many entries one page of an index has at most; the matrix has its own measure.
  static let entriesOnAPage = 500

  private static func size(of index: Page.Index, in edition: Edition) -> Int {
    index == .compare ? edition.matrixRows : entriesOnAPage
  }

  /// All pages, in the order of their kinds, then of the dossier.
  static func pages(of edition: Edition) -> [Page] {
    let dossier = edition.dossier
    var pages: [Page] = [.home, .wording, .method, .search, .print, .notFound]
    for index in Page.Index.allCases {
      let count = pageCount(of: index, in: edition)
      pages += (1...count).map { .index(index, page: $0) }
    }
    pages += dossier.articles.indices.map { .article(Reference($0)) }
    pages += dossier.events.indices.map { .event(Reference($0)) }
    pages += dossier.actors.indices.map { .actor(Reference($0)) }
    pages += dossier.places.indices.map { .place(Reference($0)) }
    pages += dossier.claims.indices.map { .claim(Reference($0)) }
    pages += edition.pairs.pairs.map { .pair($0.first, $0.second) }
    return pages
  }

  /// The entries of an index that stand on one of its pages, numbered from 1.
  static func range(ofPage page: Int, of index: Page.Index, in edition: Edition) -> Range<Int> {
    let count = entries(of: index, in: edition.dossier)
    let size = size(of: index, in: edition)
    let start = min(count, max(0, page - 1) * size)
    return start..<min(count, start + size)
  }

  /// How many pages an index has; at least one.
  static func pageCount(of index: Page.Index, in edition: Edition) -> Int {
    let size = size(of: index, in: edition)
    return max(1, (entries(of: index, in: edition.dossier) + size - 1) / size)
  }

  static func entries(of index: Page.Index, in dossier: Dossier) -> Int {
    switch index {
    case .timeline: dossier.events.count
    case .actors: dossier.actors.count
    case .places: dossier.places.count
    case .articles: dossier.articles.count
    case .compare: dossier.claims.count
    }
  }
}
