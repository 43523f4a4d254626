import Diagnostics
import DossierModel
import Markdown

/// Whether the editors' prose says what the evidence says: its figures, its weekdays, its markers and its quotations. One
/// reading tells whether something is wrong; only then is the text looked through once more for the place.
struct EvidenceInProse {
  private let dossier: Dossier
  private let gaps: Gaps
  private let links: ProseLinks
  private let figures: FigureCheck?
  private let digits: DigitCheck?
  private let days: DayCheck?
  private let markers: MarkerCheck
  private let quotations: QuotationCheck

  init(of edition: Edition) {
    dossier = edition.dossier
    gaps = edition.gaps
    links = ProseLinks(edition: edition, links: PageScope(.home, of: edition).links)
    figures = FigureCheck(of: edition, links: links)
    digits = DigitCheck(of: edition, links: links)
    days = DayCheck(of: edition, links: links)
    markers = MarkerCheck(of: edition, links: links)
    quotations = QuotationCheck(edition: edition)
  }

  /// What is wrong with `prose`, which was rendered with its passages. A digest is held against its own article alone.
  func check(
    _ rendered: RenderedProse, of prose: Prose, _ form: ProseOptions.Form, _ free: FigureCheck.Freedom,
    in article: Reference<Article>? = nil
  ) -> [Diagnostic] {
    let invented = gaps.mayHoldQuotations ? [] : quotations.invented(in: rendered, about: article)
    let areRight =
      (figures?.areRight(rendered.passages, free: free) ?? true) && (digits?.areRight(rendered.passages) ?? true)
      && (days?.areRight(rendered.passages) ?? true)
      && markers.areRight(rendered.passages)
    if invented.isEmpty, areRight { return [] }
    let passages = read(prose, form, .places).passages
    let source = prose.file(in: dossier.sources)
    return quotations.diagnostics(of: invented, in: prose, passages, about: article)
      + (figures?.diagnostics(of: passages, in: source, free: free) ?? [])
      + (digits?.diagnostics(of: passages, in: source) ?? [])
      + (days?.diagnostics(of: passages, in: source) ?? []) + markers.diagnostics(of: passages, in: source)
  }

  /// What is wrong with a text that stands on several pages.
  func check(_ prose: Prose, _ form: ProseOptions.Form, _ free: FigureCheck.Freedom) -> [Diagnostic] {
    check(read(prose, form, .texts), of: prose, form, free)
  }

  /// What is wrong with a short text without Markdown.
  func check(_ sentence: Prose) -> [Diagnostic] {
    (gaps.mayHoldQuotations ? [] : quotations.diagnostics(of: sentence)) + (days?.diagnostics(of: sentence) ?? [])
  }

  /// What is wrong with the figures of titles, questions and positions.
  func checkTitles() -> [Diagnostic] { figures?.checkTitles() ?? [] }

  private func read(
    _ prose: Prose, _ form: ProseOptions.Form, _ inspection: ProseOptions.Inspection
  ) -> RenderedProse {
    var options = ProseOptions()
    options.form = form
    options.inspection = inspection
    options.writesBody = false
    options.resolve = { [links] in links.resolve($0) }
    options.check = { [links] in links.check($0) }
    return MarkdownRenderer.render(dossier.markdown(of: prose), options)
  }
}
