import DossierModel
import HTML
import Templates

/// The claims of one topic on paper: as rows of the matrix, then each with its answers.
struct PrintTopic: View {
  /// One claim.
  struct Entry: View {
    let id: String
    let question: String
    let verdict: Markup
    let sentence: String
    let basis: Markup
    let answers: [AssertionView]
    let note: Markup

    static var fields: [Field<Self>] {
      text("id", \.id)
      text("question", \.question)
      html("verdict", \.verdict)
      text("sentence", \.sentence)
      html("basis", \.basis)
      list("answers", \.answers)
      html("note", \.note)
    }
  }

  let id: String
  let title: String
  let rows: [MatrixRow]
  let claims: [Entry]

  static var fields: [Field<Self>] {
    text("id", \.id)
    text("title", \.title)
    list("rows", \.rows)
    list("claims", \.claims)
  }

  /// The claims of a topic; nil where it has none.
  init?(_ topic: Reference<Topic>, columns: [Reference<Article>], in scope: PageScope) {
    let dossier = scope.dossier
    let claims = dossier.claims.indices.filter { dossier.claims[$0].topic == topic }.map { Reference<Claim>($0) }
    guard !claims.isEmpty else { return nil }
    id = dossier[topic].id.value.description
    title = dossier[topic].title
    rows = claims.map { scope.row(of: $0, columns: columns, withQuotations: false) }
    self.claims = claims.map { reference in
      let claim = dossier[reference]
      let comparison = scope.edition.comparisons[reference]
      return Entry(
        id: claim.id.value.description, question: claim.question, verdict: scope.mark(of: comparison.verdict),
        sentence: scope.sentence(of: reference),
        basis: comparison.articles.isEmpty ? Markup() : scope.basis(of: comparison.origins),
        answers: claim.answers.flatMap { answer in
          answer.assertions.map { scope.view(of: $0, by: answer.article, on: claim) }
        },
        note: claim.note.map { scope.blocks($0, about: .claim(reference)) } ?? Markup())
    }
  }
}

/// An actor or a place on paper: who or what it is, and how the articles name it.
struct PrintThing: View {
  /// The forms that one article uses.
  struct Spelling: View {
    let article: ArticleView
    let forms: String

    static var fields: [Field<Self>] {
      view("article", \.article)
      text("forms", \.forms)
    }
  }

  let id: String
  let name: String
  let native: [NativeView]
  let summary: Markup
  let spellings: [Spelling]

  static var fields: [Field<Self>] {
    text("id", \.id)
    text("name", \.name)
    list("native", \.native)
    html("summary", \.summary)
    list("spellings", \.spellings)
  }

  init(actor reference: Reference<Actor>, in scope: PageScope) {
    let actor = scope.dossier[reference]
    id = actor.id.value.description
    name = actor.name.value
    native = actor.native.map { NativeView($0) }
    summary = actor.summary.map { scope.blocks($0, about: .actor(reference)) } ?? Markup()
    spellings = Self.spellings(in: scope) { $0.names(of: reference) }
  }

  init(place reference: Reference<Place>, in scope: PageScope) {
    let place = scope.dossier[reference]
    id = place.id.value.description
    name = place.name.value
    native = place.native.map { NativeView($0) }
    summary = place.summary.map { scope.blocks($0, about: .place(reference)) } ?? Markup()
    spellings = Self.spellings(in: scope) { $0.names(of: reference) }
  }

  private static func spellings(
    in scope: PageScope, _ names: (ArticleFindings) -> [NameFinding]
  ) -> [Spelling] {
    scope.dossier.articles.indices.compactMap { index in
      let forms = names(scope.edition.findings.articles[index]).filter { !$0.mentions.isEmpty }.map { name in
        "\(name.form) \(scope.phrases.common.digits(name.mentions.count))"
      }
      guard !forms.isEmpty else { return nil }
      return Spelling(
        article: scope.view(of: Reference<Article>(index)),
        forms: forms.joined(separator: scope.phrases.common(.listSeparator)))
    }
  }
}
