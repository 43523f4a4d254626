/// The pages that are about no one thing, as search finds them: by what the menu calls them and by their titles.
struct SearchPages {
  private let scope: PageScope

  init(_ scope: PageScope) { self.scope = scope }

  /// Their entries, in the order of the menu.
  var entries: [SearchEntry] {
    let (dossier, phrases) = (scope.dossier, scope.phrases)
    return [
      entry(.home, .home, dossier.title, scope.plainText(dossier.summary)),
      entry(.index(.timeline, page: 1), .timeline, phrases.times(.title), phrases.times(.lede)),
      entry(.index(.compare, page: 1), .compare, "", phrases.comparison(.description)),
      entry(
        .index(.actors, page: 1), .actors, phrases.actors(.title),
        phrases.actors(.lede, count: dossier.actors.count)),
      entry(
        .index(.places, page: 1), .places, phrases.places(.title),
        phrases.places(.lede, count: dossier.places.count)),
      entry(
        .index(.articles, page: 1), .articles, phrases.articles(.title),
        phrases.articles(.lede, count: dossier.articles.count)),
      entry(.wording, .wording, phrases.wording(.title), phrases.wording(.lede)),
      entry(.method, .method, phrases.method(.title), phrases.method(.lede)),
      entry(.print, .print, phrases.print(.title), phrases.print(.lede)),
    ]
  }

  private func entry(_ page: Page, _ name: CommonPhrase, _ title: String, _ lede: String) -> SearchEntry {
    let name = scope.phrases.common(name)
    let snippet = title.isEmpty || title == name ? lede : "\(title) · \(lede)"
    return SearchEntry(
      kind: .page, title: name, path: scope.edition.addresses.path(of: page), snippet: snippet, names: [name],
      texts: [snippet])
  }
}
