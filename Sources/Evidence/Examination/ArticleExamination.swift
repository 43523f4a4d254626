import Bytes
import Diagnostics
import DossierModel

/// All that is found in one original.
struct ArticleExamination: Sendable {
  var findings = ArticleFindings()
  private(set) var diagnostics: [Diagnostic] = []
  /// What is wrong unless a form of a name that stands nowhere explains it.
  private(set) var notNamed: [NotNamed] = []
  /// What the comparison with other articles needs; nil where the original could not be read.
  private(set) var compared: ComparedText?
  /// The forms of names that stand in it, by index, rising.
  private(set) var forms: [Int] = []
  /// The watch patterns of all claims that stand in it, by index, rising.
  private(set) var watches: [Int] = []
  /// The years that it prints near what it is quoted for, by far date; none where its language is not known so well.
  private(set) var printedYears: [Int: PrintedYears] = [:]
  /// What is named near what the article is quoted for, by event.
  private(set) var nearEvents: [Int: Set<Subject>] = [:]

  /// Of an article that is not examined nothing is found.
  init() {}

  /// Reads the original of the article and answers every question about it alone.
  init(of index: Int, _ questions: Questions, in folder: OriginalsFolder) {
    let dossier = questions.dossier
    let reading = OriginalReading(article: dossier.articles[index], sources: dossier.sources, folder: folder).read()
    diagnostics = reading.diagnostics
    guard let original = reading.original else { return }
    let text = ReadText(original, regions: reading.regions)
    let read = ReadArticle(index: index, questions: questions, text: text)
    diagnostics += read.proof.diagnostics
    compared = ComparedText(text)
    forms = Set(read.names.matches.map(\.form)).sorted()
    enterWords(of: text)
    findings.quotations = read.proof.findings
    findings.names = read.names.findings
    findings.namesAreCurrent = true
    findings.isCompared = true
    limit(read)
    count(read)
    watch(read)
    check(read)
  }

  private mutating func enterWords(of text: ReadText) {
    findings.words = Region.allCases.compactMap { region in
      var words: Int?
      for paragraph in text.paragraphs where paragraph.region == region {
        words = (words ?? 0) + text.words.indices(in: paragraph.range).count
      }
      return words.map { RegionWords(region: region, words: $0) }
    }
    let mark = text.source.textStart > 0 ? 1 : 0
    findings.length = UTF8Decoding.scalarCount(of: text.source.bytes) - mark
  }

  private mutating func limit(_ read: ReadArticle) {
    let limits = QuotationLimits(
      of: read.questions.quotations[read.index], proof: read.proof, rules: read.questions.dossier.rules)
    diagnostics += limits.diagnostics
    findings.quotedWords = limits.coveredWords
    findings.sha256 = read.article.sha256.value
  }

  private mutating func count(_ read: ReadArticle) {
    guard !read.questions.dossier.terms.isEmpty else { return }
    let search = PatternSearch(read.questions.terms, in: read.text)
    findings.terms = TermCount(search, terms: read.questions.dossier.terms, in: Reference(read.index)).findings()
  }

  private mutating func watch(_ read: ReadArticle) {
    let check = SilenceCheck(of: read)
    findings.silences = check.silences
    watches = check.found
    diagnostics += check.diagnostics
  }

  private mutating func check(_ read: ReadArticle) {
    diagnostics += AnothersForms(of: read).diagnostics()
    diagnostics += PageLines(of: read).diagnostics()
    diagnostics += BylineCheck(of: read).diagnostics
    diagnostics += PublicationCheck(of: read).diagnostics
    let checks = AssertionChecks(of: read)
    diagnostics += checks.diagnostics
    notNamed = checks.notNamed
    findings.checkedAssertions = checks.checked
    findings.uncheckedBecause = checks.uncheckedBecause
    nearEvents = NearNames(of: read).byEvent()
    guard Lexicon.of(read.article.language) != nil else { return }
    for index in read.questions.farDatesOfArticle[read.index] {
      let quotations = read.questions.farDates[index].quotations[read.index] ?? []
      printedYears[index] = PrintedYears(near: quotations.compactMap(read.range), in: read)
    }
  }
}

/// One article with its original, read and searched.
final class ReadArticle: Sendable {
  let index: Int
  let questions: Questions
  let article: Article
  let text: ReadText
  let proof: QuotationProof
  let names: NameFinder

  init(index: Int, questions: Questions, text: ReadText) {
    self.index = index
    self.questions = questions
    self.text = text
    article = questions.dossier.articles[index]
    proof = QuotationProof(
      of: questions.quotations[index], for: article, in: text, sources: questions.dossier.sources)
    names = NameFinder(article: index, search: questions.names, text: text)
  }

  var answers: Questions.Answers { questions.answers[index] }

  /// Where a quotation stands; nil where it does not.
  func range(of quotation: Quotation) -> Range<Int>? { proof.ranges[ExactText(quotation.text)] }

  /// The paragraphs in which a stretch stands, by index.
  func paragraphs(of range: Range<Int>) -> ClosedRange<Int> {
    let first = text.paragraphIndex(at: range.lowerBound)
    return first...max(first, text.paragraphIndex(at: max(range.lowerBound, range.upperBound - 1)))
  }

  /// The text from the first of these paragraphs to the last; those that are none are left out.
  func range(ofParagraphs indices: ClosedRange<Int>) -> Range<Int> {
    let clamped = indices.clamped(to: 0...max(0, text.paragraphs.count - 1))
    guard clamped.upperBound < text.paragraphs.count else { return 0..<0 }
    return text.paragraphs[clamped.lowerBound].range.lowerBound..<text.paragraphs[clamped.upperBound].range.upperBound
  }
}
