import DossierModel

/// The words by which a judgement says that its ground is disputed.
enum Dispute {
  /// The beginnings of words, in small letters, by language; several words stand in a row, and one before a blank is whole.
  private static let words: [String: [String]] = [
    "en": [
      "differ ", "differs ", "differed ", "differing ", "difference", "differently ", "different answer",
      "different account", "different count", "different date", "different day", "different figure",
      "different number", "different reason", "different version", "conflicting ", "articles conflict",
      "accounts conflict", "answers conflict", "figures conflict", "reports conflict", "is contested", "are contested",
      "remains contested", "remain contested", "disput", "disagree", "contradict", "unclear", "uncertain", "unsettled",
      "unresolved", "vary", "varies", "varied", "diverg", "incompatible", "inconsistent", "irreconcilable", "at odds",
      "cannot both", "cannot all", "not agree", "no agreement", "not the same", "not clear", "not certain",
      "not settled",
      "in doubt", "open question", "in question", "depending on", "others say", "another says", "while others",
    ]
  ]

  /// The words that deny what follows them in their clause, and those after which another begins, by language.
  private static let denials: [String: (words: Set<String>, beginnings: Set<String>, only: Set<String>)] = [
    "en": (
      ["no", "not", "never", "nor", "neither", "nothing", "nobody", "none", "without", "hardly", "cannot", "t"],
      [
        "and", "but", "while", "whereas", "although", "though", "because", "that", "which", "who", "as", "if",
        "whether",
      ],
      ["only", "just", "merely", "surprisingly"]
    )
  ]
  /// How many words a listed phrase has at most.
  private static let longest = 3
  /// How many words before another may deny it: "no longer in any doubt".
  private static let reach = 4

  /// Whether the text says so, and does not deny it: "they do not differ". In a language without such words nothing can be
  /// looked for, and it is taken to.
  static func isNamed(in text: String, _ language: LanguageTag) -> Bool {
    guard let beginnings = words[language.language] else { return true }
    return text.lowercased().split(whereSeparator: { ".,;:!?()".contains($0) }).contains { clause in
      let words = clause.split { !$0.isLetter }.map(String.init)
      return words.indices.contains { index in
        let rest = words[index...].prefix(longest).joined(separator: " ") + " "
        return beginnings.contains(where: rest.hasPrefix) && !isDenied(words[..<index], language)
      }
    }
  }

  /// Whether one of the last of these words denies what follows them.
  private static func isDenied(_ before: ArraySlice<String>, _ language: LanguageTag) -> Bool {
    guard let denials = denials[language.language] else { return false }
    let clause = before.suffix(reach).reversed().prefix { !denials.beginnings.contains($0) }
    return clause.contains(where: denials.words.contains) && !clause.contains(where: denials.only.contains)
  }
}
