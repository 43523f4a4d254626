import Diagnostics

extension SitePlan {
  /// Renders every file to `sink`, several pages at a time and each only once in memory, and checks every link and
  /// anchor of every page. `progress` is told how many pages are done, from several tasks; `times`, where they are asked
  /// for, how long each took.
  public func render(
    to sink: FileSink, width: Int, times: PageTimes? = nil, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async -> [Diagnostic] {
    let check = LinkCheck(paths: paths)
    let chunks = await inChunks(of: pages.count, width: width) { range in
      let results = range.map { render(pages[$0], check, to: sink, times) }
      progress(range.count)
      return results
    }
    var links: [Int: PageLinks] = [:]
    var diagnostics: [Diagnostic] = []
    for (number, result) in chunks.joined().enumerated() {
      diagnostics += result.diagnostics + result.links.diagnostics
      links[number] = result.links
    }
    diagnostics += files.compactMap { sink.write($0.path, $0.bytes) }
    return diagnostics + check.check(links)
  }

  private func render(
    _ page: Page, _ check: LinkCheck, to sink: FileSink, _ times: PageTimes?
  ) -> (links: PageLinks, diagnostics: [Diagnostic]) {
    let start = times.map { _ in ContinuousClock.now }
    let scope = PageScope(page, of: edition)
    var bytes: [UInt8] = []
    templates.render(page, in: scope, into: &bytes)
    let path = edition.addresses.path(of: page)
    let failure = sink.write(path, bytes)
    let links = check.scan(bytes, at: path)
    if let times, let start { times.add(page.template, path, ContinuousClock.now - start) }
    return (links, scope.problems.diagnostics + [failure].compactMap { $0 })
  }
}

extension PageTemplates {
  /// Makes the view of a page and writes it by its template.
  func render(_ page: Page, in scope: PageScope, into output: inout [UInt8]) {
    let dossier = scope.dossier
    func range(_ index: Page.Index, _ number: Int) -> Range<Int> {
      PageList.range(ofPage: number, of: index, in: dossier)
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
