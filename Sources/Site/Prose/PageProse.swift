import Diagnostics
import DossierModel
import HTML
import Markdown

// The editors' prose on a page: links led, evidence marked, names linked at their first mention.
extension PageScope {
  /// Blocks of prose with the codes of the articles at each statement, below a heading of the second level.
  func blocks(_ prose: Prose, about subject: Subject? = nil) -> Markup {
    var options = options(about: subject)
    options.topHeading = 3
    return render(prose, options).body
  }

  /// One paragraph of prose, without its element.
  func line(_ prose: Prose, about subject: Subject? = nil) -> Markup {
    var options = options(about: subject)
    options.form = .line
    return render(prose, options).body
  }

  /// The digest of an article: each statement has a number that leads to a note with the words on which it rests.
  func digest(of article: Reference<Article>) -> RenderedProse {
    var options = options(about: .article(article))
    options.topHeading = 3
    options.notePrefix = "_"
    let notes = NoteWriter(scope: NoteWriter.Scope(edition: edition, page: page), article: article)
    options.evidence = .notes { evidence, _ in notes.content(for: evidence) }
    let digest = dossier.digest(of: article)
    guard page == .article(article) else { return render(digest, options) }
    let checks = EvidenceInProse(of: edition)
    options.inspection = .texts
    let rendered = render(digest, options)
    record.add(checks.check(rendered, of: digest, .blocks, .none, in: article))
    record.digest = rendered.plainLine
    return rendered
  }

  /// The digest of an article on paper, its notes gathered, where claims have `numbers`.
  func printedDigest(of article: Reference<Article>, numbers: ClaimNumbers) -> RenderedProse {
    var options = options(about: .article(article))
    options.topHeading = 4
    options.notePrefix = "_" + dossier[article].id.value.description + "-"
    options.notePlacement = .collected
    options.notesLeadBack = false
    let notes = NoteWriter(scope: NoteWriter.Scope(edition: edition, page: page), article: article)
    options.evidence = .notes { evidence, _ in notes.printedContent(for: evidence, numbers: numbers) }
    return render(dossier.digest(of: article), options)
  }

  /// Prose as plain text, for descriptions.
  func plainText(_ prose: Prose) -> String {
    var options = options(about: nil)
    options.findMentions = nil
    options.evidence = .textOnly
    options.writesBody = false
    return render(prose, options).plainLine
  }

  private func options(about subject: Subject?) -> ProseOptions {
    let prose = ProseLinks(edition: edition, links: links)
    // A name that leads to its entry helps on a screen; the document for paper has enough with the links that were written.
    let mentions = page == .print ? nil : edition.mentions
    let markers = CodeMarkers(edition: edition, links: links)
    var options = ProseOptions()
    options.noteWords = edition.phrases.noteWords
    options.resolve = { prose.resolve($0) }
    options.check = { prose.check($0) }
    options.evidence = .codes { claim, articles in markers.marker(claim, articles) }
    if let mentions { options.findMentions = { mentions.mentions(in: $0) } }
    if let subject, let link = DossierLink(to: subject, in: dossier) { options.mentioned = [link] }
    // One text of a page has the headings: what the page is about, or the method.
    options.hasAnchors = page == .method || (subject != nil && subject == page.subject)
    options.checksAnchors = true
    if options.hasAnchors { options.usedAnchors = Self.anchorsOfTemplates.union(anchorsOfThings) }
    return options
  }

  /// The anchors that the templates of pages with headings in prose use and that an identifier could equal, because no
  /// thing has its anchor there. All others begin with an underscore, which neither an identifier nor a heading has.
  private static let anchorsOfTemplates: Set<String> = [
    "articles", "beside", "cells", "cite", "claims", "corrections", "events", "names", "normalisation", "only",
    "originals", "origins", "ours", "quotations", "relations", "said", "says", "shared", "silence", "silences",
    "spelling", "verdicts", "word",
  ]

  /// The anchors that the page gives to things by their identifiers.
  private var anchorsOfThings: [String] {
    switch page {
    case .event(let event):
      dossier[event].reports.map { dossier[$0.article].id.value.description }
    case .claim(let claim):
      dossier[claim].answers.flatMap { answer in
        (0..<max(1, answer.assertions.count)).map { anchor(ofAssertion: $0, by: answer.article) }
      }
    case .method: dossier.articles.map { "original-" + $0.id.value.description }
    default: []
    }
  }

  private func render(_ prose: Prose, _ options: ProseOptions) -> RenderedProse {
    let rendered = MarkdownRenderer.render(dossier.markdown(of: prose), options)
    record.add(rendered.diagnostics)
    return rendered
  }
}

extension Dossier {
  /// The Markdown of `prose`, which knows where it stands.
  func markdown(of prose: Prose) -> MarkdownText {
    MarkdownText(
      prose.text, written: prose.written.bytes, as: prose.isScalar ? .scalar : .lines, in: prose.file(in: sources))
  }
}

extension DossierLink {
  /// The link that prose would write to `subject`.
  init?(to subject: Subject, in dossier: Dossier) {
    switch subject {
    case .actor(let actor): self.init(.actor, dossier[actor].id.value.description)
    case .article(let article): self.init(.article, dossier[article].id.value.description)
    case .claim(let claim): self.init(.claim, dossier[claim].id.value.description)
    case .event(let event): self.init(.event, dossier[event].id.value.description)
    case .place(let place): self.init(.place, dossier[place].id.value.description)
    case .term(let term): self.init(.term, dossier[term].id.value.description)
    }
  }
}
