// Numbers that count no whole things: parts of one, and words that say how many without counting.
extension PrintedNumbers {
  /// "two thirds", and of one "a third of", "a third lower" and "by a third": "a third man" is no part of anything.
  func part(at start: Int) -> Reading? {
    guard start + 1 < words.count, let count = lexicon.numbers[words[start]], count > 0 else { return nil }
    let parts = count > 1 ? lexicon.partsOfOne.many : lexicon.partsOfOne.one
    let end = start + 2
    let isPart =
      count > 1 || end >= words.count || words[end] == lexicon.partLink || lexicon.comparisons.contains(words[end])
    guard let whole = parts[words[start + 1]], count < whole, isPart else { return nil }
    return ((count * 2000 + whole) / (whole * 2), end)
  }

  /// "dozens", "tens of thousands", "several hundred thousand".
  func uncounted(at start: Int) -> Reading? {
    let isMultiple = lexicon.multiples.contains(words[start]) && start + 1 < words.count
    if isMultiple, lexicon.scales[words[start + 1]] != nil {
      let (value, end) = times(1000, start + 1)
      return (value.map { -$0 }, end)
    }
    guard let unit = lexicon.uncounted[words[start]] else { return nil }
    var (value, end): (Int?, Int) = (unit * -1000, start + 1)
    while stands(lexicon.partLink, at: end), end + 1 < words.count, let more = lexicon.uncounted[words[end + 1]] {
      (value, end) = (value.flatMap { Self.product($0, more) }, end + 2)
    }
    return (value, end)
  }

  /// Whether that word stands there.
  func stands(_ word: String, at index: Int) -> Bool { index < words.count && words[index] == word }
}
