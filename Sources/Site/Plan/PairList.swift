import Comparison
import DossierModel

/// The pairs of articles that stand side by side on a page of their own: those that answer one claim, and those that share
/// text.
struct PairList: Sendable {
  /// The most pairs that have a page. Where everybody answers everything there are as many as articles squared; a reader
  /// of so many compares by claims.
  static let most = 20_000

  /// Two articles, the earlier in the dossier's order first.
  struct Pair: Hashable, Comparable, Sendable {
    let first: Reference<Article>
    let second: Reference<Article>
    /// How many claims both answer.
    var claims: Int

    static func < (left: Pair, right: Pair) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  /// The pairs, in the order of the articles.
  let pairs: [Pair]
  /// Whether these are all.
  let isComplete: Bool
  /// For each article the indices of its pairs.
  private let ofArticle: [[Int]]

  /// The pairs of a dossier.
  init(_ comparisons: Comparisons, _ findings: Findings) {
    let (answering, isComplete) = comparisons.pairs(atMost: Self.most)
    var pairs = answering.map { Pair(first: $0.first, second: $0.second, claims: $0.claims) }
    let known = Set(pairs.map { [$0.first, $0.second] })
    pairs += findings.shared.filter { !known.contains([$0.first, $0.second]) }
      .map { Pair(first: $0.first, second: $0.second, claims: 0) }
    self.isComplete = isComplete && pairs.count <= Self.most
    self.pairs = pairs.sorted().prefix(Self.most).map { $0 }
    var ofArticle = [[Int]](repeating: [], count: comparisons.articles.count)
    for (index, pair) in self.pairs.enumerated() {
      ofArticle[pair.first.index].append(index)
      ofArticle[pair.second.index].append(index)
    }
    self.ofArticle = ofArticle
  }

  /// The pairs of one article, each with the other one.
  func pairs(of article: Reference<Article>) -> [(other: Reference<Article>, pair: Pair)] {
    ofArticle[article.index].map { pairs[$0] }.map { ($0.first == article ? $0.second : $0.first, $0) }
  }
}
