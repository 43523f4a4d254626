import Diagnostics
import DossierModel
import Parallel

extension SitePlan {
  /// Renders every file to `sink`, several pages at a time and each only once in memory, and checks every link and
  /// anchor of every page. `progress` is told how many pages are done, from several tasks; `times`, where they are asked
  /// for, how long each took.
  ///
  /// The search index is gathered while the pages are made, because each digest is read but once; the page for searching,
  /// which names the index by its hash, is made last.
  public func render(
    to sink: FileSink, width: Int, times: PageTimes? = nil, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async -> [Diagnostic] {
    let entries = SearchEntries(of: edition)
    async let data = DossierData(of: edition).write(to: sink)
    async let last = SearchStretch(entries.afterArticles)
    var search = SearchGathering()
    search.append(SearchStretch(entries.beforeArticles))

    let check = LinkCheck(paths: paths, root: edition.addresses.rootOnServer)
    let writer = PageWriter(plan: self, check: check, entries: entries, sink: sink, times: times)
    var links: [PageLinks] = []
    var diagnostics: [Diagnostic] = []
    await inChunks(of: pages.count, width: width) { range in
      let part = writer.write(range)
      progress(range.count)
      return part
    } gather: { part in
      links += part.links
      diagnostics += part.diagnostics
      search.append(part.search)
    }
    await search.append(last)

    if let index = SearchIndex(search, kinds: SearchEntry.Kind.allCases.map { edition.phrases.search(.init(of: $0)) }) {
      let part = writer.writeSearchPage(index: index.path, writer.check.adding(index.files.map(\.path)))
      if let number = pages.firstIndex(of: .search), let own = part.links.first { links[number] = own }
      diagnostics += part.diagnostics + index.files.compactMap { sink.write($0.path, $0.bytes) }
    } else {
      diagnostics.append(Diagnostic(.error, "hashing-failed", at: nil, "The search index cannot be named by its hash."))
    }
    diagnostics += files.compactMap { sink.write($0.path, $0.bytes) }
    if let failure = await data { diagnostics.append(failure) }
    return diagnostics + writer.check.check(links) + changed
  }
  /// The files that changed since the dossier was read: the pages are then of two dossiers.
  private var changed: [Diagnostic] {
    edition.dossier.sources.changed.map { path in
      Diagnostic(
        .error, "changed-meanwhile", at: SourcePlace(file: path), "This file changed while the dossier was read",
        explanation: "Run the command again.")
    }
  }
}
