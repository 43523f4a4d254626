import Comparison
import DossierModel
import HTML
import Templates

/// Two articles side by side: where they agree and differ, what only one of them has, and what text they share.
struct PairPage: View {
  let frame: FrameView
  let index: LinkView
  let title: String
  let first: ArticleView
  let second: ArticleView
  let counts: [FactView]
  let groups: [PairGroup]
  let onlyFirst: LongList
  let onlySecond: LongList
  let events: LongList
  let eventsFirst: LongList
  let eventsSecond: LongList
  let passages: [PassageView]
  let noPassages: String
  let containment: [String]
  let words: PhraseTable<ComparePhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    view("index", \.index)
    text("title", \.title)
    view("first", \.first)
    view("second", \.second)
    list("counts", \.counts)
    list("groups", \.groups).ifAny("answered")
    view("only-first", \.onlyFirst)
    view("only-second", \.onlySecond)
    view("events", \.events)
    view("events-first", \.eventsFirst)
    view("events-second", \.eventsSecond)
    list("passages", \.passages).ifAny("shares")
    text("no-passages", \.noPassages)
    list("containment", \.containment)
    view("t") { $0.words }
  }

  init(in scope: PageScope, _ one: Reference<Article>, _ other: Reference<Article>) {
    let pair = scope.edition.comparisons.pair(one, other)
    words = scope.phrases.comparison
    first = scope.view(of: one)
    second = scope.view(of: other)
    let compare = Page.index(.compare, page: 1)
    index = LinkView(text: scope.phrases.common(.compare), href: scope.links.link(to: compare))
    title = words(.pairOf, ["first": first.code, "second": second.code])
    frame = scope.frame(
      title: title,
      description: words(
        .pairDescription,
        [
          "first": first.name, "second": second.name, "agree": words.digits(pair.agree.count),
          "differ": words.digits(pair.differ.count),
        ]), part: compare)
    let sides = PairSides(scope: scope, first: one, second: other)
    counts = sides.counts(pair)
    groups = sides.groups(pair)
    onlyFirst = sides.claims(pair.onlyFirst, of: one)
    onlySecond = sides.claims(pair.onlySecond, of: other)
    events = sides.events(pair.events)
    eventsFirst = sides.events(pair.eventsOnlyFirst)
    eventsSecond = sides.events(pair.eventsOnlySecond)
    (passages, containment) = PassageView.all(in: scope, one, other)
    noPassages =
      passages.isEmpty ? words(scope.edition.findings.areCompared(one, other) ? .noSharedText : .notCompared) : ""
  }
}

/// Claims on which two articles stand to each other in one way.
struct PairGroup: View {
  /// The class of its rows.
  let className: String
  let sign: Markup
  let title: String
  let rows: [MatrixRow]

  static var fields: [Field<Self>] {
    text("class", \.className)
    html("sign", \.sign)
    text("title", \.title)
    list("rows", \.rows)
  }
}

/// Makes the lists of two articles.
struct PairSides {
  let scope: PageScope
  let first: Reference<Article>
  let second: Reference<Article>

  private var words: PhraseTable<ComparePhrase> { scope.phrases.comparison }

  /// How many claims stand in each list.
  func counts(_ pair: PairComparison) -> [FactView] {
    func fact(_ label: Markup, _ count: Int) -> FactView {
      FactView(label: "", text: label + Markup(text: " " + words.digits(count)))
    }
    return [
      fact(scope.mark(of: .agree), pair.agree.count), fact(scope.mark(of: .partlyAgree([])), pair.partly.count),
      fact(scope.mark(of: .differ), pair.differ.count),
    ]
  }

  /// The claims that both answer: those on which they differ first. A list without claims is left out.
  func groups(_ pair: PairComparison) -> [PairGroup] {
    let reasons = Dictionary(uniqueKeysWithValues: pair.partly.map { ($0.claim, scope.words(for: $0.reason)) })
    let lists: [(VerdictSign, ComparePhrase, [Reference<Claim>])] = [
      (.differ, .differ, pair.differ), (.partly, .partly, pair.partly.map(\.claim)), (.agree, .agree, pair.agree),
    ]
    return lists.filter { !$0.2.isEmpty }
      .map { sign, title, claims in
        PairGroup(
          className: sign.rowClass, sign: sign.sign, title: words(title, count: claims.count),
          rows: claims.map { claim in
            var row = scope.row(of: claim, columns: [first, second], withQuotations: true)
            row.counts = reasons[claim] ?? ""
            return row
          })
      }
  }

  /// Claims that `article` alone of the two answers, with what it says.
  func claims(_ claims: [Reference<Claim>], of article: Reference<Article>) -> LongList {
    let id = scope.dossier[article].id.value.description
    return LongList(
      claims.map { claim in
        EntryView(
          link: LinkView(text: scope.dossier[claim].question, href: scope.links.link(to: .claim(claim), anchor: id)),
          remark: scope.cell(of: claim, article, withQuotations: false).text)
      }, more: { scope.phrases.common(.andMore, count: $0) })
  }

  /// Events, with when they happened.
  func events(_ events: [Reference<Event>]) -> LongList {
    LongList(
      events.map { event in
        EntryView(link: scope.link(to: event), remark: EventTime(scope, event).dated)
      }, more: { scope.phrases.common(.andMore, count: $0) })
  }
}
