/// The texts of one section, in one language.
public struct PhraseTable<Section: Phrase>: Sendable {
  private let messages: [Message]
  private let rule: PluralRule
  private let digits: [Character]

  init(messages: [Message], rule: PluralRule, digits: [Character]) {
    self.messages = messages
    self.rule = rule
    self.digits = digits
  }

  /// The text, its gaps filled with `values`.
  public func callAsFunction(_ phrase: Section, _ values: [String: String] = [:]) -> String {
    messages[phrase.rawValue].text(.other, values)
  }

  /// The text in the form for `number`, which also fills the gap `{n}`, in the language's digits.
  public func callAsFunction(_ phrase: Section, count number: Int, _ values: [String: String] = [:]) -> String {
    var values = values
    values["n"] = String(String(number).map { $0.wholeNumberValue.map { digits[$0] } ?? $0 })
    return messages[phrase.rawValue].text(rule.category(of: number), values)
  }
}
