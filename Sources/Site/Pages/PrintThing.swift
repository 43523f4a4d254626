import DossierModel
import HTML
import Templates

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

  let anchor: String
  let name: String
  let native: [NativeView]
  let summary: Markup
  let spellings: [Spelling]

  static var fields: [Field<Self>] {
    text("anchor", \.anchor)
    text("name", \.name)
    list("native", \.native)
    html("summary", \.summary)
    list("spellings", \.spellings).ifAny("spelt")
  }

  init(actor reference: Reference<Actor>, in scope: PageScope) {
    let actor = scope.dossier[reference]
    anchor = scope.printAnchor(of: .actor(reference))
    name = actor.name.value
    native = actor.native.map { NativeView($0) }
    summary = actor.summary.map { scope.blocks($0, about: .actor(reference)) } ?? Markup()
    spellings = Self.spellings(in: scope) { $0.names(of: reference) }
  }

  init(place reference: Reference<Place>, in scope: PageScope) {
    let place = scope.dossier[reference]
    anchor = scope.printAnchor(of: .place(reference))
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
        forms: scope.listed(forms))
    }
  }
}
