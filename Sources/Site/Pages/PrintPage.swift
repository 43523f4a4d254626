import DossierModel
import HTML
import Templates

/// The whole dossier as one document, for paper.
struct PrintPage: View {
  let frame: FrameView
  let kicker: String
  let title: String
  let lede: Markup
  let articles: [PrintArticle]
  let judgements: [PrintJudgement]
  let days: [PrintDay]
  let heads: [ArticleView]
  let topics: [PrintTopic]
  /// The numbers of all claims: "claims 1–152".
  let span: String
  let pairs: [PrintPair]
  /// The watched words, each with the articles that use it.
  let terms: [TermTable]
  let actors: [PrintThing]
  let places: [PrintThing]
  let method: Markup
  let originals: [OriginalRow]
  let isTooLarge: Bool
  let words: PhraseTable<PrintPhrase>
  let common: PhraseTable<CommonPhrase>
  let home: PhraseTable<HomePhrase>
  let comparison: PhraseTable<ComparePhrase>
  let wording: PhraseTable<WordingPhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    text("kicker", \.kicker)
    text("title", \.title)
    html("lede", \.lede)
    list("articles", \.articles)
    list("judgements", \.judgements).ifAny("has-judgements")
    list("days", \.days).ifAny("has-days")
    list("heads", \.heads)
    list("topics", \.topics).ifAny("has-topics")
    number("columns") { $0.heads.count + 2 }
    text("span", \.span)
    list("pairs", \.pairs).ifAny("has-pairs")
    list("terms", \.terms).ifAny("has-terms")
    text("two") { $0.wording.digits(2) }
    list("actors", \.actors).ifAny("has-actors")
    list("places", \.places).ifAny("has-places")
    html("method", \.method)
    list("originals", \.originals)
    flag("too-large", \.isTooLarge)
    view("t", \.words)
    view("common", \.common)
    view("home", \.home)
    view("comparison", \.comparison)
    view("wording", \.wording)
  }

  /// The most articles and claims together that one document holds: on paper they fill 800 pages, a thick volume.
  static let most = 500
  /// The most articles that have a column of their own.
  private static let columns = 8

  init(in scope: PageScope) {
    let dossier = scope.dossier
    words = scope.phrases.print
    common = scope.phrases.common
    home = scope.phrases.home
    comparison = scope.phrases.comparison
    wording = scope.phrases.wording
    var frame = scope.frame(title: words(.title), description: words(.lede))
    // Its signs are drawn by the style sheet, because there are hundreds of them.
    frame.sprite = Markup()
    self.frame = frame
    let day = scope.edition.phrasing.phrase(dossier.edition, weekday: false)
    kicker = home(.kicker, count: dossier.articles.count, ["edition": day])
    title = dossier.title
    lede = scope.line(dossier.summary)
    isTooLarge = !scope.edition.addresses.fitOneDocument
    let numbers = ClaimNumbers(in: scope)
    judgements = dossier.judgements.map { PrintJudgement($0, numbers: numbers, in: scope) }
    let shown = dossier.articles.indices.prefix(Self.columns).map { Reference<Article>($0) }
    heads = shown.map(scope.view)
    originals = OriginalRow.rows(in: scope)
    method = dossier.method.map { scope.blocks($0) } ?? Markup()
    guard !isTooLarge else {
      (articles, days, topics, pairs, terms, actors, places) = ([], [], [], [], [], [], [])
      span = ""
      return
    }
    articles = dossier.articles.indices.map { PrintArticle(Reference($0), numbers: numbers, in: scope) }
    days = PrintDay.days(in: scope)
    topics = dossier.topics.indices.compactMap {
      PrintTopic(Reference($0), numbers: numbers, columns: shown, in: scope)
    }
    span = numbers.span(of: Array(numbers.claims.joined()))
    pairs = PrintPair.pairs(in: scope)
    let counts = TermCounts(of: scope.edition.findings, terms: dossier.terms.count)
    terms = dossier.terms.indices.map { TermTable(scope, Reference($0), [], counts) }
    actors = dossier.actors.map(\.name.value).nameOrder.map { PrintThing(actor: Reference($0), in: scope) }
    places = dossier.places.map(\.name.value).nameOrder.map { PrintThing(place: Reference($0), in: scope) }
  }
}
