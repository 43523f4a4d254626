import Diagnostics
import DossierModel

/// Finds passages that are evidence for claims about two events, neither of which lists both.
struct PassageChecks {
  private let read: ReadArticle

  init(of read: ReadArticle) { self.read = read }

  private struct Use {
    let range: Range<Int>
    let quotation: Quotation
    let claim: Int
    let events: Set<Reference<Event>>
  }

  /// A warning for the later of two overlapping quotations.
  func diagnostics() -> [Diagnostic] {
    let uses = uses()
    var diagnostics: [Diagnostic] = []
    // Sorted by their beginnings. Where those up to one do not reach this use, none of them does.
    var reaches: [Int] = []
    for use in uses { reaches.append(max(reaches.last ?? 0, use.range.upperBound)) }
    for (index, use) in uses.enumerated() {
      for earlier in (0..<index).reversed() {
        if reaches[earlier] <= use.range.lowerBound { break }
        let other = uses[earlier]
        if other.range.upperBound <= use.range.lowerBound { continue }
        let lists = use.events.isSuperset(of: other.events) || other.events.isSuperset(of: use.events)
        guard use.claim != other.claim, !lists else { continue }
        diagnostics.append(warning(use, other))
        break
      }
    }
    return diagnostics
  }

  private func uses() -> [Use] {
    let dossier = read.questions.dossier
    var uses: [Use] = []
    for (claim, answer) in read.answers {
      let events = Set(
        dossier.claims[claim].about.compactMap { if case .event(let event) = $0.value { event } else { nil } })
      guard !events.isEmpty else { continue }
      for quotation in answer.assertions.filter({ $0.apart == nil }).flatMap(\.quotations) {
        guard let range = read.range(of: quotation) else { continue }
        uses.append(Use(range: range, quotation: quotation, claim: claim, events: events))
      }
    }
    return uses.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.claim) < ($1.range.lowerBound, $1.range.upperBound, $1.claim)
    }
  }

  private func warning(_ use: Use, _ other: Use) -> Diagnostic {
    let dossier = read.questions.dossier
    let claim = dossier.claims[use.claim].id.value
    return Diagnostic(
      .warning, "passage-for-two-events", at: dossier.sources.place(use.quotation.range),
      "One passage of \(read.article.id.value) is evidence for claims about two events",
      explanation: "If it says something of both, list both under `about` of \(claim).",
      notes: [
        Diagnostic.Note(
          "it is also evidence for \(dossier.claims[other.claim].id.value)",
          at: dossier.sources.place(other.quotation.range))
      ])
  }
}
