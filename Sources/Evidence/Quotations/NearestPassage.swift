/// The passage of a text that comes nearest to a quotation or a name which does not stand in it, by aligned words.
struct NearestPassage {
  /// How far it is from it: 8 for each word that is missing, added or another, less for words that are alike.
  let cost: Int
  /// What it costs when one word, or a short text, has another ending or some wrong letters.
  static let oneWordAlike = 4
  /// Where the passage stands.
  let range: Range<Int>
  /// The word of the passage in which it first differs, or what stands between two words, and where the quotation has
  /// something else; empty where it has nothing there.
  let difference: Range<Int>
  let expected: Range<Int>

  /// Texts beyond this many words are searched only so far.
  static let reach = 400_000

  /// Aligns the quotation's words with every passage; nil where not even half of them stand anywhere together.
  init?(to quotation: [UInt8], in text: ReadText) {
    let folded = Folding.bytes(quotation)
    let wanted = WordTable(of: quotation)
    guard wanted.count > 0, wanted.count <= 400 else { return nil }
    let costs = Costs(quotation: quotation, folded: folded, wanted: wanted, text: text)
    var row = [Cell](repeating: Cell(cost: 0, start: 0), count: wanted.count + 1)
    for index in 1...wanted.count { row[index] = Cell(cost: index * Costs.gap, start: 0) }
    var best = (cost: Int.max, start: 0, end: 0)
    for word in 0..<min(text.words.count, Self.reach) {
      var diagonal = row[0]
      row[0] = Cell(cost: 0, start: word + 1)
      for index in 1...wanted.count {
        let replaced = Cell(cost: diagonal.cost + costs.replace(index - 1, by: word), start: diagonal.start)
        let skipped = Cell(cost: row[index].cost + Costs.gap, start: row[index].start)
        let left = Cell(cost: row[index - 1].cost + Costs.gap, start: row[index - 1].start)
        diagonal = row[index]
        row[index] = min(replaced, min(skipped, left))
      }
      if row[wanted.count].cost < best.cost { best = (row[wanted.count].cost, row[wanted.count].start, word) }
    }
    guard best.cost <= wanted.count * Costs.gap / 2 + 1, best.start <= best.end else { return nil }
    cost = best.cost
    range = text.words[best.start].lowerBound..<text.words[best.end].upperBound
    (difference, expected) = Self.firstDifference(quotation, wanted, text, best.start...best.end)
  }

  private struct Cell: Comparable {
    let cost: Int
    let start: Int

    static func < (left: Cell, right: Cell) -> Bool { left.cost < right.cost }
  }

  private static func firstDifference(
    _ quotation: [UInt8], _ wanted: WordTable, _ text: ReadText, _ found: ClosedRange<Int>
  ) -> (Range<Int>, Range<Int>) {
    for index in 0..<max(wanted.count, found.count) {
      let word = found.lowerBound + index
      guard index < wanted.count, word <= found.upperBound else {
        // Words of the quotation that are left over part from the text in the word that follows there.
        let place = min(word, index < wanted.count ? text.words.count - 1 : found.upperBound)
        return (text.words[place], index < wanted.count ? wanted[index] : 0..<0)
      }
      guard quotation[wanted[index]].elementsEqual(text.text[text.words[word]]) else {
        return (text.words[word], wanted[index])
      }
      // Equal words with other punctuation between them: the difference is the gap.
      let isLast = index + 1 == wanted.count || word == found.upperBound
      if !isLast {
        let gap = wanted[index].upperBound..<wanted[index + 1].lowerBound
        let other = text.words[word].upperBound..<text.words[word + 1].lowerBound
        if !quotation[gap].elementsEqual(text.text[other]) { return (other, gap) }
      }
    }
    return (text.words[found.lowerBound], 0..<0)
  }
}

/// What it costs to put a word of the text in the place of a word of the quotation.
private struct Costs {
  static let gap = 8

  let quotation: [UInt8]
  let folded: [UInt8]
  let wanted: WordTable
  let text: ReadText

  func replace(_ index: Int, by word: Int) -> Int {
    let (left, right) = (wanted[index], text.words[word])
    let isSame = folded[left].elementsEqual(text.folded[right])
    if isSame { return quotation[left].elementsEqual(text.text[right]) ? 0 : 1 }
    let (shorter, longer) = (min(left.count, right.count), max(left.count, right.count))
    let (beginning, ending) = Self.common(folded[left], text.folded[right])
    // A letter or two are wrong somewhere in the word; else it may have another ending.
    if (beginning + ending) * 4 > longer * 3 { return 3 }
    let isAlike = (beginning + ending) * 2 > longer || beginning * 2 >= shorter && shorter * 2 >= longer
    return isAlike ? NearestPassage.oneWordAlike : Costs.gap
  }

  /// How many bytes two words have in common at their beginnings and after that at their ends, in whole letters.
  private static func common(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> (beginning: Int, ending: Int) {
    func isContinuation(_ byte: UInt8?) -> Bool { byte.map { $0 & 0xC0 == 0x80 } ?? false }
    var beginning = zip(left, right).prefix { $0 == $1 }.count
    while isContinuation(left.dropFirst(beginning).first) || isContinuation(right.dropFirst(beginning).first) {
      beginning -= 1
    }
    var ending = zip(left.dropFirst(beginning).reversed(), right.dropFirst(beginning).reversed())
      .prefix { $0 == $1 }.count
    while isContinuation(left.suffix(ending).first) { ending -= 1 }
    return (beginning, ending)
  }
}
