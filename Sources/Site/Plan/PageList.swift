import DossierModel

/// Which pages the site has.
enum PageList {
  /// How many entries one page of an index has at most.
  static let entriesOnAPage = 500

  /// All pages, in the order of their kinds, then of the dossier.
  static func pages(of edition: Edition) -> [Page] {
    let dossier = edition.dossier
    var pages: [Page] = [.home, .wording, .method, .search, .print, .notFound]
    for index in Page.Index.allCases {
      let count = pageCount(entries: entries(of: index, in: dossier))
      pages += (1...count).map { .index(index, page: $0) }
    }
    pages += dossier.articles.indices.map { .article(Reference($0)) }
    pages += dossier.events.indices.map { .event(Reference($0)) }
    pages += dossier.actors.indices.map { .actor(Reference($0)) }
    pages += dossier.places.indices.map { .place(Reference($0)) }
    pages += dossier.claims.indices.map { .claim(Reference($0)) }
    return pages
  }

  /// The entries of an index that stand on one of its pages, numbered from 1.
  static func range(ofPage page: Int, entries: Int) -> Range<Int> {
    let start = min(entries, max(0, page - 1) * entriesOnAPage)
    return start..<min(entries, start + entriesOnAPage)
  }

  /// How many pages an index of so many entries has; at least one.
  static func pageCount(entries: Int) -> Int { max(1, (entries + entriesOnAPage - 1) / entriesOnAPage) }

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
