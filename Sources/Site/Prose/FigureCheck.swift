import Diagnostics
import DossierModel
import Markdown

/// Whether the figures of the editors' prose are those of the evidence: in digests and in the dossier's summary, every
/// figure is the text of a marker whose answer contains it. One is no figure, nor are "both" and a date. A judgement names
/// beside it the claims on which it rests, so its figures need no markers; those that it has are held to the same rule.
struct FigureCheck {
  private let edition: Edition
  private let lexicon: Lexicon
  private let links: ProseLinks

  /// Nil where the dossier's language has no list of words.
  init?(of edition: Edition) {
    guard let lexicon = Lexicon.of(edition.dossier.language) else { return nil }
    self.edition = edition
    self.lexicon = lexicon
    links = ProseLinks(edition: edition, links: PageScope(.home, of: edition).links)
  }

  var diagnostics: [Diagnostic] {
    let dossier = edition.dossier
    let digests = dossier.articles.flatMap { check($0.digest, .blocks, needsMarkers: true) }
    let judgements = dossier.judgements.flatMap { check($0.text, .line, needsMarkers: false) }
    return digests + check(dossier.summary, .line, needsMarkers: true) + judgements
  }

  private func check(_ prose: Prose, _ form: ProseOptions.Form, needsMarkers: Bool) -> [Diagnostic] {
    let source = edition.dossier.sources[prose.range.file]
    var options = ProseOptions()
    options.form = form
    options.inspects = true
    options.resolve = { [links] in links.resolve($0) }
    options.check = { [links] in links.check($0) }
    let text = MarkdownText(prose.text, written: prose.range.bytes, in: source)
    return MarkdownRenderer.render(text, options).passages.flatMap { passage in
      let scan = NumberScan(passage.text, lexicon)
      return scan.numbers.filter { $0.value > 1000 }.compactMap { number in
        let place = source.place(passage.range(of: number.range))
        let words = String(decoding: Array(passage.text.utf8)[number.range], as: UTF8.self)
        guard let evidence = passage.evidence else {
          return scan.isOfDate(number) || !needsMarkers ? nil : unmarked(words, at: place)
        }
        return contradiction(of: number, words, evidence, at: place)
      }
    }
  }

  private func unmarked(_ words: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, "figure-without-evidence", at: place, "The figure “\(words)” has no evidence",
      explanation: "Make it the text of a marker, which shows what the article says: `[\(words)](claim:ID/ARTICLE)`.")
  }

  private func contradiction(
    of number: NumberScan.Number, _ words: String, _ evidence: Evidence, at place: SourcePlace
  ) -> Diagnostic? {
    guard let (claim, answer) = links.answer(evidence), !numbers(of: answer, on: claim).contains(number.value) else {
      return nil
    }
    let range = answer.assertions.first.map { $0.value?.range ?? $0.range }
    return Diagnostic(
      .error, "figure-not-in-evidence", at: place,
      "The figure “\(words)” is not in the answer of `\(evidence.article)` to `\(evidence.claim)`",
      explanation:
        "A marker leads to the words on which its text rests; name the claim and the article that have the figure.",
      notes: range.map { [Diagnostic.Note("The answer stands here", at: edition.dossier.sources.place($0))] } ?? [])
  }

  /// What an answer prints, in its values, its quotations and the sentences of its positions.
  private func numbers(of answer: Answer, on claim: Reference<Claim>) -> Set<Int> {
    let quoted = Lexicon.of(edition.dossier[answer.article].language) ?? lexicon
    var found: Set<Int> = []
    for assertion in answer.assertions {
      for quotation in assertion.quotations { found.formUnion(NumberScan(quotation.text, quoted).numbers.map(\.value)) }
      for text in texts(of: assertion, on: claim) { found.formUnion(NumberScan(text, lexicon).numbers.map(\.value)) }
    }
    return found
  }

  private func texts(of assertion: Assertion, on claim: Reference<Claim>) -> [String] {
    switch assertion.value?.value {
    case .figure(let figure): figure.parts.map(\.amount.text) + [figure.total?.text].compactMap(\.self)
    case .date(let date): [date.text]
    case .positions(let indices): indices.map { edition.dossier[claim].positions[$0].sentence }
    case .said, .unknown, nil: []
    }
  }
}

extension Edition {
  /// What is wrong with the figures of the editors' prose.
  public func checkFigures() -> [Diagnostic] { FigureCheck(of: self)?.diagnostics ?? [] }
}
