import Diagnostics
import DossierModel
import YAML

/// Reads a content folder into a dossier.
public enum ContentReader {
  /// Reads everything in `folder` and reports all that is wrong with it together; the same on any machine.
  public static func read(_ folder: ContentFolder) async -> ContentReading {
    let files = await ContentFiles.read(folder)
    let sources = files.sources
    let log = ProblemLog { sources.place($0) }
    log.add(files.diagnostics + files.files.flatMap(\.diagnostics))
    let survey = Survey(files, log)
    let partial = await assemble(survey, files, sources, log)
    let diagnostics = log.diagnostics.inFileOrder()
    return ContentReading(
      dossier: diagnostics.hasErrors ? nil : partial, partial: partial, incomplete: survey.names.incomplete,
      sources: sources, diagnostics: diagnostics)
  }

  /// The whole dossier, with stand-ins where something could not be read; nil without dossier.yaml.
  private static func assemble(
    _ survey: Survey, _ files: ContentFiles, _ sources: SourceSet, _ log: ProblemLog
  ) async -> Dossier? {
    let decoder = DossierDecoder(names: survey.names, log: log)
    let included = files.manifest.dropFirst().compactMap { $0.file.tree?.root }.flatMap(decoder.included)
    let header = (files.files.first?.tree?.root).flatMap(decoder.header)
    var dossier = header
    decoder.rules = header?.rules ?? Rules()
    let reading = ThingReader(names: survey.names, rules: decoder.rules, sources: sources)
    let articles = await reading.read(survey.articles, log) { $0.article(files.files[Int($1.file.index)], id: $1.id) }
    var things = reading
    things.books = books(of: articles)
    let actors = await things.read(survey.actors, log) { $0.actor($1, id: $2) }
    let places = await things.read(survey.places, log) { $0.place($1, id: $2) }
    let events = await things.read(survey.events, log) { $0.event($1, id: $2) }
    let claims = await things.read(survey.claims, log) { $0.claim($1, id: $2) }
    let terms = await things.read(survey.terms, log) { $0.term($1, id: $2) }
    let judgements = await things.read(survey.judgements, log) { $0.judgement($1, id: $2) }
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
    DossierChecks(dossier, things.books, log).run()
    return dossier
  }

  /// For each article the words of its language; each language's are split once.
  private static func books(of articles: [Article?]) -> [PhraseBook?] {
    let books = Dictionary(uniqueKeysWithValues: Lexicon.all.map { ($0.language, PhraseBook($0)) })
    return articles.map { article in article.flatMap { books[$0.language.language] } }
  }

  private static func newestFirst(_ corrections: [Correction]) -> [Correction] {
    corrections.enumerated().sorted { left, right in
      left.element.date == right.element.date ? left.offset < right.offset : left.element.date > right.element.date
    }.map(\.element)
  }
}

/// Reads many things of one kind side by side, each with a log of its own; results and problems keep their order.
private struct ThingReader: Sendable {
  let names: Names
  let rules: Rules
  let sources: SourceSet
  var books: [PhraseBook?] = []

  func read<Item: Sendable, Thing: Sendable>(
    _ items: [Item], _ log: ProblemLog, _ body: @escaping @Sendable (DossierDecoder, Item) -> Thing
  ) async -> [Thing] {
    let results = await parallelMap(items) { item -> (Thing, [Diagnostic]) in
      let own = ProblemLog { sources.place($0) }
      let decoder = DossierDecoder(names: names, log: own, rules: rules, books: books)
      return (body(decoder, item), own.diagnostics)
    }
    for result in results { log.add(result.1) }
    return results.map(\.0)
  }

  func read<Thing: Sendable>(
    _ items: Survey.Items, _ log: ProblemLog,
    _ body: @escaping @Sendable (DossierDecoder, Node, Located<Identifier>) -> Thing?
  ) async -> [Thing?] {
    let things = await read(items.entered, log) { body($0, $1.node, $1.id) }
    guard let someone = Identifier("stray") else { return things }
    _ = await read(items.strays, log) { body($0, $1, Located(someone, at: $1.range)) }
    return things
  }
}

extension Names {
  /// The kinds of which something could not be read.
  var incomplete: Set<Directory.Kind> {
    var kinds: Set<Directory.Kind> = []
    if !actors.isSound { kinds.insert(.actor) }
    if !articles.isSound { kinds.insert(.article) }
    if !claims.isSound { kinds.insert(.claim) }
    if !events.isSound { kinds.insert(.event) }
    if !places.isSound { kinds.insert(.place) }
    if !terms.isSound { kinds.insert(.term) }
    return kinds
  }
}
