import Diagnostics
import DossierModel

/// Finds forms in small letters right after the name of somebody else: "foreign ministry" of one state in "Pakistan's
/// foreign ministry" or "the Iranian foreign ministry". There they mean another's, and are counted for their owner.
///
/// Silent of a form whose owner belongs to the one named before, or whose owner belongs to nobody and has it in all
/// articles: then nothing says that there is another.
struct AnothersForms {
  private let read: ReadArticle

  init(of read: ReadArticle) { self.read = read }

  /// A warning for the first place of each such form, in the order of the text. Only of languages that set the owner before.
  func diagnostics() -> [Diagnostic] {
    guard let lexicon = Lexicon.of(read.article.language) else { return [] }
    var seen: Set<Int> = []
    return read.names.matches.indices.compactMap { index -> Diagnostic? in
      let match = read.names.matches[index]
      guard read.names.forms.forms[match.form].isSmall, !seen.contains(match.form),
        let owner = owner(of: read.names.forms.forms[match.form]),
        let other = possessor(before: index, lexicon), !other.subjects.contains(where: { isKin($0, owner.actor) })
      else { return nil }
      seen.insert(match.form)
      return warning(owner, other.range.lowerBound..<match.range.upperBound)
    }
  }

  /// The actor for whom a form counts in this article, where it may mean another's elsewhere.
  private func owner(of form: NameForms.Form) -> (actor: Reference<Actor>, form: NameForms.Owner)? {
    for owner in form.owners where owner.counts(in: read.index) {
      guard let actor = owner.subject.actor else { continue }
      if owner.articles != nil || read.questions.dossier[actor].of != nil { return (actor, owner) }
    }
    return nil
  }

  /// Who is named right before a match as the one to whom it belongs: in a possessive, as an adjective, or after "the".
  private func possessor(before index: Int, _ lexicon: Lexicon) -> (subjects: [Subject], range: Range<Int>)? {
    let text = read.text
    let end = read.names.matches[index].range.lowerBound - 1
    guard end > 0, text.text[end] == 0x20, let last = text.words.indices(in: end - 1..<end).last else { return nil }
    let word = text.words[last]
    if index > 0, case let name = read.names.matches[index - 1], name.range.upperBound <= end {
      let rest = text.string(name.range.upperBound..<end)
      if lexicon.possessives.contains(rest) || rest.isEmpty && isDefinite(name.range, lexicon) {
        return (read.names.subjects(in: name.range).map(\.subject), name.range)
      }
    }
    let subjects = word.upperBound == end ? bearers(ofAdjective: word, lexicon) : []
    return subjects.isEmpty ? nil : (subjects, word)
  }

  /// Whether "the" stands before a name: "the Taliban foreign ministry", but not "in Iran local officials".
  private func isDefinite(_ name: Range<Int>, _ lexicon: Lexicon) -> Bool {
    guard let before = read.text.words.indices(in: 0..<name.lowerBound).last else { return false }
    return lexicon.definite.contains(String(decoding: read.text.folded[read.text.words[before]], as: UTF8.self))
  }

  /// Whose name an adjective is made of, which begins with a capital.
  private func bearers(ofAdjective word: Range<Int>, _ lexicon: Lexicon) -> [Subject] {
    guard read.text.text[word.lowerBound] != read.text.folded[word.lowerBound] else { return [] }
    let forms = read.names.forms
    let found = forms.adjectives.names(ofAdjective: read.text.string(word), endings: lexicon.adjectiveEndings)
    return found.flatMap { forms.forms[$0].owners.filter { $0.counts(in: read.index) }.map(\.subject) }
  }

  /// Whether one of two belongs to the other, or both to one: a state and its land, which share a name, are one.
  private func isKin(_ subject: Subject, _ actor: Reference<Actor>) -> Bool {
    !homes(of: subject).isDisjoint(with: homes(of: .actor(actor)))
  }

  /// The names of a subject and of all to whom or in which it is.
  private func homes(of subject: Subject) -> Set<String> {
    let dossier = read.questions.dossier
    var names: [NameForm] = []
    if let actor = subject.actor {
      names = ([actor] + actor.climb { dossier[$0].of?.value }).flatMap { dossier[$0].names }
    } else if let place = subject.place {
      names = ([place] + place.climb { dossier[$0].within?.value }).flatMap { dossier[$0].names }
    }
    return Set(names.map { NameForm.caseless($0.text) })
  }

  private func warning(_ owner: (actor: Reference<Actor>, form: NameForms.Owner), _ there: Range<Int>) -> Diagnostic {
    let longer = read.text.string(there)
    return Diagnostic(
      .warning, "form-of-another", at: read.questions.dossier.sources.place(owner.form.range),
      "“\(longer)” in \(read.article.id.value) would count as \(read.questions.dossier[owner.actor].name.value)",
      explanation: "List “\(longer)” as a form for whom it names: of forms that overlap the longest counts.",
      notes: [Diagnostic.Note("in the original", at: read.text.place(there))])
  }
}
