import DossierModel

extension SharedTextSearch {
  /// What the pairs share, in the order of the articles.
  func findings(of texts: [ComparedText?]) -> [SharedText] {
    var findings: [SharedText] = []
    var start = 0
    while start < runs.count {
      var end = start + 1
      while end < runs.count, runs[end].first == runs[start].first, runs[end].second == runs[start].second { end += 1 }
      if let first = texts[runs[start].first], let second = texts[runs[start].second] {
        findings.append(finding(Array(runs[start..<end]), first, second))
      }
      start = end
    }
    return findings
  }

  private func finding(_ runs: [Run], _ first: ComparedText, _ second: ComparedText) -> SharedText {
    let found = runs.map { run in
      let range = run.firstWord..<run.firstWord + run.words
      let other = run.secondWord..<run.secondWord + run.words
      return SharedText.Run(
        words: run.words, first: first.scalarRange(of: range), second: second.scalarRange(of: other),
        isQuotedInFirst: first.segment(of: run.firstWord)?.isQuoted ?? false,
        isQuotedInSecond: second.segment(of: run.secondWord)?.isQuoted ?? false)
    }
    let firstCounts = Self.counts(zip(runs, found).map { ($0.firstWord..<$0.firstWord + $0.words, $1.isQuotedInBoth) })
    let secondCounts = Self.counts(
      zip(runs, found).map { ($0.secondWord..<$0.secondWord + $0.words, $1.isQuotedInBoth) })
    return SharedText(
      first: Reference(runs[0].first), second: Reference(runs[0].second), runs: found,
      coverage: SharedText.Coverage(
        firstOwn: firstCounts.own, firstQuoted: firstCounts.quoted, secondOwn: secondCounts.own,
        secondQuoted: secondCounts.quoted))
  }

  /// How many words the ranges cover: those of any own run, and those that stand in quoted ones alone.
  private static func counts(_ ranges: [(words: Range<Int>, isQuoted: Bool)]) -> (own: Int, quoted: Int) {
    let all = covered(ranges.map(\.words))
    let own = covered(ranges.filter { !$0.isQuoted }.map(\.words))
    return (own, all - own)
  }

  private static func covered(_ ranges: [Range<Int>]) -> Int {
    var count = 0
    var reach = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      count += max(0, range.upperBound - max(reach, range.lowerBound))
      reach = max(reach, range.upperBound)
    }
    return count
  }

  /// The groups that hang together, by own words and by quotations apart.
  static func groups(of shared: [SharedText]) -> [SharingGroup] {
    let own = components(shared.filter { $0.runs.contains { !$0.isQuotedInBoth } })
    let quoted = components(shared.filter { $0.runs.contains(where: \.isQuotedInBoth) })
    return own.map { SharingGroup(isQuotation: false, articles: $0) }
      + quoted.map { SharingGroup(isQuotation: true, articles: $0) }
  }

  /// Connected components, by union and find.
  private static func components(_ pairs: [SharedText]) -> [[Reference<Article>]] {
    var parents: [Int: Int] = [:]
    func root(_ member: Int) -> Int {
      var node = member
      while let parent = parents[node], parent != node {
        parents[node] = parents[parent] ?? parent
        node = parent
      }
      return node
    }
    for pair in pairs {
      let (left, right) = (root(pair.first.index), root(pair.second.index))
      parents[max(left, right)] = min(left, right)
      parents[min(left, right)] = min(left, right)
    }
    var members: [Int: [Int]] = [:]
    for member in parents.keys.sorted() { members[root(member), default: []].append(member) }
    return members.keys.sorted().map { (members[$0] ?? []).map { Reference($0) } }
  }
}
