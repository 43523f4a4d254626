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
  /// Whether there is another article with which it can be compared.
  let hasOthers: Bool
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
    flag("has-coverage") { $0.hasOthers && (!$0.only.isEmpty || !$0.leftOut.isEmpty) }
    view("only", \.only)
    view("left-out", \.leftOut)
    flag("more-left-out", \.hasMoreLeftOut)
    flag("archive", \.isArchive)
    list("sources", \.sources).ifAny("has-sources")
    flag("has-credits") { ($0.names + $0.unassigned).contains { !$0.credit.isEmpty } }
    flag("has-names") { !$0.names.isEmpty || !$0.unassigned.isEmpty }
    list("names", \.names)
    list("unassigned", \.unassigned)
    list("shared", \.shared)
    flag("has-pairs") { !$0.pairs.isEmpty }
    view("pairs", \.pairs)
    list("silences", \.silences).ifAny("has-silences")
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
    hasOthers = scope.dossier.articles.count > 1
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
    var text: [UInt8] = []
    // No more is looked at than 160 letters can take, and those bytes as they are: every article has such a description.
    for block in Array(blocks.utf8).prefix(1000).split(separator: UInt8(ascii: "\n")) {
      if let last = String(decoding: text.suffix(4), as: UTF8.self).last {
        text += last.isPunctuation ? " ".utf8 : ". ".utf8
      }
      text += block
    }
    var letters = 0
    let end = text.firstIndex { byte in
      if !UTF8.isContinuation(byte) { letters += 1 }
      return letters > 160
    }
    guard let end else { return String(decoding: text, as: UTF8.self) }
    let blank = text[..<end].lastIndex(of: UInt8(ascii: " "))
    let head = String(decoding: text[..<(blank ?? end)], as: UTF8.self)
    // Of a text without blanks, what is seen as its last letter may be cut, and goes.
    return (blank == nil ? String(head.dropLast()) : head) + "…"
  }
}
