import DossierModel
import Testing

@testable import Site

/// What an editor sees after the first article, before there is anything to compare.
@Suite("A dossier that has only just begun")
struct SparseSiteTests {
  /// What a dossier has by and by.
  enum Stage: Int, CaseIterable {
    case article, things, event, question

    var site: SmallSite {
      get throws {
        var site = try SmallSite(articles: 1)
        site.changeArticle(0, digest: "A ferry ran aground.")
        if rawValue >= Self.things.rawValue {
          try site.addActor("guard", .body, names: [("the guard", nil)])
          try site.addPlace("port", names: ["the port"])
        }
        if rawValue >= Self.event.rawValue { try site.addEvent("aground", "2024-01-16") }
        if rawValue >= Self.question.rawValue { try site.addQuestion("aboard") }
        return site
      }
    }
  }

  @Test("No page has a list, a table or a column with nothing in it", arguments: Stage.allCases)
  func nothingEmpty(stage: Stage) throws {
    let site = try stage.site
    for page in PageList.pages(of: try site.edition()) {
      let empty = try site.render(page).emptyElements
      #expect(empty.isEmpty, "\(page)")
    }
  }

  @Test("The first page has a heading only for what is there", arguments: Stage.allCases)
  func firstPage(stage: Stage) throws {
    let text = try stage.site.render(.home)
    let words = try stage.site.edition().phrases.home
    #expect(!text.contains(">\(words(.judgements))</h2>"))
    #expect(text.contains(">\(words(.daysTitle))</h2>") == (stage.rawValue >= Stage.event.rawValue))
    let compares = stage == .question
    #expect(text.contains(">\(words(.comparison))</h2>") == compares)
    #expect(text.contains(words(.noneOfThem)) == compares)
    #expect(text.contains(words(.nothingCompared)) == !compares)
    #expect(text.contains(">\(words(.silences))</dt>") == compares)
    #expect(text.contains(words(.comparisonCaptionMostAnswered)) == compares)
  }

  @Test("An article that answers nothing says so once, without a section for each thing that it has not")
  func silentArticle() throws {
    var sample = try ClaimSample(articles: 3)
    try sample.addFigures("toll", ["7", "9", nil])
    func sections(_ article: Int) throws -> [String] {
      try sample.scan(.article(Reference(article))).text.all(
        between: "<section class=\"block railed\" id=\"", and: "\"")
    }
    let silent = try sections(2)
    #expect(silent == ["only", "says", "shared", "cite"])
    let speaking = try sections(0)
    #expect(speaking == ["word", "says", "beside", "shared", "cite"])
  }

  @Test("Without another article there is nothing that only one says, or leaves out")
  func onlyArticle() throws {
    var sample = try ClaimSample(articles: 1)
    try sample.addFigures("toll", ["7"])
    try sample.addFigures("wounded", [nil])
    let text = try sample.scan(.article(Reference(0))).text
    #expect(!text.contains("id=\"only\""))
    #expect(text.contains("id=\"says\""))
  }

  @Test("Indexes of nothing say so")
  func indexes() throws {
    let site = try Stage.article.site
    let phrases = try site.edition().phrases
    #expect(try site.render(.index(.timeline, page: 1)).contains(phrases.times(.noEvents)))
    #expect(try site.render(.index(.actors, page: 1)).contains(phrases.actors(.nobody)))
    #expect(try site.render(.index(.places, page: 1)).contains(phrases.places(.nowhere)))
    #expect(try site.render(.index(.compare, page: 1)).contains(phrases.comparison(.noClaims)))
    #expect(try site.render(.article(Reference(0))).contains(phrases.articles(.saysNothing)))
  }
}

extension String {
  /// Lists, tables and columns without anything in them, but for those that a script fills.
  fileprivate var emptyElements: [Substring] {
    matches(of: #/<(ul|ol|dl|table|thead|tbody|div|section|figure)\b([^>]*)>\s*<\/\1>/#)
      .filter { !$0.2.contains("id=\"hits\"") }.map(\.0)
  }
}
