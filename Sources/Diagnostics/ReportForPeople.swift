/// Diagnostics as people read them: headline, excerpt, what was expected, suggestion, and the notes likewise. Of those that
/// bear one identifier the first tell this, and all others only where they are and what is wrong.
struct ReportForPeople {
  /// So many of one identifier are told whole.
  private static let most = 30

  let style: Style

  func text(of diagnostics: [Diagnostic]) -> String {
    let totals = diagnostics.reduce(into: [:]) { $0[$1.identifier, default: 0] += 1 }
    var told: [String: Int] = [:]
    var text = ""
    var wasWhole = false
    for diagnostic in diagnostics {
      told[diagnostic.identifier, default: 0] += 1
      let number = told[diagnostic.identifier] ?? 0
      let isWhole = number <= Self.most
      if !text.isEmpty, isWhole || wasWhole { text += "\n" }
      text += isWhole ? whole(diagnostic) : diagnostic.brief(style)
      let more = (totals[diagnostic.identifier] ?? 0) - number
      if number == Self.most, more > 0 { text += remark("\(more) more of this kind follow, in short", "") + "\n" }
      wasWhole = isWhole
    }
    return text
  }

  private func whole(_ diagnostic: Diagnostic) -> String {
    var lines = [diagnostic.headline(style)]
    let excerpt = diagnostic.place.flatMap { Excerpt($0, style: style) }
    if let excerpt { lines += [excerpt.source, excerpt.carets] }
    let indent = String(repeating: " ", count: excerpt?.gutter ?? 0)

    for line in diagnostic.explanation.split(separator: "\n") { lines.append(remark(String(line), indent)) }
    if let question = diagnostic.question { lines.append(remark(question, indent)) }
    for note in diagnostic.notes where note.place == nil { lines.append(remark("note: " + note.text, indent)) }
    for note in diagnostic.notes { lines += place(of: note) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func remark(_ text: String, _ indent: String) -> String {
    indent + " " + style.faint("=") + " " + VisibleText.line(text)
  }

  private func place(of note: Diagnostic.Note) -> [String] {
    let excerpt = note.place.flatMap { Excerpt($0, style: style) }
    return [note.headline(style), excerpt?.source, excerpt?.carets].compactMap(\.self)
  }
}
