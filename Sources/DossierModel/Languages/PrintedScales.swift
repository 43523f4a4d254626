// What multiplies a number in digits, besides the words after it.
extension PrintedNumbers {
  /// What the letters after digits multiply them by: "bn" always, and "m", which may be metres, in a sum of money and before
  /// what is no measure.
  func shortScale(at index: Int) -> Int? {
    let letters = String(PrintedDigits.letters(after: words[index]))
    if letters.isEmpty { return nil }
    guard let (scale, isPlain) = lexicon.shortScales[letters] else { return lexicon.scales[letters] }
    let isCounted = index + 1 < words.count && lexicon.isCounted(words[index + 1])
    // "£20-30m": the sign of the lower end is that of the upper too.
    let isMoney = [index, index - 1].contains { words.indices.contains($0) && CurrencySigns.starts(words[$0]) }
    return isPlain || isCounted || isMoney ? scale : nil
  }

  /// The scale of the upper end of a span, which is that of the lower too where it is less: "£20-30m", "5 to 6 million",
  /// "between 5 and 6 million".
  func scaleOfSpan(from index: Int) -> Int? {
    guard index + 1 < words.count, PrintedDigits.letters(after: words[index]).isEmpty else { return nil }
    let isBetween = index > 0 && lexicon.spans.contains(words[index - 1]) && lexicon.joints.contains(words[index + 1])
    let isJoined = isBetween || lexicon.spanLinks.contains(words[index + 1])
    let upper = isJoined ? index + 2 : index + 1
    guard upper < words.count, isJoined || CurrencySigns.starts(words[index]) && !CurrencySigns.starts(words[upper]),
      let first = PrintedDigits.thousandths(of: words[index]), let last = PrintedDigits.thousandths(of: words[upper]),
      first < last
    else { return nil }
    return shortScale(at: upper) ?? (upper + 1 < words.count ? lexicon.scales[words[upper + 1]] : nil)
  }
}
