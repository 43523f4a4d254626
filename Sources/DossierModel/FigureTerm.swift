extension Figure.Amount {
  /// What stands before a number and says in which direction it may be off.
  public enum Qualifier: String, CaseIterable, Sendable {
    case atLeast = "at least"
    case over
    case atMost = "at most"
    case upTo = "up to"
    case under
    case about

    /// What a word such as "not" before it makes of it: "not more than" is "at most"; nil where that is nothing plain.
    public var denied: Qualifier? {
      switch self {
      case .over: .atMost
      case .under: .atLeast
      case .atLeast, .atMost, .upTo, .about: nil
      }
    }
  }

  /// A word that stands for a number of which only a lower bound is known.
  public enum Word: String, CaseIterable, Sendable {
    case several
    case aNumber = "a number"
    case dozens, scores, hundreds, thousands

    /// The least number that it stands for.
    var least: Int {
      switch self {
      case .several: 3
      case .aNumber: 2
      case .dozens: 24
      case .scores: 40
      case .hundreds: 200
      case .thousands: 2_000
      }
    }
  }

  /// One of the amounts of which a sum consists. Numbers are as the editor wrote them.
  public enum Term: Hashable, Sendable {
    case number(String)
    case qualified(Qualifier, String)
    case range(String, String)
    case word(Word)

    /// The one number that it names, in thousandths, and what stands before it; nil of ranges and words.
    public var number: (qualifier: Qualifier?, thousandths: Int)? {
      let (qualifier, text): (Qualifier?, String)
      switch self {
      case .number(let digits): (qualifier, text) = (nil, digits)
      case .qualified(let stated, let digits): (qualifier, text) = (stated, digits)
      case .range, .word: return nil
      }
      return PrintedDigits.thousandths(of: text).map { (qualifier, $0) }
    }

    /// The term as the editor wrote it.
    public var text: String {
      switch self {
      case .number(let digits): digits
      case .qualified(let qualifier, let digits): "\(qualifier.rawValue) \(digits)"
      case .range(let lower, let upper): "\(lower) to \(upper)"
      case .word(let word): word.rawValue
      }
    }
  }

  /// What the text consists of, in order; one term where it is no sum.
  public var terms: [Term] {
    text.split(separator: " ").split(separator: "+").map { words in
      let text = words.joined(separator: " ")
      if let word = Word(rawValue: text) { return .word(word) }
      guard let last = words.last, words.count > 1 else { return .number(text) }
      if let qualifier = Qualifier(rawValue: words.dropLast().joined(separator: " ")) {
        return .qualified(qualifier, String(last))
      }
      return words.count == 3 ? .range(String(words[words.startIndex]), String(last)) : .number(text)
    }
  }
}

extension Figure {
  /// What its amounts consist of, in order.
  public var terms: [Amount.Term] {
    switch form {
    case .total(let amount): amount.terms
    case .parts(let parts): parts.flatMap(\.amount.terms)
    }
  }

  /// Whether it is a total whose last word is a number, after which its unit can be said.
  public var endsInNumber: Bool {
    guard case .total(let amount) = form, let last = amount.text.utf8.last else { return false }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last)
  }
}
