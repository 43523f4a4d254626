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

  /// A passage, and of what it is evidence.
  private struct Evidence: Hashable {
    let range: Range<Int>
    let events: Set<Reference<Event>>
  }

  /// A warning for the later of two overlapping quotations.
  func diagnostics() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    // Sorted by their beginnings, each passage once for the same events. Where those up to one do not reach this use, none
    // of them does.
    var earlier: [(use: Use, reach: Int)] = []
    var seen: Set<Evidence> = []
    for use in uses() {
      for (other, reach) in earlier.reversed() {
        if reach <= use.range.lowerBound { break }
        if other.range.upperBound <= use.range.lowerBound { continue }
        if use.events.isSuperset(of: other.events) || other.events.isSuperset(of: use.events) { continue }
        diagnostics.append(warning(use, other))
        break
      }
      guard seen.insert(Evidence(range: use.range, events: use.events)).inserted else { continue }
      earlier.append((use, max(earlier.last?.reach ?? 0, use.range.upperBound)))
    }
    return diagnostics
  }

  private func uses() -> [Use] {
    let dossier = read.questions.dossier
    var uses: [Use] = []
    for (claim, answer) in read.answers {
      let events = Set(dossier.claims[claim].events)
      guard !events.isEmpty else { continue }
      for quotation in answer.notApart.flatMap(\.quotations) {
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
