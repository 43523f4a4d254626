import Bytes
import DossierModel
import HTML
import Templates

/// The names of an actor or a place in one article: a stroke for each mention, and each form with its counts.
struct NamesInArticle: View {
  /// One form with how often it stands in the article's own voice, in quotation and in credit lines.
  struct Form: View {
    let text: String
    let count: String
    let split: String

    static var fields: [Field<Self>] {
      text("text", \.text)
      text("count", \.count)
      text("split", \.split)
    }
  }

  let article: ArticleView
  let strip: Markup
  let forms: [Form]

  static var fields: [Field<Self>] {
    view("article", \.article)
    html("strip", \.strip)
    list("forms", \.forms).ifAny("has-forms")
  }
}

/// The names of an actor or a place as the articles write them, one strip an article.
struct NamesByArticle: View {
  let articles: [NamesInArticle]
  /// The forms of the manifest, where no original was at hand.
  let forms: [String]
  let more: String
  let notNamed: String
  let notExamined: String
  /// How many articles name it.
  let count: Int

  static var fields: [Field<Self>] {
    list("articles", \.articles).ifAny("examined")
    list("forms", \.forms)
    text("more", \.more)
    text("not-named", \.notNamed)
    text("not-examined", \.notExamined)
  }

  /// How many strips at most stand on a page.
  static let strips = 40

  /// The names found at `namings`. Where a row has room for all articles, those without a name are there too, unless
  /// `onlyNaming` says otherwise.
  init(of namings: [Backlinks.Naming], forms: [NameForm], onlyNaming: Bool = false, in scope: PageScope) {
    var found: [Reference<Article>: [NameFinding]] = [:]
    for naming in namings {
      found[naming.article, default: []].append(scope.edition.findings[naming.article].names[naming.name])
    }
    let naming = found.keys.sorted()
    count = naming.count
    let isSmall = scope.dossier.articles.count <= ClaimsTable.columns && !naming.isEmpty && !onlyNaming
    let shown = isSmall ? scope.dossier.articles.indices.map { Reference($0) } : Array(naming.prefix(Self.strips))
    articles = shown.map { Self.names(found[$0] ?? [], in: $0, scope) }
    more = naming.count > shown.count ? scope.phrases.actors(.moreArticles, count: naming.count - shown.count) : ""
    notNamed = scope.phrases.actors(.notNamed)
    notExamined = scope.phrases.actors(.notExamined)
    self.forms = forms.map(\.text)
  }

  private static func names(
    _ names: [NameFinding], in article: Reference<Article>, _ scope: PageScope
  ) -> NamesInArticle {
    let strip = MentionStrip(
      article: article.index, length: scope.edition.findings[article].length,
      mentions: names.flatMap { $0.mentions.map(\.position) })
    let sorted = names.sorted { left, right in
      if left.mentions.count != right.mentions.count { return left.mentions.count > right.mentions.count }
      return ByteOrder.precedes(left.form, right.form)
    }
    return NamesInArticle(
      article: scope.view(of: article), strip: names.isEmpty ? Markup() : strip.markup,
      forms: sorted.map { form($0, scope.phrases) })
  }

  private static func form(_ name: NameFinding, _ phrases: Phrasebook) -> NamesInArticle.Form {
    let words = phrases.actors
    let voices: [(count: Int, alone: ActorPhrase, beside: ActorPhrase)] = [
      (name.own, .own, .ownCount), (name.quoted, .quoted, .quotedCount), (name.credit, .credit, .creditCount),
    ].filter { $0.0 > 0 }
    let split = voices.map { voices.count > 1 ? words($0.beside, count: $0.count) : words($0.alone) }
    return NamesInArticle.Form(
      text: name.form, count: phrases.common.digits(name.mentions.count) + "×",
      split: split.joined(separator: phrases.common(.listSeparator)))
  }
}

/// A name in another language, marked as such.
struct NativeView: View {
  let text: String
  let language: String
  let direction: String

  static var fields: [Field<Self>] {
    text("text", \.text)
    text("language", \.language)
    text("direction", \.direction)
  }

  init(_ name: NativeName) {
    text = name.text
    language = name.language.description
    direction = name.language.isRightToLeft ? "rtl" : "ltr"
  }

  /// The name as an element with its language and direction.
  var markup: Markup { .element("span", ["lang": language, "dir": direction], text: text) }
}

extension PageScope {
  /// Names in other languages, each with its language and one under the other, said to be ours.
  func markup(of native: [NativeName]) -> Markup {
    let lines = native.map { name in
      Markup.element("span", ["class": "line"]) { line in
        line.markup(NativeView(name).markup)
        line.text(" ")
        line.element("span", ["class": "soft"], text: phrases.name(of: name.language))
      }
    }
    return lines.joined() + .element("span", ["class": "basis"], text: phrases.places(.ours))
  }
}
