import Comparison
import DossierModel
import Templates

/// Two articles on paper: on how many claims they agree and differ, and how much text they share.
struct PrintPair: View {
  let name: String
  let remark: String

  static var fields: [Field<Self>] {
    text("name", \.name)
    text("remark", \.remark)
  }

  /// The pairs that the comparison lists.
  static func pairs(in scope: PageScope) -> [PrintPair] {
    scope.listedPairs(atMost: ComparePage.pairs).pairs.map { pair in
      let claims = scope.edition.comparisons.pair(pair.first, pair.second)
      let digits = { (count: Int) in scope.phrases.common.digits(count) }
      let counts = scope.phrases.print(
        .pairCounts,
        [
          "agree": digits(claims.agree.count), "partly": digits(claims.partly.count),
          "differ": digits(claims.differ.count),
        ])
      return PrintPair(
        name: scope.name(of: pair),
        remark: [counts, shared(pair, in: scope)].compactMap(\.self).dotted)
    }
  }

  /// How much text the two share; nil where they were not compared.
  private static func shared(_ pair: PairList.Pair, in scope: PageScope) -> String? {
    let findings = scope.edition.findings
    guard findings.areCompared(pair.first, pair.second) else { return nil }
    guard let shared = findings.sharedText(pair.first, pair.second) else {
      return scope.phrases.articles(.noSharedText)
    }
    return scope.phrases.print(.sharedWords, count: shared.runs.reduce(0) { $0 + $1.words })
  }
}
