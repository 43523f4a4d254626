import Diagnostics

/// Reads an amount: terms joined by `+`, each a number, a number with a qualifier, a range or a number word.
struct AmountParser {
  let bytes: [UInt8]
  /// The words with the bytes at which they stand.
  private var tokens: [(text: String, range: Range<Int>)] = []
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    var start = 0
    for (offset, byte) in (bytes + [0x20]).enumerated() where byte == 0x20 || byte == 0x0A || byte == 0x09 {
      if offset > start { tokens.append((String(decoding: bytes[start..<offset], as: UTF8.self), start..<offset)) }
      start = offset + 1
    }
  }

  /// The amount; where it is none and it is plain what is meant, the error says how to write that.
  mutating func parse() throws(ValueError) -> Figure.Amount {
    do throws(ValueError) {
      return try parseTerms()
    } catch {
      let text = String(decoding: bytes, as: UTF8.self)
      guard error.suggestions.isEmpty, error.identifier == "figure-syntax", let form = MeantFigure.form(of: text),
        form != text
      else { throw error }
      throw ValueError(
        error.identifier, at: 0..<bytes.count, "“\(text)” is no figure as it is written here",
        expected: "the number in full and in digits, and what is counted in `unit`", suggestions: [form])
    }
  }

  private mutating func parseTerms() throws(ValueError) -> Figure.Amount {
    guard !tokens.isEmpty else {
      throw ValueError("figure-empty", at: 0..<bytes.count, "there is no figure", expected: Self.forms)
    }
    let text = tokens.map(\.text).joined(separator: " ")
    var terms: [Figure.Amount] = []
    var sum = 0
    while true {
      let term = try parseTerm()
      terms.append(term)
      sum += max(term.lower.thousandths, term.upper?.thousandths ?? 0)
      guard sum <= Self.greatest else { throw tooGreat(0..<bytes.count) }
      guard index < tokens.count else { break }
      guard tokens[index].text == "+" else { throw tooMuch() }
      index += 1
    }
    return terms.count == 1 ? terms[0] : Figure.Amount(text: text, sum: terms)
  }

  static let forms =
    "N, at least N, over N, at most N, up to N, under N, about N, N to M, several, a number, dozens, scores, hundreds, "
    + "thousands, or a sum of these with +"

  /// The greatest figure, in thousandths; it keeps sums far from overflow.
  private static let greatest = 1_000_000_000_000_000

  private func tooGreat(_ range: Range<Int>) -> ValueError {
    ValueError("figure-range", at: range, "the number is too great", expected: "at most 1,000,000,000,000")
  }

  private func tooMuch() -> ValueError {
    let range = tokens[index].range.lowerBound..<bytes.count
    let rest = String(decoding: bytes[range], as: UTF8.self)
    return ValueError("figure-syntax", at: range, "“\(rest)” is too much after the figure", expected: Self.forms)
  }
}

extension AmountParser {
  private func next(_ count: Int = 1) -> String {
    tokens[min(index, tokens.count)..<min(index + count, tokens.count)].map(\.text).joined(separator: " ")
  }

  /// The one of these words that stands next, which is then behind.
  private mutating func take<Words: RawRepresentable<String> & CaseIterable>(_: Words.Type) -> Words? {
    for word in Words.allCases {
      let count = word.rawValue.split(separator: " ").count
      guard next(count) == word.rawValue else { continue }
      index += count
      return word
    }
    return nil
  }

  private mutating func parseTerm() throws(ValueError) -> Figure.Amount {
    let start = index
    if let word = take(Figure.Amount.Word.self) {
      return Figure.Amount(text: word.rawValue, lower: Figure.Decimal(thousandths: word.least * 1_000), upper: nil)
    }
    let qualifier = take(Figure.Amount.Qualifier.self)
    let number = try parseNumber(after: qualifier?.rawValue)
    if qualifier == .under, number.thousandths == 0 {
      throw ValueError(
        "figure-range", at: tokens[index - 1].range, "no number is under 0", expected: "a greater number, or 0")
    }
    if qualifier == nil, next() == "to" { return try parseRange(from: number, start: start) }
    return amount(qualifier, number, text: tokens[start..<index].map(\.text).joined(separator: " "))
  }

  private func amount(
    _ qualifier: Figure.Amount.Qualifier?, _ number: Figure.Decimal, text: String
  ) -> Figure.Amount {
    let zero = Figure.Decimal(thousandths: 0)
    return switch qualifier {
    case .atLeast: Figure.Amount(text: text, lower: number, upper: nil)
    case .over: Figure.Amount(text: text, lower: number, isAboveLower: true, upper: nil)
    case .atMost, .upTo: Figure.Amount(text: text, lower: zero, upper: number)
    case .under: Figure.Amount(text: text, lower: zero, upper: number, isBelowUpper: true)
    case .about: Figure.Amount(text: text, lower: number, upper: number, isAbout: true)
    case nil: Figure.Amount(text: text, lower: number, upper: number)
    }
  }

  private mutating func parseRange(from lower: Figure.Decimal, start: Int) throws(ValueError) -> Figure.Amount {
    index += 1
    let upper = try parseNumber(after: "to")
    let text = tokens[start..<index].map(\.text).joined(separator: " ")
    guard lower < upper else {
      let range = tokens[start].range.lowerBound..<tokens[index - 1].range.upperBound
      throw ValueError("figure-range", at: range, "the range does not rise", expected: "the smaller number first")
    }
    return Figure.Amount(text: text, lower: lower, upper: upper)
  }

  /// Digits, perhaps with commas between thousands and with up to three places.
  private mutating func parseNumber(after qualifier: String?) throws(ValueError) -> Figure.Decimal {
    guard index < tokens.count else {
      let what = qualifier.map { "a number is missing after “\($0)”" } ?? "a figure is missing after +"
      throw ValueError("figure-syntax", at: bytes.count..<bytes.count, what, expected: Self.forms)
    }
    let token = tokens[index]
    guard let number = Figure.Decimal(token.text) else { throw numberError(token.text, token.range, qualifier) }
    guard number.thousandths <= Self.greatest else { throw tooGreat(token.range) }
    index += 1
    return number
  }

  private func numberError(_ text: String, _ range: Range<Int>, _ qualifier: String?) -> ValueError {
    let words = Figure.Amount.Word.allCases.map(\.rawValue)
    let qualifiers = Figure.Amount.Qualifier.allCases.map(\.rawValue)
    if let qualifier, words.contains(where: { $0.hasPrefix(text) }) || qualifiers.contains(text) {
      return ValueError(
        "figure-syntax", at: range, "“\(qualifier)” cannot stand before “\(text)”", expected: "a number in digits")
    }
    let forms = Figure.Decimal.forms(near: text)
    if !forms.isEmpty {
      return ValueError(
        "figure-syntax", at: range, "“\(text)” \(forms.count > 1 ? "can be read in two ways" : "is no figure")",
        expected: "a comma between thousands, a point before decimal places, and no 0 after three of them",
        suggestions: forms)
    }
    if text.hasPrefix("-") || text.hasPrefix("−") {
      return ValueError("figure-syntax", at: range, "“\(text)” is no figure", expected: "a number that is not below 0")
    }
    if text.contains("-") || text.contains("–") {
      return ValueError("figure-syntax", at: range, "“\(text)” is no figure", expected: "N to M for a range")
    }
    let near = NearestName.candidates(for: text, among: words + qualifiers)
    return ValueError("figure-syntax", at: range, "“\(text)” is no figure", expected: Self.forms, suggestions: near)
  }
}
