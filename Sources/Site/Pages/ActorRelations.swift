import DossierModel
import HTML
import Templates

/// A relation as a row of a table, with the words in which an article states it.
struct RelationRow: View {
  let from: Markup
  let words: String
  let to: Markup
  let reports: [ReportView]

  static var fields: [Field<Self>] {
    html("from", \.from)
    text("words", \.words)
    html("to", \.to)
    list("reports", \.reports)
  }
}

/// How an actor stands to others, to events and to places, as articles state it: the table, and the network drawn from it.
struct ActorRelations {
  private struct Edge {
    let from: Reference<Actor>
    let relation: Relation
    var to: Subject { relation.other.value }
  }

  private let scope: PageScope
  private let centre: Reference<Actor>
  private let own: [Edge]
  /// Relations of those related to the centre to others, which hang on them.
  private let further: [Edge]
  private static let neighbours = 14
  private static let twigs = 6
  private static let tabled = 60

  init(_ scope: PageScope, _ centre: Reference<Actor>) {
    self.scope = scope
    self.centre = centre
    let dossier = scope.dossier
    let outgoing = dossier[centre].relations.map { Edge(from: centre, relation: $0) }
    let incoming = scope.edition.backlinks.relations[centre.index].filter { $0.actor != centre }.map {
      Edge(from: $0.actor, relation: dossier[$0.actor].relations[$0.index])
    }
    own = outgoing + incoming
    var known = Set(own.flatMap { [.actor($0.from), $0.to] } + [.actor(centre)])
    var twigs: [Edge] = []
    let neighbours = Set(outgoing.compactMap(\.to.actor)).subtracting([centre]).sorted()
    for neighbour in neighbours where own.count < Self.neighbours {
      for relation in dossier[neighbour].relations where twigs.count < Self.twigs {
        if known.insert(relation.other.value).inserted { twigs.append(Edge(from: neighbour, relation: relation)) }
      }
    }
    further = twigs
  }

  /// The table, those of the actor first.
  var rows: [RelationRow] {
    (own + further).prefix(Self.tabled).map { edge in
      RelationRow(
        from: name(.actor(edge.from)), words: edge.relation.words, to: name(edge.to),
        reports: edge.relation.reports.map { report in
          ReportView(
            article: scope.view(of: report.article),
            quotations: report.quotations.map {
              ReportedWords(quotation: scope.view(of: $0, in: report.article), claim: nil, chain: Markup())
            })
        })
    }
  }

  /// How many relations the table leaves out.
  var more: Int { max(0, own.count + further.count - Self.tabled) }

  /// The drawing; nothing where there is no relation.
  var drawing: Markup {
    guard !own.isEmpty else { return Markup() }
    var indices: [Subject: Int] = [.actor(centre): 0]
    var nodes = [node(.actor(centre))]
    func index(of subject: Subject) -> Int {
      if let index = indices[subject] { return index }
      indices[subject] = nodes.count
      nodes.append(node(subject))
      return nodes.count - 1
    }
    let relations = (own.prefix(Self.neighbours) + further).map { edge in
      NetworkDrawing.Relation(
        from: index(of: .actor(edge.from)), to: index(of: edge.to), words: edge.relation.words,
        wordsBackwards: scope.phrases.actors(.relationBackwards, ["words": edge.relation.words]),
        isAlleged: isHedged(edge.relation), reports: Set(edge.relation.reports.map(\.article.index)))
    }
    return NetworkDrawing(
      nodes: nodes, relations: relations, articleCount: scope.dossier.articles.count,
      title: scope.phrases.actors(.relationsTitle, ["actor": scope.dossier[centre].name.value]),
      description: scope.phrases.actors(.relationsText, count: own.count)
    ).markup(id: "_relations")
  }

  private func node(_ subject: Subject) -> NetworkDrawing.Node {
    let dossier = scope.dossier
    var (note, isEvent) = ("", false)
    switch subject {
    case .actor(let actor): note = scope.phrases.actors(dossier[actor].kind.phrases.one)
    case .event(let event): (note, isEvent) = (scope.edition.phrasing.phrase(dossier[event].when.value), true)
    case .place(let place): note = dossier[place].kind
    case .article, .claim, .term: break
    }
    return NetworkDrawing.Node(
      name: dossier.name(of: subject), note: note, isEvent: isEvent,
      link: subject == .actor(centre) ? nil : scope.links.link(to: subject))
  }

  private func name(_ subject: Subject) -> Markup {
    subject == .actor(centre) ? Markup(text: scope.dossier.name(of: subject)) : scope.anchor(to: subject)
  }

  /// Whether the relation is alleged or suspected: its words, or those of all who report it, hedge.
  private func isHedged(_ relation: Relation) -> Bool {
    func hedges(_ text: String, _ language: LanguageTag) -> Bool {
      guard let hedges = Lexicon.of(language)?.hedges else { return false }
      let words = " " + text.lowercased().split { !$0.isLetter }.joined(separator: " ") + " "
      return hedges.contains { words.contains(" \($0) ") }
    }
    if hedges(relation.words, scope.dossier.language) { return true }
    return !relation.reports.isEmpty
      && relation.reports.allSatisfy { report in
        report.quotations.contains { hedges($0.text, scope.dossier[report.article].language) }
      }
  }
}

extension Subject {
  fileprivate var actor: Reference<Actor>? {
    if case .actor(let actor) = self { actor } else { nil }
  }
}
