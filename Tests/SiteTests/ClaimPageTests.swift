import DossierModel
import HTML
import Testing

@testable import Site

@Suite("Claims, the matrix, pairs of articles, wordings")
struct ClaimPageTests {
  static func sample() throws -> ClaimSample {
    var sample = try ClaimSample(articles: 7)
    try sample.addFigures(
      "toll", ["7", "at least 9", "9", "unknown", "apart 3", nil, nil], question: "How many people <i> & why?")
    try sample.addFigures("other", topic: 1, ["5", nil, "5", nil, nil, nil, nil])
    sample.silences = [5: [0]]
    return sample
  }

  static let toll = Page.claim(Reference(0))

  @Test("Every page is well-formed, no identifier stands twice, and no heading is empty")
  func wellFormed() throws {
    let sample = try Self.sample()
    let pages: [Page] = [
      Self.toll, .claim(Reference(1)), .index(.compare, page: 1), .pair(Reference(0), Reference(2)), .wording,
    ]
    for page in pages {
      let (scan, text) = try sample.scan(page)
      #expect(scan.fault == nil, "\(page)")
      #expect(Set(scan.identifiers).count == scan.identifiers.count, "\(page)")
      #expect(!text.contains("<b>7"), "\(page): a quotation is not escaped")
      let bare = text.matches(of: /<(h[1-6]|caption|dt|dd|summary)[^>]*>\s*<\/\1>/)
      #expect(bare.isEmpty, "\(page): \(bare.map { text[$0.range] })")
    }
  }

  @Test("What an article speaks near of is not called sought and not found")
  func nearIsNoSilence() throws {
    var sample = try Self.sample()
    sample.silences = [4: [0], 5: [0]]
    let edition = try sample.edition()
    func remarks(_ article: Int) -> [String] {
      let coverage = ArticleCoverage(
        PageScope(.article(Reference(article)), of: edition), Reference(article))
      return [coverage.silences, coverage.leftOut].flatMap { $0 }.filter { $0.link.text.contains("<i>") }
        .map(\.remark)
    }
    #expect(Set(remarks(4)) == ["speaks only of something near"])
    #expect(Set(remarks(5)) == ["sought and not found: “kill… with strike”"])
  }

  @Test(
    "A claim on which articles differ shows each answer once under its own sign, then the unknown, then what is near")
  func groups() throws {
    let scope = PageScope(Self.toll, of: try Self.sample().edition())
    let groups = ClaimAnswers(scope, Reference(0)).groups
    #expect(groups.map(\.title) == ["7", "at least 9", "9", "says it is not known", "Near, and not compared"])
    #expect(groups.map { $0.answers.map(\.assertion.article.code) } == [["A"], ["B"], ["C"], ["D"], ["E"]])
    #expect(Set(groups.prefix(4).map(\.sign)).count == 4)
    #expect(groups[4].sign.isEmpty)
    #expect(groups[4].answers.first?.assertion.apart == "another day")
  }

  @Test(
    "An article whose own answers differ is said to in the verdict's line, its cell, and among what is disputed",
    arguments: [
      (["7; 9", "9", nil], "The answers are not all the same.", "one itself gives"),
      (["7; 9", "9; 7", nil], "Both articles say the same.", ""),
      (["7; 9", nil, nil], "Only A answers this.", ""),
      (["7; 9", "8", "9"], "These cannot all be true.", ""),
    ])
  func opposedWithin(_ answers: [String?], _ sentence: String, _ reason: String) throws {
    var sample = try ClaimSample(articles: 3)
    try sample.addFigures("toll", answers)
    let edition = try sample.edition()
    let scope = PageScope(Self.toll, of: edition)
    let opposed = answers[1] == "9; 7" ? "Each of A, B" : "A"
    #expect(scope.sentence(of: Reference(0)) == "\(sentence) \(opposed) itself gives different answers.")
    #expect(scope.cell(of: Reference(0), Reference(0), withQuotations: false).remark == "gives different answers")
    #expect(HomeColumns(PageScope(.home, of: edition)).columns.map(\.entries.count) == [0, 1, 0])
    #expect(
      edition.comparisons[Reference<Claim>(0)].verdict.reasons.allSatisfy { scope.words(for: $0).contains(reason) })
  }

  @Test("Silence says how it is known: sought, or not looked for")
  func silences() throws {
    let scope = PageScope(Self.toll, of: try Self.sample().edition())
    let (silences, others) = SilenceView.all(in: scope, Reference(0))
    #expect(silences.map(\.article.code) == ["F", "G"])
    #expect(silences[0].reason == "Sought in its text and not found: “kill… with strike”")
    #expect(silences[1].reason == scope.phrases.claims(.notChecked))
    #expect(others.isEmpty)
  }

  @Test("Where no article is silent, there is no section for silences")
  func noSilences() throws {
    var sample = try ClaimSample(articles: 2)
    try sample.addFigures("toll", ["7", "9"])
    let heading = ">\(try sample.edition().phrases.claims(.silences))</h2>"
    #expect(!(try sample.scan(Self.toll).text.contains(heading)))
    #expect(try Self.sample().scan(Self.toll).text.contains(heading))
  }

  @Test("A claim near which one article speaks, and which none answers, has no answer")
  func nothingButNear() throws {
    var sample = try ClaimSample(articles: 2)
    try sample.addFigures("toll", ["apart 7", nil])
    let scope = PageScope(Self.toll, of: try sample.edition())
    let facts = ClaimFacts(scope, Reference(0)).facts
    #expect(facts.first?.text == Markup(text: scope.phrases.claims(.noAnswers)))
  }

  @Test("The key of the matrix has as many signs as a claim of the page has answers")
  func signs() throws {
    func signs(_ answers: [[String?]]) throws -> Markup {
      var sample = try ClaimSample(articles: 9)
      for (index, answer) in answers.enumerated() { try sample.addFigures("toll-\(index)", answer) }
      return ComparePage(in: PageScope(.index(.compare, page: 1), of: try sample.edition()), number: 1).signs
    }
    func marks(_ count: Int) -> Markup { (0..<count).map(AnswerMark.mark).joined(separator: Markup()) }
    #expect(try signs([["7", "7"]]) == marks(1))
    #expect(try signs([["7", "7"], ["7", "8", "9"], ["unknown"]]) == marks(3))
    #expect(try signs([["unknown"]]) == marks(0))
    #expect(try signs([(1...9).map(String.init)]) == marks(AnswerMark.shapes.count))
  }

  @Test("Cells of the matrix say in words what there is")
  func cells() throws {
    let scope = PageScope(.index(.compare, page: 1), of: try Self.sample().edition())
    let page = ComparePage(in: scope, number: 1)
    #expect(page.groups.map(\.title) == ["One", "Two <&>"])
    let cells = try #require(page.groups.first?.rows.first).row.cells
    #expect(
      cells.map(\.text) == [
        "7", "at least 9", "9", "says it is not known", "silent; near: another day", "silent", "silent (not checked)",
      ])
    #expect(cells[5].href == nil && cells[4].href != nil)
    #expect(page.tally.map(\.value) == ["agree", "differ"])
    #expect(page.columns.count == 7)
  }

  @Test("Beyond forty articles, rows list only the articles that answer", arguments: [3, 40, 41])
  func manyArticles(count: Int) throws {
    var sample = try ClaimSample(articles: count)
    try sample.addFigures("toll", ["7", "9", nil])
    let page = ComparePage(in: PageScope(.index(.compare, page: 1), of: try sample.edition()), number: 1)
    #expect(page.groups.first?.rows.first?.row.cells.count == (count <= 40 ? count : 2))
    let scan = try sample.scan(.index(.compare, page: 1)).scan
    #expect(scan.fault == nil)
    let (silences, others) = SilenceView.all(in: PageScope(Self.toll, of: try sample.edition()), Reference(0))
    #expect(silences.count == (count <= 40 ? count - 2 : 0))
    #expect(others.isEmpty == (count <= 40))
  }

  @Test(
    "A matrix is paged where it is large: each claim stands where its own page leads, pages are filled evenly and say so",
    arguments: [(151, [151]), (301, [151, 150])])
  func paging(claims: Int, pages: [Int]) throws {
    var sample = try ClaimSample(articles: 2)
    for number in 0..<claims {
      try sample.addFigures("c\(number)", topic: number == 0 ? 0 : 1, ["1", number == 0 ? "2" : "1"])
    }
    let edition = try sample.edition()
    var sizes: [Int] = []
    var tallies: [[String]] = []
    for number in 1...PageList.pageCount(of: .compare, in: edition) {
      let scope = PageScope(.index(.compare, page: number), of: edition)
      let ids = ComparePage(in: scope, number: number).groups.flatMap { $0.rows.map(\.row.id) }
      sizes.append(ids.count)
      tallies.append(ComparePage(in: scope, number: number).tally.map(\.count))
      #expect(
        ComparePage(in: scope, number: number).all == (pages.count > 1 ? "\(ids.count) of 301 on this page" : "151"))
      for index in edition.dossier.claims.indices where ids.contains("c\(index)") {
        #expect(scope.matrixPage(of: Reference(index)) == scope.page)
      }
    }
    #expect(sizes == pages)
    #expect(tallies == (pages.count > 1 ? [["150 of 300", "1 of 1"], ["150 of 300", "0 of 1"]] : [["150", "1"]]))
    let more = HomeColumns(PageScope(.home, of: edition)).columns.compactMap(\.more?.text)
    #expect(more.contains(edition.phrases.home(.pageByPage)) == (pages.count > 1), "\(more)")
    #expect(more.contains("See all \(claims - 1)") == (pages.count == 1), "\(more)")
  }

  @Test("A second assertion's anchor is never that of another article")
  func anchors() throws {
    var sample = try Self.sample()
    sample.dossier.articles[1] = try ClaimSample.article("a0-2", code: "B", language: sample.dossier.language)
    let scope = PageScope(Self.toll, of: try sample.edition())
    #expect(scope.anchor(ofAssertion: 0, by: Reference(0)) == "a0")
    #expect(scope.anchor(ofAssertion: 1, by: Reference(0)) == "a0_2")
    #expect(scope.anchor(ofAssertion: 1, by: Reference(2)) == "a2-2")
  }

  @Test("Two articles side by side tell the same from either side")
  func symmetry() throws {
    let scope = PageScope(.pair(Reference(0), Reference(1)), of: try Self.sample().edition())
    let one = PairPage(in: scope, Reference(0), Reference(1))
    let other = PairPage(in: scope, Reference(1), Reference(0))
    #expect(one.groups.map(\.title) == other.groups.map(\.title))
    #expect(one.groups.map { $0.rows.map(\.id) } == other.groups.map { $0.rows.map(\.id) })
    #expect(one.onlyFirst.first.map(\.link.text) == other.onlySecond.first.map(\.link.text))
    #expect(one.onlySecond.first.isEmpty == other.onlyFirst.first.isEmpty)
    #expect(one.noPassages == "No shared text found.")
  }

  @Test("Marks are as quiet where two articles agree as in the matrix")
  func quietPairs() throws {
    var sample = try ClaimSample(articles: 2)
    try sample.addFigures("toll", ["7", "7"])
    try sample.addFigures("other", ["7", "9"])
    let page = try sample.scan(.pair(Reference(0), Reference(1))).text
    #expect(page.all(between: "<tbody class=\"", and: "\"") == ["is-differ", "is-agree"])
  }

  @Test("Only pairs that share a claim or a passage have a page, the earlier article first")
  func pairs() throws {
    var sample = try Self.sample()
    let run = SharedText.Run(words: 8, first: 0..<50, second: 100..<150, isQuotedInFirst: true, isQuotedInSecond: false)
    sample.shared = [
      SharedText(
        first: Reference(5), second: Reference(6), runs: [run],
        coverage: SharedText.Coverage(firstOwn: 8, firstQuoted: 0, secondOwn: 8, secondQuoted: 0))
    ]
    let edition = try sample.edition()
    #expect(edition.pairs.pairs.map { [$0.first.index, $0.second.index] } == [[0, 1], [0, 2], [1, 2], [5, 6]])
    #expect(edition.pairs.pairs.map(\.claims) == [1, 2, 1, 0])
    let page = PairPage(in: PageScope(.pair(Reference(5), Reference(6)), of: edition), Reference(5), Reference(6))
    #expect(page.groups.isEmpty && page.noPassages.isEmpty)
    #expect(page.passages.first?.marks == "inside quotation marks in F only")
    #expect(page.passages.first?.positions == ["F: characters 1 to 50 of 1000", "G: characters 101 to 150 of 1000"])
    #expect(page.passages.first?.quotations.isEmpty == true)
    #expect(try sample.scan(.pair(Reference(5), Reference(6))).scan.fault == nil)
  }

  @Test("Wordings count each voice apart, and say which words nobody uses")
  func wordings() throws {
    var sample = try Self.sample()
    let words = try ["terrorist*", "rebel*"].map { text in
      TermWord(
        try #require(WatchPattern(text, at: sample.dossier.topics[0].id.range)),
        in: text == "terrorist*" ? [0, 2, 3].map { Reference($0) } : nil)
    }
    sample.dossier.terms = [
      Term(id: ClaimSample.located(try ClaimSample.identifier("men")), title: "Men", words: words, note: nil)
    ]
    sample.terms = [
      0: [TermFinding(term: Reference(0), wordings: [.init(pattern: 0, own: 2, quoted: 0, scare: 3)])],
      1: [TermFinding(term: Reference(0), wordings: [])],
      3: [TermFinding(term: Reference(0), wordings: [])],
    ]
    let spanish = try #require(LanguageTag("es"))
    sample.dossier.articles[3] = try ClaimSample.article("a3", code: "D", language: spanish)
    let table = try #require(WordingPage(in: PageScope(.wording, of: try sample.edition())).terms.first)
    #expect(table.anchor == "term-1")
    #expect(table.rows.map(\.word) == ["terrorist…"])
    let cells = table.rows[0].cells
    #expect(
      cells[0].own == "2 in its own voice" && cells[0].quoted.isEmpty && cells[0].scare == "3 in short quotations")
    #expect(cells[1].instead == "not counted" && cells[2].instead == "not examined")
    #expect(cells[3].instead == "other language")
    #expect(table.unused == "Sought, and in none of the articles: “rebel…”.")
    #expect(try sample.scan(.wording).scan.fault == nil)
    let paper = try sample.scan(.print).text
    #expect(paper.contains("<li><i>terrorist…</i> <b class=\"h1\">A</b> 2 ‘3’"))
    #expect(paper.contains("<li>A and B<span>"))
  }
}
