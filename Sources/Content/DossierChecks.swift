import Diagnostics
import DossierModel
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

  init(_ dossier: Dossier, besides gaps: Gaps, _ books: [PhraseBook?], editors: PhraseBook?, _ log: ProblemLog) {
    self.dossier = dossier
    self.gaps = gaps
    self.books = books
    self.editors = editors
    self.log = log
  }

  /// Makes every check.
  func run() {
    checkCircles(dossier.actors.map(\.of), "of")
    checkCircles(dossier.places.map(\.within), "in")
    checkRelations()
    checkForms(dossier.actors.map(\.names), "actors", dossier.actors.map(\.id.value))
    checkForms(dossier.places.map(\.names), "places", dossier.places.map(\.id.value))
    checkCodes()
    checkOriginals()
    checkOutlets()
    checkEdition()
    checkReporting()
    checkTimes()
    checkPlans()
    checkDays()
    checkReports()
    checkWeekdays()
    checkHours()
    checkPositions()
    checkQuestions()
    checkChains()
    checkUnnamed()
  }
}

// Actors and places.
extension DossierChecks {
  /// Following `of` or `in` from any thing must come to an end.
  private func checkCircles<Thing>(_ links: [Located<Reference<Thing>>?], _ key: String) {
    var round = [Int](repeating: -1, count: links.count)
    for start in links.indices where round[start] < 0 {
      var current = start
      while round[current] < 0, let next = links[current] {
        round[current] = start
        current = next.value.index
      }
      if round[current] == start, let link = links[current] {
        log.error(
          "circle", at: link.range, "`\(key)` leads round in a circle", "Following it from here comes back here.")
      }
      round[current] = max(round[current], start)
    }
  }

  private func checkRelations() {
    for (index, actor) in dossier.actors.enumerated() {
      for relation in actor.relations where relation.other.value.index == index {
        log.error(
          "relation-to-itself", at: relation.other.range, "`\(actor.id.value)` has a relation to itself",
          "`to` is the other actor.")
      }
    }
  }

  /// Two things of one kind may share a form only where different articles use it. A small letter of a form matches either
  /// case, so two forms that differ by case alone can match the same words.
  private func checkForms(_ names: [[NameForm]], _ kinds: String, _ ids: [Identifier]) {
    var uses: [String: FormUses] = [:]
    for (owner, forms) in names.enumerated() {
      for form in forms {
        let use = FormUse(form: form, owner: owner)
        guard let other = uses[NameForm.caseless(form.text), default: FormUses()].add(use) else { continue }
        let isSame = other.owner == owner
        log.error(
          isSame ? "repeated-form" : "shared-form", at: form.range,
          isSame
            ? "The form “\(form.text)” stands twice"
            : "Two \(kinds) have the form “\(form.text)”: `\(ids[other.owner])` and `\(ids[owner])`",
          isSame ? "" : "Say with `in` which articles use it for which; no article may use it for both.",
          notes: [("It stands here first.", other.form.range)])
      }
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
    for correction in dossier.corrections where correction.date > dossier.edition {
      log.error(
        "correction-after-edition", at: correction.text.range,
        "This correction of \(correction.date.iso) is later than the edition",
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

/// A form and the index of the thing that bears it.
private struct FormUse {
  let form: NameForm
  let owner: Int
}

/// Who uses one form, by article, so that a form of thousands of things is not compared pair by pair.
private struct FormUses {
  private var first: FormUse?
  private var everywhere: FormUse?
  private var inArticle: [Reference<Article>: FormUse] = [:]

  /// Adds a use, and gives one that it meets in some article.
  mutating func add(_ use: FormUse) -> FormUse? {
    defer { first = first ?? use }
    guard let articles = use.form.articles else {
      defer { everywhere = everywhere ?? use }
      return first
    }
    let other = everywhere ?? articles.compactMap { inArticle[$0] }.first
    for article in articles where inArticle[article] == nil { inArticle[article] = use }
    return other
  }
}
