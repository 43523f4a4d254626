/// How wide a label of a drawing is, so that labels can be packed without a browser.
///
/// Widths are in pixels, rounded up. The tables hold, for each ASCII character, the widest advance in hundredths of an em
/// among two common sans-serif faces, one wide and one narrow, so a real label is hardly ever wider than said here.
struct LabelWidth: Sendable {
  /// The type size in pixels.
  let size: Int
  /// Whether the label is set in bold.
  let isBold: Bool

  /// Labels of `size` pixels.
  init(size: Int, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  /// The width of `text` in pixels.
  func width(of text: some StringProtocol) -> Int {
    var sum = 0
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let last { sum += advance(of: last, before: scalar) }
      last = scalar
    }
    if let last { sum += advance(of: last, before: nil) }
    return (sum * size + 99) / 100
  }

  /// `text` broken at spaces into lines of at most `limit` pixels. A word that is wider stands alone on its line, but for one
  /// so long that no drawing has room for it, which is broken anywhere. There is at least one line.
  func lines(of text: String, limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ").flatMap({ pieces(of: $0, limit: limit) }) {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if line.isEmpty || width(of: longer) <= limit {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// `text` in as few lines as `limit` allows, about as long as one another, so that no short word stands alone.
  func balancedLines(of text: String, limit: Int) -> [String] {
    var best = lines(of: text, limit: limit)
    var limit = limit
    while best.count > 1, limit > 4 {
      limit -= 4
      let narrower = lines(of: text, limit: limit)
      guard narrower.count == best.count, narrower.allSatisfy({ width(of: $0) <= limit }) else { break }
      best = narrower
    }
    return best
  }
}

extension LabelWidth {
  /// The most letters of a word that is never broken.
  private static let longestWord = 32

  private func pieces(of word: Substring, limit: Int) -> [Substring] {
    guard word.utf8.count > Self.longestWord, word.count > Self.longestWord else { return [word] }
    var pieces: [Substring] = []
    var start = word.startIndex
    for index in word.indices where index > start && width(of: word[start...index]) > limit {
      pieces.append(word[start..<index])
      start = index
    }
    return pieces + [word[start...]]
  }

  private func advance(of scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Int {
    if let advance = ArabicAdvance.of(scalar, before: next, isBold: isBold) { return advance }
    return switch scalar.value {
    case 0x20..<0x7F: (isBold ? Self.bold : Self.regular)[Int(scalar.value) - 0x20]
    case 0x300..<0x370, 0x200B...0x200F, 0x2066...0x2069, 0x64B...0x65F: 0
    case 0x2018, 0x2019: 30
    case 0x2013: 56
    case 0x2014: 100
    case 0x600..<0x780: isBold ? 64 : 58
    case 0x1100..<0x1200, 0x2E80...0xFFEF, 0x1F000...: 100
    case 0x400..<0x530: isBold ? 76 : 70
    default: isBold ? 68 : 62
    }
  }

  private static let regular: [Int] = [
    28, 28, 41, 65, 58, 89, 74, 23, 34, 34, 56, 59, 28, 34, 28, 38, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 28, 28, 59,
    59,
    59, 56, 102, 67, 67, 73, 73, 67, 62, 78, 75, 34, 50, 67, 56, 91, 76, 79, 67, 79, 73, 67, 62, 74, 67, 95, 67, 67, 62,
    33,
    38, 33, 58, 56, 34, 57, 62, 50, 62, 57, 35, 62, 62, 26, 26, 54, 26, 94, 62, 61, 62, 62, 42, 50, 37, 62, 51, 79, 53,
    51,
    50, 38, 56, 38, 59,
  ]

  private static let bold: [Int] = [
    28, 34, 48, 65, 58, 91, 75, 27, 34, 34, 55, 59, 29, 34, 29, 42, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 34, 34, 59,
    59,
    59, 62, 98, 73, 73, 73, 74, 67, 62, 78, 77, 39, 56, 73, 62, 95, 82, 80, 67, 80, 73, 67, 62, 76, 67, 97, 67, 67, 62,
    34,
    42, 34, 59, 56, 37, 61, 64, 56, 64, 60, 39, 64, 66, 31, 31, 62, 31, 99, 66, 62, 64, 64, 46, 56, 44, 66, 57, 86, 58,
    57,
    50, 40, 56, 40, 59,
  ]
}
