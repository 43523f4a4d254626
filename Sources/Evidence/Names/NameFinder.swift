import DossierModel

/// Turns the names that stand in one original into findings.
struct NameFinder {
  let article: Int
  let forms: NameForms
  /// The matches, in the order of the text.
  let matches: [NameSearch.Match]
  /// The findings, ordered by the bytes of the forms.
  let findings: [NameFinding]

  init(article: Int, forms: NameForms, text: ReadText) {
    self.article = article
    self.forms = forms
    let matches = NameSearch(forms: forms).matches(in: text)
    self.matches = matches
    var mentions: [Int: [NameFinding.Mention]] = [:]
    for match in matches {
      mentions[match.form, default: []].append(
        NameFinding.Mention(
          position: text.scalarRange(match.range).lowerBound, isQuoted: text.marks.contains(match.range.lowerBound)))
    }
    findings = mentions.keys.sorted().map { index in
      let owners = forms.forms[index].owners.filter { $0.counts(in: article) }.map(\.subject)
      return NameFinding(
        form: forms.forms[index].text, actors: owners.compactMap(\.actor).sorted(),
        places: owners.compactMap(\.place).sorted(), mentions: mentions[index] ?? [])
    }
  }

  /// The actors and places that are named in `range`.
  func subjects(in range: Range<Int>) -> [(subject: Subject, range: Range<Int>)] {
    matches.lazy.filter { $0.range.overlaps(range) }.flatMap { match in
      forms.forms[match.form].owners.filter { $0.counts(in: article) }.map { ($0.subject, match.range) }
    }
  }
}

extension Subject {
  var actor: Reference<Actor>? { if case .actor(let actor) = self { actor } else { nil } }
  var place: Reference<Place>? { if case .place(let place) = self { place } else { nil } }
}
