import DossierModel

/// The path of every page and of everything else that the site may point to.
///
/// Paths are relative to the site's root and end in a file name, because a folder opened from a disk answers with a
/// listing and not with its `index.html`.
public final class Addresses: Sendable {
  private let actors: [String]
  private let articles: [String]
  private let claims: [String]
  private let events: [String]
  private let places: [String]
  /// The number of each claim in the order of the matrix, from 1.
  private let claimNumbers: [Int]
  /// The folders of the pages about things, which are asked for most.
  private let folders: (actors: [String], articles: [String], claims: [String], events: [String], places: [String])

  /// The path of the site on its web server, beginning and ending in `/`; nil where nobody knows it.
  let rootOnServer: String?

  /// The addresses of this dossier's pages.
  public init(of dossier: Dossier) {
    rootOnServer = dossier.address.flatMap { address in
      address.firstRange(of: "://").map { String(address[$0.upperBound...].drop { $0 != "/" }) }
    }
    actors = dossier.actors.map { $0.id.value.description }
    articles = dossier.articles.map { $0.id.value.description }
    claims = dossier.claims.map { $0.id.value.description }
    events = dossier.events.map { $0.id.value.description }
    places = dossier.places.map { $0.id.value.description }
    var numbers = Array(repeating: 0, count: claims.count)
    for (place, claim) in Matrix.order(of: dossier).enumerated() { numbers[claim.index] = place + 1 }
    claimNumbers = numbers
    folders = (
      actors.map { "actors/\($0)/" }, articles.map { "articles/\($0)/" }, claims.map { "claims/\($0)/" },
      events.map { "events/\($0)/" }, places.map { "places/\($0)/" }
    )
  }

  /// The path of the page for unknown addresses.
  static let notFound = "404.html"

  /// The path of a page below the site's root.
  public func path(of page: Page) -> String {
    page == .notFound ? Self.notFound : folder(of: page) + "index.html"
  }

  /// The folder of a page below the site's root, empty or ending in `/`: its address on a web server.
  public func folder(of page: Page) -> String {
    switch page {
    case .home: ""
    case .index(let index, let number): number == 1 ? "\(index.rawValue)/" : "\(index.rawValue)/page-\(number)/"
    case .event(let event): folders.events[event.index]
    case .actor(let actor): folders.actors[actor.index]
    case .place(let place): folders.places[place.index]
    case .article(let article): folders.articles[article.index]
    case .claim(let claim): folders.claims[claim.index]
    case .pair(let first, let second): "compare/\(articles[first.index])/\(articles[second.index])/"
    case .wording: "wording/"
    case .method: "method/"
    case .search: "search/"
    case .print: "print/"
    case .notFound: ""
    }
  }

  /// Whether the dossier is small enough to stand in one document.
  var fitOneDocument: Bool { articles.count + claims.count <= PrintPage.most }

  /// Where a thing stands within the whole dossier as one document; nil for what has no place of its own there. Most
  /// things are known by their numbers: there are hundreds of links to them. Of the wordings, each term has an `anchor`.
  func anchorInPrint(of page: Page, anchor: String? = nil) -> String? {
    switch page {
    case .event(let event): "e\(event.index + 1)"
    case .actor(let actor): "a\(actor.index + 1)"
    case .place(let place): "p\(place.index + 1)"
    case .article(let article): "article-" + articles[article.index]
    case .claim(let claim): "c\(claimNumbers[claim.index])"
    case .wording: anchor
    case .method: "method"
    default: nil
    }
  }

  /// The page of a thing. A term has an anchor on the page of wordings, an unindexed thing its own page.
  public func page(of subject: Subject) -> (page: Page, anchor: String?) {
    switch subject {
    case .actor(let actor): (.actor(actor), nil)
    case .article(let article): (.article(article), nil)
    case .claim(let claim): (.claim(claim), nil)
    case .event(let event): (.event(event), nil)
    case .place(let place): (.place(place), nil)
    case .term(let term): (.wording, "term-\(term.index + 1)")
    }
  }
}

/// Links as one page writes them: relative, so that they hold on any host, in any folder and from a disk.
public struct Links: Sendable {
  /// All addresses.
  public let addresses: Addresses
  /// The way from the page to the site's root: empty, or `../` once or several times; from the page for unknown addresses
  /// the path on the server.
  public let root: String
  /// Whether the page holds the whole dossier, so that links stay on it.
  private let isWholeDossier: Bool

  /// Links from `page`. The page for unknown addresses is served at any depth and so cannot use relative links; where
  /// the path on the server is not known, it has none (`NotFoundPage`).
  public init(from page: Page, _ addresses: Addresses) {
    self.addresses = addresses
    isWholeDossier = page == .print && addresses.fitOneDocument
    let depth = addresses.folder(of: page).utf8.count { $0 == UInt8(ascii: "/") }
    root = page == .notFound ? addresses.rootOnServer ?? "" : String(repeating: "../", count: depth)
  }

  /// The link to a page, and to an anchor on it.
  public func link(to page: Page, anchor: String? = nil) -> String {
    if isWholeDossier, let place = addresses.anchorInPrint(of: page, anchor: anchor) { return "#" + place }
    var link = root
    link += addresses.path(of: page)
    if let anchor {
      link += "#"
      link += anchor
    }
    return link
  }

  /// The link to a thing.
  public func link(to subject: Subject) -> String {
    let (page, anchor) = addresses.page(of: subject)
    return link(to: page, anchor: anchor)
  }

  /// The link to any other file of the site.
  public func link(toFile path: String) -> String { root + path }
}
