import Diagnostics
import DossierModel
import Parallel
import YAML

/// The rules that join several things of a dossier; each is a function in an extension.
struct DossierChecks {
  let dossier: Dossier
  let log: ProblemLog
  /// For each article the words of its language.
  let books: [PhraseBook?]
  /// The words of the language in which the editors write.
  let editors: PhraseBook?
  /// What is not known of the dossier.
  private let gaps: Gaps

  private init(
    _ dossier: Dossier, besides gaps: Gaps, _ books: [PhraseBook?], editors: PhraseBook?, _ log: ProblemLog
  ) {
    self.dossier = dossier
    self.gaps = gaps
    self.books = books
    self.editors = editors
    self.log = log
  }

  private static let all: [@Sendable (DossierChecks) -> Void] = [
    { $0.checkCircles($0.dossier.actors.map(\.of), "of") },
    { $0.checkCircles($0.dossier.places.map(\.within), "in") },
    { $0.checkRelations() },
    { $0.checkStates() },
    { $0.checkForms($0.dossier.actors.map(\.names), "actors", $0.dossier.actors.map(\.id.value)) },
    { $0.checkForms($0.dossier.places.map(\.names), "places", $0.dossier.places.map(\.id.value)) },
    { $0.checkCodes() },
    { $0.checkOriginals() },
    { $0.checkOutlets() },
    { $0.checkEdition() },
    { $0.checkReporting() },
    { $0.checkTimes() },
    { $0.checkPlans() },
    { $0.checkDays() },
    { $0.checkReports() },
    { $0.checkQuotedTimes() },
    { $0.checkHoursOfAnswers() },
    { if $0.gaps.touched.isDisjoint(with: [.article, .claim, .event]) { $0.checkReasons() } },
    { $0.checkPositions() },
    { $0.checkQuestions() },
    { $0.checkChains() },
    { $0.checkUnnamed() },
  ]

  /// Makes every check, several at a time; what they found, in their order.
  static func diagnostics(
    of dossier: Dossier, besides gaps: Gaps, _ books: [PhraseBook?], editors: PhraseBook?
  ) async -> [BoundedDiagnostics] {
    await parallelMap(all, size: 1) { check in
      let log = ProblemLog(dossier.sources)
      check(DossierChecks(dossier, besides: gaps, books, editors: editors, log))
      return log.problems
    }
  }
}

// Articles.
extension DossierChecks {
  private func checkCodes() {
    var seen: [String: Located<String>] = [:]
    for article in dossier.articles {
      let key = article.code.value.lowercased()
      if let first = seen[key] {
        guard first.range != article.code.range else { continue }
        log.error(
          "duplicate-code", at: article.code.range, "Two articles have the code `\(article.code.value)`",
          "Readers tell articles by their codes.", notes: [("It stands here first.", first.range)])
      } else {
        seen[key] = article.code
      }
    }
  }

  /// One text under two names would agree with itself.
  private func checkOriginals() {
    var seen: [[UInt8]: Located<String>] = [:]
    for article in dossier.articles {
      // What could not be read has a stand-in in its place, which stands nowhere.
      let hash = article.sha256.value.utf8.count == 64 ? [article.sha256] : []
      let names = (hash + [article.original]).filter { !$0.range.bytes.isEmpty }
      let twins = names.compactMap { name in seen[Array(name.value.utf8)].map { (name: name, first: $0) } }
      for name in names where seen[Array(name.value.utf8)] == nil { seen[Array(name.value.utf8)] = name }
      guard let twin = twins.first else { continue }
      log.error(
        "duplicate-original", at: twin.name.range, "Two articles have the same original",
        "One text counts as one article; its agreement with itself means nothing.",
        notes: [("The other names it here.", twin.first.range)])
    }
  }

  /// What nobody reports has no place in a dossier, unless it is still to come.
  private func checkReporting() {
    guard gaps.touched.isDisjoint(with: [.article, .claim, .event]) else { return }
    for (event, articles) in zip(dossier.events, dossier.reportingArticles) where !event.planned && articles.isEmpty {
      log.warning(
        "event-not-reported", at: event.id.range, "No article reports `\(event.id.value)`",
        "Give it `reports`, or a claim about it that an article answers.")
    }
  }

  /// An edition is of a day on which all that it holds was there.
  private func checkEdition() {
    guard let place = dossier.editionRange else { return }
    let later = dossier.articles.filter { $0.published.value.earliest.day.map { $0 > dossier.edition } ?? false }
    if !later.isEmpty {
      let articles = later.count == 1 ? "An article was" : "\(later.count) articles were"
      log.error(
        "edition-before-article", at: place, "\(articles) published after this day",
        "The edition is of a day on which all that it holds was there.",
        notes: later.prefix(5).map { ("`\($0.id.value)` is dated here.", $0.published.range) })
    }
    for correction in dossier.corrections where correction.date.value > dossier.edition {
      log.error(
        "correction-after-edition", at: correction.date.range,
        "This correction of \(correction.date.value.iso) is later than the edition",
        "Correct its date, or set `edition` to the day of this edition.",
        notes: [("The edition is of this day.", place)])
    }
  }

  private func checkOutlets() {
    for article in dossier.articles {
      guard let outlet = article.outlet, dossier[outlet.value].kind != .outlet else { continue }
      let actor = dossier[outlet.value]
      log.error(
        "not-an-outlet", at: outlet.range, "`\(actor.id.value)` is no outlet but of kind `\(actor.kind.rawValue)`",
        notes: [("The actor stands here.", actor.id.range)])
    }
  }
}
