/// One diagnostic as people read it: headline, excerpt, what was expected, suggestion, and its notes likewise.
struct ReportForPeople {
  let style: Style

  func text(of diagnostic: Diagnostic) -> String {
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
