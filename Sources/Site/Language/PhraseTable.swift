import Bytes
import HTML
import Templates

/// The texts of one section, in one language.
struct PhraseTable<Section: Phrase>: Sendable {
  /// What the table holds: one object, because every view has a table.
  private final class Content: Sendable {
    let messages: [Message]
    /// The texts as templates show them, their gaps not filled.
    let shown: [Markup]
    let rule: PluralRule
    let digits: [Character]
    /// Whether these are not the ordinary ones.
    let hasOwnDigits: Bool

    init(messages: [Message], rule: PluralRule, digits: [Character]) {
      self.messages = messages
      shown = messages.map { Markup(text: $0.text(.other, [:])) }
      self.rule = rule
      self.digits = digits
      hasOwnDigits = digits != Array("0123456789")
    }
  }

  private let content: Content

  init(messages: [Message], rule: PluralRule, digits: [Character]) {
    content = Content(messages: messages, rule: rule, digits: digits)
  }

  /// The text, its gaps filled with `values`.
  func callAsFunction(_ phrase: Section, _ values: Message.Gaps<String> = [:]) -> String {
    content.messages[phrase.rawValue].text(.other, values)
  }

  /// The text in the form for `number`, which also fills the gap `{n}`, in the language's digits.
  func callAsFunction(_ phrase: Section, count number: Int, _ values: Message.Gaps<String> = [:]) -> String {
    let message = content.messages[phrase.rawValue]
    // Any language may say "both" where its grammar has no dual.
    let category = number == 2 && message.has(.two) ? .two : content.rule.category(of: number)
    return message.text(category, values, n: digits(number))
  }

  /// The text as HTML, its gaps filled with markup.
  func markup(_ phrase: Section, _ values: Message.Gaps<Markup>) -> Markup {
    content.messages[phrase.rawValue].markup(.other, values)
  }

  /// Whether the language's digits are not the ordinary ones.
  var hasOwnDigits: Bool { content.hasOwnDigits }

  /// A number in the language's digits.
  func digits(_ number: Int) -> String { inDigits(String(number)) }

  /// A text in which the ordinary digits are the language's.
  func inDigits(_ text: String) -> String {
    content.hasOwnDigits && text.utf8.contains(where: \.isASCIIDigit)
      ? String(text.map { $0.isASCII ? $0.wholeNumberValue.map { content.digits[$0] } ?? $0 : $0 }) : text
  }
}

/// In templates, each text stands under its key.
extension PhraseTable: View {
  static var fields: [Field<Self>] {
    return Section.allCases.map { phrase in html(phrase.key) { $0.content.shown[phrase.rawValue] } }
  }
}
