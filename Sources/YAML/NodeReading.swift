import Diagnostics

// What a node must be. Each gives nil, or nothing, where it is not, and has then reported it; an unreadable node has been
// reported already.
extension Node {
  /// The node as a text that is not empty. `what` names it in a sentence: "A title"; `form` says how it is written.
  public func readText(_ what: String, _ log: ProblemLog, form: String = "") -> Located<String>? {
    switch kind {
    case .unreadable: return nil
    case .list, .map:
      log.error("not-a-text", at: range, "\(what) must be a text, not \(kindName)", Self.bracketAdvice(style))
      return nil
    case .text:
      guard isVisible else {
        let isBlank = textBytes.allSatisfy(\.isYAMLSpace)
        log.error(
          "empty-text", at: range, isBlank ? "\(what) must not be empty" : "\(what) has nothing that can be seen", form)
        return nil
      }
      return Located(text, at: range)
    }
  }

  /// Whether something in the text can be seen: neither white space, nor a mark on a letter that is not there, nor what
  /// every font leaves out.
  private var isVisible: Bool {
    if textBytes.contains(where: { $0 > 0x20 && $0 < 0x7F }) { return true }
    return text.unicodeScalars.contains { scalar in
      let properties = scalar.properties
      if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return false }
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark, .control, .format, .unassigned: return false
      default: return true
      }
    }
  }

  /// The node as exactly `true` or `false`.
  public func readFlag(_ what: String, _ log: ProblemLog) -> Located<Bool>? {
    guard let word = readText(what, log) else { return nil }
    switch word.value {
    case "true": return Located(true, at: range)
    case "false": return Located(false, at: range)
    default:
      log.error("not-a-truth-value", at: range, "\(what) must be `true` or `false`, not `\(word.value)`")
      return nil
    }
  }

  /// The items of a list; one item may stand alone.
  public func readItems(_ what: String, _ log: ProblemLog) -> [Node] {
    switch kind {
    case .unreadable: return []
    case .map: return [self]
    case .list: return items
    case .text:
      if isEmptyText {
        log.error("empty-text", at: range, "\(what) must not be empty", "Leave the key out instead.")
        return []
      }
      return [self]
    }
  }

  /// The texts of a list; one may stand alone.
  public func readTexts(_ what: String, _ log: ProblemLog) -> [Located<String>] {
    readItems(what, log).compactMap { $0.readText(what, log) }
  }

  /// The entries of a map, in the order of the file.
  public func readEntries(_ what: String, _ log: ProblemLog) -> [(key: Located<String>, value: Node)] {
    guard readIsMap(what, log) else { return [] }
    return entries.map { (Located($0.key.text, at: $0.key.range), $0.value) }
  }

  func readIsMap(_ what: String, _ log: ProblemLog) -> Bool {
    switch kind {
    case .map: return true
    case .unreadable: return false
    case .text, .list:
      log.error(
        "not-a-map", at: range, "\(what) must be a map of keys and values, not \(kindName)",
        "Write one `key: value` a line.")
      return false
    }
  }

  private var kindName: String {
    switch kind {
    case .text: isEmptyText ? "nothing" : "a text"
    case .list: "a list"
    case .map: "a map"
    case .unreadable: "unreadable"
    }
  }

  private static func bracketAdvice(_ style: NodeStyle) -> String {
    style == .flow ? "If the brackets belong to the text, put the text in quotes." : ""
  }
}
