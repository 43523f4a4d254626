import Comparison
import DossierModel
import HTML
import Templates

/// A page of the matrix: claims down, articles across; what each says, and under it on whose word.
struct ComparePage: View {
  let frame: FrameView
  let title: String
  let outcome: String
  let tally: [TallyView]
  /// How many claims there are, and on this page where that is only a part.
  let all: String
  /// How many claims the filters leave, with the gaps `{n}` and `{all}` for the script.
  let shown: String
  /// The kinds of silence on this page.
  let silences: SilenceLegend
  let topics: [FilterView.Option]
  let articles: [FilterView.Option]
  let caption: String
  let columns: [ArticleView]
  let groups: [MatrixGroup]
  let pairs: [EntryView]
  let pairsAreCut: Bool
  /// The marks of as many answers as a claim of this page has.
  let signs: Markup
  let position: String
  let previous: LinkView?
  let next: LinkView?
  let words: PhraseTable<ComparePhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    text("title", \.title)
    text("outcome", \.outcome)
    list("tally", \.tally)
    text("all", \.all)
    text("shown", \.shown)
    include(\.silences)
    list("topics", \.topics)
    list("articles", \.articles).ifAny("filtered-by-article")
    text("caption", \.caption)
    list("columns", \.columns)
    flag("many") { $0.columns.count >= Matrix.wide }
    flag("listed") { $0.columns.isEmpty }
    list("groups", \.groups).ifAny("has-groups")
    html("signs", \.signs)
    html("sign-hollow") { _ in AnswerMark.hollow }
    list("pairs", \.pairs).ifAny("paired")
    flag("pairs-cut", \.pairsAreCut)
    text("position", \.position)
    flag("paged") { $0.previous != nil || $0.next != nil }
    view("previous", \.previous)
    view("next", \.next)
    view("t", \.words)
  }

  /// The most pairs that are listed.
  static let pairs = 66

  init(in scope: PageScope, number: Int) {
    let dossier = scope.dossier
    let index = Page.Index.compare
    words = scope.phrases.comparison
    let claims = Array(scope.edition.matrixOrder[PageList.range(ofPage: number, of: index, in: scope.edition)])
    let count = PageList.pageCount(of: index, in: scope.edition)
    let columns = Matrix.columns(of: dossier)
    self.columns = columns.map(scope.view)
    let articleCount = scope.phrases.verdicts(.articles, count: dossier.articles.count)
    title =
      dossier.claims.isEmpty
      ? scope.phrases.common(.compare)
      : words(number == 1 ? .title : .titleSecond, count: dossier.claims.count, ["articles": articleCount])
    let counts = scope.edition.comparisons.counts
    outcome = words(.outcome, count: counts.agree, ["differ": words.digits(counts.differ)])
    let answers = claims.map { scope.edition.comparisons[$0].groups.count }.max() ?? 0
    signs = (0..<min(answers, AnswerMark.shapes.count)).map(AnswerMark.mark).joined(separator: Markup())
    position = words(.pageOf, ["page": words.digits(number), "pages": words.digits(count)])
    caption = words(
      columns.isEmpty ? .captionListed : .caption, count: dossier.claims.count, ["articles": articleCount])
    tally = TallyView.all(in: scope, claims)
    all =
      count > 1
      ? words(.allOfPage, count: claims.count, ["all": words.digits(dossier.claims.count)])
      : words.digits(claims.count)
    shown = words(count > 1 ? .shownOfPage : .shown)
    silences = SilenceLegend(of: claims, columns: columns, in: scope)
    groups = MatrixGroup.all(in: scope, claims, columns: columns)
    topics = groups.map { FilterView.Option(value: $0.id, text: $0.title) }
    articles = self.columns.map { FilterView.Option(value: $0.id, text: "\($0.code) · \($0.name)") }
    (pairs, pairsAreCut) = number == 1 ? scope.pairEntries(atMost: Self.pairs) : ([], false)
    func link(_ text: ComparePhrase, _ page: Int) -> LinkView? {
      guard (1...count).contains(page) else { return nil }
      return LinkView(text: scope.phrases.comparison(text), href: scope.links.link(to: .index(index, page: page)))
    }
    previous = link(.previousPage, number - 1)
    next = link(.nextPage, number + 1)
    frame = scope.frame(
      title: count > 1 ? "\(scope.phrases.common(.compare)), \(position)" : scope.phrases.common(.compare),
      description: words(.description), part: .index(index, page: 1), isBroad: true)
  }
}

/// A verdict with how many claims of a page have it: a choice of the filter.
struct TallyView: View {
  /// The identifier that the style sheet knows.
  let id: String
  let value: String
  let className: String
  let sign: Markup
  let word: String
  let count: String

  static var fields: [Field<Self>] {
    text("id", \.id)
    text("value", \.value)
    text("class", \.className)
    html("sign", \.sign)
    text("word", \.word)
    text("count", \.count)
  }

  /// The verdicts that some claim of the dossier has, on every page, so that a filter holds from page to page; counted
  /// among `claims`, and where these are only a part, of how many.
  static func all(in scope: PageScope, _ claims: [Reference<Claim>]) -> [TallyView] {
    let comparisons = scope.edition.comparisons
    let words = scope.phrases.comparison
    let found = claims.map { comparisons[$0].verdict }
    let verdicts: [Verdict] = [.agree, .partlyAgree([]), .differ, .singleSource, .unanswered]
    return verdicts.compactMap { verdict in
      let all = comparisons.claims.count { $0.verdict.identifier == verdict.identifier }
      let count = found.count { $0.identifier == verdict.identifier }
      let sign = scope.sign(of: verdict)
      return all == 0
        ? nil
        : TallyView(
          id: "_f-\(sign.rawValue)", value: verdict.identifier, className: sign.className, sign: sign.sign,
          word: scope.word(of: verdict),
          count: claims.count == comparisons.claims.count
            ? words.digits(count) : words(.partOf, count: count, ["all": words.digits(all)]))
    }
  }
}
