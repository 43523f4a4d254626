import DossierModel
import HTML
import Templates

/// One actor: who, under which names in which article, how it stands to others, what it said, and what is said of it.
struct ActorPage: View {
  let frame: FrameView
  let index: LinkView
  let kind: LinkView
  let name: String
  let native: [NativeView]
  let summary: Markup
  /// Said of a speaker whom an article does not name.
  let unnamed: String
  let facts: [FactView]
  let names: NamesByArticle
  let namesRemark: String
  let network: Markup
  let relations: [RelationRow]
  let moreRelations: String
  let said: [SpeechTopic]
  let moreSaid: String
  let claims: ClaimsTable?
  let events: LongList
  let words: PhraseTable<ActorPhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    view("index", \.index)
    view("kind", \.kind)
    text("name", \.name)
    list("native", \.native)
    html("summary", \.summary)
    text("unnamed", \.unnamed)
    list("facts") { $0.facts }
    view("names", \.names)
    text("names-remark", \.namesRemark)
    html("network", \.network)
    list("relations", \.relations).ifAny("has-relations")
    text("more-relations", \.moreRelations)
    list("said", \.said).ifAny("has-said")
    text("more-said", \.moreSaid)
    view("claims", \.claims)
    view("events", \.events)
    flag("has-events") { !$0.events.first.isEmpty }
    view("t", \.words)
  }

  init(in scope: PageScope, actor reference: Reference<Actor>) {
    let actor = scope.dossier[reference]
    let coverage = scope.edition.comparisons[reference]
    words = scope.phrases.actors
    let words = words
    name = actor.name.value
    native = actor.native.prefix(1).map { NativeView($0) }
    let list = Page.index(.actors, page: 1 + reference.index / PageList.entriesOnAPage)
    index = LinkView(text: words(.title), href: scope.links.link(to: list))
    kind = LinkView(
      text: words(actor.kind.phrases.several), href: scope.links.link(to: list, anchor: actor.kind.rawValue))
    summary = actor.summary.map { scope.line($0, about: .actor(reference)) } ?? Markup()
    names = NamesByArticle(
      of: scope.edition.backlinks.actorNames[reference.index], forms: actor.names,
      onlyNaming: actor.kind == .unnamed, in: scope)
    namesRemark = words(actor.kind == .unnamed ? .namesRemarkUnnamed : .namesRemark)
    unnamed = actor.kind == .unnamed ? Self.unnamed(actor, in: scope) : ""
    facts = ActorFacts(scope, reference).facts
    let relations = ActorRelations(scope, reference)
    network = relations.drawing
    self.relations = relations.rows
    moreRelations = relations.more > 0 ? words(.relationsMore, count: relations.more) : ""
    said = SpeechTopic.topics(of: reference, in: scope)
    let unsaid = coverage.said.count - SpeechTopic.limit
    moreSaid = unsaid > 0 ? words(.saidMore, count: unsaid) : ""
    claims = ClaimsTable(of: coverage.claims, caption: words(.claims), in: scope)
    events = LongList(coverage.events.map { EventPage.entry($0, in: scope) }, shown: 12) {
      scope.phrases.common(.andMore, count: $0)
    }
    let plain = actor.summary.map(scope.plainText) ?? words(actor.kind.phrases.one)
    frame = scope.frame(title: name, description: plain, part: .index(.actors, page: 1))
  }

  /// That the speaker is unnamed, and in which article.
  private static func unnamed(_ actor: Actor, in scope: PageScope) -> String {
    let articles = Set(actor.names.flatMap { $0.articles ?? [] }).sorted()
    guard !articles.isEmpty else { return scope.phrases.actors(.unnamedFlag) }
    return scope.phrases.actors(.unnamedIn, ["articles": scope.codes(of: articles)])
  }
}

/// What is known of an actor, as a list of labels and facts.
struct ActorFacts {
  private let scope: PageScope
  private let reference: Reference<Actor>

  init(_ scope: PageScope, _ reference: Reference<Actor>) {
    self.scope = scope
    self.reference = reference
  }

  /// Only those that there are.
  var facts: [FactView] {
    let actor = scope.dossier[reference]
    var facts = [fact(.kind, Markup(text: scope.phrases.actors(actor.kind.phrases.one)))]
    if !actor.native.isEmpty { facts.append(fact(.native, scope.markup(of: actor.native))) }
    if actor.of != nil { facts.append(fact(actor.kind == .unnamed ? .speaksFor : .partOf, wholes)) }
    let members = scope.edition.backlinks.members[reference.index]
    if !members.isEmpty { facts.append(fact(.members, scope.lines(members.map { .actor($0) }))) }
    let articles = Set(scope.edition.backlinks.actorNames[reference.index].map(\.article)).sorted()
    if !articles.isEmpty {
      facts.append(fact(actor.kind == .unnamed ? .foundIn : .namedBy, scope.share(of: articles, naming: true)))
    }
    return facts
  }

  /// Whom it belongs to, and whom that belongs to.
  private var wholes: Markup {
    scope.chain { reference.climb(atMost: $0) { scope.dossier[$0].of?.value }.map { .actor($0) } }
      .joined(separator: Markup(text: scope.phrases.common(.listSeparator)))
  }

  private func fact(_ label: ActorPhrase, _ text: Markup) -> FactView {
    FactView(label: scope.phrases.actors(label), text: text)
  }
}

extension PageScope {
  /// Beads for articles, and how many of all they are.
  func share(of articles: [Reference<Article>], naming isNaming: Bool) -> Markup {
    let all = phrases.common.digits(dossier.articles.count)
    let words = phrases.actors(.articlesOfAll, count: articles.count, ["all": all])
    return (isNaming ? naming(articles) : beads(articles)) + Markup(text: " " + words)
  }
}
