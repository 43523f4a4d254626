import Diagnostics
import DossierModel

/// Forms that stand nowhere, and outlets that their own article does not name.
struct NameChecks {
  let dossier: Dossier
  let forms: NameForms
  let articles: [ArticleExamination]

  var diagnostics: [Diagnostic] {
    SharedForms(dossier: dossier, forms: forms).diagnostics + missingForms() + missingOutlets()
  }

  private func missingForms() -> [Diagnostic] {
    var places = [[Int]](repeating: [], count: forms.forms.count)
    for (index, article) in articles.enumerated() {
      for form in article.forms { places[form].append(index) }
    }
    let unread = articles.indices.filter { !articles[$0].findings.isExamined }
    var diagnostics: [Diagnostic] = []
    for (index, form) in forms.forms.enumerated() {
      for owner in form.owners where !places[index].contains(where: owner.counts) {
        // Nothing is said of a form that may stand in an original that could not be read.
        guard !unread.contains(where: owner.counts) else { continue }
        let elsewhere = places[index].prefix(3).map { dossier.articles[$0].id.value.description }
        diagnostics.append(
          Diagnostic(
            .error, "name-not-found", at: dossier.sources.place(owner.range),
            "“\(form.text)” stands in the listed lines of no original\(owner.articles == nil ? "" : " that is listed under `in`")",
            explanation: elsewhere.isEmpty
              ? "A form is listed only where an article uses it, letter for letter, and not as a part of a longer form."
              : "It stands in \(elsewhere.joined(separator: ", "))."))
      }
    }
    return diagnostics
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
