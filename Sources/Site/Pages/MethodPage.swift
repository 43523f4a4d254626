import DossierModel
import HTML
import Templates

/// How the dossier was made: the rules, what was checked against which original, what could not be, and the corrections.
struct MethodPage: View {
  /// A correction.
  struct CorrectionRow: View {
    let day: String
    let date: String
    let text: Markup

    static var fields: [Field<Self>] {
      text("day", \.day)
      text("date", \.date)
      html("text", \.text)
    }
  }

  let frame: FrameView
  let choice: Markup
  let originals: [OriginalRow]
  let normalisation: String
  let quotationRule: String
  /// Which articles hang together by passages that they share, two by two.
  let groups: [String]
  let corrections: [CorrectionRow]
  let data: String
  let verdictWords: PhraseTable<VerdictPhrase>
  let common: PhraseTable<CommonPhrase>
  let words: PhraseTable<MethodPhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    html("choice", \.choice)
    list("originals", \.originals)
    text("normalisation", \.normalisation)
    text("quotation-rule", \.quotationRule)
    list("groups", \.groups)
    list("corrections", \.corrections)
    text("data-href", \.data)
    view("verdicts", \.verdictWords)
    view("common", \.common)
    view("t", \.words)
  }

  init(in scope: PageScope) {
    let dossier = scope.dossier
    words = scope.phrases.method
    verdictWords = scope.phrases.verdicts
    common = scope.phrases.common
    frame = scope.frame(title: words(.title), description: words(.lede))
    choice = dossier.method.map { scope.blocks($0) } ?? Markup()
    originals = OriginalRow.rows(in: scope)
    normalisation = words(.normalisationText, ["version": scope.edition.findings.normalisation])
    data = scope.links.link(toFile: "data/dossier.json")
    let digits = scope.phrases.common.digits
    quotationRule = words(
      .quotationsText,
      ["words": digits(dossier.rules.quotationWords), "share": digits(dossier.rules.quotedShare)])
    groups = Self.groups(in: scope)
    corrections = dossier.corrections.map {
      CorrectionRow(
        day: $0.date.value.description, date: scope.edition.phrasing.phrase($0.date.value, weekday: false),
        text: scope.blocks($0.text))
    }
  }
}

extension MethodPage {
  /// The most groups that are listed, and the most articles of one.
  private static let (mostGroups, mostArticles) = (40, 40)

  private static func groups(in scope: PageScope) -> [String] {
    scope.edition.findings.groups.prefix(mostGroups).map { group in
      let listed = group.articles.prefix(mostArticles)
      let more = group.articles.count - listed.count
      let rest = more > 0 ? " · " + scope.phrases.common(.andMore, count: more) : ""
      let phrase: MethodPhrase = group.isQuotation ? .sharedQuotationsByGroup : .sharedByGroup
      return scope.phrases.method(phrase, ["articles": scope.codes(of: Array(listed)) + rest])
    }
  }
}
