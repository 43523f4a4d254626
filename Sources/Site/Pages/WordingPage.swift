import DossierModel
import HTML
import Templates

/// Which words each article uses for the same thing, in its own voice and in quotation.
struct WordingPage: View {
  let frame: FrameView
  let terms: [TermTable]
  let columns: [ArticleView]
  let notExamined: String
  let words: PhraseTable<WordingPhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    list("terms", \.terms).ifAny("any")
    text("two") { $0.words.digits(2) }
    list("columns", \.columns)
    flag("many") { $0.columns.count >= Matrix.wide }
    flag("listed") { $0.columns.isEmpty }
    text("not-examined", \.notExamined)
    view("t", \.words)
  }

  init(in scope: PageScope) {
    words = scope.phrases.wording
    frame = scope.frame(title: words(.title), description: words(.lede))
    let columns = Matrix.columns(of: scope.dossier)
    self.columns = columns.map(scope.view)
    let counts = TermCounts(of: scope.edition.findings, terms: scope.dossier.terms.count)
    terms = scope.dossier.terms.indices.map { TermTable(scope, Reference($0), columns, counts) }
    let missing = scope.edition.findings.articles.indices.filter { !scope.edition.findings.articles[$0].isExamined }
    notExamined =
      missing.isEmpty
      ? ""
      : missing.count <= Matrix.mostColumns
        ? words(.notExamined, ["articles": scope.codes(of: missing.map { Reference($0) })])
        : words(.notExaminedMany, count: missing.count)
  }
}

/// What was counted of each term, gathered in one pass over the articles.
struct TermCounts {
  /// For each term the articles in which it was sought, with what was found.
  let found: [[(article: Reference<Article>, finding: TermFinding)]]

  /// The counts in `findings`.
  init(of findings: Findings, terms: Int) {
    var found = [[(article: Reference<Article>, finding: TermFinding)]](repeating: [], count: terms)
    for (index, article) in findings.articles.enumerated() {
      for finding in article.terms where found.indices.contains(finding.term.index) {
        found[finding.term.index].append((Reference(index), finding))
      }
    }
    self.found = found
  }
}

/// One term: a row for each of its words, a column for each article.
struct TermTable: View {
  /// One word of the term.
  struct Row: View {
    let word: String
    let cells: [Cell]

    static var fields: [Field<Self>] {
      text("word", \.word)
      list("cells", \.cells)
    }
  }

  /// How often one article uses one word; all empty where it does not.
  struct Cell: View {
    let article: ArticleView
    let own: String
    let quoted: String
    let scare: String
    /// The numbers alone.
    let numbers: [String]
    /// What there is instead of counts.
    let instead: String

    static var fields: [Field<Self>] {
      view("article", \.article)
      text("own", \.own)
      text("quoted", \.quoted)
      text("scare", \.scare)
      text("own-number") { $0.numbers[0] }
      text("quoted-number") { $0.numbers[1] }
      text("scare-number") { $0.numbers[2] }
      text("instead", \.instead)
    }
  }

  let anchor: String
  let title: String
  let caption: String
  let note: Markup
  let rows: [Row]
  /// The words that no article uses.
  let unused: String

  static var fields: [Field<Self>] {
    text("anchor", \.anchor)
    text("title", \.title)
    text("caption", \.caption)
    html("note", \.note)
    list("rows", \.rows).ifAny("used")
    text("unused", \.unused)
  }

  /// The table of one term; without `columns`, each row lists the articles that use the word.
  init(_ scope: PageScope, _ reference: Reference<Term>, _ columns: [Reference<Article>], _ counts: TermCounts) {
    let term = scope.dossier[reference]
    let words = scope.phrases.wording
    let found = counts.found[reference.index]
    let languages = WordLanguages(of: scope.dossier)
    anchor = scope.edition.addresses.page(of: .term(reference)).anchor ?? ""
    title = term.title
    caption = words(.caption, ["title": term.title])
    note = term.note.map { scope.blocks($0) } ?? Markup()
    var used: [Row] = []
    var unused: [String] = []
    for (index, entry) in term.words.enumerated() {
      let word = scope.words(for: entry.pattern)
      let uses = found.compactMap { article, finding in
        finding.wordings.first { $0.pattern == index && $0.total > 0 }.map { (article, $0) }
      }
      if uses.isEmpty {
        // One that is limited may stand in other articles.
        if entry.articles == nil { unused.append(scope.phrases.claims(.pattern, ["words": word])) }
        continue
      }
      let spoken = Set(uses.map { scope.dossier[$0.0].language.language })
      let cells =
        columns.isEmpty
        ? uses.prefix(Matrix.mostColumns).map { Self.cell(scope, $0, $1, instead: .unusedHere) }
        : columns.map { column in
          let language = scope.dossier[column].language.language
          let isKnown = languages.isPattern(entry.pattern, of: language, found: spoken)
          let wasSought = found.contains { $0.article == column }
          return Self.cell(
            scope, column, uses.first { $0.0 == column }?.1,
            instead: !wasSought
              ? .notSought : !entry.counts(in: column) ? .notCountedHere : isKnown ? .unusedHere : .otherLanguage)
        }
      used.append(Row(word: word, cells: cells))
    }
    rows = used
    self.unused =
      unused.isEmpty || found.isEmpty
      ? "" : words(.neverUsed, ["words": scope.listed(unused)])
  }

  private static func cell(
    _ scope: PageScope, _ article: Reference<Article>, _ wording: TermFinding.Wording?,
    instead: WordingPhrase
  ) -> Cell {
    let words = scope.phrases.wording
    func count(_ phrase: WordingPhrase, _ number: Int) -> String {
      number > 0 ? words(phrase, count: number) : ""
    }
    return Cell(
      article: scope.view(of: article), own: count(.own, wording?.own ?? 0),
      quoted: count(.quoted, wording?.quoted ?? 0), scare: count(.scare, wording?.scare ?? 0),
      numbers: [wording?.own ?? 0, wording?.quoted ?? 0, wording?.scare ?? 0].map(words.digits),
      instead: wording != nil ? "" : words(instead))
  }
}
