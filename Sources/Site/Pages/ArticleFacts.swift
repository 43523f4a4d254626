import DossierModel
import HTML

/// What is known of an article's publication and capture, and what is not.
struct ArticleFacts {
  private let scope: PageScope
  private let reference: Reference<Article>

  init(_ scope: PageScope, _ reference: Reference<Article>) {
    self.scope = scope
    self.reference = reference
  }

  var facts: [FactView] {
    let record = scope.dossier[reference]
    let words = scope.phrases.articles
    let found = scope.edition.findings[reference]
    var facts = [fact(.outlet, outlet), fact(.published, published)]
    if !record.by.isEmpty {
      facts.append(
        fact(.writtenBy, Markup(text: scope.listed(record.by.map(\.value)))))
    }
    if let from = record.from { facts.append(fact(.from, Markup(text: from.value))) }
    if found.isExamined {
      facts.append(fact(.length, Markup(text: words(.words, count: found.totalWords))))
    }
    facts.append(fact(.capture, capture))
    if let address = record.address {
      let link = Markup.element("a", ["href": address, "rel": "noreferrer noopener", "dir": "ltr"], text: address)
      facts.append(fact(.address, link))
    }
    return facts
  }

  private func fact(_ label: ArticlePhrase, _ text: Markup) -> FactView {
    FactView(label: scope.phrases.articles(label), text: text)
  }

  private var outlet: Markup {
    scope.dossier[reference].outlet.map { scope.anchor(to: .actor($0.value)) }
      ?? Markup(text: scope.phrases.common(.outletNotNamed))
  }

  private var published: Markup {
    let record = scope.dossier[reference]
    var text = Markup(text: scope.edition.phrasing.phrase(record.published.value))
    if let basis = record.basis { text += .element("span", ["class": "small soft basis"], text: basis) }
    return text
  }

  private var capture: Markup {
    let record = scope.dossier[reference]
    let proof = scope.proof(of: reference)
    let hash = String(record.sha256.value.prefix(12)) + "…"
    let link = Markup.element(
      "a", ["href": proof, "title": record.sha256.value, "dir": "ltr"], text: "SHA-256 " + hash)
    guard let captured = record.captured else { return link }
    let day = scope.edition.phrasing.phrase(captured, weekday: false)
    return scope.phrases.articles.markup(.capturedOn, ["capture": link, "date": Markup(text: day)])
  }
}
