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
  let all: String
  let topics: [OptionView]
  let articles: [OptionView]
  let caption: String
  let columns: [ArticleView]
  let groups: [MatrixGroup]
  let pairs: [EntryView]
  let pairsAreCut: Bool
  let position: String
  let previous: LinkView?
  let next: LinkView?
  let words: PhraseTable<ComparePhrase>

  static var fields: [Field<Self>] {
    view("frame") { $0.frame }
    text("title") { $0.title }
    text("outcome") { $0.outcome }
    list("tally") { $0.tally }
    text("all") { $0.all }
    list("topics") { $0.topics }
    list("articles") { $0.articles }
    flag("filtered-by-article") { !$0.articles.isEmpty }
    text("caption") { $0.caption }
    list("columns") { $0.columns }
    flag("many") { $0.columns.count >= Matrix.wide }
    flag("listed") { $0.columns.isEmpty }
    list("groups") { $0.groups }
    html("sign-one") { _ in AnswerMark.mark(0) }
    html("sign-two") { _ in AnswerMark.mark(1) }
    html("sign-three") { _ in AnswerMark.mark(2) }
    html("sign-hollow") { _ in AnswerMark.hollow }
    flag("paired") { !$0.pairs.isEmpty }
    list("pairs") { $0.pairs }
    flag("pairs-cut") { $0.pairsAreCut }
    text("position") { $0.position }
    flag("paged") { $0.previous != nil || $0.next != nil }
    view("previous") { $0.previous }
    view("next") { $0.next }
    view("t") { $0.words }
  }

  init(in scope: PageScope, number: Int) {
    let dossier = scope.dossier
    let index = Page.Index.compare
    words = scope.phrases.comparison
    let claims = Array(Matrix.order(of: dossier)[PageList.range(ofPage: number, of: index, in: dossier)])
    let count = PageList.pageCount(of: index, in: dossier)
    let columns = Matrix.columns(of: dossier)
    self.columns = columns.map(scope.view)
    let articleCount = scope.phrases.verdicts(.articles, count: dossier.articles.count)
    title = words(number == 1 ? .title : .titleSecond, count: dossier.claims.count, ["articles": articleCount])
    let counts = scope.edition.comparisons.counts
    outcome = words(.outcome, count: counts.agree, ["differ": words.digits(counts.differ)])
    position = words(.pageOf, ["page": words.digits(number), "pages": words.digits(count)])
    caption = words(
      columns.isEmpty ? .captionListed : .caption, count: dossier.claims.count, ["articles": articleCount])
    tally = TallyView.all(in: scope, claims)
    all = words.digits(claims.count)
    groups = MatrixGroup.all(in: scope, claims, columns: columns)
    topics = groups.map { OptionView(value: $0.id, text: $0.title) }
    articles = self.columns.map { OptionView(value: $0.id, text: "\($0.code) · \($0.name)") }
    (pairs, pairsAreCut) = number == 1 ? scope.pairEntries(atMost: 66) : ([], false)
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

/// A choice of a filter.
struct OptionView: View {
  let value: String
  let text: String

  static var fields: [Field<Self>] {
    text("value") { $0.value }
    text("text") { $0.text }
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
    text("id") { $0.id }
    text("value") { $0.value }
    text("class") { $0.className }
    html("sign") { $0.sign }
    text("word") { $0.word }
    text("count") { $0.count }
  }

  /// The verdicts that some of `claims` has.
  static func all(in scope: PageScope, _ claims: [Reference<Claim>]) -> [TallyView] {
    let found = claims.map { scope.edition.comparisons[$0].verdict }
    let verdicts: [Verdict] = [.agree, .partlyAgree([]), .differ, .singleSource, .unanswered]
    return verdicts.compactMap { verdict in
      let count = found.count { $0.identifier == verdict.identifier }
      let sign = scope.sign(of: verdict)
      return count == 0
        ? nil
        : TallyView(
          id: "f-\(sign.rawValue)", value: verdict.identifier, className: sign.className, sign: sign.sign,
          word: scope.word(of: verdict), count: scope.phrases.common.digits(count))
    }
  }
}

/// The claims of one topic as rows.
struct MatrixGroup: View {
  let id: String
  let title: String
  /// How many columns the table has.
  let span: Int
  let rows: [ListedRow]

  static var fields: [Field<Self>] {
    text("id") { $0.id }
    text("title") { $0.title }
    number("span") { $0.span }
    list("rows") { $0.rows }
  }

  /// A row, and how many answers it leaves out.
  struct ListedRow: View {
    let row: MatrixRow
    let more: String

    static var fields: [Field<Self>] {
      include(\.row)
      text("more") { $0.more }
    }
  }

  /// The groups of `claims`, which are in the order of the matrix; without `columns`, rows list the articles that answer.
  static func all(
    in scope: PageScope, _ claims: [Reference<Claim>], columns: [Reference<Article>]
  ) -> [MatrixGroup] {
    let topics = Dictionary(grouping: claims) { scope.dossier[$0].topic }
    return topics.keys.sorted().map { topic in
      MatrixGroup(
        id: scope.dossier[topic].id.value.description, title: scope.dossier[topic].title,
        span: columns.isEmpty ? 3 : columns.count + 2,
        rows: (topics[topic] ?? []).map { row(scope, $0, columns) })
    }
  }

  private static func row(
    _ scope: PageScope, _ claim: Reference<Claim>, _ columns: [Reference<Article>]
  ) -> ListedRow {
    guard columns.isEmpty else {
      return ListedRow(row: scope.row(of: claim, columns: columns, withQuotations: true), more: "")
    }
    let answers = scope.edition.comparisons[claim].answers.map(\.article)
    let shown = Array(answers.prefix(Matrix.mostColumns))
    let rest = answers.count - shown.count
    return ListedRow(
      row: scope.row(of: claim, columns: shown, withQuotations: false),
      more: rest > 0 ? scope.phrases.comparison(.moreAnswers, count: rest) : "")
  }
}

extension PageScope {
  /// Pairs of articles with how many claims both answer, those with most first where not all are listed.
  func pairEntries(atMost limit: Int) -> ([EntryView], isCut: Bool) {
    let all = edition.pairs.pairs
    let isCut = all.count > limit || !edition.pairs.isComplete
    let shown = isCut ? Array(all.sorted { ($1.claims, $0) < ($0.claims, $1) }.prefix(limit)) : all
    return (shown.map { entry(for: $0, text: names(of: $0)) }, isCut)
  }

  /// The pairs of one article, those with most claims in common first.
  func pairEntries(of article: Reference<Article>, atMost limit: Int) -> [EntryView] {
    edition.pairs.pairs(of: article).sorted { ($1.pair.claims, $0.other) < ($0.pair.claims, $1.other) }.prefix(limit)
      .map { entry(for: $0.pair, text: phrases.comparison(.pairOf, names(article, $0.other))) }
  }

  private func names(of pair: PairList.Pair) -> String {
    phrases.comparison(.pairOf, names(pair.first, pair.second))
  }

  private func names(_ first: Reference<Article>, _ second: Reference<Article>) -> [String: String] {
    ["first": dossier[first].code.value, "second": dossier[second].code.value]
  }

  private func entry(for pair: PairList.Pair, text: String) -> EntryView {
    var remarks = [phrases.comparison(.bothAnswer, count: pair.claims)]
    if edition.findings.sharedText(pair.first, pair.second) != nil { remarks.append(phrases.comparison(.sharesText)) }
    return EntryView(
      link: LinkView(text: text, href: links.link(to: .pair(pair.first, pair.second))),
      remark: remarks.joined(separator: phrases.common(.positionSeparator)))
  }
}
