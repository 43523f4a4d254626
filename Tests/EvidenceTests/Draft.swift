import Diagnostics
import DossierModel
import Evidence
import Hashing
import Testing

/// A small dossier with invented originals, built piece by piece. Everything it quotes stands in one manifest file.
struct Draft {
  var manifest: [UInt8] = []
  var originals: [String: [UInt8]] = [:]
  var articles: [Article] = []
  var actors: [Actor] = []
  var places: [Place] = []
  var events: [Event] = []
  var claims: [Claim] = []
  var terms: [Term] = []
  var rules = Rules(quotationWords: 20, quotedShare: 100)

  mutating func range(_ text: String) -> SourceRange {
    let start = manifest.count
    manifest += Array(text.utf8) + [0x0A]
    return SourceRange(file: FileID(index: 0), bytes: start..<start + text.utf8.count)
  }

  mutating func located(_ text: String) -> Located<String> { Located(text, at: range(text)) }

  mutating func id(_ text: String) throws -> Located<Identifier> {
    Located(try #require(Identifier(text)), at: range(text))
  }

  mutating func quotation(_ text: String) -> Quotation { Quotation(text, at: range(text)) }

  /// Adds an article whose original is `text`; the first line is the headline, the others are its body.
  @discardableResult
  mutating func article(
    _ name: String, _ text: String, title: String? = nil, regions: [(Region, [ClosedRange<Int>])]? = nil,
    outlet: Reference<Actor>? = nil, language: String = "en", address: String? = nil, digest: String = "",
    published: String? = nil
  ) throws -> Reference<Article> {
    let bytes = Array(text.utf8)
    let source = SourceText(path: name, bytes: bytes)
    originals[name + ".txt"] = bytes
    let listed = regions ?? [(.headline, [1...1]), (.body, [2...max(2, source.lineCount)])]
    let headline = String(decoding: bytes[source.lineRange(0)], as: UTF8.self)
    let lines = listed.map { RegionLines(region: $0.0, lines: $0.1, range: range("lines of \(name)")) }
    let day = try EDTF(published ?? "2024-01-18")
    articles.append(
      Article(
        id: try id(name), title: quotation(title ?? headline), code: located(name),
        outlet: outlet.map { Located($0, at: range("outlet")) }, published: Located(day, at: range("2024-01-18")),
        basis: published == nil ? "The texts print no date." : nil, by: [], from: nil,
        language: try #require(LanguageTag(language)), address: address, captured: nil,
        original: located(name + ".txt"),
        sha256: located(try #require(SHA256Digest(of: bytes)).description), regions: lines,
        digest: range(digest)))
    return Reference(articles.count - 1)
  }

  /// Puts another article in the place of one, of which this is otherwise.
  mutating func changeArticle(
    _ index: Int, regions: [RegionLines]? = nil, original: String? = nil, sha256: String? = nil,
    outlet: Reference<Actor>? = nil
  ) {
    let article = articles[index]
    articles[index] = Article(
      id: article.id, title: article.title, code: article.code,
      outlet: outlet.map { Located($0, at: range("outlet")) } ?? article.outlet, published: article.published,
      basis: article.basis, by: article.by, from: article.from, language: article.language, address: article.address,
      captured: article.captured, original: original.map { located($0) } ?? article.original,
      sha256: sha256.map { located($0) } ?? article.sha256, regions: regions ?? article.regions, digest: article.digest)
  }

  /// Adds an actor with these forms; a form may be limited to articles.
  @discardableResult
  mutating func actor(
    _ name: String, _ forms: [String], in limits: [String: [Reference<Article>]] = [:], kind: ActorKind = .person,
    of superior: Reference<Actor>? = nil
  ) throws -> Reference<Actor> {
    let names = forms.map { NameForm($0, at: range($0), in: limits[$0]) }
    actors.append(
      Actor(
        id: try id(name), name: located(name), kind: kind, names: names,
        of: superior.map { Located($0, at: range("of")) }, native: [], summary: nil, relations: []))
    return Reference(actors.count - 1)
  }

  @discardableResult
  mutating func place(
    _ name: String, _ forms: [String], in whole: Reference<Place>? = nil
  ) throws -> Reference<Place> {
    let names = forms.map { NameForm($0, at: range($0)) }
    places.append(
      Place(
        id: try id(name), name: located(name), kind: "city", names: names,
        within: whole.map { Located($0, at: range("in")) }, native: [], point: nil, summary: nil))
    return Reference(places.count - 1)
  }

  @discardableResult
  mutating func event(
    _ name: String, actors: [Reference<Actor>] = [], places: [Reference<Place>] = [],
    reports: [(Reference<Article>, [String])] = [], when: String = "2024-01-18", time: String? = nil,
    basis: String? = nil
  ) throws -> Reference<Event> {
    let quoted = reports.map { report in
      Report(article: report.0, quotations: report.1.map { quotation($0) })
    }
    events.append(
      Event(
        id: try id(name), title: name, when: Located(try EDTF(when), at: range("when")),
        time: try time.map { Located(try ClockTime($0), at: range($0)) }, basis: basis,
        planned: false, topic: nil, actors: actors.map { Located($0, at: range("actor")) },
        places: places.map { Located($0, at: range("place")) }, summary: nil, reports: quoted))
    return Reference(events.count - 1)
  }

  mutating func watch(_ patterns: [String]) throws -> [WatchPattern] {
    try patterns.map { text in try #require(WatchPattern(text, at: range(text))) }
  }

  mutating func term(_ name: String, _ words: [String], in limits: [String: [Reference<Article>]] = [:]) throws {
    let words = try watch(words).map { TermWord($0, in: limits[$0.text]) }
    terms.append(Term(id: try id(name), title: name, words: words, note: nil))
  }

  /// An assertion; without a value it says only that the thing is said.
  mutating func assertion(
    _ quotations: [String], value: AssertedValue? = .said, via: [[Reference<Actor>]] = [], hedge: String? = nil,
    apart: String? = nil, basis: String? = nil
  ) -> Assertion {
    let links = via.map { link in link.map { Located($0, at: range("via")) } }
    return Assertion(
      value: value.map { Located($0, at: range("value")) }, via: links.isEmpty ? .own : .chain(links),
      quotations: quotations.map { quotation($0) }, hedge: hedge.map { located($0) }, apart: apart.map { located($0) },
      basis: basis.map { located($0) }, range: range("assertion"))
  }

  @discardableResult
  mutating func claim(
    _ name: String, kind: ClaimKind = .report, about: [Subject] = [], positions: [Position] = [],
    watch patterns: [String] = [], _ answers: [(Reference<Article>, [Assertion])], note: String? = nil
  ) throws -> Reference<Claim> {
    claims.append(
      Claim(
        id: try id(name), topic: Reference(0), question: name, about: about.map { Located($0, at: range("about")) },
        kind: kind, unit: nil, positions: positions, compatibility: .none, watch: try watch(patterns),
        answers: answers.map { Answer(article: $0.0, assertions: $0.1) },
        note: note.map { Prose($0, at: range($0)) }))
    return Reference(claims.count - 1)
  }

  /// The dossier as it stands.
  func dossier(language: String = "en") throws -> Dossier {
    let day = try #require(Day(year: 2024, month: 1, day: 20))
    let sources = SourceSet([SourceText(path: "content/dossier.yaml", bytes: manifest)])
    return Dossier(
      title: "Test", summary: Prose("", at: SourceRange(file: FileID(index: 0), bytes: 0..<0)),
      language: try #require(LanguageTag(language)), edition: day, rules: rules, articles: articles, actors: actors,
      places: places, events: events, claims: claims, terms: terms, sources: sources)
  }

  /// The folder of the originals, in memory.
  var folder: OriginalsFolder {
    let originals = originals
    return OriginalsFolder(path: "originals") { name in originals[name].map { .success($0) } ?? .failure(.missing) }
  }

  func examine() async throws -> Examination { await Examination(of: try dossier(), in: folder) }
}

extension Examination {
  /// The identifiers of all diagnostics, in order.
  var identifiers: [String] { diagnostics.map(\.identifier) }
}
