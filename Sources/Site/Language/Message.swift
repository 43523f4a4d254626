import HTML

/// A text of the interface: fixed, or with gaps `{name}`, or in several forms by number.
struct Message: Sendable {
  /// A stretch of a text.
  enum Piece: Hashable, Sendable {
    case text(String)
    case gap(String)

    var isText: Bool { if case .text = self { true } else { false } }
  }

  /// What fills the gaps, by their names. There are few, so that looking through them is quicker than hashing.
  typealias Gaps<Value> = KeyValuePairs<String, Value>

  /// The pieces by plural category; a text without forms has only `other`.
  private let forms: [PluralCategory: [Piece]]
  /// The text, where it has neither gaps nor forms.
  private let fixed: String?

  /// A text without forms.
  init(_ text: String) {
    let pieces = Self.pieces(of: text)
    forms = [.other: pieces]
    fixed = pieces.allSatisfy(\.isText) ? text : nil
  }

  /// A text in several forms, of which `other` must be one.
  init?(forms: [PluralCategory: String]) {
    guard forms[.other] != nil else { return nil }
    self.forms = forms.mapValues(Self.pieces)
    fixed = nil
  }

  /// The names of all gaps.
  var gaps: Set<String> {
    Set(
      forms.values.joined().compactMap { piece in
        if case .gap(let name) = piece { name } else { nil }
      })
  }

  /// Whether there is a form for `category`.
  func has(_ category: PluralCategory) -> Bool { forms[category] != nil }

  /// The form for `category`, its gaps filled, the gap `n` with `n` where that is given; a gap for which no value is given
  /// stays as it is written.
  func text(_ category: PluralCategory, _ values: Gaps<String>, n: String? = nil) -> String {
    if let fixed { return fixed }
    return (forms[category] ?? forms[.other] ?? []).reduce(into: "") { text, piece in
      switch piece {
      case .text(let words): text += words
      case .gap(let name): text += (name == "n" ? n : nil) ?? values.value(of: name) ?? "{\(name)}"
      }
    }
  }

  /// The form for `category` as HTML: its words escaped, its gaps filled with markup.
  func markup(_ category: PluralCategory, _ values: Gaps<Markup>) -> Markup {
    (forms[category] ?? forms[.other] ?? []).reduce(into: Markup()) { markup, piece in
      switch piece {
      case .text(let words): markup.append(text: words)
      case .gap(let name): markup.append(values.value(of: name) ?? Markup(text: "{\(name)}"))
      }
    }
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(.gap(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }
}

extension KeyValuePairs where Key == String {
  fileprivate func value(of name: String) -> Value? { first { $0.key == name }?.value }
}

/// The plural categories of Unicode (UTS 35, Language Plural Rules).
enum PluralCategory: String, CaseIterable, Hashable, Sendable {
  case zero, one, two, few, many, other
}

/// How a language chooses the form for a whole number: the rules of Unicode's CLDR for the languages named here.
enum PluralRule: String, CaseIterable, Sendable {
  /// English, German, Urdu and most others: one, other.
  case one
  /// French, Persian, Hindi, Pashto: one for 0 and 1.
  case zeroAndOne = "zero-and-one"
  /// Arabic: six forms.
  case arabic
  /// Russian, Ukrainian: one, few, many.
  case eastSlavic = "east-slavic"
  /// Chinese, Japanese, Indonesian: one form.
  case none

  /// The category of a number that is not negative.
  func category(of number: Int) -> PluralCategory {
    let (tens, units) = (number % 100, number % 10)
    switch self {
    case .one: return number == 1 ? .one : .other
    case .zeroAndOne: return number <= 1 ? .one : .other
    case .none: return .other
    case .arabic:
      if number < 3 { return [.zero, .one, .two][max(0, number)] }
      return (3...10).contains(tens) ? .few : tens >= 11 ? .many : .other
    case .eastSlavic:
      if units == 1, tens != 11 { return .one }
      return (2...4).contains(units) && !(12...14).contains(tens) ? .few : .many
    }
  }
}
