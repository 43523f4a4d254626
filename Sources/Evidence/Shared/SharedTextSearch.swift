import DossierModel

/// Finds what articles share: all longest runs of eight and more identical words, for all pairs.
///
/// Between two articles of one outlet, runs of eight words that stand in three or more of its articles are boilerplate:
/// they make no run and end one. What stands in more than `mostTexts` articles, or in one more than `mostPlaces` times, is
/// not listed pair by pair, but counted: a text of one word over and over would have more runs than anybody can read.
struct SharedTextSearch {
  /// The most articles whose common passage is listed for each pair.
  static let mostTexts = 200
  /// The most places in one article of eight words that are listed for each pair.
  static let mostPlaces = 16

  /// A run of two texts, by their indices; the first text comes before the second.
  struct Run {
    let first: Int
    let second: Int
    let firstWord: Int
    let secondWord: Int
    let words: Int
  }

  /// All runs, ordered by texts, then words.
  let runs: [Run]
  /// The articles with a passage that stands in too many to be listed, by index.
  let textsWithCommonPassage: Set<Int>

  /// Compares `texts`, each with the outlet that published it where that is known.
  init(_ texts: [ComparedText?], outlets: [Int?]) async {
    let index = await ShingleIndex(of: texts)
    let leftOut = LeftOutShingles(in: index, outlets: outlets)
    let found = RunFinder(texts: texts, outlets: outlets, leftOut: leftOut).runs(in: index)
    runs = found.sorted {
      ($0.first, $0.second, $0.firstWord, $0.secondWord) < ($1.first, $1.second, $1.firstWord, $1.secondWord)
    }
    textsWithCommonPassage = leftOut.texts
  }
}

/// Runs of eight words that make no shared text, by their hashes.
struct LeftOutShingles: Sendable {
  private struct Boilerplate: Hashable {
    let hash: UInt64
    let outlet: Int
  }

  private var boilerplate: Set<Boilerplate> = []
  private var common: Set<UInt64> = []
  /// The texts that hold a common one.
  private(set) var texts: Set<Int> = []

  /// Those of an index.
  init(in index: ShingleIndex, outlets: [Int?]) {
    index.forEachGroup { group in
      guard group.count > 2, let hash = group.first?.hash else { return }
      var last = -1
      var count = 0
      var (places, mostPlaces) = (0, 0)
      var byOutlet: [Int: Int] = [:]
      for entry in group {
        places = entry.text == last ? places + 1 : 1
        mostPlaces = max(mostPlaces, places)
        guard entry.text != last else { continue }
        last = entry.text
        count += 1
        if let outlet = outlets[last] { byOutlet[outlet, default: 0] += 1 }
      }
      for (outlet, count) in byOutlet where count > 2 { boilerplate.insert(Boilerplate(hash: hash, outlet: outlet)) }
      if count > SharedTextSearch.mostTexts || mostPlaces > SharedTextSearch.mostPlaces {
        common.insert(hash)
        texts.formUnion(group.map(\.text))
      }
    }
  }

  /// Whether nothing is left out between articles of different outlets, nor between those of `outlet`.
  func isEmpty(for outlet: Int?) -> Bool { common.isEmpty && (outlet == nil || boilerplate.isEmpty) }

  /// Whether it is left out between all articles.
  func isCommon(_ hash: UInt64) -> Bool { common.contains(hash) }

  /// Whether a run between articles is left out; `outlet` is theirs where they have the same.
  func contains(_ hash: UInt64, _ outlet: Int?) -> Bool {
    if common.contains(hash) { return true }
    guard let outlet else { return false }
    return boilerplate.contains(Boilerplate(hash: hash, outlet: outlet))
  }
}
