import Comparison
import DossierModel
import HTML

/// On whose word the answers to a claim rest: drawn as a map of lines where it is another's word, said in a line where it is
/// the article's own.
struct ClaimChains {
  let scope: PageScope
  let claim: Claim
  private var actors: [Reference<Actor>] = []
  private var routes: [ChainDrawing.Route] = []
  /// The articles that answer in their own words.
  private var own: [Reference<Article>] = []

  /// The most ways that one drawing shows.
  static let mostRoutes = 40

  /// The chains of all answers to `reference` that do not stand apart.
  init(_ scope: PageScope, _ reference: Reference<Claim>) {
    self.scope = scope
    claim = scope.dossier[reference]
    for answer in scope.edition.comparisons[reference].answers {
      for assertion in claim.answers[answer.index].notApart {
        guard routes.count <= Self.mostRoutes else { return }
        add(assertion, of: answer.article)
      }
    }
  }

  /// The drawing; nothing where every article speaks on its own, or where there is more than can be seen in one.
  var markup: Markup {
    guard routes.count <= Self.mostRoutes, !actors.isEmpty else { return Markup() }
    let words = scope.phrases.claims
    let drawing = ChainDrawing(
      stations: actors.map { ChainDrawing.Station(name: scope.dossier[$0].name.value, note: note(on: $0)) },
      routes: routes, originHead: words(.origin), passedHead: words(.passedOn), articleHead: words(.article),
      title: words(.chains), description: description
    ).markup(id: "_chains")
    // Those whose other answers are drawn are told apart, as in the count of origins.
    let drawn = Set(routes.map(\.article))
    let notDrawn = own.filter { !drawn.contains($0.index) }
    let besides = own.filter { drawn.contains($0.index) }
    let said = [(ClaimPhrase.chainsOwn, notDrawn), (.chainsOwnBesides, besides)].filter { !$0.1.isEmpty }
      .map { words($0.0, count: $0.1.count, ["articles": scope.codes(of: $0.1)]) }
    return said.reduce(drawing) { $0 + .element("p", ["class": "small soft"], text: $1) }
  }

  private var description: String {
    routes.map { route in
      let way = route.stations.map { scope.dossier[actors[$0]].name.value } + [route.code]
      return scope.phrases.claims(
        .chainOf, ["chain": way.joined(separator: " → "), "answer": route.answer])
    }
    .joined(separator: scope.phrases.common(.positionSeparator))
  }

  /// Enters a way for each of the actors who stand side by side at the origin.
  private mutating func add(_ assertion: Assertion, of article: Reference<Article>) {
    if assertion.via == .own {
      if !own.contains(article) { own.append(article) }
      return
    }
    let code = scope.dossier[article].code.value
    for stations in ways(of: assertion.via) {
      let route = ChainDrawing.Route(
        article: article.index, code: code, answer: scope.shortWords(for: assertion.value?.value, of: claim),
        stations: stations)
      if !routes.contains(route) { routes.append(route) }
    }
  }

  /// The ways from each origin to the article, through the first of those who stand side by side on the way.
  private mutating func ways(of via: Attribution) -> [[Int]] {
    guard case .chain(let links) = via, let origins = links.last else { return [] }
    let passed = links.dropLast().reversed().map { $0.map(\.value) }
    var ways: [[Int]] = []
    for origin in origins {
      var open = [[station(of: origin.value)]]
      for link in passed where open.count * link.count <= Self.mostRoutes {
        open = open.flatMap { way in link.map { way + [station(of: $0)] } }
      }
      ways += open
    }
    return ways
  }

  private mutating func station(of actor: Reference<Actor>) -> Int {
    if let known = actors.firstIndex(of: actor) { return known }
    actors.append(actor)
    return actors.count - 1
  }

  /// Whether it is unnamed, or of whom it is.
  private func note(on actor: Reference<Actor>) -> String {
    let record = scope.dossier[actor]
    if record.kind == .unnamed { return scope.phrases.claims(.unnamedSpeaker) }
    return record.of.map { scope.dossier[$0.value].name.value } ?? ""
  }
}

extension PageScope {
  /// A value in so few words that they stand beside a line of a drawing: a figure or a day; nothing for a whole sentence.
  func shortWords(for value: AssertedValue?, of claim: Claim) -> String {
    switch value {
    case .figure, .date, .unknown: words(for: value, of: claim)
    case .positions, .said, nil: ""
    }
  }
}
