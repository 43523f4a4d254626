import Diagnostics

/// Says in plain words why a text is no YAML, and how to write it.
struct SyntaxAdvice {
  private let failure: SyntaxFailure
  private let source: SourceText
  /// Where libyaml stopped, and where the thing began that it was reading, in bytes of the file.
  private let stop: Int
  private let start: Int
  private let end: Int

  init(_ failure: SyntaxFailure, source: SourceText, offsets: CodePointOffsets, end: Int) {
    self.failure = failure
    self.source = source
    self.end = end
    var offsets = offsets
    stop = min(offsets.byteOffset(ofCodePoint: failure.mark), end)
    start = min(offsets.byteOffset(ofCodePoint: failure.contextMark), end)
  }

  var diagnostic: Diagnostic {
    if isUnclosedQuote {
      return error(at: start..<start + 1, "This quotation mark is never closed", quoteOrBlock)
    }
    // libyaml notices only at the next line that a key had no colon.
    if failure.problem.contains("could not find expected ':'") {
      return GluedKey(at: start, in: source).map(missingSpace) ?? missingColon
    }
    if let key = GluedKey(at: stop, in: source), key.opensBracket { return missingSpace(key) }
    if let opening = openedAbove {
      return error(
        at: opening..<opening + 1, "This quotation mark is closed on a later line, where the text goes on",
        "Close it where its text ends. " + quoteOrBlock,
        notes: [Diagnostic.Note("The text goes on here.", at: source.place(one(stop)))])
    }
    if let line = ValueLine(in: source, at: stop), line.value.lowerBound <= stop, let reason = textReason(line) {
      let joined = line.joined
      return error(
        at: reason.range, reason.summary, (joined == nil ? "" : "What names a thing has no space. ") + quoteOrBlock,
        suggestions: [joined, line.quoted].compactMap(\.self))
    }
    if failure.problem.contains("mapping values are not allowed"), let key = GluedKey(before: stop, in: source) {
      return missingSpace(key)
    }
    if stop < end, source.bytes[stop] == 0x09, failure.problem.contains("cannot start any token") {
      return error(at: one(stop), "A tab cannot indent", "Use spaces.")
    }
    let (summary, explanation) = Self.sentences(for: failure.problem)
    let opened =
      failure.context.contains("flow") && start < stop
      ? [Diagnostic.Note("It was opened here.", at: source.place(one(start)))] : []
    return error(at: one(stop), summary, explanation, notes: opened)
  }

  private let quoteOrBlock = "Put the whole text in quotes, or write it after `>-` on indented lines of its own."

  private var isUnclosedQuote: Bool {
    failure.context.contains("quoted scalar") && failure.problem.contains("unexpected")
  }

  /// The quotation mark that opens a value on a line above, where another on this line seems to close it.
  private var openedAbove: Int? {
    let index = source.lineIndex(at: stop)
    let before = source.bytes[source.lineRange(index).lowerBound..<stop]
    // An odd number of marks: the last of them closes what was opened above.
    guard let mark = before.last(where: { !$0.isYAMLSpace }), mark == UInt8(ascii: "'") || mark == UInt8(ascii: "\""),
      before.count(where: { $0 == mark }) % 2 == 1
    else { return nil }
    for above in (0..<index).reversed() {
      guard let value = ValueLine(in: source, at: source.lineRange(above).lowerBound)?.value else { continue }
      let count = source.bytes[value].count { $0 == mark }
      if source.bytes[value.lowerBound] == mark, count % 2 == 1 { return value.lowerBound }
      if count > 0 { return nil }
    }
    return nil
  }

  private func missingSpace(_ key: GluedKey) -> Diagnostic {
    error(
      at: key.colon..<key.colon + 1, "A space must follow the colon after a key",
      "Without it the line is a text and no key.", suggestions: key.spaced.map { [$0] } ?? [])
  }

  private var missingColon: Diagnostic {
    let line = source.lineRange(source.lineIndex(at: start))
    var upper = min(line.upperBound, end)
    while upper > start + 1, source.bytes[upper - 1].isYAMLSpace { upper -= 1 }
    return error(
      at: start..<max(start, upper), "This line has no colon after its key",
      "If it continues the text above, indent it more than the key of that text.")
  }

  /// Why the value of this line is a text that needs quotes; nil where something else is wrong.
  private func textReason(_ line: ValueLine) -> (summary: String, range: Range<Int>)? {
    let rest = stop..<max(stop, line.value.upperBound)
    switch source.bytes[line.value.lowerBound] {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      // Inside the brackets it is a list that is wrong; after them it is a text that only begins with a bracket.
      guard failure.context.contains("block"), stop > line.value.lowerBound else { return nil }
      return ("The text goes on after the closing bracket", rest)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if failure.problem.contains("escape") || failure.problem.contains("hexdecimal") { return nil }
      guard stop > line.value.lowerBound else { return nil }
      return ("The text goes on after the closing quotation mark", rest)
    case let first where failure.problem.contains("cannot start any token") && stop == line.value.lowerBound:
      guard first != 0x09 else { return nil }
      return ("A text cannot begin with `\(String(UnicodeScalar(first)))` unless it is in quotes", one(stop))
    case let first where failure.problem.contains("alphabetic or numeric"):
      return (
        "A text cannot begin with `\(String(UnicodeScalar(first)))` unless it is in quotes", one(line.value.lowerBound)
      )
    case _ where failure.problem.contains("mapping values are not allowed"):
      return ("A colon and a space cannot stand in a text without quotes", one(stop))
    default: return nil
    }
  }

  private static func sentences(for problem: String) -> (String, String) {
    for (sign, summary, explanation) in known where problem.contains(sign) { return (summary, explanation) }
    return (
      "This is not YAML: \(problem)", "Check the indentation and the quotation marks of this line and the one before."
    )
  }

  private static let known: [(sign: String, summary: String, explanation: String)] = [
    ("tab character", "A tab cannot indent", "Use spaces."),
    (
      "cannot start any token", "A text cannot begin with this character",
      "A tab cannot indent, use spaces; before `@`, `%` or a backtick, put the text in quotes."
    ),
    (
      "mapping values are not allowed", "A key cannot stand here",
      "It must begin in the same column as the keys beside it, or the line above lacks its colon, or the list item its "
        + "`- `; a text that holds a colon and a space needs quotes."
    ),
    (
      "did not find expected key", "A key was expected here",
      "Keys of one map begin in the same column; a text that goes on here needs quotes, or `>-` before it."
    ),
    (
      "',' or ']'", "A list in brackets needs a comma or `]` here",
      "A text that holds a comma or a bracket needs quotes."
    ),
    ("',' or '}'", "A map in braces needs a comma or `}` here", "A text that holds a comma or a brace needs quotes."),
    (
      "expected '-' indicator", "A list item was expected here",
      "The items of one list begin with `- ` in the same column, and the keys of one item in one column, farther in."
    ),
    (
      "block sequence entries are not allowed", "A list item cannot stand here",
      "Write `- ` at the beginning of a line; a text that begins with it needs quotes."
    ),
    (
      "escape", "This backslash escape is not known",
      "Write the letter itself; in single quotes a backslash is only a backslash."
    ),
    ("hexdecimal", "This backslash escape is not complete", "Write the letter itself."),
    ("node content", "A text was expected here", "A text that begins with a comma, a bracket or a brace needs quotes."),
    (
      "document start", "What stands before is complete, and nothing can follow it",
      "Begin every key of the file in one column."
    ),
    ("comment or line break", "The text after `|` or `>` begins on the next line", "Indent its lines."),
    ("directive", "A line cannot begin with `%`", "Indent it where it belongs to a text."),
    ("incompatible YAML", "This version of YAML is not known", "Delete the line."),
  ]

  /// The code point at `offset`; nothing at the end of the text.
  private func one(_ offset: Int) -> Range<Int> {
    var upper = min(offset + 1, end)
    while upper < end, source.bytes[upper] & 0xC0 == 0x80 { upper += 1 }
    return offset..<max(offset, upper)
  }

  private func error(
    at range: Range<Int>, _ summary: String, _ explanation: String, notes: [Diagnostic.Note] = [],
    suggestions: [String] = []
  ) -> Diagnostic {
    Diagnostic(
      .error, "yaml-syntax", at: source.place(range), summary,
      explanation: explanation.isEmpty ? "" : explanation + " The rest of the file was not read.", notes: notes,
      suggestions: suggestions)
  }
}
