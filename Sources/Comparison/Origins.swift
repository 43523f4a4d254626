import Bytes
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
  /// An actor at the end of chains, as articles name it.
  public struct Voice: Hashable, Sendable {
    /// The actor.
    public let actor: Reference<Actor>
    /// The articles that name it, in their order.
    public fileprivate(set) var articles: [Reference<Article>]
  }

  /// One named origin.
  public struct Named: Hashable, Sendable {
    /// The narrowest actor.
    public let actor: Reference<Actor>
    /// Under which names it counts: those whom the actor is `of` and answers name as their origin, the widest first, then
    /// the actor itself.
    public let voices: [Voice]
    /// The articles that rest on it, under any of these names, in their order.
    public let articles: [Reference<Article>]
    /// Those it is `of`, which answers name as their origin too; in the order of the actors.
    public var merged: [Reference<Actor>] { voices.map(\.actor).filter { $0 != actor }.sorted() }

    fileprivate init(_ voice: Voice, within wider: [Voice] = []) {
      actor = voice.actor
      voices = wider + [voice]
      articles = wider.isEmpty ? voice.articles : Set(voices.flatMap(\.articles)).sorted()
    }
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
  /// actor, who is named: of anonymous speakers and outlets nobody knows whether they are on one side.
  public let oneSide: Reference<Actor>?

  /// One actor at the end of a chain, in one article.
  private struct Link: Hashable, Comparable {
    let actor: Reference<Actor>
    let article: Reference<Article>

    static func < (left: Link, right: Link) -> Bool { (left.actor, left.article) < (right.actor, right.article) }
  }

  /// Counts the origins of `answers`, which are in the order of the articles.
  init(of answers: [ComparedAnswer], _ families: Families) {
    var links: [Link] = []
    var unnamed: [Unnamed] = []
    var top: Reference<Actor>?
    var tops = 0
    for answer in answers {
      var seen = Interner<Reference<Actor>>()
      for actor in answer.origins where seen.number(of: actor).isNew {
        let isNamed = families.isNamed(actor)
        if isNamed { links.append(Link(actor: actor, article: answer.article)) }
        if !isNamed { unnamed.append(Unnamed(article: answer.article, actor: actor)) }
        if top != families.top(of: actor) { tops += 1 }
        top = families.top(of: actor)
      }
    }
    articles = answers.map(\.article)
    withoutSource = answers.filter { $0.ownAssertions > 0 }.map(\.article)
    self.unnamed = unnamed
    named = Self.merge(links, families)
    let isOne = answers.count > 1 && withoutSource.isEmpty && tops == 1
    oneSide = top.flatMap { isOne && families.isNamed($0) ? $0 : nil }
  }

  /// An actor that others here are `of` gives its articles to the narrower one that comes first among the articles. Two that
  /// are of one third stay two, also where the third is named too: it says no more than they do.
  private static func merge(_ links: [Link], _ families: Families) -> [Named] {
    var voices: [Voice] = []
    for link in links.sorted() {
      if voices.last?.actor != link.actor { voices.append(Voice(actor: link.actor, articles: [])) }
      voices[voices.count - 1].articles.append(link.article)
    }
    let order = voices.indices.sorted { (voices[$0].articles[0], $0) < (voices[$1].articles[0], $1) }
    guard order.count > 1, voices.contains(where: { families.hasParent($0.actor) }) else {
      return order.map { Named(voices[$0]) }
    }
    var narrower = [Int?](repeating: nil, count: voices.count)
    for index in order {
      for above in families.above(voices[index].actor) {
        guard let wider = voices.sortedIndex(of: above, by: \.actor), narrower[wider] == nil else { continue }
        narrower[wider] = index
      }
    }
    return collect(voices, order, narrower, families)
  }

  /// Gives each voice to the narrowest one to which `narrower` leads from it.
  private static func collect(
    _ voices: [Voice], _ order: [Int], _ narrower: [Int?], _ families: Families
  ) -> [Named] {
    var members = [[Int]](repeating: [], count: voices.count)
    for index in order {
      var narrowest = index
      // No more steps than there are voices, so that a ring of `of`, which is an error elsewhere, ends here too.
      for _ in order {
        guard let next = narrower[narrowest] else { break }
        narrowest = next
      }
      members[narrowest].append(index)
    }
    return order.filter { narrower[$0] == nil }.map { index in
      let wider = members[index].filter { $0 != index }.map { (above: families.above(voices[$0].actor).count, $0) }
      return Named(voices[index], within: wider.sorted(by: <).map { voices[$0.1] })
    }
    .sorted { ($0.articles[0], $0.actor) < ($1.articles[0], $1.actor) }
  }
}
