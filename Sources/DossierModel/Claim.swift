import Diagnostics

/// What kind of answer a claim takes.
public enum ClaimKind: String, CaseIterable, Hashable, Sendable {
  /// A number, with its bounds.
  case figure
  /// A day or a time.
  case date
  /// One or several of the positions that the claim lists.
  case position
  /// Only whether it is said.
  case report
}

/// One possible answer to a claim of positions.
public struct Position: Hashable, Sendable {
  /// The key by which assertions name it.
  public let key: Located<Identifier>
  /// The answer as a sentence, without the full stop at its end.
  public let sentence: String
  /// Where it is written; nil where it is not.
  public let sentenceRange: SourceRange?
  /// The actor or place whose identifier the key is; such a one must be named where it is quoted.
  public let subject: Subject?

  /// The position `key`, which reads `sentence`.
  public init(key: Located<Identifier>, sentence: String, at range: SourceRange? = nil, subject: Subject?) {
    self.key = key
    self.sentence = sentence
    sentenceRange = range
    self.subject = subject
  }
}

/// Which positions can be true together.
public enum Compatibility: Hashable, Sendable {
  /// None is known to be: different positions differ.
  case none
  /// All.
  case all
  /// Those that share a group; each group lists indices of positions.
  case groups([[Int]])
}

/// A pattern of words to watch for: one or several phrases, which must all stand in one paragraph.
public struct WatchPattern: Hashable, Sendable {
  /// The words of a phrase; a word that ends in `*` matches any ending.
  public typealias Phrase = [String]
  /// The phrases, at least one, each of at least one word.
  public let phrases: [Phrase]
  /// The pattern as the editor wrote it.
  public let text: String
  /// Where.
  public let range: SourceRange

  /// Splits `text` at ` + ` and at blanks; nil where a phrase is empty, a `*` stands elsewhere than at a word's end, or a
  /// sign stands in a word that no text has there (`separator(in:)`).
  public init?(_ text: String, at range: SourceRange) {
    var phrases: [Phrase] = [[]]
    for word in text.split(whereSeparator: \.isWhitespace) {
      if word == "+" {
        phrases.append([])
      } else {
        guard word != "*", !word.dropLast().contains("*"), Self.separator(in: word) == nil else { return nil }
        phrases[phrases.count - 1].append(String(word))
      }
    }
    guard phrases.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.phrases = phrases
    self.text = text
    self.range = range
  }

  /// The first sign in a pattern that would keep it from ever matching, or that means something elsewhere: commas and the
  /// like but between digits ("1,500"), brackets, `?`, and between letters `+` and, in longer words, `/`.
  public static func separator(in text: some StringProtocol) -> Unicode.Scalar? {
    let scalars = Array(text.unicodeScalars)
    func isDigit(_ index: Int) -> Bool {
      scalars.indices.contains(index) && scalars[index].properties.numericType != nil
    }
    func isLetter(_ index: Int) -> Bool { scalars.indices.contains(index) && scalars[index].properties.isAlphabetic }
    func isLong(from index: Int, _ step: Int) -> Bool { (0..<3).allSatisfy { isLetter(index + $0 * step) } }
    return scalars.indices.first { index in
      switch scalars[index] {
      case ",", "\u{060C}": !isDigit(index - 1) || !isDigit(index + 1)
      case ";", "|", "?", "(", ")", "[", "]", "{", "}", "\\", "^", "=", "<", ">", "\u{061B}", "\u{061F}", "\u{3001}",
        "\u{FF0C}":
        true
      case "+": isLetter(index - 1) && isLetter(index + 1)
      case "/": isLong(from: index - 1, -1) && isLong(from: index + 1, 1)
      default: false
      }
    }.map { scalars[$0] }
  }
}

/// One question of fact on which the articles can be compared.
public struct Claim: Sendable {
  /// Its identifier.
  public var id: Located<Identifier>
  /// Its topic.
  public var topic: Reference<Topic>
  /// The question, which says what is counted.
  public var question: String
  /// Where it is written; nil where it is not.
  public var questionRange: SourceRange?
  /// Events, actors and places that it is about.
  public var about: [Located<Subject>]
  /// What kind of answer it takes.
  public var kind: ClaimKind
  /// What a figure counts.
  public var unit: String?
  /// The possible answers of a claim of positions, in the editors' order.
  public var positions: [Position]
  /// Which positions can be true together.
  public var compatibility: Compatibility
  /// What a silent article must not contain.
  public var watch: [WatchPattern]
  /// What the articles say, in the order of the articles.
  public var answers: [Answer]
  /// Why answers that look opposed are not, or what no text says.
  public var note: Prose?

  /// A claim with all its answers.
  public init(
    id: Located<Identifier>, topic: Reference<Topic>, question: String, about: [Located<Subject>], kind: ClaimKind,
    unit: String?, positions: [Position], compatibility: Compatibility, watch: [WatchPattern], answers: [Answer],
    note: Prose?, questionRange: SourceRange? = nil
  ) {
    self.id = id
    self.topic = topic
    self.question = question
    self.questionRange = questionRange
    self.about = about
    self.kind = kind
    self.unit = unit
    self.positions = positions
    self.compatibility = compatibility
    self.watch = watch
    self.answers = answers
    self.note = note
  }

  /// The events that it is about.
  public var events: [Reference<Event>] {
    about.compactMap { if case .event(let event) = $0.value { event } else { nil } }
  }
}
