import DossierModel

/// Finds what a text directive needs to lead to a passage and to no other.
///
/// Browsers look for the words without regard to case, in the whole page; so the whole capture is searched, menus and
/// all, and words are added before the passage, then after it, until it stands there once. At most four on either side.
/// They find no passage that ends inside what they take for a word, unless the rest of it is named too.
struct FragmentSearch {
  private static let most = 4

  private let text: ReadText
  /// The whole capture, normalised and folded.
  private let capture: ByteIndex

  /// Finds them for about as many passages of `text` as `count`.
  init(for count: Int, in text: ReadText) {
    self.text = text
    let folded = Folding.bytes(Normalisation.bytes(of: String(decoding: text.source.bytes, as: UTF8.self)))
    capture = ByteIndex(to: folded, for: count)
  }

  /// The fragment that leads to `range`.
  func fragment(of range: Range<Int>) -> TextFragment? {
    guard let paragraph = text.paragraph(at: range.lowerBound) else { return nil }
    if range.upperBound > paragraph.range.upperBound { return spanning(range, paragraph.range) }
    let before = text.words.indices(in: paragraph.range.lowerBound..<range.lowerBound)
    let after = text.words.indices(in: range.upperBound..<paragraph.range.upperBound)
    var prefix = cutsBefore(range, before)
    var suffix = cutsAfter(range, after)
    while occurrences(of: widened(range, prefix, suffix, before, after)) > 1 {
      if prefix < min(Self.most, before.count) {
        prefix += 1
      } else if suffix < min(Self.most, after.count) {
        suffix += 1
      } else {
        break
      }
    }
    let context = widened(range, prefix, suffix, before, after)
    return TextFragment(
      prefix: trimmed(context.lowerBound..<range.lowerBound), start: trimmed(range),
      suffix: trimmed(range.upperBound..<context.upperBound))
  }

  /// A passage over several paragraphs is named by its first words and its last, each within a paragraph: by as many that
  /// they begin nowhere else, with words before them where all of the first paragraph are not enough, and that they end
  /// nowhere before.
  private func spanning(_ range: Range<Int>, _ first: Range<Int>) -> TextFragment? {
    let head = text.words.indices(in: range.lowerBound..<first.upperBound)
    let end = text.paragraphs[text.paragraphIndex(at: range.upperBound - 1)].range
    let tail = text.words.indices(in: max(end.lowerBound, range.lowerBound)..<range.upperBound)
    guard !head.isEmpty, !tail.isEmpty else { return nil }
    let before = text.words.indices(in: first.lowerBound..<range.lowerBound)
    var (count, prefix, last) = (min(Self.most, head.count), cutsBefore(range, before), min(Self.most, tail.count))
    var start: Range<Int> { range.lowerBound..<text.words[head.lowerBound + count - 1].upperBound }
    while occurrences(of: widened(start, prefix, 0, before, before)) > 1 {
      if count < head.count {
        count += 1
      } else if prefix < min(Self.most, before.count) {
        prefix += 1
      } else {
        break
      }
    }
    var ending: Range<Int> { text.words[tail.upperBound - last].lowerBound..<range.upperBound }
    let within = Array(text.folded[start.upperBound..<range.upperBound])
    while last < tail.count, ByteSearch(for: Array(text.folded[ending])).occurrences(in: within).count > 1 { last += 1 }
    let after = text.words.indices(in: range.upperBound..<end.upperBound)
    let context = widened(range, prefix, cutsAfter(range, after), before, after)
    return TextFragment(
      prefix: trimmed(context.lowerBound..<range.lowerBound), start: trimmed(start), end: trimmed(ending),
      suffix: trimmed(range.upperBound..<context.upperBound))
  }

  /// 1 where `range` begins inside the last of the words before it, as "border" does in "cross-border"; else 0.
  private func cutsBefore(_ range: Range<Int>, _ before: Range<Int>) -> Int {
    before.last.map { text.words[$0].upperBound > range.lowerBound } ?? false ? 1 : 0
  }

  /// 1 where `range` ends inside the first of the words after it, as "Pakistan" does in "Pakistan's"; else 0.
  private func cutsAfter(_ range: Range<Int>, _ after: Range<Int>) -> Int {
    after.first.map { text.words[$0].lowerBound < range.upperBound } ?? false ? 1 : 0
  }

  private func widened(
    _ range: Range<Int>, _ prefix: Int, _ suffix: Int, _ before: Range<Int>, _ after: Range<Int>
  ) -> Range<Int> {
    let lower = before.suffix(prefix).first.map { text.words[$0].lowerBound } ?? range.lowerBound
    let upper = after.prefix(suffix).last.map { text.words[$0].upperBound } ?? range.upperBound
    return min(lower, range.lowerBound)..<max(upper, range.upperBound)
  }

  /// How often the text of `stretch` stands in the capture.
  private func occurrences(of stretch: Range<Int>) -> Int {
    capture.occurrences(of: Array(text.folded[stretch])).count
  }

  /// The text of `range` as printed, its white space single, none at its ends.
  private func trimmed(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let printed = String(decoding: text.source.bytes[text.sourceRange(range)], as: UTF8.self)
    return printed.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(String.init)
      .joined(separator: " ")
  }
}
