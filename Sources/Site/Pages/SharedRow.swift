import DossierModel
import HTML
import Templates

/// The text that an article shares with another.
struct SharedRow: View {
  let other: ArticleView
  /// The passages in words: how many, how long, in whose voice; or that none was found.
  let passages: String
  /// Which part of this article stands in the other; empty where nothing does.
  let containment: String

  static var fields: [Field<Self>] {
    view("other", \.other)
    text("passages", \.passages)
    text("containment", \.containment)
  }

  /// A row for each other article with which it was compared and shares text; all of them where there are few.
  static func rows(in scope: PageScope, _ article: Reference<Article>) -> [SharedRow] {
    let findings = scope.edition.findings
    let isSmall = scope.dossier.articles.count <= 12
    let others =
      isSmall
      ? scope.dossier.articles.indices.map { Reference<Article>($0) }.filter { $0 != article }
      : scope.edition.backlinks.partners[article.index]
    return others.compactMap { other in
      guard findings.areCompared(article, other) else { return nil }
      return row(scope, article, other, findings.sharedText(article, other))
    }
  }

  private static func row(
    _ scope: PageScope, _ article: Reference<Article>, _ other: Reference<Article>, _ shared: SharedText?
  ) -> SharedRow {
    let words = scope.phrases.articles
    guard let shared else {
      return SharedRow(other: scope.view(of: other), passages: words(.noSharedText), containment: "")
    }
    let quoted = shared.runs.filter(\.isQuotedInBoth)
    let own = shared.runs.filter { !$0.isQuotedInBoth }
    func sum(_ runs: [SharedText.Run]) -> String { words(.words, count: runs.reduce(0) { $0 + $1.words }) }
    var parts: [String] = []
    if !quoted.isEmpty { parts.append(words(.sharedQuoted, count: quoted.count, ["words": sum(quoted)])) }
    if !own.isEmpty { parts.append(words(.sharedOwn, count: own.count, ["words": sum(own)])) }
    let all = scope.edition.findings[article].totalWords
    let covered = shared.coverage.firstOwn + shared.coverage.firstQuoted
    let percent = all > 0 ? scope.percent(covered, of: all) : ""
    return SharedRow(
      other: scope.view(of: other), passages: parts.joined(separator: scope.phrases.common(.positionSeparator)),
      containment: percent.isEmpty ? "" : words(.containment, ["percent": percent]))
  }
}
