import Diagnostics
import DossierModel
import YAML

// Events, and claims about them.
extension DossierChecks {
  /// What happened after an article was published cannot stand in it, but as something planned.
  func checkTimes() {
    var told = dossier.events.map { event in event.reports.map { ($0.article, $0.quotations.first?.range) } }
    for claim in dossier.claims {
      for answer in claim.answers {
        guard let assertion = answer.notApart.first else { continue }
        for event in claim.events {
          told[event.index].append((answer.article, assertion.quotations.first?.range ?? assertion.range))
        }
      }
    }
    for (event, reports) in zip(dossier.events, told) where !event.planned { refuseLater(event, than: reports) }
  }

  /// One error for an event, where an article tells of it; at its date, where several articles do, which are then more
  /// likely right.
  private func refuseLater(_ event: Event, than reports: [(article: Reference<Article>, range: SourceRange?)]) {
    guard let first = event.when.value.earliest.day else { return }
    let early = reports.filter { dossier[$0.article].published.value.latest.day.map { $0 < first } ?? false }
    guard let one = early.first else { return }
    let articles = Set(early.map(\.article)).sorted().map { dossier[$0] }
    let notes = articles.prefix(3).map { ("Published here: \($0.published.value.text).", $0.published.range) }
    if articles.count > 1 {
      log.error(
        "event-after-article", at: event.when.range,
        "`\(event.id.value)` is dated after \(articles.count) articles that report it were published",
        "Look at the date first. An event that was still to come has `planned: true`.", notes: notes)
    } else {
      let isToldByOthers = early.count < reports.count
      log.error(
        "event-after-article", at: one.range ?? event.when.range,
        "`\(articles[0].id.value)` was published before `\(event.id.value)` happened",
        isToldByOthers
          ? "What one article announces and others tell are two events; the one that is announced has `planned: true`."
          : "An event that was still to come has `planned: true`.",
        notes: notes + [("The event is dated here.", event.when.range)])
    }
  }

  /// What is told as planned had still to come when one of those who report it was written.
  func checkPlans() {
    let reporting = dossier.reportingArticles
    for (index, event) in dossier.events.enumerated() where event.planned {
      guard let last = event.when.value.latest.day, !reporting[index].isEmpty else { continue }
      let isPast = reporting[index].allSatisfy { article in
        dossier[article].published.value.earliest.day.map { last < $0 } ?? false
      }
      guard isPast else { continue }
      log.warning(
        "planned-and-past", at: event.when.range,
        "`\(event.id.value)` is `planned`, and was over before any article that reports it",
        "Leave `planned` out where the articles tell what happened.")
    }
  }

  /// An event is dated as some article answers that dates it.
  func checkDays() {
    for claim in dossier.claims where claim.kind == .date && claim.about.count == 1 {
      guard let reference = claim.events.first else { continue }
      let event = dossier[reference]
      let dates = claim.answers.flatMap(\.notApart).compactMap { assertion -> Located<EDTF>? in
        guard let value = assertion.value, case .date(let date) = value.value else {
          return nil
        }
        return Located(date, at: value.range)
      }
      let fits = dates.contains { $0.value.sharesDay(with: event.when.value) }
      guard let date = dates.first, !fits else { continue }
      log.warning(
        "date-not-answered", at: event.when.range,
        "`\(event.id.value)` is dated \(event.when.value.text), which no article answers to `\(claim.id.value)`",
        "One of the two may be wrong; or the claim is about something else as well.",
        notes: [("An article's answer stands here.", date.range)])
    }
  }

  /// An event lists only the reports that no claim about it quotes.
  func checkReports() {
    var quoted: [Reference<Event>: [Reference<Article>: Claim]] = [:]
    for claim in dossier.claims {
      for event in claim.events {
        for answer in claim.answers where quoted[event]?[answer.article] == nil {
          quoted[event, default: [:]][answer.article] = claim
        }
      }
    }
    for (index, event) in dossier.events.enumerated() {
      for report in event.reports {
        guard let claim = quoted[Reference(index)]?[report.article], let range = report.quotations.first?.range else {
          continue
        }
        log.warning(
          "needless-report", at: range,
          "The claim `\(claim.id.value)` about this event quotes `\(dossier[report.article].id.value)` already",
          "`reports` is for articles that no claim quotes.", notes: [("The claim stands here.", claim.id.range)])
      }
    }
  }

  /// Nobody knows whether two articles that name no speaker mean the same one, or whom a collective one holds.
  func checkUnnamed() {
    var heard: [Reference<Actor>: (article: Reference<Article>, range: SourceRange)] = [:]
    var reported: Set<Reference<Actor>> = []
    for answer in dossier.claims.flatMap(\.answers) {
      for case .chain(let links) in answer.assertions.map(\.via) {
        for link in links.joined() where dossier[link.value].kind == .unnamed {
          guard let first = heard[link.value] else {
            heard[link.value] = (answer.article, link.range)
            continue
          }
          guard first.article != answer.article, reported.insert(link.value).inserted else { continue }
          let (one, other) = (dossier[first.article].id.value, dossier[answer.article].id.value)
          log.warning(
            "unnamed-in-two", at: link.range,
            "`\(dossier[link.value].id.value)` is unnamed and speaks in `\(one)` and `\(other)`",
            "Unnamed speakers are never merged: each article and phrase has an actor of its own.",
            notes: [("It speaks here in the other.", first.range)])
        }
      }
    }
  }

  /// Nearest first: after a person, an outlet is more likely one through whom the person spoke. An article's own outlet is
  /// nobody on whose word it says something.
  func checkChains() {
    for answer in dossier.claims.flatMap(\.answers) {
      for case .chain(let links) in answer.assertions.map(\.via) { check(links, of: answer.article) }
    }
  }

  private func check(_ links: [[Located<Reference<Actor>>]], of article: Reference<Article>) {
    guard let outlet = links.last?.first(where: { dossier[$0.value].kind == .outlet }) else { return }
    if links.dropLast().joined().contains(where: { dossier[$0.value].kind == .person }) {
      log.warning(
        "outlet-after-person", at: outlet.range, "This chain ends at an outlet, after a person",
        "Links stand nearest first: an outlet that passed on what a person said stands before the person.")
    } else if links.joined().count == 1, outlet.value == dossier[article].outlet?.value {
      log.warning(
        "own-outlet", at: outlet.range,
        "`\(dossier[outlet.value].id.value)` is the outlet of `\(dossier[article].id.value)` itself",
        "Name who speaks in the sentence; only where nobody does, it is the article's `own`.")
    }
  }
}
