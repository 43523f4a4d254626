import Bytes
import DossierModel
import HTML
import Templates

/// Words in which an article reports an event, and the claim for which they are quoted.
struct ReportedWords: View {
  let quotation: QuotationView
  /// The answer to which they belong; nil where they are quoted for the event alone.
  let claim: LinkView?
  /// On whose word; nothing where they are quoted for the event alone.
  let chain: Markup

  static var fields: [Field<Self>] {
    view("quotation", \.quotation)
    view("claim", \.claim)
    html("chain", \.chain)
  }
}

/// What one article reports of an event.
struct ReportView: View {
  let article: ArticleView
  let quotations: [ReportedWords]
  /// What is shown on demand, and what opens it.
  var rest: [ReportedWords] = []
  var more = ""

  static var fields: [Field<Self>] {
    view("article", \.article)
    list("quotations", \.quotations)
    list("rest", \.rest)
    text("more", \.more)
  }

  /// The same with the first `shown` quotations to see at once; `more` says how many there are besides.
  func folded(shown: Int, more: (Int) -> String) -> ReportView {
    guard quotations.count > shown + 1 else { return self }
    return ReportView(
      article: article, quotations: Array(quotations.prefix(shown)), rest: Array(quotations.dropFirst(shown)),
      more: more(quotations.count - shown))
  }
}

extension PageScope {
  /// What the articles report of an event, in their order: the words of its own reports, and those of the claims about it,
  /// first of those that are about nothing else, whose words tell of this event. At most `limit` quotations of each article,
  /// each once.
  func reports(of event: Reference<Event>, limit: Int) -> [ReportView] {
    var words: [Reference<Article>: [ReportedWords]] = [:]
    func add(_ quotation: Quotation, _ article: Reference<Article>, _ claim: LinkView?, _ chain: Markup) {
      let known = words[article] ?? []
      guard known.count < limit, !known.contains(where: { ByteOrder.areSame($0.quotation.plain, quotation.text) })
      else { return }
      words[article, default: []].append(
        ReportedWords(quotation: view(of: quotation, in: article), claim: claim, chain: chain))
    }
    for report in dossier[event].reports {
      for quotation in report.quotations { add(quotation, report.article, nil, Markup()) }
    }
    let claims = edition.comparisons[event].claims.sorted {
      (dossier[$0].about.count, $0) < (dossier[$1].about.count, $1)
    }
    for claim in claims {
      for answer in dossier[claim].answers {
        let anchor = dossier[answer.article].id.value.description
        let link = LinkView(text: dossier[claim].question, href: links.link(to: .claim(claim), anchor: anchor))
        for assertion in answer.notApart {
          let chain = sentence(of: assertion.via, in: answer.article)
          for quotation in assertion.quotations { add(quotation, answer.article, link, chain) }
        }
      }
    }
    return edition.comparisons[event].articles.map {
      ReportView(article: view(of: $0), quotations: words[$0] ?? [])
    }
  }
}
