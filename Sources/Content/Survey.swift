import Diagnostics
import DossierModel
import YAML

/// The things that a manifest and its articles hold, by their identifiers and in the order of the dossier, before any is
/// read: with it, every reference can be resolved at the place where it stands.
struct Survey {
  /// Something with an identifier of its own.
  struct Item: Sendable {
    let id: Located<Identifier>
    let node: Node

    /// Enters each name by which others may speak of it.
    func calls(_ enter: (Identifier, String) -> Void) {
      let forms = node["names"].map { $0.kind == .list ? $0.items : [$0] } ?? []
      let texts = [node["name"], node["title"]].compactMap(\.self) + forms.map { $0["form"] ?? $0 }
      for text in texts where text.kind == .text && !text.isEmptyText { enter(id.value, text.text) }
    }
  }

  /// The things of one kind.
  struct Items: Sendable {
    /// In the order of the dossier.
    var entered: [Item] = []
    /// Without an identifier of their own; read only to say what else is wrong with them.
    var strays: [Node] = []
  }

  var names = Names()
  private(set) var topics: [Topic] = []
  private(set) var actors = Items()
  private(set) var places = Items()
  private(set) var events = Items()
  private(set) var claims = Items()
  private(set) var terms = Items()
  private(set) var judgements = Items()
  /// The articles' identifiers and files, in the order of the dossier.
  private(set) var articles: [(id: Located<Identifier>, file: FileID)] = []

  let log: ProblemLog

  init(_ files: ContentFiles, _ log: ProblemLog) {
    self.log = log
    let roots = files.manifest.compactMap { $0.file.tree?.root }
    let areWhole = roots.allSatisfy { !$0.isCutOff && $0.kind == .map }
    if roots.count < files.manifestCount || !files.includesAll || !areWhole { spoilAll() }
    spoilMisspelt(roots)
    missForgotten(files.forgotten)
    surveyTopics(roots.first?["topics"])
    actors = collect("actors", roots, \.actors)
    places = collect("places", roots, \.places)
    events = collect("events", roots, \.events)
    claims = collect("claims", roots, \.claims)
    terms = collect("terms", roots, \.terms)
    judgements = collect("judgements", roots, \.judgements)
    actors.entered.sort { $0.id.value < $1.id.value }
    places.entered.sort { $0.id.value < $1.id.value }
    events.entered = EventOrder.sorted(events.entered)
    sortClaims()
    names.actors.enter(actors.entered.map(\.id.value))
    names.places.enter(places.entered.map(\.id.value))
    names.events.enter(events.entered.map(\.id.value))
    names.claims.enter(claims.entered.map(\.id.value))
    names.terms.enter(terms.entered.map(\.id.value))
    names.judgements.enter(judgements.entered.map(\.id.value))
    for item in actors.entered { item.calls { names.actors.call($0, $1) } }
    for item in places.entered { item.calls { names.places.call($0, $1) } }
    for item in events.entered { item.calls { names.events.call($0, $1) } }
    surveyArticles(files, order: roots.first?["articles"])
    reportForgotten(files)
  }
}

// Lists of things with `id`.
extension Survey {
  private mutating func collect<Thing>(
    _ key: String, _ roots: [Node], _ table: WritableKeyPath<Names, NameTable<Thing>>
  ) -> Items {
    var items = Items()
    var first: [Identifier: SourceRange] = [:]
    if roots.contains(where: { $0.repeats(key) }) { names[keyPath: table].spoil() }
    for list in roots.compactMap({ $0[key] }) {
      if list.kind == .unreadable { names[keyPath: table].spoil() }
      if list.kind == .map, list["id"] == nil, list.entries.allSatisfy({ $0.value.kind == .map }) {
        names[keyPath: table].spoil()
        log.error(
          "not-a-list", at: list.head, "`\(key)` must be a list, not a map",
          "Each \(names[keyPath: table].kind) begins with `- id: ID`, and its other keys stand under `id`.")
        continue
      }
      for node in list.readItems("`\(key)`", log) {
        guard let id = node["id"], id.kind == .text, !id.isEmptyText else {
          names[keyPath: table].spoil()
          items.strays.append(node)
          continue
        }
        guard let identifier = identifier(Located(id.text, at: id.range)) else {
          names[keyPath: table].spoil(id.text)
          if let slug = Slug.of(id.text) { names[keyPath: table].spoil(slug) }
          items.strays.append(node)
          continue
        }
        if let other = first[identifier.value] {
          reportTwice(names[keyPath: table].kind, identifier, first: other)
          items.strays.append(node)
        } else {
          first[identifier.value] = id.range
          items.entered.append(Item(id: identifier, node: node))
        }
      }
    }
    return items
  }

  private func reportTwice(_ kind: String, _ id: Located<Identifier>, first: SourceRange) {
    log.error(
      "duplicate-id", at: id.range, "There are two \(kind)s `\(id.value)`", "Each needs an identifier of its own.",
      notes: [("It stands here first.", first)])
  }

  private func identifier(_ text: Located<String>) -> Located<Identifier>? {
    if let identifier = Identifier(text.value) { return Located(identifier, at: text.range) }
    let slug = Slug.of(text.value)
    log.error(
      "bad-identifier", at: text.range, "`\(text.value)` is no identifier",
      "It is a part of an address: small letters a to z, digits, and hyphens between them, at most \(Identifier.longest).",
      suggestions: slug.map { [$0] } ?? [])
    return nil
  }

  private mutating func surveyTopics(_ node: Node?) {
    guard let node else {
      names.topics.spoil()
      return
    }
    if node.kind != .map { names.topics.spoil() }
    for entry in node.readEntries("`topics`", log) {
      guard let id = identifier(entry.key) else {
        names.topics.spoil(entry.key.value)
        if let slug = Slug.of(entry.key.value) { names.topics.spoil(slug) }
        continue
      }
      let title = log.visible(entry.value.readText("A topic's title", log))
      topics.append(Topic(id: id, title: title?.value ?? entry.key.value, at: title?.range))
    }
    names.topics.enter(topics.map(\.id.value))
  }
}

// Order.
extension Survey {
  /// By topic, then as the editors wrote them.
  private mutating func sortClaims() {
    let ranked = claims.entered.enumerated().map { position, item in
      (topic: item.node["topic"].flatMap { names.topics[$0.text]?.index } ?? Int.max, position: position, item: item)
    }
    claims.entered = ranked.sorted { ($0.topic, $0.position) < ($1.topic, $1.position) }.map(\.item)
  }

  private mutating func surveyArticles(_ files: ContentFiles, order: Node?) {
    var found: [(id: Located<Identifier>, file: FileID)] = []
    for (id, file) in files.articles {
      let name = String(file.path.dropFirst(ContentFiles.articleFolder.count + 1).dropLast(3))
      guard let identifier = identifier(Located(name, at: SourceRange(file: id, bytes: 0..<0))) else {
        names.articles.spoil(name)
        if let slug = Slug.of(name) { names.articles.spoil(slug) }
        continue
      }
      found.append((identifier, id))
    }
    articles = found
    if files.articles.isEmpty || !files.hasAllArticles { names.articles.spoil() }
    names.articles.enter(articles.map(\.id.value))
    guard let order, order.kind != .unreadable else { return }
    var ranks: [Int: Int] = [:]
    var meant: Set<String> = []
    for name in order.readTexts("`articles`", log) {
      guard let article = names.find(name, in: \.articles, log) else {
        meant.formUnion(NearestName.candidates(for: name.value, among: names.articles.names))
        continue
      }
      if ranks.updateValue(ranks.count, forKey: article.value.index) != nil {
        log.error("repeated-article", at: name.range, "The article `\(name.value)` is listed twice")
      }
    }
    for (index, article) in articles.enumerated() where ranks[index] == nil && !meant.contains(article.id.value.text) {
      log.error(
        "unlisted-article", at: order.head, "`articles` does not list `\(article.id.value)`",
        "It gives the order of all.")
    }
    articles = articles.enumerated().sorted {
      (ranks[$0.offset] ?? Int.max, $0.element.id.value) < (ranks[$1.offset] ?? Int.max, $1.element.id.value)
    }.map(\.element)
    names.articles.enter(articles.map(\.id.value))
  }
}
