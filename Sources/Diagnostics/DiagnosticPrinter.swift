/// Prints diagnostics in file order, each once. The same diagnostics always give the same text.
public struct DiagnosticPrinter: Sendable {
  /// Who reads them.
  public enum Format: String, CaseIterable, Sendable {
    /// People: the place, the summary, the line with carets under the range, what to do, further places. Where many of one
    /// identifier are reported, all but the first thirty are told in a line, and one for each further place.
    case text
    /// Tools: one line each, `path:line:column: error: summary [identifier]`, and one for each further place, as a `note`.
    case line
    /// Programs: one JSON array.
    case json
  }

  private let format: Format
  private let style: Style

  /// A printer; `inColour` only for a terminal that is to show colours, and for people only.
  public init(_ format: Format, inColour: Bool = false) {
    self.format = format
    style = Style(isColoured: inColour && format == .text)
  }

  /// What to print: whole lines, and for `text` and `line` nothing where there are no diagnostics.
  public func text(of diagnostics: [Diagnostic]) -> String {
    let ordered = diagnostics.inFileOrder()
    return switch format {
    case .text: ReportForPeople(style: style).text(of: ordered)
    case .line: ordered.map { $0.brief(style) }.joined()
    case .json: String(decoding: DiagnosticJSON.array(of: ordered).bytes(), as: UTF8.self)
    }
  }
}

extension Sequence where Element == Diagnostic {
  /// How many are printed, each once, such as `2 errors, 1 warning`; nil where there are none.
  public var closingSummary: String? {
    let printed = inFileOrder()
    let counts = [Severity.error, .warning].compactMap { severity -> String? in
      let count = printed.filter { $0.severity == severity }.count
      return count == 0 ? nil : "\(count) \(severity.rawValue)" + (count == 1 ? "" : "s")
    }
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }
}

extension SourcePlace {
  /// `path:line:column`, or the path alone where no line is named.
  public var label: String { VisibleText.line(path) + (line > 0 ? ":\(line):\(column)" : "") }
}

extension Diagnostic {
  /// `path:line:column: error: summary [identifier]`
  func headline(_ style: Style) -> String {
    let start = place.map { style.strong($0.label + ":") + " " } ?? ""
    return start + style.severity(severity) + ": " + style.strong(VisibleText.line(summary)) + " [\(identifier)]"
  }

  /// `did you mean 'a', 'b' or 'c'?`; nil where nothing is suggested.
  var question: String? {
    let quoted = suggestions.map { "'" + VisibleText.line($0) + "'" }
    guard let last = quoted.last else { return nil }
    let others = quoted.dropLast().joined(separator: ", ")
    return "did you mean " + (others.isEmpty ? last : others + " or " + last) + "?"
  }

  /// A line with its headline and what is suggested, and one with that of each note which has a place.
  func brief(_ style: Style) -> String {
    let lines = [headline(style) + (question.map { "; " + $0 } ?? "")] + notes.compactMap { $0.headline(style) }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Diagnostic.Note {
  /// `path:line:column: note: text`; nil without a place.
  func headline(_ style: Style) -> String? {
    place.map { style.strong($0.label + ":") + " " + style.note("note") + ": " + VisibleText.line(text) }
  }
}
