import Comparison
import DossierModel

// The ways to two articles side by side.
extension PageScope {
  /// The pairs of a list of at most `limit`: where it cannot have all, those with most claims in common, they first.
  func listedPairs(atMost limit: Int) -> (pairs: [PairList.Pair], isCut: Bool) {
    let all = edition.pairs.pairs
    let isCut = all.count > limit || !edition.pairs.isComplete
    return (isCut ? Array(all.sorted { ($1.claims, $0) < ($0.claims, $1) }.prefix(limit)) : all, isCut)
  }

  /// Pairs of articles with how many claims both answer.
  func pairEntries(atMost limit: Int) -> ([EntryView], isCut: Bool) {
    let (pairs, isCut) = listedPairs(atMost: limit)
    return (pairs.map { entry(for: $0, text: name(of: $0)) }, isCut)
  }

  /// The pairs of one article, those with most claims in common first.
  func pairEntries(of article: Reference<Article>, atMost limit: Int) -> [EntryView] {
    edition.pairs.pairs(of: article).sorted { ($1.pair.claims, $0.other) < ($0.pair.claims, $1.other) }.prefix(limit)
      .map { entry(for: $0.pair, text: phrases.comparison(.pairOf, names(article, $0.other))) }
  }

  /// "AP and CNN".
  func name(of pair: PairList.Pair) -> String {
    phrases.comparison(.pairOf, names(pair.first, pair.second))
  }

  private func names(_ first: Reference<Article>, _ second: Reference<Article>) -> Message.Gaps<String> {
    ["first": dossier[first].code.value, "second": dossier[second].code.value]
  }

  private func entry(for pair: PairList.Pair, text: String) -> EntryView {
    var remarks = [phrases.comparison(.bothAnswer, count: pair.claims)]
    if edition.findings.sharedText(pair.first, pair.second) != nil { remarks.append(phrases.comparison(.sharesText)) }
    return EntryView(
      link: LinkView(text: text, href: links.link(to: .pair(pair.first, pair.second))),
      remark: remarks.joined(separator: phrases.common(.positionSeparator)))
  }
}
