import Bytes
import DossierModel

/// The words of a stretch as checks of figures compare them: in small letters, parted at hyphens, digits with the sign of a
/// currency before them.
struct TokenRow {
  /// The words.
  private(set) var tokens: [String] = []
  /// Where each stands.
  private(set) var ranges: [Range<Int>] = []
  private let text: ReadText

  init(of text: ReadText, in range: Range<Int>) {
    self.text = text
    for word in text.words.indices(in: range) {
      let whole = text.words[word]
      var start = whole.lowerBound
      for end in whole.lowerBound...whole.upperBound
      where end == whole.upperBound || text.folded[end] == UInt8(ascii: "-") {
        if end > start {
          let sign = text.folded[start].isASCIIDigit ? CurrencySigns.length(before: start, of: text.folded) : 0
          tokens.append(String(decoding: text.folded[start - sign..<end], as: UTF8.self))
          ranges.append(start..<end)
        }
        start = end + 1
      }
    }
  }

  /// Blanks and quotation marks part no clauses.
  static func isSoft(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// Whether the clause to which the token before belongs has ended before this one: at a comma, a stop or another sign.
  func isParted(before index: Int) -> Bool {
    let between = text.text[ranges[index - 1].upperBound..<ranges[index].lowerBound]
    return between != [UInt8(ascii: "-")] && !between.allSatisfy(Self.isSoft)
  }

  /// Whether a sentence, or a part of one that a semicolon ends, has ended before this token.
  func isAfterStop(_ index: Int) -> Bool {
    index > 0
      && text.text[ranges[index - 1].upperBound..<ranges[index].lowerBound].contains { ".;!?".utf8.contains($0) }
  }

  /// How many words a phrase has, which single blanks part.
  static func count(of phrase: String) -> Int { 1 + phrase.utf8.count { $0 == 0x20 } }

  /// Whether the words of `phrase` stand right before the token, and how many they are.
  func phrase(_ phrase: String, endsBefore index: Int) -> Int? {
    let count = Self.count(of: phrase)
    return count <= index && stands(phrase, at: index - count) ? count : nil
  }

  /// Whether the words of `phrase` begin with the token.
  func phrase(_ phrase: String, beginsAt index: Int) -> Bool {
    index < tokens.count && stands(phrase, at: index)
  }

  /// Whether `sign` touches the end of the token.
  func stands(_ sign: String, rightAfter index: Int) -> Bool {
    text.folded[ranges[index].upperBound...].starts(with: sign.utf8)
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

  /// The numbers that count something, in thousandths, and which tokens they take.
  func numbers(_ lexicon: Lexicon) -> [PrintedNumbers.Number] {
    PrintedNumbers.all(in: tokens, lexicon).filter(\.isCount)
  }
}
