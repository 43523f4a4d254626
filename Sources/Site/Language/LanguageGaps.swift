import Diagnostics
import YAML

/// The gaps in the texts of the interface, `{name}`: those of any language are those of the English text, because nothing
/// else fills them.
public enum LanguageGaps {
  /// An error for each gap that the same text of `english` does not have, and would stand on the pages as it is written; a
  /// warning for each text that leaves out one of its gaps in every form.
  public static func diagnostics(of source: SourceText, like english: SourceText) -> [Diagnostic] {
    let file = FileID(index: 0)
    guard let root = TreeReader.read(source, as: file).tree?.root,
      let model = TreeReader.read(english, as: file).tree?.root
    else { return [] }
    let log = ProblemLog(source)
    for section in root.entries {
      guard let known = model[section.key.text] else { continue }
      for entry in section.value.entries {
        guard let text = known[entry.key.text] else { continue }
        check(entry, gaps: Set(forms(of: text).flatMap { Message($0.text).gaps }), log)
      }
    }
    return log.diagnostics
  }

  private static func check(_ entry: Node.Entry, gaps known: Set<String>, _ log: ProblemLog) {
    let names = known.sorted()
    let list = names.map { "{\($0)}" }.joined(separator: ", ")
    var used: Set<String> = []
    for form in forms(of: entry.value) {
      for gap in Message(form.text).gaps.sorted() where used.insert(gap).inserted && !known.contains(gap) {
        log.error(
          "unknown-gap", at: form.range, "Nothing fills `{\(gap)}` in the text `\(entry.key.text)`",
          names.isEmpty ? "The English text has no gaps." : "Its gaps are \(list), as in the English text.",
          suggestions: NearestName.candidates(for: gap, among: names).map { "{\($0)}" })
      }
    }
    for gap in names where !used.contains(gap) {
      log.warning(
        "gap-left-out", at: entry.key.range, "The text `\(entry.key.text)` leaves out `{\(gap)}`",
        "What stands there in the English text would be said nowhere. Its gaps are \(list).")
    }
  }

  /// A text, or its forms by number.
  private static func forms(of node: Node) -> [Node] { node.kind == .map ? node.entries.map(\.value) : [node] }
}
