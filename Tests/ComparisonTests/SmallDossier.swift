import Comparison
import Diagnostics
import DossierModel

let nowhere = SourceRange(file: FileID(index: 0), bytes: 0..<0)

func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: nowhere) }

struct BadCase: Error { let text: String }

func identifier(_ text: String) throws -> Identifier {
  guard let identifier = Identifier(text) else { throw BadCase(text: text) }
  return identifier
}

/// A dossier of a few articles, written as shortly as the tables of the manifest. Articles are called A, B, C …
struct SmallDossier {
  var dossier: Dossier

  init(articles: Int, published: String = "2024-01-18") throws {
    guard let language = LanguageTag("en"), let edition = Day(iso: "2024-02-01") else { throw BadCase(text: "en") }
    let prose = Prose("", at: nowhere)
    dossier = Dossier(title: "T", summary: prose, language: language, edition: edition)
    dossier.sources = SourceSet([SourceText(path: "claims.yaml", bytes: [])])
    dossier.topics = [Topic(id: located(try identifier("t")), title: "T")]
    dossier.articles = try (0..<articles).map { index in
      let code = index < 26 ? String(UnicodeScalar(UInt8(65 + index))) : "N\(index)"
      return Article(
        id: located(try identifier("a\(index)")), title: Quotation("", at: nowhere), code: located(code), outlet: nil,
        published: located(try EDTF(published)), basis: nil, by: [], from: nil, language: language, address: nil,
        captured: nil, original: located("o"), sha256: located("0"), regions: [], digest: prose.range)
    }
  }

  var comparisons: Comparisons { Comparisons(of: dossier, Findings.none(for: dossier)) }

  @discardableResult
  mutating func addActor(_ id: String, _ kind: ActorKind, of parent: Int? = nil) throws -> Reference<Actor> {
    dossier.actors.append(
      Actor(
        id: located(try identifier(id)), name: located(id), kind: kind, names: [],
        of: parent.map { located(Reference($0)) }, native: [], summary: nil, relations: []))
    return Reference(dossier.actors.count - 1)
  }

  @discardableResult
  mutating func addEvent(
    _ id: String, _ when: String, planned: Bool = false, actors: [Int] = [], places: [Int] = [], reports: [Int] = []
  ) throws -> Reference<Event> {
    dossier.events.append(
      Event(
        id: located(try identifier(id)), title: id, when: located(try EDTF(when)), time: nil, basis: nil,
        planned: planned, topic: nil, actors: actors.map { located(Reference($0)) },
        places: places.map { located(Reference($0)) }, summary: nil,
        reports: reports.map { Report(article: Reference($0), quotations: []) }))
    return Reference(dossier.events.count - 1)
  }

  /// Adds a claim on which article i says `answers[i]`; nil is silence.
  @discardableResult
  mutating func addClaim(
    _ kind: ClaimKind, _ answers: [[Assertion]?], positions: [String] = [], compatible: Compatibility = .none,
    about: [Subject] = [], unit: String? = nil
  ) throws -> Reference<Claim> {
    let says = answers.enumerated().compactMap { index, assertions in
      assertions.map { Answer(article: Reference(index), assertions: $0) }
    }
    dossier.claims.append(
      Claim(
        id: located(try identifier("c\(dossier.claims.count)")), topic: Reference(0), question: "?",
        about: about.map(located), kind: kind, unit: unit,
        positions: try positions.map {
          Position(key: located(try identifier($0)), sentence: "It is \($0).", subject: nil)
        },
        compatibility: compatible, watch: [], answers: says, note: nil))
    return Reference(dossier.claims.count - 1)
  }
}

/// Reads the answer of one article: assertions apart by `;`, each `[apart] value [| hedge]`, and `-` for silence. Positions
/// are letters, several of them apart by `+`.
func assertions(_ text: String, _ kind: ClaimKind, via: [Attribution] = []) throws -> [Assertion]? {
  if text == "-" { return nil }
  return try text.split(separator: ";").enumerated().map { index, part in
    let halves = part.split(separator: "|").map(trim)
    let isApart = halves[0].hasPrefix("apart ")
    let words = isApart ? String(halves[0].dropFirst(6)) : halves[0]
    return Assertion(
      value: located(try value(words, kind)), via: index < via.count ? via[index] : .own, quotations: [],
      hedge: halves.count > 1 ? located(halves[1]) : nil, apart: isApart ? located("another day") : nil, basis: nil,
      range: nowhere)
  }
}

func trim(_ text: some StringProtocol) -> String { text.split(separator: " ").joined(separator: " ") }

private func value(_ words: String, _ kind: ClaimKind) throws -> AssertedValue {
  if words == "unknown" { return .unknown }
  switch kind {
  case .report: return .said
  case .date: return .date(try EDTF(words))
  case .position:
    return .positions(words.split(separator: "+").map { Int($0.utf8.first ?? 97) - 97 }.sorted())
  case .figure:
    guard words.contains(":") else { return .figure(try Figure(words)) }
    return .figure(
      try Figure(
        parts: words.split(separator: ",").map { part in
          let halves = part.split(separator: ":").map(trim)
          return Figure.Part(halves[0], try Figure.Amount(halves[1]))
        }))
  }
}
