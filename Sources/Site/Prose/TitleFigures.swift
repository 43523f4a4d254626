import Diagnostics
import DossierModel

// The figures of titles, questions, positions and reasons, which hold no markers: quotations of the thing itself have them.
extension FigureCheck {
  /// What is wrong with the figures of questions and positions, of the titles of events, and of reasons for either. Where no
  /// article says anything, nothing is held against it.
  func checkTitles() -> [Diagnostic] {
    let dossier = edition.dossier
    if edition.gaps.incomplete.contains(.article) { return [] }
    var found: [Diagnostic] = []
    var ofEvents: [Reference<Event>: Set<Int>] = [:]
    for (index, claim) in dossier.claims.enumerated() where !claim.answers.isEmpty {
      guard edition.gaps.leaves(.claim(Reference(index))) else { continue }
      let known = claim.answers.reduce(into: Set<Int>()) { $0.formUnion(numbers(of: $1)) }
      for event in claim.events { ofEvents[event, default: []].formUnion(known) }
      let texts =
        [Prose(claim.question, at: claim.questionRange ?? claim.id.range)]
        + claim.positions.map { Prose($0.sentence, at: $0.sentenceRange ?? $0.key.range) }
      found += texts.flatMap { check($0, known, of: "answer to the claim") }
      let reasons = claim.answers.flatMap(\.assertions).flatMap { [$0.apart, $0.basis].compactMap(\.self) }
      found += reasons.flatMap { check(Prose($0.value, at: $0.range), known, of: "answer to the claim", reckons: true) }
    }
    if edition.gaps.touched.contains(.claim) { return found }
    for (index, event) in dossier.events.enumerated() where edition.gaps.leaves(.event(Reference(index))) {
      let ofClaims = ofEvents[Reference(index)]
      if ofClaims == nil, event.reports.isEmpty { continue }
      let known = event.reports.reduce(into: ofClaims ?? []) {
        $0.formUnion(numbers(of: $1.quotations, in: $1.article))
      }
      let (id, owner) = (event.id.range, "report of the event")
      found += check(Prose(event.title, at: event.titleRange ?? id), known, of: owner)
      let basis = event.basis.map { Prose($0, at: event.basisRange ?? id) }
      found += basis.map { check($0, known, of: owner, reckons: true) } ?? []
    }
    return found
  }

  /// A text that `reckons` may count days and other stretches of time that nobody prints.
  private func check(_ title: Prose, _ known: Set<Int>, of owner: String, reckons: Bool = false) -> [Diagnostic] {
    let text = Array(title.text.utf8)
    let scan = NumberScan(text, words)
    let figures = scan.numbers.filter { number in
      number.needsEvidence && !number.isAmong(known) && !scan.isOfDate(number) && !scan.pointsBack(number)
        && !(reckons && scan.countsTime(number))
    }
    return figures.map { figure in
      Diagnostic(
        .warning, "figure-not-reported", at: edition.dossier.sources.place(title.range),
        "No \(owner) prints the figure “\(String(decoding: text[figure.range], as: UTF8.self))”",
        explanation: "Quote the words that do, or write the text without the figure.")
    }
  }
}
