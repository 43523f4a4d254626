import Diagnostics
import DossierModel

/// Who and what is named near the quotations of an article: from two paragraphs before to one after.
struct NearNames {
  private let read: ReadArticle

  init(of read: ReadArticle) { self.read = read }

  /// The actors and places that are named near a stretch.
  func subjects(near range: Range<Int>) -> Set<Subject> {
    let paragraphs = read.paragraphs(of: range)
    return subjects(in: paragraphs.lowerBound - 2...paragraphs.upperBound + 1)
  }

  /// The actors and places that are named in these paragraphs.
  func subjects(in paragraphs: ClosedRange<Int>) -> Set<Subject> {
    Set(read.names.subjects(in: read.range(ofParagraphs: paragraphs)).map(\.subject))
  }

  /// For each event that the article is quoted for, itself or through a claim about it, what is named near that.
  func byEvent() -> [Int: Set<Subject>] {
    var found: [Int: Set<Subject>] = [:]
    func enter(_ event: Int, _ quotations: [Quotation]) {
      for range in quotations.compactMap(read.range) { found[event, default: []].formUnion(subjects(near: range)) }
    }
    for (claim, answer) in read.answers {
      for event in read.questions.dossier.claims[claim].events {
        enter(event.index, answer.assertions.flatMap(\.quotations))
      }
    }
    for (event, quotations) in read.questions.reports[read.index] { enter(event, quotations) }
    return found
  }

  /// A warning for each actor and place of an event that no article names near what it is quoted for.
  static func notNamed(in dossier: Dossier, nearEvents: [[Int: Set<Subject>]]) -> [NotNamed] {
    var near = [Set<Subject>?](repeating: nil, count: dossier.events.count)
    for article in nearEvents {
      for (event, subjects) in article { near[event] = (near[event] ?? []).union(subjects) }
    }
    var doubts: [NotNamed] = []
    for (index, event) in dossier.events.enumerated() {
      guard let named = near[index] else { continue }
      let listed =
        event.actors.map { (Subject.actor($0.value), dossier[$0.value].name.value, $0.range) }
        + event.places.map { (Subject.place($0.value), dossier[$0.value].name.value, $0.range) }
      for (subject, name, range) in listed where !named.contains(subject) {
        let warning = Diagnostic(
          .warning, "not-named-near", at: dossier.sources.place(range),
          "No article names \(name) near anything that is quoted for \(event.id.value)",
          explanation: "Looked for from two paragraphs before a quotation to one after.")
        doubts.append(NotNamed(subject: subject, diagnostic: warning))
      }
    }
    return doubts
  }
}
