import DossierModel
import HTML
import Templates

/// An article on paper: its headline, what is known of it, and the digest with its notes.
struct PrintArticle: View {
  let article: ArticleView
  let title: QuotationView
  let facts: [FactView]
  let digest: Markup
  let notes: Markup

  static var fields: [Field<Self>] {
    view("article", \.article)
    view("title", \.title)
    list("facts", \.facts)
    html("digest", \.digest)
    html("notes", \.notes)
  }

  init(_ reference: Reference<Article>, numbers: ClaimNumbers, in scope: PageScope) {
    let record = scope.dossier[reference]
    article = scope.view(of: reference)
    title = scope.view(of: record.title, in: reference)
    // The hash of the capture stands with the method; the day of the capture nowhere else.
    let capture = scope.phrases.articles(.capture)
    facts = ArticleFacts(scope, reference).facts.filter { record.captured != nil || $0.label != capture }
    let rendered = scope.printedDigest(of: reference, numbers: numbers)
    digest = rendered.body
    notes = rendered.noteList
  }
}
