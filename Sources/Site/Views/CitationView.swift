import DossierModel
import Templates

/// How to cite a page: as plain text, as BibTeX and as CSL-JSON.
struct CitationView: View {
  let plain: String
  let bibTeX: String
  let csl: String
  let words: PhraseTable<CitationPhrase>

  static var fields: [Field<Self>] {
    text("plain", \.plain)
    text("bibtex", \.bibTeX)
    text("csl", \.csl)
    view("t", \.words)
  }
}
