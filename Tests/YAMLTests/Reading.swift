import Diagnostics
import YAML

/// Reads a text as the file `f`, and writes trees and problems as short lines, so that cases read as tables.
enum Reading {
  static func read(_ text: String) -> (tree: Tree?, problems: [String]) { read(Array(text.utf8)) }

  static func read(_ bytes: [UInt8], range: Range<Int>? = nil) -> (tree: Tree?, problems: [String]) {
    let source = SourceText(path: "f", bytes: bytes)
    let (tree, diagnostics) = TreeReader.read(source, range: range, as: FileID(index: 0))
    return (tree, diagnostics.inFileOrder().map(line))
  }

  /// `line:column-line:column identifier`, then the places of notes.
  static func line(_ diagnostic: Diagnostic) -> String {
    let notes = diagnostic.notes.compactMap(\.place).map { " <- \($0.line):\($0.column)" }.joined()
    return span(diagnostic.place) + " " + diagnostic.identifier + notes
  }

  static func span(_ place: SourcePlace?) -> String {
    guard let place else { return "-" }
    return place.line == place.endLine
      ? "\(place.line):\(place.column)-\(place.endColumn)"
      : "\(place.line):\(place.column)-\(place.endLine):\(place.endColumn)"
  }

  /// The tree as one line of JSON-like text.
  static func outline(_ node: Node) -> String {
    switch node.kind {
    case .text: "\"" + node.text.replacingLineBreaks + "\""
    case .list: "[" + node.items.map(outline).joined(separator: ", ") + "]"
    case .map: "{" + node.entries.map { outline($0.key) + ": " + outline($0.value) }.joined(separator: ", ") + "}"
    case .unreadable: "?"
    }
  }
}

extension String {
  fileprivate var replacingLineBreaks: String {
    unicodeScalars.map { $0 == "\n" ? "\\n" : $0 == "\r" ? "\\r" : $0 == "\t" ? "\\t" : String($0) }.joined()
  }
}
