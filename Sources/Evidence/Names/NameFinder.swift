import Bytes
import DossierModel

/// Turns the names that stand in one original into findings.
struct NameFinder {
  let article: Int
  let forms: NameForms
  /// The matches, in the order of the text.
  let matches: [NameSearch.Match]
  /// The findings, ordered by the bytes of the forms.
  let findings: [NameFinding]

  init(article: Int, search: NameSearch, text: ReadText) {
    self.article = article
    forms = search.forms
    let matches = search.matches(in: text)
    self.matches = matches
    let positions = text.scalarStarts(of: matches.map(\.range))
    let order = matches.indices.sorted { (matches[$0].form, $0) < (matches[$1].form, $1) }
    let credits = text.paragraphs.filter { $0.region == .credit }.map(\.range)
    func voice(at offset: Int) -> NameFinding.Voice {
      if credits.contains(where: { $0.contains(offset) }) { return .credit }
      return text.marks.contains(offset) ? .quoted : .own
    }
    var findings: [NameFinding] = []
    var start = 0
    while start < order.count {
      let form = matches[order[start]].form
      let end = order[start...].firstIndex { matches[$0].form != form } ?? order.count
      let mentions = order[start..<end].map { index in
        NameFinding.Mention(position: positions[index], voice: voice(at: matches[index].range.lowerBound))
      }
      findings.append(forms.finding(form, in: article, mentions))
      start = end
    }
    self.findings = findings
  }

  /// The actors and places that are named in `range`.
  func subjects(in range: Range<Int>) -> [(subject: Subject, range: Range<Int>)] {
    // In the order of the text and apart from each other, they end in that order too.
    let first = matches.partitioningIndex { $0.range.upperBound > range.lowerBound }
    return matches[first...].prefix { $0.range.lowerBound < range.upperBound }.flatMap { match in
      forms.forms[match.form].owners.filter { $0.counts(in: article) }.map { ($0.subject, match.range) }
    }
  }
}

extension Subject {
  var actor: Reference<Actor>? { if case .actor(let actor) = self { actor } else { nil } }
  var place: Reference<Place>? { if case .place(let place) = self { place } else { nil } }
}
