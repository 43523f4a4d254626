import Diagnostics
import Templates

/// The compiled template of every kind of page.
public struct PageTemplates: Sendable {
  let home: Template<HomePage>
  let method: Template<MethodPage>
  let print: Template<PrintPage>
  let search: Template<SearchPage>
  let claim: Template<ClaimPage>
  let compare: Template<ComparePage>
  let pair: Template<PairPage>
  let wording: Template<WordingPage>
  let articles: Template<ArticlesPage>
  let article: Template<ArticlePage>
  let timeline: Template<TimelinePage>
  let event: Template<EventPage>
  let actors: Template<ActorsPage>
  let actor: Template<ActorPage>
  let places: Template<PlacesPage>
  let place: Template<PlacePage>
  let notFound: Template<NotFoundPage>

  /// Compiles the templates in `files`. Nil where something is wrong, which is then reported.
  public static func compile(_ files: [SourceText]) -> (templates: PageTemplates?, diagnostics: [Diagnostic]) {
    var library = TemplateLibrary(files)
    let templates = PageTemplates(
      home: library.template("home"),
      method: library.template("method"),
      print: library.template("print"),
      search: library.template("search"),
      claim: library.template("claim"),
      compare: library.template("compare"),
      pair: library.template("pair"),
      wording: library.template("wording"),
      articles: library.template("articles"),
      article: library.template("article"),
      timeline: library.template("timeline"),
      event: library.template("event"),
      actors: library.template("actors"),
      actor: library.template("actor"),
      places: library.template("places"),
      place: library.template("place"),
      notFound: library.template("not-found"))
    let diagnostics = library.diagnostics + library.unusedTemplates
    return (diagnostics.hasErrors ? nil : templates, diagnostics)
  }
}
