import Bytes
import DossierModel
import HTML
import Templates

/// An article wherever it is named: its code with its hue, its full name for whoever asks.
struct ArticleView: View {
  let code: String
  /// The outlet's name, or that the article names none.
  let name: String
  /// The class of its hue: `h1` to `h8` by its place among the articles, then `h0`.
  let hue: String
  let href: String
  /// The article's identifier, for anchors and filters.
  let id: String

  static var fields: [Field<Self>] {
    text("code", \.code)
    text("name", \.name)
    flag("named") { !ByteOrder.areSame($0.name, $0.code) }
    text("hue", \.hue)
    text("href", \.href)
    text("id", \.id)
  }
}

extension PageScope {
  /// The article as pages name it.
  func view(of article: Reference<Article>) -> ArticleView {
    let record = dossier[article]
    return ArticleView(
      code: record.code.value, name: outletName(of: article), hue: hue(of: article),
      href: links.link(to: .article(article)), id: record.id.value.description)
  }

  /// The name of the article's outlet, or that it names none.
  func outletName(of article: Reference<Article>) -> String {
    dossier[article].outlet.map { dossier[$0.value].name.value } ?? phrases.common(.outletNotNamed)
  }

  /// The class of the article's hue.
  func hue(of article: Reference<Article>) -> String { article.index < 8 ? "h\(article.index + 1)" : "h0" }

  /// The article's code as a link with bead and hue, for sentences.
  func chip(of article: Reference<Article>) -> Markup {
    let article = view(of: article)
    return Markup.element(
      "a", ["class": "art \(article.hue)", "href": article.href, "title": article.name], text: article.code)
  }
}
