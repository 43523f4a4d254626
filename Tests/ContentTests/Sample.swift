import Content
import Diagnostics
import DossierModel

/// A small valid dossier in memory. A test changes a few letters of it and says what must be reported, at which place.
struct Sample: Sendable {
  var files: [String: [UInt8]] = [
    "dossier.yaml": Array(manifest.utf8),
    "actors.yaml": Array(actors.utf8),
    "claims/strike.yaml": Array(claims.utf8),
    "articles/alpha.md": Array(alpha.utf8),
    "articles/beta.md": Array(beta.utf8),
  ]

  /// That `old` does not stand exactly once.
  struct Misfit: Error {
    let path: String
    let old: String
  }

  /// Writes `new` where `old` stands in the file; the whole file where `old` is empty.
  mutating func change(_ path: String, _ old: String, _ new: String) throws {
    guard !old.isEmpty else {
      files[path] = Array(new.utf8)
      return
    }
    let parts = String(decoding: files[path] ?? [], as: UTF8.self).split(
      separator: old, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw Misfit(path: path, old: old) }
    files[path] = Array(parts.joined(separator: new).utf8)
  }

  /// The folder that holds these files.
  var folder: ContentFolder {
    let files = files
    return ContentFolder(
      name: "",
      list: { path in
        let prefix = path.isEmpty ? "" : path + "/"
        let inside = files.keys.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
        if inside.isEmpty { return .failure(.missing) }
        let names = Set(inside.map { $0.prefix { $0 != "/" } })
        return .success(names.map { name in .init(String(name), isFolder: !inside.contains(name)) })
      },
      read: { files[$0].map { .success($0) } ?? .failure(.missing) })
  }

  func read(articles: ContentReader.ArticleTexts = .held) async -> ContentReading {
    await ContentReader.read(folder, articles: articles)
  }

  /// `path:line:column identifier`, and of each note with a place ` <- path:line:column`.
  static func line(_ diagnostic: Diagnostic) -> String {
    let notes = diagnostic.notes.compactMap(\.place).map { " <- " + place($0) }.joined()
    return place(diagnostic.place) + " " + diagnostic.identifier + notes
  }

  private static func place(_ place: SourcePlace?) -> String {
    guard let place else { return "-" }
    return place.line == 0 ? place.path : "\(place.path):\(place.line):\(place.column)"
  }
}

extension Sample {
  static let manifest = """
    title: A strike
    summary: What happened.
    language: en
    edition: 2024-02-01
    topics:
      strike: The strike
      after: What followed
    include:
      - actors.yaml
      - claims/*.yaml
    rules:
      quotation-words: 8
      quoted-share: 40
    places:
      - id: town
        name: Town
        kind: town
        names: Town
        in: province
        point: 32.4 -53.7
      - id: province
        name: Province
        kind: province
        names: [Province, {form: the region, in: [alpha]}]
        native: {fa: استان}
    events:
      - id: raid
        title: A raid
        when: 2024-01-16
        time: '4:30'
        topic: strike
        actors: [army]
        places: town
      - id: visit
        title: A visit
        when: [2024-01-29, 2024-01-30]
        planned: true
        basis: The article says next week.
        topic: after
        reports:
          alpha: [will come, on Monday]
    terms:
      - id: dead
        title: The dead
        words: [martyr*, terrorist* + killed]
    judgements:
      - id: happened
        text: It happened.
        confidence: moderate
        rests-on: [killed, day]
    corrections:
      - date: 2024-01-30
        text: A name was misspelt.

    """

  static let actors = """
    actors:
      - id: state
        name: The State
        kind: state
        names: [State]
      - id: army
        name: The Army
        kind: body
        names: [army, the forces]
        of: state
        relations:
          - to: state
            as: belongs to
            reports:
              beta: the state's army
      - id: speaker
        name: A. Speaker
        kind: person
        names: [Speaker]
        of: army
      - id: wire
        name: The Wire
        kind: outlet
        names: [Wire]

    """

  static let claims = """
    claims:
      - id: killed
        topic: strike
        question: How many people were killed?
        about: event:raid
        kind: figure
        unit: people
        watch: [kill*]
        says:
          alpha:
            value: at least 9
            via: [wire, speaker]
            quote: at least nine people were killed
          beta:
            - value: 2 + several
              via: own
              quote: killed two and several others
            - value: unknown
              via: [[speaker, army]]
              quote: gave no number
      - id: day
        topic: strike
        question: On which day?
        about: [event:raid, place:town]
        kind: date
        says:
          alpha: {value: 2024-01-16, via: own, quote: on Tuesday 16 January}
          beta: {value: 2024-01-16, via: own, quote: a day before, basis: Before Wednesday.}
      - id: who
        topic: strike
        question: Who was hit?
        about: actor:army
        kind: position
        positions:
          army: The army
          others: Others
          both: Both
        compatible: [[army, both], [others, both]]
        note: Both contains each.
        says:
          alpha: {value: [army, others], via: own, quote: the army and others likely fell, hedge: likely}
          beta: {apart: about another day, via: own, quote: nobody}
      - id: said
        topic: after
        question: Was it condemned?
        about: actor:state
        kind: report
        says:
          beta: {via: state, quote: condemned the raid}

    """

  static let alpha = """
    ---
    title: Raid kills nine
    code: A
    outlet: wire
    published: 2024-01-18
    by: [First Writer, Second Writer]
    from: TOWN
    language: en
    address: https://example.org/raid
    captured: 2024-01-20
    original: alpha.txt
    sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
    lines: {headline: 1, credit: [2-3, 40], body: 4-30}
    ---
    The digest of alpha.

    """

  static let beta = """
    ---
    title: A raid
    code: B
    published: 2024-01-17?
    basis: Nothing is printed.
    language: en
    original: beta.txt
    sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdee
    lines:
      headline: 1
      body: 2-9
    ---
    The digest of beta.

    """
}
