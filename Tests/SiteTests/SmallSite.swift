import Comparison
import Diagnostics
import DossierModel
import Foundation

@testable import Site

/// A dossier of a few things, rendered with this repository's own templates and texts, so that a test can say what a page
/// says of them. Articles are called A, B, C … with the identifiers a, b, c …
struct SmallSite {
  struct Fault: Error { let text: String }

  static let nowhere = SourceRange(file: FileID(index: 0), bytes: 0..<0)

  var dossier: Dossier
  var findings: [ArticleFindings]

  init(articles: Int) throws {
    guard let language = LanguageTag("en"), let day = Day(iso: "2024-02-01") else { throw Fault(text: "en") }
    let prose = Prose("", at: Self.nowhere)
    dossier = Dossier(title: "T", summary: prose, language: language, edition: day)
    dossier.sources = SourceSet([SourceText(path: "dossier.yaml", bytes: [])])
    dossier.topics = [Topic(id: try Self.id("war"), title: "War"), Topic(id: try Self.id("talks"), title: "Talks")]
    let published = Self.located(try EDTF("2024-01-18"))
    dossier.articles = try (0..<articles).map { index in
      let letter = String(UnicodeScalar(UInt8(97 + index)))
      return Self.article(
        try Self.id(letter), code: Self.located(letter.uppercased()), published: published, language: language,
        digest: Self.nowhere)
    }
    findings = dossier.articles.map { _ in ArticleFindings() }
  }

  private static func article(
    _ id: Located<Identifier>, code: Located<String>, published: Located<EDTF>, language: LanguageTag,
    digest: SourceRange
  ) -> Article {
    Article(
      id: id, title: Quotation("", at: nowhere), code: code, outlet: nil, published: published, basis: nil, by: [],
      from: nil, language: language, address: nil, captured: nil, original: located("o"), sha256: located("0"),
      regions: [], digest: digest)
  }

  /// Puts another article in the place of one, with another identifier or digest.
  mutating func changeArticle(_ index: Int, id: Located<Identifier>? = nil, digest: String? = nil) {
    let article = dossier.articles[index]
    let digest = digest.map { text in
      let files = Array(dossier.sources.files) + [SourceText(path: "digest.md", bytes: Array(text.utf8))]
      dossier.sources = SourceSet(files)
      return SourceRange(file: FileID(index: files.count - 1), bytes: 0..<text.utf8.count)
    }
    dossier.articles[index] = Self.article(
      id ?? article.id, code: article.code, published: article.published, language: article.language,
      digest: digest ?? article.digest)
  }

  static func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: nowhere) }

  static func id(_ text: String) throws -> Located<Identifier> {
    guard let identifier = Identifier(text) else { throw Fault(text: text) }
    return located(identifier)
  }

  @discardableResult
  mutating func addEvent(
    _ id: String, _ when: String, title: String? = nil, time: String? = nil, basis: String? = nil,
    planned: Bool = false, topic: Int? = 0, actors: [Int] = [], places: [Int] = [], reports: [Int] = []
  ) throws -> Reference<Event> {
    dossier.events.append(
      Event(
        id: try Self.id(id), title: title ?? id, when: Self.located(try EDTF(when)),
        time: try time.map { Self.located(try ClockTime($0)) }, basis: basis, planned: planned,
        topic: topic.map { Reference($0) }, actors: actors.map { Self.located(Reference($0)) },
        places: places.map { Self.located(Reference($0)) }, summary: nil,
        reports: reports.map {
          Report(article: Reference($0), quotations: [Quotation("said of \(id) & more", at: Self.nowhere)])
        }))
    return Reference(dossier.events.count - 1)
  }

  @discardableResult
  mutating func addActor(
    _ id: String, _ kind: ActorKind, names: [(form: String, articles: [Int]?)] = [], of whole: Int? = nil,
    native: [(tag: String, text: String)] = [], relations: [(to: Subject, words: String, report: Int)] = []
  ) throws -> Reference<Actor> {
    dossier.actors.append(
      Actor(
        id: try Self.id(id), name: Self.located(id), kind: kind,
        names: names.map { name in
          NameForm(name.form, at: Self.nowhere, in: name.articles.map { $0.map { Reference($0) } })
        },
        of: whole.map { Self.located(Reference($0)) }, native: native.compactMap(Self.native), summary: nil,
        relations: relations.map { relation in
          Relation(
            to: Self.located(relation.to), as: relation.words,
            reports: [
              Report(article: Reference(relation.report), quotations: [Quotation("its words", at: Self.nowhere)])
            ])
        }))
    return Reference(dossier.actors.count - 1)
  }

  @discardableResult
  mutating func addPlace(
    _ id: String, names: [String] = [], in whole: Int? = nil, native: [(tag: String, text: String)] = [],
    point: GeoPoint? = nil
  ) throws -> Reference<Place> {
    dossier.places.append(
      Place(
        id: try Self.id(id), name: Self.located(id), kind: "town",
        names: names.map { NameForm($0, at: Self.nowhere) },
        within: whole.map { Self.located(Reference($0)) }, native: native.compactMap(Self.native), point: point,
        summary: nil))
    return Reference(dossier.places.count - 1)
  }

  /// A question that no article answers.
  mutating func addQuestion(_ id: String) throws {
    dossier.claims.append(
      Claim(
        id: try Self.id(id), topic: Reference(0), question: id, about: [], kind: .report, unit: nil, positions: [],
        compatibility: .none, watch: [], answers: [], note: nil))
  }

  /// A question about the date of an event, and the date that each article answers.
  @discardableResult
  mutating func addDate(of event: Reference<Event>, _ answers: [String]) throws -> Reference<Claim> {
    let says = try answers.enumerated().map { index, date in
      let assertion = Assertion(
        value: Self.located(.date(try EDTF(date))), via: .own,
        quotations: [Quotation("on \(date)", at: Self.nowhere)], hedge: nil, apart: nil, basis: nil,
        range: Self.nowhere)
      return Answer(article: Reference(index), assertions: [assertion])
    }
    dossier.claims.append(
      Claim(
        id: try Self.id("day-\(dossier.claims.count)"), topic: Reference(0), question: "On which day?",
        about: [Self.located(.event(event))], kind: .date, unit: nil, positions: [], compatibility: .none, watch: [],
        answers: says, note: nil))
    return Reference(dossier.claims.count - 1)
  }

  /// A question that the first article answers, in the words of a quotation.
  mutating func addReport(_ id: String, about: [Subject], quoting text: String) throws {
    let assertion = Assertion(
      value: nil, via: .own, quotations: [Quotation(text, at: Self.nowhere)], hedge: nil, apart: nil, basis: nil,
      range: Self.nowhere)
    dossier.claims.append(
      Claim(
        id: try Self.id(id), topic: Reference(0), question: id, about: about.map(Self.located), kind: .report,
        unit: nil,
        positions: [], compatibility: .none, watch: [],
        answers: [Answer(article: Reference(0), assertions: [assertion])], note: nil))
  }

  private static func native(_ name: (tag: String, text: String)) -> NativeName? {
    LanguageTag(name.tag).map { NativeName(language: $0, text: name.text) }
  }

  /// What pages are made from.
  func edition() throws -> Edition {
    let all = Findings(normalisation: "", articles: findings)
    let file = try Self.source("languages/en.yaml")
    guard let phrases = Phrasebook.read(file, as: FileID(index: 0)).phrasebook,
      let assets = Assets(styleSheet: [], script: [], searchScript: [], icon: [])
    else { throw Fault(text: "texts or assets") }
    return Edition(of: dossier, all, Comparisons(of: dossier, all), phrases: phrases, assets: assets)
  }

  /// A page as HTML.
  func render(_ page: Page) throws -> String {
    var bytes: [UInt8] = []
    try Self.compiledTemplates().render(page, in: PageScope(page, of: try edition()), into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What is wrong with the whole site, which is rendered and not kept.
  func check() async throws -> [Diagnostic] {
    let (plan, diagnostics) = SitePlan.plan(try edition(), templates: try Self.compiledTemplates())
    return diagnostics + (await plan.render(to: .none, width: 2))
  }

  private static func compiledTemplates() throws -> PageTemplates {
    let folder = Self.templates
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".html") }
      .sorted()
    let compiled = PageTemplates.compile(try names.map(Self.source))
    guard let templates = compiled.templates else { throw Fault(text: "\(compiled.diagnostics)") }
    return templates
  }

  private static let templates = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "templates")

  private static func source(_ name: String) throws -> SourceText {
    SourceText(path: name, bytes: [UInt8](try Data(contentsOf: templates.appending(path: name))))
  }
}

extension String {
  /// The texts between each `start` and the next `end`.
  func all(between start: String, and end: String) -> [String] {
    components(separatedBy: start).dropFirst().map { $0.components(separatedBy: end)[0] }
  }

  /// Headings without a word in them.
  var emptyHeadings: [String] {
    (1...4).flatMap { level in
      all(between: "<h\(level)", and: "</h\(level)>").filter { heading in
        let text = heading.drop { $0 != ">" }.dropFirst()
        return text.split(separator: "<").allSatisfy { piece in
          (piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).last ?? "").allSatisfy(
            \.isWhitespace)
        }
      }
    }
  }
}
