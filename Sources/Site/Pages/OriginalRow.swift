import Bytes
import DossierModel
import HTML
import Templates

/// An original: what it is known by, what was checked against it, and what could not be.
struct OriginalRow: View {
  let article: ArticleView
  let anchor: String
  let file: String
  let hash: String
  let published: String
  let length: String
  let quotedShare: String
  let checked: [String]
  let notChecked: [String]
  /// The silences that were not checked: how many they are, those that are named, and how many are not.
  let unchecked: String
  let uncheckedClaims: [LinkView]
  let uncheckedMore: String

  static var fields: [Field<Self>] {
    view("article", \.article)
    text("anchor", \.anchor)
    text("file", \.file)
    text("hash", \.hash)
    text("published", \.published)
    text("length", \.length)
    text("quoted-share", \.quotedShare)
    list("checked", \.checked)
    list("not-checked", \.notChecked)
    flag("all-checked") { $0.notChecked.isEmpty && $0.unchecked.isEmpty }
    text("unchecked", \.unchecked)
    list("unchecked-claims", \.uncheckedClaims)
    text("unchecked-more", \.uncheckedMore)
  }

  /// How many silences that were not checked are named.
  private static let named = 30

  /// The most originals that the page lists; an archive lists them on the pages of its articles.
  static let most = 200

  /// A row for each article.
  static func rows(in scope: PageScope) -> [OriginalRow] {
    let texts = scope.dossier.quotationTexts
    return scope.dossier.articles.indices.prefix(most).map { row(scope, Reference($0), texts[$0]) }
  }

  private static func row(
    _ scope: PageScope, _ article: Reference<Article>, _ quotations: Set<ExactText>
  ) -> OriginalRow {
    let record = scope.dossier[article]
    let found = scope.edition.findings[article]
    let words = scope.phrases.method
    let verified = quotations.count { found.quotation($0.text) != nil }
    let names = found.names.reduce(0) { $0 + $1.mentions.count }
    var checked: [String] = []
    if found.isExamined {
      checked = [
        words(.quotationsFound, count: verified), words(.silencesChecked, count: found.silences.count),
        words(.namesFound, count: names),
      ]
    }
    let total = found.totalWords
    let share = total > 0 ? scope.percent(found.quotedWords, of: total) : ""
    let unchecked = found.isExamined ? scope.edition.uncheckedSilences(of: article) : []
    let rest = unchecked.count - named
    return OriginalRow(
      article: scope.view(of: article), anchor: "original-" + record.id.value.description,
      file: record.original.value, hash: record.sha256.value,
      published: scope.edition.phrasing.phrase(record.published.value),
      length: found.isExamined ? scope.phrases.articles(.words, count: total) : "",
      quotedShare: share.isEmpty ? "" : words(.quotedShare, ["percent": share]), checked: checked,
      notChecked: notChecked(record, found, words, missing: quotations.count - verified),
      unchecked: unchecked.isEmpty ? "" : words(.silencesNotChecked, count: unchecked.count),
      uncheckedClaims: unchecked.prefix(named).map { scope.link(to: $0) },
      uncheckedMore: rest > 0 ? scope.phrases.common(.andMore, count: rest) : "")
  }

  private static func notChecked(
    _ record: Article, _ found: ArticleFindings, _ words: PhraseTable<MethodPhrase>, missing: Int
  ) -> [String] {
    guard found.isExamined else { return [words(.notExamined)] }
    var parts: [String] = []
    if missing > 0 { parts.append(words(.quotationNotFound, count: missing)) }
    if found.uncheckedBecause != nil { parts.append(words(.languageChecks)) }
    if record.outlet == nil { parts.append(words(.outletUnknown)) }
    if record.published.value.isUncertain { parts.append(words(.dateUncertain)) }
    return parts
  }
}

extension PageScope {
  /// Where the page of the method says how the article's original was read; the page itself where it lists no such row.
  func proof(of article: Reference<Article>) -> String {
    let isListed = article.index < OriginalRow.most
    return links.link(to: .method, anchor: isListed ? "original-" + dossier[article].id.value.description : nil)
  }
}
