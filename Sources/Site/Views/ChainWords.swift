import Diagnostics
import DossierModel
import HTML

// Chains of attribution in words.
extension PageScope {
  /// On whose word an assertion stands, as a sentence without its full stop: "Ali Reza Marhamati, through IRNA, reported
  /// by CNN".
  func sentence(of via: Attribution, in article: Reference<Article>) -> Markup {
    let reporter = Markup(text: dossier[article].code.value)
    guard case .chain(let links) = via, let origin = links.last else {
      return phrases.common.markup(.inOwnWords, ["article": reporter])
    }
    let through = links.dropLast().reversed().map(names)
    if through.isEmpty {
      return phrases.common.markup(.wordOf, ["origin": names(origin), "article": reporter])
    }
    let separator = Markup(text: phrases.common(.listSeparator))
    return phrases.common.markup(
      .wordOfThrough,
      ["origin": names(origin), "links": through.joined(separator: separator), "article": reporter])
  }

  /// On whose word, in as few words as a cell of the matrix has room for.
  func shortWords(of via: Attribution) -> String {
    guard case .chain(let links) = via, let origin = links.last else { return phrases.common(.ownWords) }
    let names = { (link: [Located<Reference<Actor>>]) in
      listed(link.map { dossier[$0.value].name.value })
    }
    guard links.count > 1 else { return names(origin) }
    let through = links.dropLast().reversed().map(names).joined(separator: phrases.common(.listSeparator))
    return phrases.common(.shortThrough, ["origin": names(origin), "links": through])
  }

  /// The actors of one link, side by side, each leading to its page.
  private func names(_ link: [Located<Reference<Actor>>]) -> Markup {
    list(link.map { anchor(to: .actor($0.value)) })
  }

  /// "a", "a and b", "a, b and c", as the language joins them.
  func list(_ items: [Markup]) -> Markup {
    guard let last = items.last, items.count > 1 else { return items.first ?? Markup() }
    let first = items.dropLast().joined(separator: Markup(text: phrases.common(.listSeparator)))
    return phrases.common.markup(.listEnd, ["list": first, "last": last])
  }
}
