import DossierModel

/// On whose word answers rest: the last links of their chains, counted by the manifest's table "what agreement rests on".
///
/// | last link of the chain | counts as |
/// | --- | --- |
/// | person, state, body, group, organisation | a named origin; two of which one is `of` the other are one, under the narrower name |
/// | unnamed, an outlet, a people | unnamed: listed, never merged, never added to the named |
/// | `via: own` | without a source; not an origin |
/// | several side by side | each |
public struct Origins: Hashable, Sendable {
  /// One named origin.
  public struct Named: Hashable, Sendable {
    /// The narrowest actor.
    public let actor: Reference<Actor>
    /// Those it is `of`, which answers name as their origin too; in the order of the actors.
    public let merged: [Reference<Actor>]
    /// The articles that rest on one of them, in their order.
    public let articles: [Reference<Article>]
  }

  /// One unnamed origin in one article.
  public struct Unnamed: Hashable, Sendable {
    /// The article.
    public let article: Reference<Article>
    /// The speaker.
    public let actor: Reference<Actor>
  }

  /// The articles that answer, in their order.
  public let articles: [Reference<Article>]
  /// The named origins, in the order of the articles that first name them.
  public let named: [Named]
  /// The unnamed ones, in the order of the articles.
  public let unnamed: [Unnamed]
  /// The articles that speak on their own, in their order.
  public let withoutSource: [Reference<Article>]
  /// The one side on whose word all rests: of two and more articles none speaks on its own, and all `of` lead to this
  /// actor.
  public let oneSide: Reference<Actor>?

  /// How many origins there are, named and unnamed.
  public var count: Int { named.count + unnamed.count }

  /// Counts the origins of the live assertions of `answers`, which are in the order of the articles.
  init(of answers: [Answer], _ families: Families) {
    var naming: [Reference<Actor>: [Reference<Article>]] = [:]
    var order: [Reference<Actor>] = []
    var unnamed: [Unnamed] = []
    var own: [Reference<Article>] = []
    var tops: Set<Reference<Actor>> = []
    for answer in answers {
      for assertion in answer.assertions where assertion.isLive {
        let origins = assertion.via.origins
        if origins.isEmpty, own.last != answer.article { own.append(answer.article) }
        for actor in origins {
          tops.insert(families.top(of: actor))
          guard families.isNamed(actor) else {
            let origin = Unnamed(article: answer.article, actor: actor)
            if !unnamed.reversed().prefix(while: { $0.article == answer.article }).contains(origin) {
              unnamed.append(origin)
            }
            continue
          }
          if naming[actor] == nil { order.append(actor) }
          if naming[actor]?.last != answer.article { naming[actor, default: []].append(answer.article) }
        }
      }
    }
    articles = answers.map(\.article)
    named = Self.merge(order, naming, families)
    self.unnamed = unnamed
    withoutSource = own
    oneSide = answers.count > 1 && own.isEmpty && tops.count == 1 ? tops.first : nil
  }

  /// An actor that another one here is `of` gives its articles to the first such one. Two that are of one third stay two,
  /// also where the third is named too: it says no more than they do.
  private static func merge(
    _ order: [Reference<Actor>], _ naming: [Reference<Actor>: [Reference<Article>]], _ families: Families
  ) -> [Named] {
    var narrower: [Reference<Actor>: Reference<Actor>] = [:]
    for actor in order {
      for above in families.above(actor) where naming[above] != nil && narrower[above] == nil {
        narrower[above] = actor
      }
    }
    var members: [Reference<Actor>: [Reference<Actor>]] = [:]
    for actor in order {
      var narrowest = actor
      // As many steps as there are actors, so that a ring of `of`, which is an error elsewhere, ends here too.
      for _ in order { narrowest = narrower[narrowest] ?? narrowest }
      members[narrowest, default: []].append(actor)
    }
    return order.filter { narrower[$0] == nil }.map { actor in
      let all = members[actor] ?? [actor]
      let articles = Set(all.flatMap { naming[$0] ?? [] }).sorted()
      return Named(actor: actor, merged: all.filter { $0 != actor }.sorted(), articles: articles)
    }
    .sorted { ($0.articles[0], $0.actor) < ($1.articles[0], $1.actor) }
  }
}
