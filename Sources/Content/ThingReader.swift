import Diagnostics
import DossierModel
import Parallel
import YAML

/// Reads many things of one kind side by side, each with a log of its own; results and problems keep their order. What is
/// mistaken is noted as a gap.
struct ThingReader: Sendable {
  let names: Names
  let rules: Rules
  let files: ContentFiles
  let sources: SourceSet
  var books: [PhraseBook?] = []

  /// The articles, each in a file of its own.
  func readArticles(
    _ articles: [(id: Located<Identifier>, file: FileID)], _ log: ProblemLog, _ gaps: inout Gaps
  ) async -> [Article?] {
    let things = await read(articles, log) { $0.article(files.files[Int($1.file.index)], id: $1.id) }
    for (index, thing) in things.enumerated() {
      let file = files.files[Int(articles[index].file.index)]
      guard thing.isMistaken || file.tree == nil || file.diagnostics.hasErrors else { continue }
      gaps.note(.article(Reference(index)), .article)
    }
    return things.map(\.value)
  }

  /// The things of `items`, of that kind; of none where nothing leads to them.
  func read<Thing: Sendable>(
    _ items: Survey.Items, _ log: ProblemLog, _ kind: Directory.Kind?, _ gaps: inout Gaps,
    _ body: @escaping @Sendable (DossierDecoder, Node, Located<Identifier>) -> Thing?
  ) async -> [Thing?] {
    let things = await read(items.entered, log) { body($0, $1.node, $1.id) }
    if let kind {
      for (index, item) in items.entered.enumerated() where things[index].isMistaken || isBroken(item.node) {
        gaps.note(Subject(kind, index), kind)
        gaps.texts += item.node.texts
      }
    }
    guard let someone = Identifier("stray") else { return things.map(\.value) }
    _ = await read(items.strays, log) { body($0, $1, Located(someone, at: $1.range)) }
    if let kind, !items.strays.isEmpty {
      gaps.touched.insert(kind)
      gaps.texts += items.strays.flatMap(\.texts)
    }
    return things.map(\.value)
  }

  /// How many things are read before it is looked again what was reported too often.
  private static let stretch = 4096

  private func read<Item: Sendable, Thing: Sendable>(
    _ items: [Item], _ log: ProblemLog, _ body: @escaping @Sendable (DossierDecoder, Item) -> Thing
  ) async -> [(value: Thing, isMistaken: Bool)] {
    var things: [(value: Thing, isMistaken: Bool)] = []
    // What was reported too often before a stretch is not worked out in it again.
    for start in stride(from: 0, to: items.count, by: Self.stretch) {
      let none = BoundedDiagnostics(after: log.problems)
      let results = await parallelMap(items[start..<min(start + Self.stretch, items.count)]) { item in
        let own = ProblemLog(sources, none)
        let decoder = DossierDecoder(names: names, log: own, rules: rules, books: books)
        return (thing: body(decoder, item), problems: own.problems, isMistaken: own.hasErrors || own.lacksSomething)
      }
      for result in results {
        log.add(result.problems)
        things.append((result.thing, result.isMistaken))
      }
    }
    return things
  }

  /// Whether the form of a node is wrong, as far as reading it went on.
  private func isBroken(_ node: Node) -> Bool {
    let file = files.files[Int(node.range.file.index)]
    guard !node.isCutOff else { return true }
    guard file.diagnostics.hasErrors else { return false }
    let bytes = node.extent.bytes
    let source = sources[node.range.file]
    let lines = source.lineIndex(at: bytes.lowerBound)...source.lineIndex(at: bytes.upperBound)
    return file.diagnostics.contains { $0.severity == .error && lines.contains(($0.place?.line ?? 0) - 1) }
  }
}

extension Gaps {
  fileprivate mutating func note(_ subject: Subject, _ kind: Directory.Kind) {
    mistaken.insert(subject)
    touched.insert(kind)
  }
}

extension Subject {
  fileprivate init(_ kind: Directory.Kind, _ index: Int) {
    switch kind {
    case .actor: self = .actor(Reference(index))
    case .article: self = .article(Reference(index))
    case .claim: self = .claim(Reference(index))
    case .event: self = .event(Reference(index))
    case .place: self = .place(Reference(index))
    case .term: self = .term(Reference(index))
    }
  }
}

extension Survey {
  /// What is lacking before any thing is read.
  var gaps: Gaps {
    var gaps = Gaps()
    if !names.actors.isSound { gaps.incomplete.insert(.actor) }
    if !names.articles.isSound { gaps.incomplete.insert(.article) }
    if !names.claims.isSound { gaps.incomplete.insert(.claim) }
    if !names.events.isSound { gaps.incomplete.insert(.event) }
    if !names.places.isSound { gaps.incomplete.insert(.place) }
    if !names.terms.isSound { gaps.incomplete.insert(.term) }
    gaps.touched = gaps.incomplete
    gaps.mayHoldQuotations = !gaps.incomplete.isDisjoint(with: [.actor, .article, .claim, .event])
    return gaps
  }
}
