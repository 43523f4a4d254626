import Comparison
import Diagnostics
import DossierModel
import Foundation
import Testing

@testable import Site

/// A small dossier with everything that search, data and linked data speak of, written in Swift; its texts set traps.
struct SiteFixture {
  var dossier: Dossier

  static let nowhere = SourceRange(file: FileID(index: 0), bytes: 0..<0)

  static func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: nowhere) }

  static func id(_ text: String) throws -> Located<Identifier> { located(try #require(Identifier(text))) }

  static func prose(_ text: String) -> Prose { Prose(text, at: nowhere) }

  static func quotation(_ text: String) -> Quotation { Quotation(text, at: nowhere) }

  static func form(_ text: String) -> NameForm { NameForm(text, at: nowhere) }

  init(address: String? = nil) throws {
    let english = try #require(LanguageTag("en"))
    let persian = try #require(LanguageTag("fa"))
    let day = try #require(Day(iso: "2024-02-01"))
    dossier = Dossier(
      title: "Trap </script><!-- & “quotes”", summary: Self.prose("A summary."), language: english, edition: day,
      address: address)
    let digest = Array("The digest says peculiarly [this](claim:toll/ap).".utf8)
    dossier.sources = SourceSet([SourceText(path: "all.yaml", bytes: []), SourceText(path: "ap.md", bytes: digest)])
    dossier.topics = [Topic(id: try Self.id("t"), title: "Topic")]
    dossier.actors = [
      Actor(
        id: try Self.id("jaish"), name: Self.located("Jaish al-Adl"), kind: .armedGroup,
        names: [Self.form("Jaish ul-Adl"), Self.form("Army’s of Justice"), Self.form("José Łukasz")], of: nil,
        native: [NativeName(language: persian, text: "جيش‌ُ العدل")], summary: Self.prose("A group."), relations: []),
      Actor(
        id: try Self.id("aide"), name: Self.located("an aide"), kind: .unnamed, names: [Self.form("an aide")], of: nil,
        native: [], summary: nil,
        relations: [
          Relation(
            to: Self.located(.actor(Reference(0))), as: "speaks for",
            reports: [Report(article: Reference(0), quotations: [Self.quotation("told by a comrade")])])
        ]),
    ]
    dossier.places = [
      Place(
        id: try Self.id("sistan"), name: Self.located("Sistan"), kind: "province",
        names: [Self.form("Sistan-Baluchestan")], within: nil,
        native: [NativeName(language: persian, text: "سیستان")],
        point: GeoPoint(latitude: -27_050_000, longitude: 60_000_001), summary: nil)
    ]
    dossier.articles = [
      Article(
        id: try Self.id("ap"), title: Self.quotation("Nine die"), code: Self.located("AP"), outlet: nil,
        published: Self.located(try EDTF("2024-01-18?")), basis: nil, by: [Self.located("A. Writer")], from: nil,
        language: english,
        address: nil, captured: nil, original: Self.located("ap.txt"), sha256: Self.located("0"), regions: [],
        digest: SourceRange(file: FileID(index: 1), bytes: 0..<digest.count))
    ]
    dossier.events = [
      Event(
        id: try Self.id("raid"), title: "A raid", when: Self.located(try EDTF("2024-01-16")), time: nil, basis: nil,
        planned: false, topic: nil, actors: [Self.located(Reference(0))], places: [Self.located(Reference(0))],
        summary: nil, reports: [Report(article: Reference(0), quotations: [Self.quotation("a raid at dawn")])])
    ]
    let nine = Assertion(
      value: Self.located(.figure(try Figure("at least 9"))), via: .chain([[Self.located(Reference(0))]]),
      quotations: [Self.quotation("at least nine")], hedge: nil, apart: nil, basis: nil, range: Self.nowhere)
    dossier.claims = [
      Claim(
        id: try Self.id("toll"), topic: Reference(0), question: "How many died?",
        about: [Self.located(.event(Reference(0)))], kind: .figure, unit: "people", positions: [],
        compatibility: .none, watch: [], answers: [Answer(article: Reference(0), assertions: [nine])], note: nil)
    ]
    let words = TermWord(try #require(WatchPattern("terrorist*", at: Self.nowhere)))
    dossier.terms = [Term(id: try Self.id("fighters"), title: "The fighters", words: [words], note: nil)]
    dossier.judgements = [
      Judgement(
        id: try Self.id("j"), text: Self.prose("It is so."), confidence: .low,
        restsOn: [Self.located(Reference(0))])
    ]
  }

  /// The edition of the dossier, with the English texts of this repository.
  func edition() throws -> Edition {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates/languages/en.yaml")
    let source = SourceText(path: "en.yaml", bytes: [UInt8](try Data(contentsOf: path)))
    let book = try #require(Phrasebook.read(source, as: FileID(index: 0)).phrasebook)
    let findings = Findings.none(for: dossier)
    let assets = try #require(Assets(styleSheet: [], script: [], searchScript: [], icon: []))
    return Edition(of: dossier, findings, Comparisons(of: dossier, findings), phrases: book, assets: assets)
  }
}
