import Diagnostics
import DossierModel
import Parallel

/// What the originals say to a dossier's questions.
public struct Examination: Sendable {
  /// What was found. An article whose original could not be read has no findings.
  public let findings: Findings
  /// Everything that is wrong, article by article.
  public let diagnostics: [Diagnostic]

  /// Examines every original that `dossier` names, in `folder`.
  ///
  /// Reads each original once, many side by side; the outcome is the same in whatever order they finish.
  public init(of dossier: Dossier, in folder: OriginalsFolder) async {
    await self.init(of: dossier, quoting: DeclaredQuotations.all(of: dossier), besides: [], in: folder)
  }

  /// The same, where of each article these are quoted, and of those with the indices `omitted` nothing is to be found.
  init(
    of dossier: Dossier, quoting quotations: [DeclaredQuotations], besides omitted: Set<Int>,
    in folder: OriginalsFolder
  ) async {
    guard folder.isThere() else {
      findings = .none(for: dossier)
      diagnostics = [
        Diagnostic(
          .error, "originals-missing", at: SourcePlace(file: folder.path),
          "The folder of the originals is not there, and \(Self.articles(dossier.articles.count))",
          explanation: "Give the path of the folder that holds them with --originals or DOSSIER_ORIGINALS.")
      ]
      return
    }
    let questions = Questions(of: dossier, quoting: quotations)
    var examined = await parallelMap(dossier.articles.indices) { index in
      omitted.contains(index) ? ArticleExamination() : ArticleExamination(of: index, questions, in: folder)
    }
    WatchLanguages(questions, examined).sort(&examined)
    let articles = examined
    let texts = articles.map(\.compared)
    async let copied = CopyCheck(dossier: dossier, originals: texts).diagnostics()
    async let doubted = ProseCheck(dossier: dossier, originals: texts).diagnostics()
    async let hours = EventHours(dossier: dossier, originals: texts).diagnostics()
    let search = await SharedTextSearch(texts, outlets: dossier.articles.map { $0.outlet?.value.index })
    let shared = search.findings(of: texts)
    findings = Findings(
      normalisation: Normalisation.version, articles: articles.map(\.findings), shared: shared,
      groups: SharedTextSearch.groups(of: shared))
    let names = NameChecks(dossier: dossier, forms: questions.names.forms, articles: articles, folder: folder)
    let notNamed = articles.flatMap(\.notNamed) + Self.notNamedNearEvents(dossier, articles)
    diagnostics =
      articles.flatMap(\.diagnostics) + names.diagnostics
      + notNamed.filter { !names.unfound.contains($0.subject) }.map(\.diagnostic)
      + LimitedWords(dossier: dossier, articles: articles.map(\.findings)).diagnostics
      + Self.farDates(questions, articles) + Self.commonPassage(search, dossier) + (await copied) + (await doubted)
      + (await hours)
  }

  private static func articles(_ count: Int) -> String {
    count == 1 ? "an article needs it" : "\(count) articles need it"
  }

  private static func farDates(_ questions: Questions, _ articles: [ArticleExamination]) -> [Diagnostic] {
    questions.farDates.enumerated().compactMap { index, far in
      let printed = far.quotations.keys.compactMap { article in
        articles[article].printedYears[index].map { (article, $0) }
      }
      return far.diagnostic(Dictionary(uniqueKeysWithValues: printed), questions.dossier)
    }
  }

  private static func notNamedNearEvents(_ dossier: Dossier, _ articles: [ArticleExamination]) -> [NotNamed] {
    guard articles.allSatisfy(\.findings.isExamined) else { return [] }
    return NearNames.notNamed(in: dossier, nearEvents: articles.map(\.nearEvents))
  }

  private static func commonPassage(_ search: SharedTextSearch, _ dossier: Dossier) -> [Diagnostic] {
    guard let first = search.textsWithCommonPassage.min() else { return [] }
    return [
      Diagnostic(
        .warning, "shared-text-everywhere", at: dossier.sources.place(dossier.articles[first].id.range),
        "A passage stands in more than \(SharedTextSearch.mostTexts) articles, or in one more than "
          + "\(SharedTextSearch.mostPlaces) times, and is not listed pair by pair",
        explanation: "This article is the first that has it; \(search.textsWithCommonPassage.count) have one.")
    ]
  }
}
