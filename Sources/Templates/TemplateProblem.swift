import Diagnostics

/// Everything that can be wrong with a template; the sentences stand here and nowhere else.
enum TemplateProblem {
  // The text
  case invalidUTF8
  case unclosedTag
  case unsupportedTag(Character)
  case malformedName(String)
  case unclosedSection(Name)
  case unopenedSection(String)
  case mismatchedSection(found: String, expected: String)
  case tooDeep(limit: Int)
  case ignoredContent(parent: String)
  case duplicateBlock(String)
  // The files
  case duplicateTemplate(String)
  case missingTemplate(String)
  case unusedTemplate(String)
  // The names
  case duplicateField(String, view: String)
  case unknownName(String, known: [String])
  case unknownPartial(String)
  case unknownBlock(String, template: String, blocks: [String])
  case notInterpolated(String, kind: Access.Kind)
  case notASection(String)
  case notAView(String)
  case itselfIsView
  // The whole
  case unboundedRecursion(String)
  case recursiveBlock(String)
  case tooLarge

  func diagnostic(
    at place: SourcePlace?, suggestions: [String] = [], notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(
      isWarning ? .warning : .error, "template-" + identifier, at: place, summary, explanation: explanation,
      notes: notes, suggestions: suggestions)
  }

  private var isWarning: Bool {
    switch self {
    case .ignoredContent, .unusedTemplate: true
    default: false
    }
  }
}

extension TemplateProblem {
  private var identifier: String {
    switch self {
    case .invalidUTF8: "not-utf8"
    case .unclosedTag: "unclosed-tag"
    case .unsupportedTag: "unsupported-tag"
    case .malformedName: "malformed-name"
    case .unclosedSection: "unclosed-section"
    case .unopenedSection: "unopened-section"
    case .mismatchedSection: "mismatched-section"
    case .tooDeep: "too-deep"
    case .ignoredContent: "ignored-content"
    case .duplicateBlock: "duplicate-block"
    case .duplicateTemplate: "duplicate"
    case .missingTemplate: "missing"
    case .unusedTemplate: "unused"
    case .duplicateField: "duplicate-field"
    case .unknownName: "unknown-name"
    case .unknownPartial: "unknown-partial"
    case .unknownBlock: "unknown-block"
    case .notInterpolated: "not-text"
    case .notASection: "not-a-section"
    case .notAView: "not-a-view"
    case .itselfIsView: "not-text"
    case .unboundedRecursion: "unbounded-recursion"
    case .recursiveBlock: "recursive-block"
    case .tooLarge: "too-large"
    }
  }

  private var summary: String {
    switch self {
    case .invalidUTF8: "The template is not UTF-8 from here"
    case .unclosedTag: "This tag is not closed"
    case .unsupportedTag(let sign): "A tag cannot begin with “\(sign)”"
    case .malformedName(let text): text.isEmpty ? "this tag names nothing" : "“\(text)” is not a name"
    case .unclosedSection(let name): "“\(name.text)” is opened here and never closed"
    case .unopenedSection(let name): "“\(name)” is closed here, but was not opened"
    case .mismatchedSection(let found, let expected): "“\(found)” is closed where “\(expected)” is open"
    case .tooDeep(let limit): "more than \(limit) tags are open here"
    case .ignoredContent(let parent): "this is left out: within “\(parent)” only blocks count"
    case .duplicateBlock(let name): "the block “\(name)” is given twice"
    case .duplicateTemplate(let name): "there are two templates “\(name)”"
    case .missingTemplate(let name): "There is no template “\(name)”, which every site needs"
    case .unusedTemplate(let name): "Nothing uses the template “\(name)”"
    case .duplicateField(let name, let view): "\(view) declares “\(name)” twice"
    case .unknownName(let name, _): "Nothing is called “\(name)” here"
    case .unknownPartial(let name): "There is no template “\(name)”"
    case .unknownBlock(let name, let template, _): "“\(template)” has no block “\(name)”"
    case .notInterpolated(let name, let kind): "“\(name)” is \(kind.phrase), not text"
    case .notASection(let name): "“\(name)” is a number, which no section can stand on"
    case .notAView(let name): "“\(name)” is no view, so no name can follow it"
    case .itselfIsView: "the innermost scope here is a view, which is not text"
    case .unboundedRecursion(let name): "“\(name)” includes itself without end"
    case .recursiveBlock(let name): "the block “\(name)” contains itself"
    case .tooLarge: "The template grows too large when everything is inserted"
    }
  }
}

extension TemplateProblem {
  private var explanation: String {
    switch self {
    case .unclosedTag: "Expected “}}” before the next “{{”."
    case .unsupportedTag(let sign): Self.unsupported(sign)
    case .malformedName:
      "A name has letters, digits, “-” and “_”, begins with a letter, and may be several such joined by points."
    case .unclosedSection(let name): "Expected “{{/\(name.text)}}”."
    case .mismatchedSection(_, let expected): "Expected “{{/\(expected)}}”."
    case .unknownName(_, let known): "Known here: " + Self.listed(known) + "."
    case .unknownBlock(_, _, let blocks):
      blocks.isEmpty ? "It has no blocks at all." : "Its blocks are " + Self.joined(blocks.map { "“\($0)”" }) + "."
    case .notInterpolated(let name, let kind):
      kind == .flag
        ? "Put it into a section: {{#\(name)}}…{{/\(name)}}." : "Open a section over it and name what to write."
    case .notASection: "Declare a flag that says when the section is to be taken."
    case .unboundedRecursion:
      "A template may include itself only within a section over a view or list of the innermost scope, which ends with the data."
    case .tooLarge: "Insert less, less often, or the same template with the same indentation and blocks."
    default: ""
    }
  }

  private static func unsupported(_ sign: Character) -> String {
    switch sign {
    case "{", "&": "Text is always escaped. HTML is a type of its own and needs no mark: write {{name}}."
    case "=": "The delimiters are always “{{” and “}}”."
    default:
      "Tags are {{name}}, {{#section}}, {{^section}}, {{/section}}, {{>partial}}, {{<layout}}, {{$block}} and {{! comment }}."
    }
  }

  /// The first of many words, in the order of their bytes.
  private static func listed(_ words: [String]) -> String {
    let sorted = Set(words).sorted()
    guard sorted.count > mostListed + 3 else { return joined(sorted) }
    return sorted.prefix(mostListed).joined(separator: ", ") + " and \(sorted.count - mostListed) more"
  }

  private static let mostListed = 12

  private static func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Access.Kind {
  fileprivate var phrase: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .number: "a number"
    case .flag: "a truth value"
    case .view: "a view"
    case .list: "a list"
    }
  }
}
