import Diagnostics
import DossierModel

/// Makes pages, hands them to the sink, and tells what they link to.
struct PageWriter: Sendable {
  /// What came of some pages.
  struct Part: Sendable {
    /// One for each page.
    var links: [PageLinks] = []
    var diagnostics: [Diagnostic] = []
    /// The entries of the articles among them.
    var search = SearchStretch()
  }

  let plan: SitePlan
  let check: LinkCheck
  let entries: SearchEntries
  let sink: FileSink
  let times: PageTimes?

  /// Writes the pages of these numbers, but for the page for searching.
  func write(_ range: Range<Int>) -> Part {
    var part = Part()
    var bytes: [UInt8] = []
    for page in plan.pages[range] {
      if page == .search { part.links.append(PageLinks()) } else { write(page, check, with: &bytes, into: &part) }
    }
    return part
  }

  /// Writes the page for searching, once the path of the index is known; `check` knows the index too.
  func writeSearchPage(index: String, _ check: LinkCheck) -> Part {
    var part = Part()
    var bytes: [UInt8] = []
    write(.search, check, searchIndex: index, with: &bytes, into: &part)
    return part
  }

  /// Writes one page; `bytes` is the room for it, which one page after the other uses.
  private func write(
    _ page: Page, _ check: LinkCheck, searchIndex: String = "", with bytes: inout [UInt8], into part: inout Part
  ) {
    let start = times.map { _ in ContinuousClock.now }
    let edition = plan.edition
    let scope = PageScope(page, of: edition, searchIndex: searchIndex)
    bytes.removeAll(keepingCapacity: true)
    plan.templates.render(page, in: scope, into: &bytes)
    let path = edition.addresses.path(of: page)
    let failure = sink.write(path, bytes)
    let links = check.scan(bytes, at: path)
    part.diagnostics += scope.record.diagnostics + [failure].compactMap(\.self)
    part.links.append(links)
    if case .article(let article) = page {
      part.search.append(entries.article(article, digest: scope.record.digest))
    }
    if let times, let start { times.add(page.template, path, ContinuousClock.now - start) }
  }
}

extension PageTemplates {
  /// Makes the view of a page and writes it by its template.
  func render(_ page: Page, in scope: PageScope, into output: inout [UInt8]) {
    func range(_ index: Page.Index, _ number: Int) -> Range<Int> {
      PageList.range(ofPage: number, of: index, in: scope.edition)
    }
    switch page {
    case .home: home.render(HomePage(in: scope), into: &output)
    case .print: print.render(PrintPage(in: scope), into: &output)
    case .search: search.render(SearchPage(in: scope), into: &output)
    case .method: method.render(MethodPage(in: scope), into: &output)
    case .index(.articles, let number):
      articles.render(ArticlesPage(in: scope, articles: range(.articles, number)), into: &output)
    case .article(let reference): article.render(ArticlePage(in: scope, article: reference), into: &output)
    case .claim(let reference): claim.render(ClaimPage(in: scope, claim: reference), into: &output)
    case .index(.timeline, let number):
      timeline.render(TimelinePage(in: scope, events: range(.timeline, number)), into: &output)
    case .index(.actors, let number):
      actors.render(ActorsPage(in: scope, actors: range(.actors, number)), into: &output)
    case .index(.places, let number):
      places.render(PlacesPage(in: scope, places: range(.places, number)), into: &output)
    case .event(let reference): event.render(EventPage(in: scope, event: reference), into: &output)
    case .actor(let reference): actor.render(ActorPage(in: scope, actor: reference), into: &output)
    case .place(let reference): place.render(PlacePage(in: scope, place: reference), into: &output)
    case .index(.compare, let number):
      compare.render(ComparePage(in: scope, number: number), into: &output)
    case .pair(let first, let second): pair.render(PairPage(in: scope, first, second), into: &output)
    case .wording: wording.render(WordingPage(in: scope), into: &output)
    default:
      notFound.render(NotFoundPage(in: scope), into: &output)
    }
  }
}
