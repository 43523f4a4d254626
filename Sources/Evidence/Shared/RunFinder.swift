/// Extends equal runs of eight words to the longest runs of two texts.
struct RunFinder: Sendable {
  let texts: [ComparedText?]
  let outlets: [Int?]
  let leftOut: LeftOutShingles

  /// The runs whose first eight words stand in the index.
  func runs(in index: ShingleIndex) -> [SharedTextSearch.Run] {
    var found: [SharedTextSearch.Run] = []
    index.forEachGroup { group in
      guard let hash = group.first?.hash, !leftOut.isCommon(hash) else { return }
      for (offset, entry) in group.enumerated() {
        for other in group.dropFirst(offset + 1) where other.text != entry.text {
          append(runsBeginningAt: entry, other, to: &found)
        }
      }
    }
    return found
  }

  /// Adds the runs that begin at two entries of one hash; none where the words before are equal too, so that another pair
  /// of entries begins them.
  private func append(
    runsBeginningAt entry: ShingleIndex.Entry, _ other: ShingleIndex.Entry, to found: inout [SharedTextSearch.Run]
  ) {
    let (first, second) = (entry.text, other.text)
    let (start, otherStart) = (entry.word, other.word)
    guard let left = texts[first], let right = texts[second] else { return }
    guard let segment = left.segment(of: start), let otherSegment = right.segment(of: otherStart) else { return }
    let outlet = outlets[first] == outlets[second] ? outlets[first] : nil
    guard !leftOut.contains(entry.hash, outlet) else { return }
    let goesOnBefore =
      start > segment.words.lowerBound && otherStart > otherSegment.words.lowerBound
      && left.hashes[start - 1] == right.hashes[otherStart - 1] && !isLeftOut(left, at: start - 1, outlet)
    guard !goesOnBefore else { return }
    let most = min(segment.words.upperBound - start, otherSegment.words.upperBound - otherStart)
    var count = ShingleIndex.length
    while count < most, left.hashes[start + count] == right.hashes[otherStart + count],
      !isLeftOut(left, at: start + count - ShingleIndex.length + 1, outlet)
    {
      count += 1
    }
    // Equal hashes say "perhaps": the words themselves are compared.
    var begin = 0
    for offset in 0...count {
      if offset < count, left.word(start + offset, equals: otherStart + offset, of: right) { continue }
      if offset - begin >= ShingleIndex.length {
        found.append(
          SharedTextSearch.Run(
            first: first, second: second, firstWord: start + begin, secondWord: otherStart + begin,
            words: offset - begin))
      }
      begin = offset + 1
    }
  }

  private func isLeftOut(_ text: ComparedText, at word: Int, _ outlet: Int?) -> Bool {
    guard !leftOut.isEmpty(for: outlet) else { return false }
    return leftOut.contains(ShingleIndex.hash(at: word, of: text.hashes), outlet)
  }
}
