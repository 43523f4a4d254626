import Bytes
import DossierModel
import HTML
import Templates

/// The list of actors, by kind.
struct ActorsPage: View {
  /// One actor with the names that the articles use, and the articles that name it.
  struct Entry: View {
    let link: LinkView
    let native: [NativeView]
    let forms: String
    let beads: Markup
    let kind: String
    let articles: [String]

    static var fields: [Field<Self>] {
      view("link", \.link)
      list("native", \.native)
      text("forms", \.forms)
      html("beads", \.beads)
      text("kind", \.kind)
      text("articles") { $0.articles.joined(separator: " ") }
    }
  }

  /// The actors of one kind.
  struct Group: View {
    let anchor: String
    let title: String
    let count: String
    let entries: [Entry]

    static var fields: [Field<Self>] {
      text("anchor", \.anchor)
      text("title", \.title)
      text("count", \.count)
      list("entries", \.entries)
    }
  }

  let frame: FrameView
  let lede: String
  let filters: FiltersView?
  let pager: PagerView?
  let groups: [Group]
  let words: PhraseTable<ActorPhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    text("lede", \.lede)
    view("filters", \.filters)
    view("pager", \.pager)
    list("groups", \.groups).ifAny("has-groups")
    view("t", \.words)
  }

  init(in scope: PageScope, actors: Range<Int>) {
    words = scope.phrases.actors
    let words = words
    lede = actors.isEmpty ? words(.nobody) : words(.lede, count: scope.dossier.actors.count)
    frame = scope.frame(title: words(.title), description: lede, part: .index(.actors, page: 1))
    let entries = actors.map { Self.entry(Reference($0), in: scope) }
    groups = ActorKind.inOrder.compactMap { kind in
      let members = entries.filter { $0.kind == kind.rawValue }.sorted { left, right in
        ByteOrder.precedes(left.link.text.lowercased(), right.link.text.lowercased())
      }
      guard !members.isEmpty else { return nil }
      return Group(
        anchor: kind.rawValue, title: words(kind.phrases.several), count: scope.phrases.common.digits(members.count),
        entries: members)
    }
    let kinds = ActorKind.inOrder.map { (value: $0.rawValue, text: words($0.phrases.several)) }
    let articles = scope.dossier.articles.map { (value: $0.id.value.description, text: $0.code.value) }
    filters = FiltersView(
      [
        FilterView(
          "kind", label: words(.filterKind), things: kinds, counts: FilterView.counts(entries.map { [$0.kind] }),
          in: scope),
        FilterView(
          "article", label: words(.filterArticle), things: articles,
          counts: FilterView.counts(entries.map(\.articles)), in: scope),
      ], in: scope)
    pager = PagerView(of: .actors, in: scope)
  }

  private static func entry(_ reference: Reference<Actor>, in scope: PageScope) -> Entry {
    let actor = scope.dossier[reference]
    let articles = Set(scope.edition.backlinks.actorNames[reference.index].map(\.article)).sorted()
    let forms = actor.names.otherForms(than: actor.name.value)
    return Entry(
      link: scope.link(to: reference), native: actor.native.prefix(1).map { NativeView($0) },
      forms: scope.listed(forms),
      beads: scope.naming(articles), kind: actor.kind.rawValue,
      articles: articles.map { scope.dossier[$0].id.value.description })
  }
}

extension PageScope {
  /// A bead for each article that names something.
  func naming(_ articles: [Reference<Article>]) -> Markup {
    BeadRow(count: dossier.articles.count, said: articles.map(\.index))
      .markup(label: phrases.actors(.namedBy) + " " + codes(of: articles))
  }
}
