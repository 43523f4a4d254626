/// The numbers that a row of words prints, in digits and in words: "nine", "two hundred and fifty", "1,200", "1.5 million".
///
/// The words are in small letters, and hyphens part them. A number in words is a group below a large scale ("two hundred
/// and five"), or several such groups with ever smaller scales ("two thousand and five"); halves are counted ("half a
/// dozen", "two and a half million"), and so are parts of a whole ("two thirds", "a quarter of"). What would not be such a
/// number stays apart: "two hundred and three hundred" are two, and so are "between two hundred and three".
///
/// Words that say how many without counting ("dozens", "tens of thousands", "several hundred") are numbers below nought:
/// what they are multiples of, so that the same is said in the same way.
public struct PrintedNumbers {
  /// A number and the words that print it.
  public struct Number: Hashable, Sendable {
    /// In thousandths.
    public let value: Int
    /// Its words, by index.
    public let words: Range<Int>
    /// Whether it counts, and is no word such as "dozens".
    public var isCount: Bool { value >= 0 }
  }

  /// The number of "several", which is no multiple of anything.
  public static let several = -1000

  let words: [String]
  let lexicon: Lexicon

  /// All numbers in `words`, in their order.
  public static func all(in words: [String], _ lexicon: Lexicon) -> [Number] {
    let row = PrintedNumbers(words: words, lexicon: lexicon)
    var found: [Number] = []
    var index = 0
    while index < words.count {
      guard lexicon.mayBeginNumber(words[index]), let reading = row.reading(at: index) else {
        index += 1
        continue
      }
      let (value, end) = row.andHalf(reading)
      if let value { found.append(Number(value: value, words: index..<end)) }
      index = end
    }
    return found
  }

  /// A value, or nil of what is too large or only looks like a number, and where the next word stands.
  typealias Reading = (value: Int?, end: Int)

  private func reading(at index: Int) -> Reading? {
    half(at: index) ?? digits(at: index) ?? part(at: index) ?? spelt(at: index) ?? uncounted(at: index)
  }

  private func digits(at index: Int) -> Reading? {
    guard let digits = PrintedDigits.thousandths(of: words[index], besides: lexicon.endings) else { return nil }
    return Self.product(digits, shortScale(at: index) ?? scaleOfSpan(from: index) ?? 1).map { times($0, index + 1) }
      ?? (nil, index + 1)
  }

  /// A number times the scales that stand from `index` on.
  func times(_ number: Int, _ index: Int) -> Reading {
    var (value, end): (Int?, Int) = (number, index)
    while end < words.count, let scale = lexicon.scales[words[end]] {
      value = value.flatMap { Self.product($0, scale) }
      end += 1
    }
    return (value, end)
  }

  /// "half a million", "a half million", "half of"; another half counts nothing, nor does the "an" of "half an hour".
  private func half(at start: Int) -> Reading? {
    let half = afterOne(start)
    guard half < words.count, lexicon.halves.contains(words[half]) else { return nil }
    // "The second half of January" is no half.
    let isOrdered = start > 0 && lexicon.ordinals[words[start - 1]] != nil
    let isPart = stands(lexicon.partLink, at: half + 1) || start > 0 && lexicon.changes.contains(words[start - 1])
    if isPart, scale(at: half + 1) == nil, !isArticle(at: half + 1) { return (isOrdered ? nil : 500, half + 1) }
    let next = afterOne(half + 1)
    guard next < words.count, lexicon.scales[words[next]] != nil else { return (nil, next) }
    return times(500, next)
  }

  /// A number below a hundred that goes on with "and a half", and perhaps with scales.
  private func andHalf(_ reading: Reading) -> Reading {
    guard let value = reading.value, (1000..<100_000).contains(value), reading.end + 2 < words.count,
      lexicon.joints.contains(words[reading.end]), lexicon.ones.contains(words[reading.end + 1]),
      lexicon.halves.contains(words[reading.end + 2])
    else { return reading }
    return times(value + 500, reading.end + 3)
  }

  private func isArticle(at index: Int) -> Bool { index < words.count && lexicon.ones.contains(words[index]) }

  private func afterOne(_ index: Int) -> Int {
    index < words.count && lexicon.ones.contains(words[index]) ? index + 1 : index
  }

  private func spelt(at start: Int) -> Reading? {
    guard start < words.count, let first = group(at: start) else { return nil }
    if lexicon.ones.contains(words[start]), first.end == start + 1, scale(at: first.end) == nil {
      return (countsOne(at: start) ? 1000 : nil, first.end)
    }
    var (sum, end) = (0, start)
    var last = Int.max
    var next: (value: Int, end: Int)? = first
    while let group = next {
      guard let scale = scale(at: group.end) else {
        (sum, end) = (sum + group.value, group.end)
        break
      }
      guard scale < last else { break }
      (sum, end, last) = (sum + group.value * scale, group.end + 1, scale)
      next = continuation(at: end, of: start)
    }
    return (sum * 1000, end)
  }

  /// The words below the next large scale: "nine", "twenty-five", "two hundred and fifty", "two dozen", or nothing before a
  /// scale, which is then one of them.
  private func group(at start: Int) -> (value: Int, end: Int)? {
    var (value, end) = (1, start)
    if let small = belowHundred(at: start) {
      (value, end) = small
    } else if lexicon.scales[words[start]] == nil {
      return nil
    } else if scale(at: start) != nil {
      return (1, start)
    }
    guard end < words.count, let scale = lexicon.scales[words[end]], scale < 1000 else { return (value, end) }
    (value, end) = (value * scale, end + 1)
    let joined = afterJoint(end, of: start)
    guard scale == 100, let rest = belowHundred(at: joined), isPlain(joined), rest.value > 0 else {
      return (value, end)
    }
    let multiplies = rest.end < words.count && (lexicon.scales[words[rest.end]] ?? 1000) < 1000
    return multiplies ? (value, end) : (value + rest.value, rest.end)
  }

  /// A group that may go on with what stands before `index`.
  private func continuation(at index: Int, of start: Int) -> (value: Int, end: Int)? {
    let joined = afterJoint(index, of: start)
    guard isPlain(joined), let group = group(at: joined), group.value > 0, group.end > joined else { return nil }
    return group
  }

  private func belowHundred(at index: Int) -> (value: Int, end: Int)? {
    guard index < words.count, let value = lexicon.numbers[words[index]] else { return nil }
    guard value >= 20, index + 1 < words.count, isPlain(index + 1), let unit = lexicon.numbers[words[index + 1]],
      (1...9).contains(unit)
    else { return (value, index + 1) }
    return (value + unit, index + 2)
  }

  /// A large scale.
  private func scale(at index: Int) -> Int? {
    guard index < words.count, let scale = lexicon.scales[words[index]], scale >= 1000 else { return nil }
    return scale
  }

  /// Whether a number word stands there that can go on a number: "two hundred a day" is 200.
  private func isPlain(_ index: Int) -> Bool {
    index < words.count && lexicon.numbers[words[index]] != nil && !lexicon.ones.contains(words[index])
  }
}

extension PrintedNumbers {
  /// Where a number that began at `start` may go on: after a joint, unless that joins the two ends of a span.
  private func afterJoint(_ index: Int, of start: Int) -> Int {
    guard index + 1 < words.count, lexicon.joints.contains(words[index]) else { return index }
    guard start > 0, lexicon.spans.contains(words[start - 1]) else { return index + 1 }
    // "between two hundred and fifty and three hundred": the last joint is the span's.
    var after = index + 1
    while after < words.count, lexicon.numbers[words[after]] != nil { after += 1 }
    let another = after + 1 < words.count && lexicon.joints.contains(words[after])
    return another && lexicon.numbers[words[after + 1]] != nil ? index + 1 : index
  }

  /// Whether a word such as "a" counts: "a man" is one man, "in a warehouse" counts nothing.
  private func countsOne(at index: Int) -> Bool {
    var before = index - 1
    while before >= 0, lexicon.ones.contains(words[before]) { before -= 1 }
    return before < 0 || !lexicon.placing.contains(words[before])
  }

  /// The product; nil where it is too large.
  public static func product(_ value: Int, _ scale: Int) -> Int? {
    let (product, overflow) = value.multipliedReportingOverflow(by: scale)
    return overflow ? nil : product
  }
}
