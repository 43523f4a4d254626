import DossierModel

/// Finds what a text directive needs to lead to a passage and to no other.
///
/// Browsers look for the words without regard to case, in the whole page; so the whole capture is searched, menus and
/// all, and words are added before the passage, then after it, until it stands there once. At most four on either side.
struct FragmentSearch {
  private static let most = 4

  private let text: ReadText
  /// The whole capture, normalised and folded.
  private let capture: [UInt8]

  init(text: ReadText) {
    self.text = text
    capture = Folding.bytes(Normalisation.bytes(of: String(decoding: text.source.bytes, as: UTF8.self)))
  }

  /// The fragment that leads to `range`.
  func fragment(of range: Range<Int>) -> TextFragment? {
    guard let paragraph = text.paragraph(at: range.lowerBound) else { return nil }
    if range.upperBound > paragraph.range.upperBound { return spanning(range, paragraph.range) }
    let before = text.words.indices(in: paragraph.range.lowerBound..<range.lowerBound)
    let after = text.words.indices(in: range.upperBound..<paragraph.range.upperBound)
    var prefix = 0
    var suffix = 0
    while occurrences(range, prefix, suffix, before, after) > 1 {
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

  /// A passage over several paragraphs is named by its first words and its last, each within a paragraph.
  private func spanning(_ range: Range<Int>, _ first: Range<Int>) -> TextFragment? {
    let head = text.words.indices(in: range.lowerBound..<first.upperBound)
    let end = text.paragraphs[text.paragraphIndex(at: range.upperBound - 1)].range
    let tail = text.words.indices(in: max(end.lowerBound, range.lowerBound)..<range.upperBound)
    guard let headLast = head.prefix(Self.most).last, let tailFirst = tail.suffix(Self.most).first else { return nil }
    return TextFragment(
      start: trimmed(range.lowerBound..<text.words[headLast].upperBound),
      end: trimmed(text.words[tailFirst].lowerBound..<range.upperBound))
  }

  private func widened(
    _ range: Range<Int>, _ prefix: Int, _ suffix: Int, _ before: Range<Int>, _ after: Range<Int>
  ) -> Range<Int> {
    let lower = before.suffix(prefix).first.map { text.words[$0].lowerBound } ?? range.lowerBound
    let upper = after.prefix(suffix).last.map { text.words[$0].upperBound } ?? range.upperBound
    return min(lower, range.lowerBound)..<max(upper, range.upperBound)
  }

  private func occurrences(
    _ range: Range<Int>, _ prefix: Int, _ suffix: Int, _ before: Range<Int>, _ after: Range<Int>
  ) -> Int {
    let wanted = Array(text.folded[widened(range, prefix, suffix, before, after)])
    return ByteSearch(for: wanted).occurrences(in: capture).count
  }

  /// The text of `range` as printed, its white space single, none at its ends.
  private func trimmed(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let printed = String(decoding: text.source.bytes[text.sourceRange(range)], as: UTF8.self)
    return printed.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(String.init)
      .joined(separator: " ")
  }
}
