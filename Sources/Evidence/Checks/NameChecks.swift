import Diagnostics
import DossierModel

/// Forms that stand nowhere, and outlets that their own article does not name.
struct NameChecks {
  private let dossier: Dossier
  private let forms: NameForms
  private let articles: [ArticleExamination]
  private(set) var diagnostics: [Diagnostic] = []
  /// Whose forms stand nowhere.
  private(set) var unfound: Set<Subject> = []

  init(dossier: Dossier, forms: NameForms, articles: [ArticleExamination], folder: OriginalsFolder) {
    self.dossier = dossier
    self.forms = forms
    self.articles = articles
    diagnostics = SharedForms(dossier: dossier, forms: forms).diagnostics + missingOutlets()
    checkForms(in: folder)
  }

  private mutating func checkForms(in folder: OriginalsFolder) {
    var places = [[Int]](repeating: [], count: forms.forms.count)
    for (index, article) in articles.enumerated() {
      for form in article.forms { places[form].append(index) }
    }
    let unread = articles.indices.filter { !articles[$0].findings.isExamined }
    var missing: [(form: Int, owner: NameForms.Owner)] = []
    for (index, form) in forms.forms.enumerated() {
      for owner in form.owners {
        if places[index].contains(where: owner.counts) {
          diagnostics += superfluous(owner, of: form, in: places[index])
        } else if !unread.contains(where: owner.counts) {
          // Nothing is said of a form that may stand in an original that could not be read.
          missing.append((index, owner))
        }
      }
    }
    let examined = articles.indices.filter { articles[$0].findings.isExamined }
    let nearest = NearestForms(missing.filter { places[$0.form].isEmpty }, of: forms, in: examined, dossier, folder)
    unfound = Set(missing.map(\.owner.subject))
    diagnostics += missing.map {
      notFound($0.owner, of: forms.forms[$0.form], in: places[$0.form], nearest.found[$0.form])
    }
  }

  /// A warning where articles are listed for a form that they do not have.
  private func superfluous(_ owner: NameForms.Owner, of form: NameForms.Form, in places: [Int]) -> [Diagnostic] {
    let without = (owner.articles ?? []).subtracting(places).filter { articles[$0].findings.isExamined }.sorted()
    guard !without.isEmpty else { return [] }
    let names = without.prefix(3).map { dossier.articles[$0].id.value.description }.joined(separator: ", ")
    return [
      Diagnostic(
        .warning, "name-not-in-article", at: dossier.sources.place(owner.range),
        "“\(form.text)” does not stand in \(names)", explanation: "`in` lists the articles that use the form.")
    ]
  }

  /// The error for a form that none of its articles has, of which the articles `places` have it.
  private func notFound(
    _ owner: NameForms.Owner, of form: NameForms.Form, in places: [Int], _ nearest: NearestForms.Found?
  ) -> Diagnostic {
    let elsewhere = places.prefix(3).map { dossier.articles[$0].id.value.description }
    let isPart = nearest.map { $0.text.utf8.elementsEqual(form.normalised) } ?? false
    let note = isPart ? "it stands here as a part of a longer form" : "this comes nearest to it"
    return Diagnostic(
      .error, "name-not-found", at: dossier.sources.place(owner.range),
      "“\(form.text)” stands in the listed lines of no original\(owner.articles == nil ? "" : " that is listed under `in`")",
      explanation: elsewhere.isEmpty
        ? "A form is listed only where an article uses it, letter for letter, and not as a part of a longer form."
        : "It stands in \(elsewhere.joined(separator: ", ")).",
      notes: nearest.map { [Diagnostic.Note(note, at: $0.place)] } ?? [],
      suggestions: isPart ? [] : nearest.map { [$0.text] } ?? [])
  }

  private func missingOutlets() -> [Diagnostic] {
    dossier.articles.indices.compactMap { index in
      let findings = articles[index].findings
      guard findings.isExamined, let outlet = dossier.articles[index].outlet else { return nil }
      // Where the names of the outlet could not be read, none is missed.
      guard findings.names(of: outlet.value).isEmpty, !dossier[outlet.value].names.isEmpty else { return nil }
      let name = dossier[outlet.value].name.value
      return Diagnostic(
        .error, "outlet-not-named", at: dossier.sources.place(outlet.range),
        "The original of \(dossier.articles[index].id.value) does not name \(name)",
        explanation:
          "An outlet is given only where a listed line names it; else leave it out, and say under `basis` what is known."
      )
    }
  }
}
