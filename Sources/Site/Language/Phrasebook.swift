import Diagnostics
import DossierModel
import YAML

/// All texts of the interface in one language, read from one file. A file that lacks a text, or has one that nobody
/// knows, is an error at its place.
public struct Phrasebook: Sendable {
  /// What stands on every page.
  let common: PhraseTable<CommonPhrase>
  /// The names of days and months.
  let dates: PhraseTable<DatePhrase>
  /// How dates are put together.
  let dateForms: PhraseTable<DateFormPhrase>
  /// How figures are said.
  let figures: PhraseTable<FigurePhrase>
  /// How times of day are said.
  let clock: PhraseTable<ClockPhrase>
  /// What notes are called where they are not seen.
  let notes: PhraseTable<NotePhrase>
  /// Verdicts, cells and origins.
  let verdicts: PhraseTable<VerdictPhrase>
  /// The first page.
  let home: PhraseTable<HomePhrase>
  /// What stands around citations.
  let citations: PhraseTable<CitationPhrase>
  /// The page on the method.
  let method: PhraseTable<MethodPhrase>
  /// The whole dossier as one document.
  let print: PhraseTable<PrintPhrase>
  /// Search.
  let search: PhraseTable<SearchPhrase>
  /// The pages of articles.
  let articles: PhraseTable<ArticlePhrase>
  /// The page of a claim.
  let claims: PhraseTable<ClaimPhrase>
  /// The matrix, and two articles side by side.
  let comparison: PhraseTable<ComparePhrase>
  /// The page of wordings.
  let wording: PhraseTable<WordingPhrase>

  /// Times, and the pages of events.
  let times: PhraseTable<TimePhrase>
  /// The pages of actors.
  let actors: PhraseTable<ActorPhrase>
  /// The pages of places.
  let places: PhraseTable<PlacePhrase>
  /// The names of languages.
  let languages: PhraseTable<LanguagePhrase>
  /// Filters and pages of long lists.
  let lists: PhraseTable<ListPhrase>

  /// How dates, figures and times are said.
  var phrasing: Phrasing { Phrasing(names: dates, forms: dateForms, figures: figures, clock: clock) }

  /// Reads a language file. Nil where something is wrong, which is then reported.
  public static func read(_ source: SourceText, as file: FileID) -> (phrasebook: Phrasebook?, [Diagnostic]) {
    let (tree, diagnostics) = TreeReader.read(source, as: file)
    let log = ProblemLog(source)
    log.add(diagnostics)
    let phrasebook = tree?.root.readFields("This language file", log) { fields in
      let language = LanguageForms(reading: &fields)
      func table<Section: Phrase>(_ section: Section.Type) -> PhraseTable<Section> {
        PhraseTable(reading: &fields, language)
      }
      return Phrasebook(
        common: table(CommonPhrase.self), dates: table(DatePhrase.self),
        dateForms: table(DateFormPhrase.self), figures: table(FigurePhrase.self), clock: table(ClockPhrase.self),
        notes: table(NotePhrase.self), verdicts: table(VerdictPhrase.self),
        home: table(HomePhrase.self), citations: table(CitationPhrase.self), method: table(MethodPhrase.self),
        print: table(PrintPhrase.self), search: table(SearchPhrase.self), articles: table(ArticlePhrase.self),
        claims: table(ClaimPhrase.self), comparison: table(ComparePhrase.self), wording: table(WordingPhrase.self),
        times: table(TimePhrase.self), actors: table(ActorPhrase.self), places: table(PlacePhrase.self),
        languages: table(LanguagePhrase.self), lists: table(ListPhrase.self))
    }
    return (log.hasErrors ? nil : phrasebook, log.diagnostics)
  }
}

/// How a language forms plurals and writes digits.
struct LanguageForms {
  let rule: PluralRule
  let digits: [Character]

  init(reading fields: inout Fields) {
    let plural = fields.requiredText("plural")
    rule = plural.flatMap { PluralRule(rawValue: $0.value) } ?? .one
    if let plural, PluralRule(rawValue: plural.value) == nil {
      let names = PluralRule.allCases.map(\.rawValue)
      fields.log.error(
        "unknown-plural-rule", at: plural.range, "There is no plural rule `\(plural.value)`",
        "The rules are \(names.joined(separator: ", ")).",
        suggestions: NearestName.candidates(for: plural.value, among: names))
    }
    let written = fields.text("digits")
    digits = (written?.value).map(Array.init) ?? Array("0123456789")
    if let written, !zip(digits, 0...).allSatisfy({ $0.wholeNumberValue == $1 }) || digits.count != 10 {
      fields.log.error(
        "not-ten-digits", at: written.range, "`digits` must be the ten digits from 0 to 9, in order",
        "In Persian, for example: ۰۱۲۳۴۵۶۷۸۹.")
    }
  }
}

extension PhraseTable {
  /// Reads the section, each text of which must be there. A text that is missing is kept empty and reported.
  init(reading fields: inout Fields, _ language: LanguageForms) {
    let log = fields.log
    let messages = fields.required(Section.section)?.readFields("The section `\(Section.section)`", log) { section in
      Section.keys.map { key in
        section.required(key).flatMap { Message(reading: $0, key: key, log) } ?? Message("")
      }
    }
    self.init(
      messages: messages ?? Section.keys.map { _ in Message("") }, rule: language.rule,
      digits: language.digits.count == 10 ? language.digits : Array("0123456789"))
  }
}

extension Message {
  /// Reads a text, or a map from plural categories to texts.
  fileprivate init?(reading node: Node, key: String, _ log: ProblemLog) {
    guard node.kind == .map else {
      guard let text = node.readText("`\(key)`", log) else { return nil }
      self.init(text.value)
      return
    }
    var forms: [PluralCategory: String] = [:]
    node.readFields("The text `\(key)`", log) { fields in
      for category in PluralCategory.allCases {
        let text = category == .other ? fields.requiredText(category.rawValue) : fields.text(category.rawValue)
        forms[category] = text?.value
      }
      return ()
    }
    self.init(forms: forms)
  }
}
