import Diagnostics
import DossierModel
import YAML

/// What holds among actors and among places: no circles, no relation to oneself, and every form of a name for one thing.
extension DossierChecks {
  /// Following `of` or `in` from any thing must come to an end.
  func checkCircles<Thing>(_ links: [Located<Reference<Thing>>?], _ key: String) {
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

  func checkRelations() {
    for (index, actor) in dossier.actors.enumerated() {
      for relation in actor.relations where relation.other.value == .actor(Reference(index)) {
        log.error(
          "relation-to-itself", at: relation.other.range, "`\(actor.id.value)` has a relation to itself",
          "It leads to another actor, to an event or to a place.")
      }
    }
  }

  /// Two things of one kind may share a form only where different articles use it. A small letter of a form matches either
  /// case, so two forms that differ by case alone can match the same words.
  func checkForms(_ names: [[NameForm]], _ kinds: String, _ ids: [Identifier]) {
    var uses: [String: FormUses] = [:]
    for (owner, forms) in names.enumerated() {
      for form in forms {
        let use = FormUse(form: form, owner: owner)
        guard let other = uses[NameForm.caseless(form.text), default: FormUses()].add(use) else { continue }
        let notes = [("It stands here first.", other.form.range)]
        if other.owner != owner {
          log.error(
            "shared-form", at: form.range,
            "Two \(kinds) have the form “\(form.text)”: `\(ids[other.owner])` and `\(ids[owner])`",
            "Say with `in` which articles use it for which; no article may use it for both.", notes: notes)
        } else if other.form.text == form.text {
          log.error("repeated-form", at: form.range, "The form “\(form.text)” stands twice", notes: notes)
        } else {
          log.error(
            "repeated-form", at: form.range, "The form “\(form.text)” is “\(other.form.text)” once more",
            "Small letters find capitals too, and all apostrophes are one: keep the form that has more small letters.",
            notes: notes)
        }
      }
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
