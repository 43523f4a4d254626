import DossierModel
import HTML
import Markdown

/// Writes the markers that lead from a statement to the claim with its evidence.
struct CodeMarkers: Sendable {
  let edition: Edition
  let links: Links

  /// The marker of a claim: the codes of the articles, each in its hue, or one word where it is all of them.
  func marker(_ claim: String, _ identifiers: [String]) -> ProseOptions.CodeMarker {
    let phrases = edition.phrases.common
    let articles = identifiers.compactMap(edition.directory.article).sorted()
    let codes = articles.map { edition.dossier[$0].code.value }
    let isAll = articles.count == edition.dossier.articles.count && articles.count > 2
    let content = Markup { writer in
      if isAll {
        writer.text(phrases(.allArticles, count: articles.count))
        return
      }
      for (index, article) in articles.enumerated() {
        if index > 0 { writer.text(" ") }
        writer.element("b", ["class": Hue.name(article.index)], text: codes[index])
      }
    }
    let separator = phrases(.listSeparator)
    return ProseOptions.CodeMarker(
      address: address(claim, articles), name: phrases(.evidenceFrom, ["articles": codes.joined(separator: separator)]),
      content: content)
  }

  private func address(_ claim: String, _ articles: [Reference<Article>]) -> String {
    guard case .claim(let claim) = edition.directory.subject(.claim, claim) else { return links.root }
    let anchor = articles.count == 1 ? articles.first.map { edition.dossier[$0].id.value.description } : nil
    return links.link(to: .claim(claim), anchor: anchor)
  }
}

/// Writes what a note of a digest says: the words of the article, which lead to the claim, and on whose word they stand;
/// before the words of another article than the digest's own its code.
struct NoteWriter: Sendable {
  /// What a page scope is made from; notes are written while the prose is rendered, so they need one of their own.
  struct Scope: Sendable {
    let edition: Edition
    let page: Page
  }

  let scope: Scope
  /// The article of the digest.
  let article: Reference<Article>

  /// The note for a marker.
  func content(for evidence: Evidence) -> Markup {
    let page = PageScope(scope.page, of: scope.edition)
    let prose = ProseLinks(edition: scope.edition, links: page.links)
    guard let (claim, answer) = prose.answer(evidence) else { return Markup() }
    let href = page.links.link(to: .claim(claim), anchor: evidence.article)
    let (passages, more) = NotePassage.passages(of: answer, in: page)
    return Markup { note in
      write(answer.article, to: &note)
      for (index, passage) in passages.enumerated() {
        if index > 0 { note.text(scope.edition.phrases.common(.positionSeparator)) }
        for (place, quotation) in passage.quotations.enumerated() {
          if place > 0 { note.text(" ") }
          note.markup(page.quoted(quotation, in: answer.article, href: index + place == 0 ? href : nil))
        }
        // On the article's own page, words without a speaker are its own.
        if !passage.isOwn { note.text(" " + passage.speaker) }
      }
      if passages.isEmpty { note.element("a", ["href": href], text: scope.edition.phrases.common(.claimLink)) }
      if more > 0 {
        note.text(" ")
        note.element("a", ["href": href], text: scope.edition.phrases.common(.andMore, count: more))
      }
    }
  }

  /// The note on paper, where a claim is found by its number.
  func printedContent(for evidence: Evidence, numbers: ClaimNumbers) -> Markup {
    let page = PageScope(scope.page, of: scope.edition)
    let prose = ProseLinks(edition: scope.edition, links: page.links)
    guard let (claim, answer) = prose.answer(evidence) else { return Markup() }
    return Markup { note in
      write(answer.article, to: &note)
      for (index, passage) in NotePassage.passages(of: answer, in: page).passages.enumerated() {
        if index > 0 { note.text(scope.edition.phrases.common(.positionSeparator)) }
        for quotation in passage.quotations {
          note.markup(page.quoted(quotation, in: answer.article))
          note.text(" ")
        }
        note.text(passage.speaker)
      }
      note.text(" ")
      note.element("a", ["href": page.links.link(to: .claim(claim))], text: numbers.words(for: claim))
    }
  }

  private func write(_ other: Reference<Article>, to note: inout MarkupWriter) {
    guard other != article else { return }
    note.element("b", ["class": Hue.name(other.index)], text: scope.edition.dossier[other].code.value)
    note.text(" ")
  }
}

extension PageScope {
  /// A quotation in running text, marked where it was not verified; with `href`, its words are a link.
  func quoted(_ quotation: Quotation, in article: Reference<Article>, href: String? = nil) -> Markup {
    let view = view(of: quotation, in: article)
    let attributes: Attributes = ["lang": view.language, "dir": view.direction]
    let words: Markup =
      href.map { href in .element("q", attributes) { $0.element("a", ["href": href], text: view.text) } }
      ?? .element("q", attributes, text: view.text)
    return view.isVerified ? words : words + Markup(text: " (\(phrases.common(.notVerified)))")
  }
}
