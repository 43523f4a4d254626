import DossierModel
import Templates

/// How to cite a page: as plain text, as BibTeX and as CSL-JSON.
struct CitationView: View {
  let plain: String
  let bibTeX: String
  let csl: String
  let words: PhraseTable<CitationPhrase>

  static var fields: [Field<Self>] {
    text("plain") { $0.plain }
    text("bibtex") { $0.bibTeX }
    text("csl") { $0.csl }
    view("t") { $0.words }
  }
}
