import DossierModel

/// Everything of an edition that search finds, in the order of the kinds, then of the dossier.
struct SearchEntries: Sendable {
  /// How much of a text is kept to be shown under a title, in scalars: of articles, which may be many and long, no more
  /// than is shown at once; of others enough that a find may show the words for which it was found.
  private static let snippetLength = (article: 180, other: 420)

  private let edition: Edition
  private var scope: PageScope { PageScope(.home, of: edition) }
  private var dossier: Dossier { edition.dossier }

  init(of edition: Edition) { self.edition = edition }

  /// Those that come before the articles.
  var beforeArticles: [SearchEntry] { actors + places + events }

  /// Those that come after the articles.
  var afterArticles: [SearchEntry] { claims + terms + quotations + SearchPages(scope).entries }

  private var actors: [SearchEntry] {
    dossier.actors.enumerated().map { index, actor in
      var entry = named(
        .actor, .actor(Reference(index)), actor.name.value, actor.names, actor.native, actor.summary,
        more: actor.of.map { [dossier[$0.value].name.value] } ?? [])
      entry.hasInitials = actor.kind != .person && actor.kind != .unnamed
      return entry
    }
  }

  private var places: [SearchEntry] {
    dossier.places.enumerated().map { index, place in
      var entry = named(
        .place, .place(Reference(index)), place.name.value, place.names, place.native, place.summary,
        more: [place.kind])
      entry.hasInitials = true
      return entry
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
    let shown = names.dropFirst() + [text].compactMap(\.self)
    return SearchEntry(
      kind: kind, title: name, path: path(page), snippet: snippet(shown.joined(separator: " · ")), names: names,
      texts: more + [text].compactMap(\.self))
  }

  private var events: [SearchEntry] {
    dossier.events.enumerated().map { index, event in
      let when = EventTime(scope, Reference(index)).dated
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
      snippet: snippet([article.code.value, published, digest].joined(separator: " · "), Self.snippetLength.article),
      language: foreign(article), names: [article.code.value] + [outlet].compactMap(\.self),
      texts: [published, digest] + (article.by + [article.from].compactMap(\.self)).map(\.value))
  }

  private var claims: [SearchEntry] {
    let scope = scope
    return dossier.claims.enumerated().map { index, claim in
      let reference = Reference<Claim>(index)
      let verdict = scope.word(of: scope.edition.comparisons[reference].verdict)
      let line = scope.answersLine(of: reference)
      let note = claim.note.map(scope.plainText)
      let shown = [verdict, line.isEmpty ? scope.sentence(of: reference) : line, note].compactMap(\.self)
      return SearchEntry(
        kind: .claim, title: claim.question, path: path(.claim(reference)),
        snippet: snippet(shown.joined(separator: " · ")),
        texts: claim.positions.map(\.sentence) + answers(of: reference, scope) + [claim.unit, note].compactMap(\.self))
    }
  }

  /// The figures and dates that are answers to a claim, as pages say them, with those that are kept apart.
  private func answers(of reference: Reference<Claim>, _ scope: PageScope) -> [String] {
    let claim = dossier[reference]
    guard claim.kind == .figure || claim.kind == .date else { return [] }
    let apart = claim.answers.lazy.flatMap(\.assertions).filter { $0.apart != nil }.compactMap { assertion in
      switch assertion.value?.value {
      case .figure(let figure): edition.phrasing.phrase(figure)
      case .date(let date): edition.phrasing.phrase(date)
      default: nil
      }
    }
    let groups = scope.edition.comparisons[reference].groups
    return groups.map { scope.words(for: $0, of: reference, hedged: false) } + apart
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
    for (index, actor) in dossier.actors.enumerated() {
      for report in actor.relations.flatMap(\.reports) {
        enter(report.quotations, report.article, path(.actor(Reference(index)), "relations"), actor.name.value)
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
  private func snippet(_ text: String, _ length: Int = Self.snippetLength.other) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: length, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    let cut = scalars[..<end].lastIndex(of: " ") ?? end
    return String(scalars[..<cut]) + "…"
  }
}
