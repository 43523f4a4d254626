import Comparison
import DossierModel
import HTML

/// What is agreed, disputed and unknown: three short lists, those claims first that most articles answer.
struct HomeColumns {
  private let scope: PageScope
  private static let entries = 5

  init(_ scope: PageScope) { self.scope = scope }

  var columns: [HomePage.Column] {
    let words = scope.phrases.home
    return [
      column(.agree, words(.agreed), words(.agreedRemark), filter: "agree", agreed),
      column(.differ, words(.disputed), words(.disputedRemark), filter: "differ", disputed),
      column(.unknown, words(.unanswered), words(.unansweredRemark), filter: "unanswered", unknown),
    ]
  }

  private var agreed: [LinkView] {
    claims { $0.verdict == .agree && $0.opposed.isEmpty }.map { claim in
      let comparison = scope.edition.comparisons[claim]
      return LinkView(
        text: scope.dossier[claim].question, href: href(claim),
        remark: [answer(claim), scope.counts(of: comparison.origins)].filter { !$0.isEmpty }
          .joined(separator: scope.phrases.home(.against)))
    }
  }

  /// Those on which articles differ, and after them those on which an article differs from itself.
  private var disputed: [LinkView] {
    let claims = claims { $0.verdict == .differ } + claims { $0.verdict != .differ && !$0.opposed.isEmpty }
    return claims.prefix(Self.entries).map { claim in
      let record = scope.dossier[claim]
      let sides = scope.edition.comparisons[claim].groups.map { group in
        scope.words(for: group, of: claim, naming: true)
      }
      return LinkView(
        text: record.question, href: href(claim),
        remark: sides.joined(separator: scope.phrases.home(.against)))
    }
  }

  private var unknown: [LinkView] {
    let open = claims { $0.verdict == .unanswered }
    let said = scope.dossier.claims.indices.map { Reference<Claim>($0) }
      .filter { !scope.edition.comparisons[$0].unknown.isEmpty && !open.contains($0) }
    return (open + said).prefix(Self.entries).map { claim in
      let saying = scope.edition.comparisons[claim].unknown
      return LinkView(
        text: scope.dossier[claim].question, href: href(claim),
        remark: saying.isEmpty ? "" : scope.phrases.home(.saidUnknown, ["articles": scope.codes(of: saying)]))
    }
  }

  private func column(
    _ sign: VerdictSign, _ title: String, _ remark: String, filter: String, _ entries: [LinkView]
  ) -> HomePage.Column {
    let compare = scope.links.link(to: .index(.compare, page: 1))
    let count = scope.edition.comparisons.claims.count { $0.verdict.identifier == filter }
    let isPaged = PageList.pageCount(of: .compare, in: scope.edition) > 1
    let words = isPaged ? scope.phrases.home(.pageByPage) : scope.phrases.home(.allOfThem, count: count)
    return HomePage.Column(
      sign: sign.sign, title: title, remark: remark, className: sign.className, entries: entries,
      more: count > Self.entries
        ? LinkView(text: words, href: compare + "#verdict=" + filter) : nil)
  }

  private func claims(where isWanted: (ClaimComparison) -> Bool) -> [Reference<Claim>] {
    let comparisons = scope.edition.comparisons
    let wanted = comparisons.claims.indices.filter { isWanted(comparisons.claims[$0]) }
    return wanted.sorted { (comparisons.claims[$1].articles.count, $0) < (comparisons.claims[$0].articles.count, $1) }
      .prefix(Self.entries).map { Reference($0) }
  }

  private func answer(_ claim: Reference<Claim>) -> String {
    let record = scope.dossier[claim]
    guard record.kind != .report, let group = scope.edition.comparisons[claim].groups.first else { return "" }
    return scope.words(for: group, of: claim)
  }

  private func href(_ claim: Reference<Claim>) -> String { scope.links.link(to: .claim(claim)) }
}
