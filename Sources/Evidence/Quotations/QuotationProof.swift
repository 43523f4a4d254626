import Bytes
import Diagnostics
import DossierModel

/// Looks for every quotation of one article in its original, and says what does not stand there.
struct QuotationProof {
  let article: Article
  let sources: SourceSet
  let text: ReadText
  private let search: QuotationSearch
  private let fragments: FragmentSearch?
  private(set) var findings: [QuotationFinding] = []
  /// Where each found quotation stands, by its bytes; not the title, which is looked for elsewhere.
  private(set) var ranges: [ExactText: Range<Int>] = [:]
  /// Where the title stands in the headline lines.
  private(set) var titleRange: Range<Int>?
  private(set) var diagnostics: [Diagnostic] = []
  /// Looks in the whole original as if it were one region; nil until something is missing.
  private var whole: QuotationSearch?
  private let count: Int
  /// How many words may still be looked at to tell what comes nearest to what is missing. Of a text of some thousands
  /// that is enough for thousands; of a very long one not everything is told when much is missing.
  private var wordsToLookAt = 10_000_000

  init(of declared: DeclaredQuotations, for article: Article, in text: ReadText, sources: SourceSet) {
    self.article = article
    self.sources = sources
    self.text = text
    count = declared.others.count
    search = QuotationSearch(for: count, in: text)
    fragments = article.address == nil ? nil : FragmentSearch(for: count, in: text)
    let title = find(declared.title, isTitle: true)
    titleRange = title?.range
    for quotation in declared.others where ranges[ExactText(quotation.text)] == nil {
      guard let found = find(quotation, isTitle: false) else { continue }
      ranges[ExactText(quotation.text)] = found.range
      enter(quotation, found)
    }
    // Of one text, findings have one place: where it was quoted from.
    if let title, ranges[ExactText(declared.title.text)] == nil { enter(declared.title, title) }
    findings.sort { ByteOrder.precedes($0.text, $1.text) }
  }

  private typealias Found = (range: Range<Int>, region: Region)

  /// Where a quotation stands; nil where it does not, which is said.
  private mutating func find(_ quotation: Quotation, isTitle: Bool) -> Found? {
    let bytes = Normalisation.bytes(of: quotation.text)
    switch search.find(bytes, in: isTitle ? [.headline] : QuotationSearch.order) {
    case .found(let range, let region): return (range, region)
    case .ambiguous(let found, let region) where isTitle: return (found[0], region)
    case .ambiguous(let found, let region): report(quotation, standsIn: found, of: region)
    case .cut(let range):
      report(
        quotation, "quotation-cut",
        "A quotation begins or ends inside a word, a number or a character: \(excerpt(quotation))",
        notes: [note("it stands here, as a part of more", range)])
    // Refused when it was read, as one without a word.
    case .empty: break
    case .missing: diagnostics.append(missing(quotation, bytes, isTitle: isTitle))
    }
    return nil
  }

  private mutating func enter(_ quotation: Quotation, _ found: Found) {
    findings.append(
      QuotationFinding(
        text: quotation.text, region: found.region, range: text.scalarRange(found.range),
        lines: text.lines(found.range), marks: text.standing(of: found.range),
        fragment: fragments?.fragment(of: found.range)))
  }

  private mutating func missing(_ quotation: Quotation, _ bytes: [UInt8], isTitle: Bool) -> Diagnostic {
    let whole = whole ?? QuotationSearch(for: count, in: text.asOneRegion)
    self.whole = whole
    wordsToLookAt -= min(text.words.count, NearestPassage.reach)
    let missing = MissingQuotation(
      quotation.text, bytes, in: text, whole, isTitle: isTitle, findsNearest: wordsToLookAt > 0)
    return Diagnostic(
      .error, isTitle ? "title-not-found" : "quotation-not-found", at: sources.place(quotation.range),
      missing.summary(article.original.value, excerpt(quotation)), explanation: missing.explanation,
      notes: missing.notes)
  }
}

extension ReadText {
  /// The whole original, every line of it in one region.
  fileprivate var asOneRegion: ReadText {
    let nowhere = SourceRange(file: FileID(index: 0), bytes: 0..<0)
    return ReadText(
      source, regions: [RegionLines(region: .body, lines: [1...max(1, source.lineCount)], range: nowhere)])
  }
}

extension QuotationProof {
  private mutating func report(
    _ quotation: Quotation, _ identifier: String, _ summary: String, explanation: String = "",
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(
        .error, identifier, at: sources.place(quotation.range), summary, explanation: explanation, notes: notes))
  }

  private mutating func report(_ quotation: Quotation, standsIn found: [Range<Int>], of region: Region) {
    let lines = found.prefix(10).map { "\(text.lines($0).lowerBound)" }.joined(separator: ", ")
    report(
      quotation, "quotation-ambiguous",
      "A quotation stands \(found.count) times in the \(region.rawValue) of \(article.id.value): \(excerpt(quotation))",
      explanation: "It stands in lines \(lines). Lengthen it until it stands there once.",
      notes: found.prefix(3).map { note("it stands here", $0) })
  }

  private func note(_ sentence: String, _ range: Range<Int>) -> Diagnostic.Note {
    Diagnostic.Note(sentence, at: text.place(range))
  }

  private func excerpt(_ quotation: Quotation) -> String {
    let scalars = quotation.text.unicodeScalars
    guard scalars.count > 60 else { return "“\(quotation.text)”" }
    return "“\(String(String.UnicodeScalarView(scalars.prefix(60))))…”"
  }
}
