import Bytes
import DossierModel
import Templates

/// A run of identical words in two articles: where it stands in each, how long it is, in whose voice. Its words are shown
/// only where they are declared quotations.
struct PassageView: View {
  let number: String
  let length: String
  let marks: String
  let positions: [String]
  let quotations: [QuotationView]

  static var fields: [Field<Self>] {
    text("number", \.number)
    text("length", \.length)
    text("marks", \.marks)
    list("positions", \.positions)
    list("quotations", \.quotations)
  }

  /// The passages that two articles share, and which part of each stands in the other.
  static func all(
    in scope: PageScope, _ first: Reference<Article>, _ second: Reference<Article>
  ) -> ([PassageView], containment: [String]) {
    guard let shared = scope.edition.findings.sharedText(first, second) else { return ([], []) }
    let words = scope.phrases.comparison
    let coverage = shared.coverage
    let parts = [
      (first, second, coverage.firstOwn, coverage.firstQuoted),
      (second, first, coverage.secondOwn, coverage.secondQuoted),
    ].compactMap { article, other, own, quoted -> String? in
      let total = scope.edition.findings[article].totalWords
      guard total > 0 else { return nil }
      return words(
        .containment, count: own + quoted,
        [
          "article": scope.dossier[article].code.value, "other": scope.dossier[other].code.value,
          "percent": scope.percent(own + quoted, of: total), "quoted": words.digits(quoted),
        ])
    }
    let passages = shared.runs.enumerated().map { index, run in
      PassageView(
        number: words.digits(index + 1), length: words(.words, count: run.words),
        marks: words(marks(of: run), codes(scope, first, second)),
        positions: [(first, run.first), (second, run.second)].map { position(scope, $0, $1) },
        quotations: quotations(scope, [(first, run.first), (second, run.second)]))
    }
    return (passages, parts)
  }

  private static func marks(of run: SharedText.Run) -> ComparePhrase {
    switch (run.isQuotedInFirst, run.isQuotedInSecond) {
    case (true, true): .quotedBoth
    case (true, false): .quotedFirst
    case (false, true): .quotedSecond
    case (false, false): .ownBoth
    }
  }

  private static func codes(
    _ scope: PageScope, _ first: Reference<Article>, _ second: Reference<Article>
  ) -> Message.Gaps<String> {
    ["first": scope.dossier[first].code.value, "second": scope.dossier[second].code.value]
  }

  private static func position(_ scope: PageScope, _ article: Reference<Article>, _ range: Range<Int>) -> String {
    let words = scope.phrases.comparison
    return words(
      .position,
      [
        "article": scope.dossier[article].code.value, "from": words.digits(range.lowerBound + 1),
        "to": words.digits(range.upperBound), "length": words.digits(scope.edition.findings[article].length),
      ])
  }

  /// The declared quotations that lie within the passage, those that say the same once.
  private static func quotations(
    _ scope: PageScope, _ places: [(Reference<Article>, Range<Int>)]
  ) -> [QuotationView] {
    var said: [QuotationView] = []
    for (article, range) in places {
      let found = scope.edition.findings[article].quotations.filter {
        $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound
      }
      for finding in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
      where !said.contains(where: { ByteOrder.areSame($0.text, finding.text) }) {
        said.append(scope.view(of: Quotation(finding.text, at: scope.dossier[article].id.range), in: article))
      }
    }
    return said
  }
}
