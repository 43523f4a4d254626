import Comparison
import DossierModel
import HTML
import Templates

/// One article: what it says in short, what only it has, what it leaves out, and on whose word it rests.
struct ArticlePage: View {
  let frame: FrameView
  let index: LinkView
  let article: ArticleView
  let title: QuotationView
  let facts: [FactView]
  let digest: Markup
  let only: LongList
  let leftOut: LongList
  let hasMoreLeftOut: Bool
  /// Whether what is left out was looked for on the article's own ground alone.
  let isArchive: Bool
  let sources: [BarView]
  let names: [NameRow]
  let unassigned: [NameRow]
  let shared: [SharedRow]
  let pairs: LongList
  let silences: [EntryView]
  let silenceCount: String
  let says: [TopicView]
  let citation: CitationView
  let isExamined: Bool
  let words: PhraseTable<ArticlePhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    view("index", \.index)
    view("article", \.article)
    view("title", \.title)
    list("facts", \.facts)
    html("digest", \.digest)
    view("only", \.only)
    view("left-out", \.leftOut)
    flag("more-left-out", \.hasMoreLeftOut)
    flag("archive", \.isArchive)
    flag("has-sources") { !$0.sources.isEmpty }
    list("sources", \.sources)
    flag("has-names") { !$0.names.isEmpty || !$0.unassigned.isEmpty }
    list("names", \.names)
    list("unassigned", \.unassigned)
    list("shared", \.shared)
    view("pairs", \.pairs)
    flag("has-silences") { !$0.silences.isEmpty }
    list("silences", \.silences)
    text("silence-count", \.silenceCount)
    list("says", \.says)
    view("citation", \.citation)
    flag("examined", \.isExamined)
    view("t", \.words)
  }

  init(in scope: PageScope, article reference: Reference<Article>) {
    let coverage = ArticleCoverage(scope, reference)
    let record = scope.dossier[reference]
    words = scope.phrases.articles
    let articles = Page.index(.articles, page: 1)
    index = LinkView(text: words(.title), href: scope.links.link(to: articles))
    article = scope.view(of: reference)
    title = scope.view(of: record.title, in: reference)
    let rendered = scope.digest(of: reference)
    digest = rendered.body
    frame = scope.frame(title: record.title.text, description: Self.opening(of: rendered.plainText), part: articles)
    facts = ArticleFacts(scope, reference).facts
    let more = { (count: Int) in scope.phrases.common(.andMore, count: count) }
    only = LongList(coverage.only, more: more)
    leftOut = LongList(coverage.leftOut, more: more)
    hasMoreLeftOut = coverage.hasMoreLeftOut
    isArchive = scope.isArchive
    sources = coverage.sources
    (names, unassigned) = ArticleNames(scope, reference).rows
    shared = SharedRow.rows(in: scope, reference)
    pairs = LongList(scope.pairEntries(of: reference, atMost: 100), shown: 12, more: more)
    silences = coverage.silences
    silenceCount = words(.silenceCount, count: silences.count)
    says = coverage.says
    citation = CitationView(of: reference, in: scope)
    isExamined = scope.edition.findings[reference].isExamined
  }

  /// The beginning of a text, a block a line, for descriptions: one line of whole words, at most 160 letters. A heading
  /// ends like a sentence.
  static func opening(of blocks: String) -> String {
    var text = String.UnicodeScalarView()
    // Of a long text no more is looked at than is needed.
    for block in blocks.unicodeScalars.prefix(400).split(separator: "\n") where text.count <= 160 {
      if let last = text.last { text += (Character(last).isPunctuation ? " " : ". ").unicodeScalars }
      text += block
    }
    let head = text.prefix(160)
    guard head.endIndex < text.endIndex else { return String(text) }
    // Of a text without blanks, what is seen as its last letter may be cut, and goes.
    return (head.lastIndex(of: " ").map { String(head[..<$0]) } ?? String(String(head).dropLast())) + "…"
  }
}
