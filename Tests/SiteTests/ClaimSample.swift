import Comparison
import Diagnostics
import DossierModel
import Foundation
import HTML
import Testing

@testable import Site

/// A dossier of a few articles with the templates and texts of this repository, for tests of whole pages.
struct ClaimSample {
  var dossier: Dossier
  /// The articles in which each claim was sought and not found, by the index of the article.
  var silences: [Int: [Int]] = [:]
  var shared: [SharedText] = []
  var terms: [Int: [TermFinding]] = [:]

  private static let nowhere = SourceRange(file: FileID(index: 0), bytes: 0..<0)
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "templates")

  static func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: nowhere) }
  static func identifier(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

  /// Articles a0, a1 … with the codes A, B …
  init(articles: Int, published: String = "2024-01-18") throws {
    let prose = Prose("", at: Self.nowhere)
    dossier = Dossier(
      title: "T", summary: prose, language: try #require(LanguageTag("en")),
      edition: try #require(Day(iso: "2024-02-01")))
    dossier.sources = SourceSet([SourceText(path: "claims.yaml", bytes: [])])
    dossier.topics = [
      Topic(id: Self.located(try Self.identifier("one")), title: "One"),
      Topic(id: Self.located(try Self.identifier("two")), title: "Two <&>"),
    ]
    let language = dossier.language
    dossier.articles = try (0..<articles).map { index in
      let code = index < 26 ? String(UnicodeScalar(UInt8(65 + index))) : "N\(index)"
      return try Self.article("a\(index)", code: code, published: published, language: language)
    }
  }

  /// An article without outlet, byline and digest.
  static func article(
    _ id: String, code: String, published: String = "2024-01-18", language: LanguageTag
  ) throws -> Article {
    Article(
      id: located(try identifier(id)), title: Quotation("Title", at: nowhere), code: located(code), outlet: nil,
      published: located(try EDTF(published)), basis: nil, by: [], from: nil, language: language, address: nil,
      captured: nil, original: located("o"), sha256: located("0"), regions: [], digest: nowhere)
  }

  /// Adds a claim on figures on which article i says `answers[i]`, two things apart by "; "; nil is silence, "apart 3"
  /// stands apart.
  mutating func addFigures(_ id: String, topic: Int = 0, _ answers: [String?], question: String = "How many people?")
    throws
  {
    let says = try answers.enumerated().compactMap { index, text -> Answer? in
      guard let text else { return nil }
      return Answer(
        article: Reference(index), assertions: try text.components(separatedBy: "; ").map(Self.assertion))
    }
    let watch = try #require(WatchPattern("kill* + strike", at: Self.nowhere))
    dossier.claims.append(
      Claim(
        id: Self.located(try Self.identifier(id)), topic: Reference(topic), question: question, about: [],
        kind: .figure, unit: "people", positions: [], compatibility: .none, watch: [watch], answers: says, note: nil))
  }

  private static func assertion(_ text: String) throws -> Assertion {
    let isApart = text.hasPrefix("apart ")
    let value: AssertedValue =
      text == "unknown" ? .unknown : .figure(try Figure(isApart ? String(text.dropFirst(6)) : text))
    return Assertion(
      value: located(value), via: .own, quotations: [Quotation("said <b>\(text)</b> & more", at: nowhere)],
      hedge: nil, apart: isApart ? located("another day") : nil, basis: nil, range: nowhere)
  }

  /// What the pages are made from.
  func edition() throws -> Edition {
    var findings = Findings.none(for: dossier)
    for index in dossier.articles.indices {
      findings.articles[index].sha256 = "0"
      findings.articles[index].isCompared = true
      findings.articles[index].length = 1_000
      findings.articles[index].words = [RegionWords(region: .body, words: 100)]
      findings.articles[index].silences = (silences[index] ?? []).map { Reference($0) }
      findings.articles[index].terms = terms[index] ?? []
    }
    findings.shared = shared
    let phrases = Phrasebook.read(try Self.source("languages/en.yaml"), as: FileID(index: 0))
    let assets = try #require(Assets(styleSheet: [], script: [], searchScript: [], icon: []))
    return Edition(
      of: dossier, findings, Comparisons(of: dossier, findings), phrases: try #require(phrases.phrasebook),
      assets: assets)
  }

  /// A page, scanned strictly: what HTML leaves open is closed first.
  func scan(_ page: Page) throws -> (scan: MarkupScan, text: String) {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.root.path).filter { $0.hasSuffix(".html") }
    let compiled = PageTemplates.compile(try names.sorted().map(Self.source))
    let templates = try #require(compiled.templates)
    var bytes: [UInt8] = []
    templates.render(page, in: PageScope(page, of: try edition()), into: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    let strict = text.replacing(/<!doctype html>/, with: "").replacing(/<(meta|link|input|br)\b([^>]*)>/) {
      "<\($0.1)\($0.2)/>"
    }
    .replacing(/\s(checked|hidden|defer|selected|data-item|data-group)(?=[\s>\/])/) { " \($0.1)=\"\"" }
    return (MarkupScan(Markup(vouchedFor: Array(strict.utf8))), text)
  }

  private static func source(_ name: String) throws -> SourceText {
    SourceText(path: name, bytes: Array(try Data(contentsOf: root.appending(path: name))))
  }
}
