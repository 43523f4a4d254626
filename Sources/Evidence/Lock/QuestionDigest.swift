import Bytes
import DossierModel
import Hashing
import JSON

/// The digest of a question, by which a lock notices that another question is asked now.
struct QuestionDigest {
  private var bytes: [UInt8] = []

  /// Adds a part of the question. Parts never run into each other.
  mutating func add(_ text: some StringProtocol) {
    bytes += text.utf8
    bytes.append(0)
  }

  /// Adds two numbers as a part, with `-` between them.
  mutating func add(_ range: ClosedRange<Int>) {
    bytes.append(decimal: range.lowerBound)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(decimal: range.upperBound)
    bytes.append(0)
  }

  /// The first 16 hexadecimal digits of the SHA-256 of all parts.
  var text: String { SHA256Digest(of: bytes)?.prefix(16) ?? "" }
}

extension QuestionDigest {
  /// Which lines of the original are what.
  static func ofLines(_ article: Article) -> String {
    var digest = QuestionDigest()
    for region in Region.allCases {
      digest.add(region.rawValue)
      var lines: [ClosedRange<Int>] = []
      for part in article.regions where part.region == region { lines += part.lines }
      if lines.count > 1 { lines.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) } }
      for line in lines { digest.add(line) }
    }
    return digest.text
  }

  /// Every form of every name, and where it counts: longest match ties them all together.
  static func ofNames(_ dossier: Dossier) -> String {
    var lines: [String] = []
    func enter(_ thing: String, _ names: [NameForm]) {
      for name in names {
        lines.append("\(thing)\u{0}\(name.text)\u{0}\(name.articles.map { list($0, dossier) } ?? "*")")
      }
    }
    for actor in dossier.actors { enter("actor:\(actor.id.value)", actor.names) }
    for place in dossier.places { enter("place:\(place.id.value)", place.names) }
    var digest = QuestionDigest()
    // How long a form is, its letters say: an answer by its bytes is another one where it is not ASCII.
    if lines.contains(where: { $0.utf8.contains { $0 >= 0x80 } }) { digest.add("longest by letters") }
    // Credit lines once counted as the article's own voice.
    if dossier.articles.contains(where: { $0.regions.contains { $0.region == .credit } }) { digest.add("credit apart") }
    for line in lines.sorted(by: ByteOrder.precedes) { digest.add(line) }
    return digest.text
  }

  /// Some patterns, in their order.
  static func of(_ patterns: [WatchPattern]) -> String {
    var digest = QuestionDigest()
    for pattern in patterns { digest.add(pattern.text) }
    return digest.text
  }

  /// The words for a term, in their order, and where each counts.
  static func ofWords(_ words: [TermWord], _ dossier: Dossier) -> String {
    var digest = QuestionDigest()
    for word in words { digest.add(word.text + (word.articles.map { "\u{0}" + list($0, dossier) } ?? "")) }
    return digest.text
  }

  /// The identifiers of some articles, in an order of their own.
  private static func list(_ articles: [Reference<Article>], _ dossier: Dossier) -> String {
    articles.map { dossier[$0].id.value.description }.sorted().joined(separator: ",")
  }

  /// The watch words of a claim, what an article says near it, whose paragraphs they do not count in, and where there are
  /// several languages, which the article has, and which the words may be of.
  static func ofSilence(_ watch: String, apart: [Assertion], languages: [String]) -> String {
    guard !apart.isEmpty || !languages.isEmpty else { return watch }
    var digest = QuestionDigest()
    digest.add(watch)
    for language in languages { digest.add(language) }
    for quotation in apart.flatMap(\.quotations) { digest.add(quotation.text) }
    return digest.text
  }

  /// What an article says on a claim, and on whose word; of a figure also the question, which says what is counted.
  static func of(_ assertions: [Assertion], claim: Claim, _ dossier: Dossier) -> String {
    var digest = QuestionDigest()
    for assertion in assertions {
      digest.add(assertion.value.map { Self.written($0.value, claim) } ?? "-")
      digest.add(assertion.basis == nil ? "" : "basis")
      digest.add(assertion.apart == nil ? "" : "apart")
      digest.add(assertion.hedge?.value ?? "")
      for quotation in assertion.quotations { digest.add(quotation.text) }
      if case .chain(let links) = assertion.via {
        for link in links { digest.add(link.map { dossier[$0.value].id.value.description }.joined(separator: "+")) }
      }
      digest.add("")
    }
    for event in claim.events { digest.add(dossier[event].id.value.description) }
    if claim.kind == .figure {
      digest.add(claim.question)
      digest.add(claim.unit ?? "")
    }
    return digest.text
  }

  private static func written(_ value: AssertedValue, _ claim: Claim) -> String {
    switch value {
    case .figure(let figure):
      switch figure.form {
      case .total(let amount): amount.text
      case .parts(let parts): parts.map { "\($0.name): \($0.amount.text)" }.joined(separator: ", ")
      }
    case .date(let date): date.text
    case .positions(let indices):
      indices.filter(claim.positions.indices.contains).map { claim.positions[$0].key.value.description }
        .joined(separator: ", ")
    case .said: "said"
    case .unknown: "unknown"
    }
  }
}
