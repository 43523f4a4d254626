import DossierModel

/// The words of a stretch as checks of figures compare them: in small letters, parted at hyphens.
struct TokenRow {
  /// The words.
  private(set) var tokens: [String] = []
  /// Where each stands.
  private(set) var ranges: [Range<Int>] = []

  init(of text: ReadText, in range: Range<Int>) {
    for word in text.words.indices(in: range) {
      let whole = text.words[word]
      var start = whole.lowerBound
      for end in whole.lowerBound...whole.upperBound
      where end == whole.upperBound || text.folded[end] == UInt8(ascii: "-") {
        if end > start {
          tokens.append(String(decoding: text.folded[start..<end], as: UTF8.self))
          ranges.append(start..<end)
        }
        start = end + 1
      }
    }
  }

  /// Whether the words of `phrase` stand right before the token, and how many they are.
  func phrase(_ phrase: String, endsBefore index: Int) -> Int? {
    let count = 1 + phrase.utf8.count { $0 == 0x20 }
    return count <= index && stands(phrase, at: index - count) ? count : nil
  }

  /// Whether the words of `phrase` begin with the token.
  func phrase(_ phrase: String, beginsAt index: Int) -> Bool {
    index < tokens.count && stands(phrase, at: index)
  }

  /// Whether the words of `phrase`, which single blanks part, are the tokens from `index` on, byte for byte.
  private func stands(_ phrase: String, at index: Int) -> Bool {
    var index = index
    var rest = phrase.utf8[...]
    while true {
      let token = tokens[index].utf8
      guard rest.starts(with: token) else { return false }
      rest = rest.dropFirst(token.count)
      index += 1
      guard let next = rest.popFirst() else { return true }
      guard next == 0x20, index < tokens.count else { return false }
    }
  }

  /// The numbers that are printed, in digits and in words, in thousandths, and which tokens they take.
  func numbers(_ lexicon: Lexicon) -> [(value: Int, tokens: Range<Int>)] {
    var found: [(Int, Range<Int>)] = []
    var index = 0
    while index < tokens.count {
      if let digits = Self.digits(tokens[index]) {
        let scale = index + 1 < tokens.count ? lexicon.scales[tokens[index + 1]] : nil
        let (value, overflow) = digits.multipliedReportingOverflow(by: scale ?? 1)
        if !overflow { found.append((value, index..<index + (scale == nil ? 1 : 2))) }
        index += scale == nil ? 1 : 2
      } else if lexicon.numbers[tokens[index]] != nil {
        let (value, end) = spelt(from: index, lexicon)
        found.append((value * 1000, index..<end))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The number in words that begins with the token: "nine", "twenty-five", "two hundred and fifty", "two thousand".
  private func spelt(from start: Int, _ lexicon: Lexicon) -> (value: Int, end: Int) {
    var sum = 0
    var current = 0
    var index = start
    while index < tokens.count {
      let token = tokens[index]
      if let value = lexicon.numbers[token] {
        let fits = current == 0 || (current % 100 == 0) || (current % 10 == 0 && current % 100 >= 20 && value < 10)
        guard index == start || (fits && value > 0) else { break }
        current += value
      } else if let scale = lexicon.scales[token], scale < 10_000_000 {
        if scale < 1000 {
          current = max(1, current) * scale
        } else {
          sum += max(1, current) * scale
          current = 0
        }
      } else if lexicon.joints.contains(token), index + 1 < tokens.count, current >= 100, current % 100 == 0,
        (lexicon.numbers[tokens[index + 1]] ?? 0) > 0
      {
        index += 1
        continue
      } else {
        break
      }
      index += 1
    }
    return (sum + current, index)
  }

  /// A number in digits, with commas between thousands and a point before decimals, in thousandths.
  static func digits(_ token: String) -> Int? {
    guard let first = token.utf8.first, (0x30...0x39).contains(first) else { return nil }
    let parts = token.utf8.filter { $0 != UInt8(ascii: ",") }.split(separator: UInt8(ascii: "."))
    let texts = parts.map { String(decoding: $0, as: UTF8.self) }
    guard let wholeText = texts.first, wholeText.utf8.count <= 12, let whole = Int(wholeText), texts.count <= 2 else {
      return nil
    }
    guard texts.count == 2 else { return whole * 1000 }
    let places = String(texts[1].prefix(3))
    guard let decimals = Int(places) else { return nil }
    return whole * 1000 + (places.utf8.count..<3).reduce(decimals) { value, _ in value * 10 }
  }
}
