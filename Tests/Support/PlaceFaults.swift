import Diagnostics

extension Sequence<Diagnostic> {
  /// The places, of diagnostics and of their notes, that do not lie in one of `files`; empty where all do.
  public func placeFaults(in files: [SourceText]) -> [String] {
    flatMap { [$0.place].compactMap(\.self) + $0.notes.compactMap(\.place) }.compactMap { place in
      guard let file = files.first(where: { $0.path == place.path }) else { return place.line == 0 ? nil : place.path }
      return place.line == 0 || place.lies(in: file) ? nil : "\(place)"
    }
  }
}

extension SourcePlace {
  /// Whether it begins and ends on lines of `file`, and no further than they reach.
  fileprivate func lies(in file: SourceText) -> Bool {
    (line, column) <= (endLine, endColumn) && Self.lies(line, column, in: file)
      && Self.lies(endLine, endColumn, in: file)
  }

  private static func lies(_ line: Int, _ column: Int, in file: SourceText) -> Bool {
    // After a last line break stands the end of the file.
    if line == file.lineCount + 1 { return column == 1 && [0x0A, 0x0D].contains(file.bytes.last) }
    guard (1...max(1, file.lineCount)).contains(line) else { return false }
    // Whoever reports a line's end counts the end itself.
    let scalars = file.bytes[file.lineRange(line - 1)].count { $0 & 0xC0 != 0x80 }
    return (1...scalars + 3).contains(column)
  }
}
