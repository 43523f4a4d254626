import DossierModel
import Foundation

@testable import Site

/// Asks the files of a search index as the script in the browser does, but for its loading only some of them.
struct SearchQuery {
  let index: [String: Any]
  private var postings: [String: String] = [:]
  private var entries: [[Any]] = []
  /// With which entry and with which word each part begins, as the parts have them.
  private(set) var begins: (entries: [Int], words: [String]) = ([], [])

  init(_ files: [SiteFile]) throws {
    var index: [String: Any] = [:]
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")") else { continue }
      let arguments = "[" + text[text.index(after: open)..<close] + "]"
      let values = try JSONSerialization.jsonObject(with: Data(arguments.utf8)) as? [Any] ?? []
      if text.hasPrefix("dossierSearch.start(") { index = values.first as? [String: Any] ?? [:] }
      if text.hasPrefix("dossierSearch.entries(") {
        begins.entries.append(entries.count)
        entries += values.last as? [[Any]] ?? []
      }
      guard text.hasPrefix("dossierSearch.words("), let lines = values.last as? String else { continue }
      begins.words.append(String(lines.prefix { $0 != " " }))
      for line in lines.split(separator: "\n") {
        let parts = line.split(separator: " ", maxSplits: 1)
        postings[String(parts[0])] = String(parts[1])
      }
    }
    self.index = index
  }

  /// The titles that a query finds, best first.
  func titles(_ query: String) -> [String] { paths(query).map { entries[$0][2] as? String ?? "" } }

  private func paths(_ query: String) -> [Int] {
    let words = SearchWords.words(of: query).map { String(decoding: $0, as: UTF8.self) }
    let lists = words.map { word in postings[word].map(Self.entries) ?? [:] }
    guard let first = lists.first else { return [] }
    let common = first.keys.filter { entry in lists.allSatisfy { $0[entry] != nil } }
    let names = entries(ofName: words)
    let scored = common.map { entry in
      (entry: entry, score: lists.reduce(names.contains(entry) ? 1000 : 0) { $0 + ($1[entry] ?? 0) })
    }
    return scored.sorted { ($1.score, $0.entry) < ($0.score, $1.entry) }.map(\.entry)
  }

  /// The entries that have these words for a whole name.
  func entries(ofName words: [String]) -> Set<Int> {
    words.count < 2 ? [] : Set((postings[words.joined(separator: "-")].map(Self.entries) ?? [:]).keys)
  }

  private static func entries(of postings: String) -> [Int: Int] {
    var found: [Int: Int] = [:]
    var entry = 0
    var distance = ""
    for letter in postings {
      guard let weight = "ABCD".firstIndex(of: letter) else {
        distance.append(letter)
        continue
      }
      entry += Int(distance, radix: 36) ?? 0
      found[entry] = [1, 2, 4, 6]["ABCD".distance(from: "ABCD".startIndex, to: weight)]
      distance = ""
    }
    return found
  }
}

extension SearchIndex {
  /// The index of `entries`, made in one stretch.
  init?(of entries: [SearchEntry], kinds: [String]) {
    var gathering = SearchGathering()
    gathering.append(SearchStretch(entries))
    self.init(gathering, kinds: kinds)
  }

  /// The index of an edition.
  init?(of edition: Edition) {
    let entries = SearchEntries(of: edition)
    let scope = PageScope(.home, of: edition)
    let articles = edition.dossier.digests.enumerated().map { index, digest in
      entries.article(Reference(index), digest: scope.plainText(digest))
    }
    self.init(of: entries.beforeArticles + articles + entries.afterArticles, kinds: [])
  }
}
