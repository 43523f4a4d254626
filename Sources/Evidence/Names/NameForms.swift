import Diagnostics
import DossierModel

/// Every form of every actor and place of a dossier.
struct NameForms: Sendable {
  /// Whose a form is.
  struct Owner: Sendable {
    let subject: Subject
    /// The only articles in which it counts, by index; nil for all.
    let articles: Set<Int>?
    /// As the editor wrote it, and where.
    let text: String
    let range: SourceRange

    func counts(in article: Int) -> Bool { articles?.contains(article) ?? true }
  }

  /// One form, with all its owners.
  struct Form: Sendable {
    /// As the manifest writes it, where it does so first.
    let text: String
    let normalised: [UInt8]
    let folded: [UInt8]
    /// Whether it is written in small letters alone, as words are that may name several: "foreign ministry".
    let isSmall: Bool
    var owners: [Owner]
  }

  /// The forms, ordered by their normalised bytes.
  let forms: [Form]
  /// To whom each form counts where none of its owners is limited to articles: one list for all articles.
  private let owned: [Owned?]
  /// Those of one word by their adjectives, by index.
  let adjectives: AdjectiveStems

  init(of dossier: Dossier) {
    var names: [(name: NameForm, subject: Subject)] = []
    for (index, actor) in dossier.actors.enumerated() {
      names += actor.names.map { ($0, .actor(Reference(index))) }
    }
    for (index, place) in dossier.places.enumerated() {
      names += place.names.map { ($0, .place(Reference(index))) }
    }
    var indices: [[UInt8]: Int] = [:]
    var collected: [Form] = []
    for (name, subject) in names {
      let bytes = Normalisation.bytes(of: name.text)
      guard !bytes.isEmpty else { continue }
      let owner = Owner(
        subject: subject, articles: name.articles.map { Set($0.map(\.index)) }, text: name.text, range: name.range)
      if let index = indices[bytes] {
        collected[index].owners.append(owner)
      } else {
        indices[bytes] = collected.count
        let folded = Folding.bytes(bytes)
        collected.append(
          Form(text: name.text, normalised: bytes, folded: folded, isSmall: bytes == folded, owners: [owner]))
      }
    }
    forms = collected.sorted { $0.normalised.lexicographicallyPrecedes($1.normalised) }
    owned = forms.map { form in form.owners.contains { $0.articles != nil } ? nil : Owned(form.owners) }
    adjectives = AdjectiveStems(forms.map { String(decoding: $0.normalised, as: UTF8.self) })
  }
  /// The finding of the form with that index, which stands at `mentions` in `article`.
  func finding(_ index: Int, in article: Int, _ mentions: [NameFinding.Mention]) -> NameFinding {
    let form = forms[index]
    let owned = owned[index] ?? Owned(form.owners.filter { $0.counts(in: article) })
    return NameFinding(form: form.text, actors: owned.actors, places: owned.places, mentions: mentions)
  }

  /// Actors and places, each kind in order.
  private struct Owned {
    let actors: [Reference<Actor>]
    let places: [Reference<Place>]

    init(_ owners: [Owner]) {
      actors = owners.compactMap(\.subject.actor).sorted()
      places = owners.compactMap(\.subject.place).sorted()
    }
  }
}
