import DossierModel
import HTML
import Templates

/// The first page: what happened, what is agreed, disputed and unknown, and how all of it was checked.
struct HomePage: View {
  /// A heading with its short list.
  struct Column: View {
    let sign: Markup
    let title: String
    let remark: String
    let className: String
    let entries: [LinkView]
    /// All of them; nil where the list has them all.
    let more: LinkView?

    static var fields: [Field<Self>] {
      html("sign", \.sign)
      text("title", \.title)
      text("remark", \.remark)
      text("class", \.className)
      list("entries", \.entries)
      view("more", \.more)
    }
  }

  /// A label and what it labels.
  struct Fact: View {
    let label: String
    let text: String

    static var fields: [Field<Self>] {
      text("label", \.label)
      text("text", \.text)
    }
  }

  let frame: FrameView
  let kicker: String
  let title: String
  let lede: Markup
  let articles: [ArticlesPage.Row]
  /// All of them; nil where the list has them all.
  let moreArticles: LinkView?
  let columns: [Column]
  let judgements: [JudgementView]
  let days: [GlanceDay]
  let daysRemark: String
  let columnHeads: [ArticleView]
  let caption: String
  let rows: [MatrixRow]
  let links: [String: String]
  let allClaims: String
  let checkedText: String
  let checks: [Fact]
  let words: PhraseTable<HomePhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    text("kicker", \.kicker)
    text("title", \.title)
    html("lede", \.lede)
    list("articles", \.articles)
    view("more-articles", \.moreArticles)
    list("columns", \.columns)
    list("judgements", \.judgements).ifAny("has-judgements")
    list("days", \.days).ifAny("has-days")
    text("days-remark", \.daysRemark)
    list("column-heads", \.columnHeads)
    text("caption", \.caption)
    list("rows", \.rows).ifAny("has-rows")
    text("timeline-href") { $0.links["timeline"] }
    text("compare-href") { $0.links["compare"] }
    text("method-href") { $0.links["method"] }
    text("all-claims", \.allClaims)
    text("checked-text", \.checkedText)
    list("checks", \.checks)
    view("t", \.words)
  }

  init(in scope: PageScope) {
    let dossier = scope.dossier
    words = scope.phrases.home
    frame = scope.frame(title: dossier.title, description: scope.plainText(dossier.summary))
    let day = scope.edition.phrasing.phrase(dossier.edition, weekday: false)
    kicker = words(.kicker, count: dossier.articles.count, ["edition": day])
    title = dossier.title
    lede = scope.line(dossier.summary)
    let count = dossier.articles.count
    articles = ArticlesPage.rows(in: scope, articles: 0..<min(Self.columns, count))
    moreArticles =
      count > Self.columns
      ? LinkView(text: words(.allArticles, count: count), href: scope.links.link(to: .index(.articles, page: 1))) : nil
    columns = HomeColumns(scope).columns
    judgements = dossier.judgements.map(scope.view)
    days = GlanceDay.days(in: scope)
    let claims = Self.keyClaims(of: dossier)
    let shown = Self.articles(answering: claims, of: dossier)
    daysRemark =
      count > Self.columns ? words(.daysRemarkMany) : words(.daysRemark, ["articles": scope.codes(of: shown)])
    columnHeads = shown.map(scope.view)
    caption = words(judgements.isEmpty ? .comparisonCaptionMostAnswered : .comparisonCaption)
    rows = claims.map { scope.row(of: $0, columns: shown, withQuotations: false) }
    links = [
      "timeline": scope.links.link(to: .index(.timeline, page: 1)),
      "compare": scope.links.link(to: .index(.compare, page: 1)), "method": scope.links.link(to: .method),
    ]
    allClaims = words(.allClaims, count: dossier.claims.count)
    checkedText = words(scope.edition.isExaminedWhole ? .checkedText : .checkedTextUnexamined)
    checks = HomeChecks.facts(in: scope)
  }

  /// The most articles that are listed, and that have a column.
  private static let columns = 8

  /// All articles; where they are too many, those that answer most of `claims`; in the dossier's order.
  private static func articles(answering claims: [Reference<Claim>], of dossier: Dossier) -> [Reference<Article>] {
    var answers = dossier.articles.map { _ in 0 }
    for answer in claims.flatMap({ dossier[$0].answers }) { answers[answer.article.index] += 1 }
    let chosen = answers.indices.sorted { (answers[$1], $0) < (answers[$0], $1) }.prefix(columns)
    return chosen.sorted().map { Reference($0) }
  }

  /// The claims on which the editors' judgements rest, in their order; where there are none, those most answered.
  private static func keyClaims(of dossier: Dossier) -> [Reference<Claim>] {
    var claims: [Reference<Claim>] = []
    for claim in dossier.judgements.flatMap(\.restsOn) where !claims.contains(claim.value) {
      claims.append(claim.value)
    }
    if claims.isEmpty {
      let answers = dossier.claims.map(\.answers.count)
      claims = answers.indices.sorted { (answers[$1], $0) < (answers[$0], $1) }.map { Reference($0) }
    }
    return Array(claims.prefix(8))
  }
}
