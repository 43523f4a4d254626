import HTML
import Templates

/// How to cite a page: as plain text, as BibTeX and as CSL-JSON.
struct CitationView: View {
  let plain: Markup
  let bibTeX: String
  let csl: String
  let words: PhraseTable<CitationPhrase>

  static var fields: [Field<Self>] {
    html("plain", \.plain)
    text("bibtex", \.bibTeX)
    text("csl", \.csl)
    view("t", \.words)
  }
}
