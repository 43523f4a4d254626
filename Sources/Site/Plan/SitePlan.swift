import Diagnostics
import DossierModel

/// A file of the site that is no page: it is made before any page is, and pages may point to it.
public struct SiteFile: Sendable {
  /// Its path below the site's root.
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]
}

/// Every file of the site with its address, before the first page is rendered.
public struct SitePlan: Sendable {
  /// What the pages are made from.
  public let edition: Edition
  /// The pages, in the order in which they are numbered.
  public let pages: [Page]
  /// The files that are there before any page is made.
  public let files: [SiteFile]
  let templates: PageTemplates

  /// Plans the site; two claimants of one path are errors.
  public static func plan(
    _ edition: Edition, templates: PageTemplates
  ) -> (plan: SitePlan, diagnostics: [Diagnostic]) {
    let pages = PageList.pages(of: edition)
    var files = edition.assets.all.map { SiteFile(path: $0.path, bytes: $0.bytes) }
    files += Sitemap.files(of: edition, pages: pages)
    if let picture = edition.picture { files.append(SiteFile(path: picture.path, bytes: picture.bytes)) }
    let plan = SitePlan(edition: edition, pages: pages, files: files, templates: templates)
    return (plan, plan.claimPaths())
  }

  /// The paths of all files but the search index, which is named when all pages are made: the pages first, then the others.
  var paths: [String] { pages.map(edition.addresses.path(of:)) + files.map(\.path) + [DossierData.path] }

  private func claimPaths() -> [Diagnostic] {
    let dossier = edition.dossier
    let paths = paths
    var claims = PathClaims(keeping: dossier.keep.map { ($0.value, dossier.sources.place($0.range)) }) { number in
      guard number < pages.count else { return ("the file \(paths[number])", nil) }
      let place = pages[number].subject.map { dossier.sources.place(dossier.range(of: $0)) }
      return (pages[number].description(in: dossier), place)
    }
    for (number, path) in paths.enumerated() { claims.claim(path, for: number) }
    return claims.diagnostics
  }
}

extension Page {
  /// The thing that the page is about; nil for a page about many.
  var subject: Subject? {
    switch self {
    case .event(let event): .event(event)
    case .actor(let actor): .actor(actor)
    case .place(let place): .place(place)
    case .article(let article): .article(article)
    case .claim(let claim): .claim(claim)
    default: nil
    }
  }

  /// The page as a sentence names it.
  func description(in dossier: Dossier) -> String {
    switch self {
    case .home: "the first page"
    case .index(let index, let number): "page \(number) of \(index.rawValue)"
    case .event(let event): "the event “\(dossier[event].id.value)”"
    case .actor(let actor): "the actor “\(dossier[actor].id.value)”"
    case .place(let place): "the place “\(dossier[place].id.value)”"
    case .article(let article): "the article “\(dossier[article].id.value)”"
    case .claim(let claim): "the claim “\(dossier[claim].id.value)”"
    case .pair(let first, let second): "the pair “\(dossier[first].id.value)”, “\(dossier[second].id.value)”"
    case .wording, .method, .search, .print: "the page \(self)"
    case .notFound: "the page for unknown addresses"
    }
  }
}

extension Dossier {
  /// Where the identifier of a thing was written.
  func range(of subject: Subject) -> SourceRange {
    switch subject {
    case .actor(let actor): self[actor].id.range
    case .article(let article): self[article].id.range
    case .claim(let claim): self[claim].id.range
    case .event(let event): self[event].id.range
    case .place(let place): self[place].id.range
    case .term(let term): self[term].id.range
    }
  }
}
