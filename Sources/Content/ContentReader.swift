import Diagnostics
import DossierModel
import YAML

/// Reads a content folder into a dossier.
public enum ContentReader {
  /// What is kept of the texts of the articles, which are most of what a large dossier has.
  public enum ArticleTexts: Sendable {
    /// All of them: for work that goes through them several times.
    case held
    /// None; each is read again when it is asked for, and must then be what it was.
    case readAgain
  }

  /// Reads everything in `folder` and reports all that is wrong with it together; the same on any machine.
  public static func read(_ folder: ContentFolder, articles: ArticleTexts = .held) async -> ContentReading {
    let files = await ContentFiles.read(folder, articles)
    let sources = files.sources
    let log = ProblemLog(sources)
    log.add(files.diagnostics + files.files.flatMap(\.diagnostics))
    let survey = Survey(files, log)
    var gaps = survey.gaps
    let partial = await assemble(survey, files, sources, log, &gaps)
    // A file that was forgotten and is needed is a mistake, and no warning besides.
    let all = log.diagnostics
    let mistakes = Set(all.lazy.filter { $0.severity == .error })
    let diagnostics = all.filter { $0.severity == .error || !mistakes.contains($0.asError) }.inFileOrder()
    let language = files.files.first?.tree?.root["language"].flatMap { node in
      partial.flatMap { LanguageTag(node.text) == $0.language ? Located($0.language, at: node.range) : nil }
    }
    return ContentReading(
      dossier: diagnostics.hasErrors ? nil : partial, partial: partial, gaps: gaps, language: language,
      sources: sources, diagnostics: diagnostics)
  }

  /// The whole dossier, with stand-ins where something could not be read; nil without dossier.yaml.
  private static func assemble(
    _ survey: Survey, _ files: ContentFiles, _ sources: SourceSet, _ log: ProblemLog, _ gaps: inout Gaps
  ) async -> Dossier? {
    let decoder = DossierDecoder(names: survey.names, log: log)
    let included = files.manifest.dropFirst().compactMap { $0.file.tree?.root }.flatMap(decoder.included)
    let header = (files.files.first?.tree?.root).flatMap(decoder.header)
    var dossier = header
    decoder.rules = header?.rules ?? Rules()
    var things = ThingReader(names: survey.names, rules: decoder.rules, files: files, sources: sources)
    let articles = await things.readArticles(survey.articles, log, &gaps)
    things.books = books(of: articles)
    let actors = await things.read(survey.actors, log, .actor, &gaps) { $0.actor($1, id: $2) }
    let places = await things.read(survey.places, log, .place, &gaps) { $0.place($1, id: $2) }
    let events = await things.read(survey.events, log, .event, &gaps) { $0.event($1, id: $2) }
    let claims = await things.read(survey.claims, log, .claim, &gaps) { $0.claim($1, id: $2) }
    let terms = await things.read(survey.terms, log, .term, &gaps) { $0.term($1, id: $2) }
    let judgements = await things.read(survey.judgements, log, nil, &gaps) { $0.judgement($1, id: $2) }
    dossier?.topics = survey.topics
    dossier?.sources = sources
    dossier?.corrections = newestFirst((header?.corrections ?? []) + included)
    dossier?.articles = articles.compactMap(\.self)
    dossier?.actors = actors.compactMap(\.self)
    dossier?.places = places.compactMap(\.self)
    dossier?.events = events.compactMap(\.self)
    dossier?.claims = claims.compactMap(\.self)
    dossier?.terms = terms.compactMap(\.self)
    dossier?.judgements = judgements.compactMap(\.self)
    // References count things; were one left out, they would lead astray.
    let isComplete = [
      articles.contains { $0 == nil }, actors.contains { $0 == nil }, places.contains { $0 == nil },
      events.contains { $0 == nil }, claims.contains { $0 == nil },
    ].allSatisfy { !$0 }
    guard let dossier, isComplete else { return nil }
    let editors = Lexicon.of(dossier.language).map(PhraseBook.init)
    for found in await DossierChecks.diagnostics(of: dossier, besides: gaps, things.books, editors: editors) {
      log.add(found)
    }
    return dossier
  }

  /// For each article the words of its language; each language's are split once.
  private static func books(of articles: [Article?]) -> [PhraseBook?] {
    let books = Dictionary(uniqueKeysWithValues: Lexicon.all.map { ($0.language, PhraseBook($0)) })
    return articles.map { article in article.flatMap { books[$0.language.language] } }
  }

  private static func newestFirst(_ corrections: [Correction]) -> [Correction] {
    corrections.enumerated().sorted { left, right in
      left.element.date.value == right.element.date.value
        ? left.offset < right.offset : left.element.date.value > right.element.date.value
    }.map(\.element)
  }
}
