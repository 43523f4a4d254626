import DossierModel

/// Everything of an edition that search finds, in the order of the kinds, then of the dossier.
struct SearchEntries: Sendable {
  /// How much of a text is shown under a title, in scalars.
  private static let snippetLength = 180

  private let edition: Edition
  private var scope: PageScope { PageScope(.home, of: edition) }
  private var dossier: Dossier { edition.dossier }

  init(of edition: Edition) { self.edition = edition }

  /// Those that come before the articles.
  var beforeArticles: [SearchEntry] { actors + places + events }

  /// Those that come after the articles.
  var afterArticles: [SearchEntry] { claims + terms + quotations }

  /// The number of the first article's entry.
  var firstArticle: Int { dossier.actors.count + dossier.places.count + dossier.events.count }

  /// The number of the first entry after the articles'.
  var firstAfterArticles: Int { firstArticle + dossier.articles.count }

  private var actors: [SearchEntry] {
    dossier.actors.enumerated().map { index, actor in
      named(
        .actor, .actor(Reference(index)), actor.name.value, actor.names, actor.native, actor.summary,
        more: actor.of.map { [dossier[$0.value].name.value] } ?? [])
    }
  }

  private var places: [SearchEntry] {
    dossier.places.enumerated().map { index, place in
      named(
        .place, .place(Reference(index)), place.name.value, place.names, place.native, place.summary,
        more: [place.kind])
    }
  }

  private func named(
    _ kind: SearchEntry.Kind, _ page: Page, _ name: String, _ forms: [NameForm], _ native: [NativeName],
    _ summary: Prose?, more: [String]
  ) -> SearchEntry {
    var names = [name]
    var seen: Set<[UInt8]> = [Array(name.utf8)]
    for other in forms.map(\.text) + native.map(\.text) where seen.insert(Array(other.utf8)).inserted {
      names.append(other)
    }
    let text = summary.map(scope.plainText)
    let others = names.dropFirst().joined(separator: " · ")
    return SearchEntry(
      kind: kind, title: name, path: path(page), snippet: snippet(others.isEmpty ? text ?? "" : others), names: names,
      texts: more + [text].compactMap(\.self))
  }

  private var events: [SearchEntry] {
    dossier.events.enumerated().map { index, event in
      let when = scope.edition.phrasing.phrase(event.when.value)
      let text = event.summary.map(scope.plainText)
      let named = event.actors.map { dossier[$0.value].name.value } + event.places.map { dossier[$0.value].name.value }
      return SearchEntry(
        kind: .event, title: event.title, path: path(.event(Reference(index))),
        snippet: snippet([when, text].compactMap(\.self).joined(separator: " · ")),
        texts: [when, event.when.value.text] + named + [text].compactMap(\.self))
    }
  }

  /// The entry of an article whose digest reads `digest`.
  func article(_ reference: Reference<Article>, digest: String) -> SearchEntry {
    let article = dossier[reference]
    let outlet = article.outlet.map { dossier[$0.value].name.value }
    let published = scope.edition.phrasing.phrase(article.published.value)
    return SearchEntry(
      kind: .article, title: article.title.text, path: path(.article(reference)),
      snippet: snippet([article.code.value, published, digest].joined(separator: " · ")),
      language: foreign(article), names: [article.code.value] + [outlet].compactMap(\.self),
      texts: [published, digest] + article.by + [article.from].compactMap(\.self))
  }

  private var claims: [SearchEntry] {
    dossier.claims.enumerated().map { index, claim in
      let reference = Reference<Claim>(index)
      let verdict = scope.word(of: scope.edition.comparisons[reference].verdict)
      return SearchEntry(
        kind: .claim, title: claim.question, path: path(.claim(reference)),
        snippet: snippet("\(verdict) · \(scope.sentence(of: reference))"),
        texts: claim.positions.map(\.sentence) + [claim.unit, claim.note.map(scope.plainText)].compactMap(\.self))
    }
  }

  private var terms: [SearchEntry] {
    dossier.terms.enumerated().map { index, term in
      let words = term.words.map(\.text)
      let (page, anchor) = scope.edition.addresses.page(of: .term(Reference(index)))
      return SearchEntry(
        kind: .term, title: term.title, path: path(page, anchor), snippet: snippet(words.joined(separator: " · ")),
        texts: words + [term.note.map(scope.plainText)].compactMap(\.self))
    }
  }

  /// Every quotation once for an article, where it is first given as evidence.
  private var quotations: [SearchEntry] {
    var entries: [SearchEntry] = []
    var seen = [Set<[UInt8]>](repeating: [], count: dossier.articles.count)
    func enter(_ quotations: [Quotation], _ reference: Reference<Article>, _ path: String, _ about: String) {
      let article = dossier[reference]
      for quotation in quotations where seen[reference.index].insert(Array(quotation.text.utf8)).inserted {
        entries.append(
          SearchEntry(
            kind: .quotation, title: quotation.text, path: path, snippet: snippet("\(article.code.value) · \(about)"),
            language: foreign(article), texts: [article.code.value]))
      }
    }
    for (index, claim) in dossier.claims.enumerated() {
      for answer in claim.answers {
        let place = path(.claim(Reference(index)), dossier[answer.article].id.value.description)
        for assertion in answer.assertions { enter(assertion.quotations, answer.article, place, claim.question) }
      }
    }
    for (index, event) in dossier.events.enumerated() {
      for report in event.reports {
        let place = path(.event(Reference(index)), dossier[report.article].id.value.description)
        enter(report.quotations, report.article, place, event.title)
      }
    }
    return entries
  }

  private func path(_ page: Page, _ anchor: String? = nil) -> String {
    scope.edition.addresses.path(of: page) + (anchor.map { "#" + $0 } ?? "")
  }

  private func foreign(_ article: Article) -> LanguageTag? {
    article.language == dossier.language ? nil : article.language
  }

  /// The beginning of a text, cut between words, in one line.
  private func snippet(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: Self.snippetLength, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    let cut = scalars[..<end].lastIndex(of: " ") ?? end
    return String(scalars[..<cut]) + "…"
  }
}
