import Diagnostics
import DossierModel

/// Forms of different actors, or places, that match the same words in one article, though they are written with other
/// dashes, apostrophes or letters; and such forms of one thing. What is plainly the same form is found where the content is
/// read.
struct SharedForms {
  let dossier: Dossier
  let forms: NameForms

  /// An error for each form that meets an earlier one.
  var diagnostics: [Diagnostic] {
    var rivals: [[UInt8]: [Int]] = [:]
    for (index, form) in forms.forms.enumerated() { rivals[form.folded, default: []].append(index) }
    let shared = rivals.values.filter { $0.count > 1 || forms.forms[$0[0]].owners.count > 1 }
    return shared.sorted { $0[0] < $1[0] }.flatMap { indices in
      let uses = indices.flatMap { forms.forms[$0].owners }.sorted {
        ($0.range.file.index, $0.range.bytes.lowerBound) < ($1.range.file.index, $1.range.bytes.lowerBound)
      }
      return meetings(uses.filter { $0.subject.actor != nil })
        + meetings(uses.filter { $0.subject.place != nil })
    }
  }

  private func meetings(_ uses: [NameForms.Owner]) -> [Diagnostic] {
    var first: NameForms.Owner?
    var everywhere: NameForms.Owner?
    var inArticle: [Int: NameForms.Owner] = [:]
    return uses.compactMap { use in
      let other: NameForms.Owner?
      if let articles = use.articles {
        other = everywhere ?? articles.sorted().lazy.compactMap { inArticle[$0] }.first
        for article in articles where inArticle[article] == nil { inArticle[article] = use }
      } else {
        other = first
        everywhere = everywhere ?? use
      }
      first = first ?? use
      return other.flatMap { other in
        NameForm.caseless(other.text) == NameForm.caseless(use.text) ? nil : diagnostic(use, other)
      }
    }
  }

  private func diagnostic(_ use: NameForms.Owner, _ other: NameForms.Owner) -> Diagnostic {
    let isSame = use.subject == other.subject
    return Diagnostic(
      .error, isSame ? "repeated-form" : "shared-form", at: dossier.sources.place(use.range),
      "The form “\(use.text)” matches the same words as “\(other.text)”\(isSame ? "" : ", of another")",
      explanation: isSame
        ? "Dashes, apostrophes and the like of any kind match each other: leave one out."
        : "Say with `in` which articles use it for which; no article may use it for both.",
      notes: [Diagnostic.Note("the other stands here", at: dossier.sources.place(other.range))])
  }
}
