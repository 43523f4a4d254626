/// A script as it is published: without lines that are comments, empty lines, and the white space at the ends of lines.
///
/// It means what its source means: lines stay apart, so that statements end where they did, and a script in which a line
/// could begin within a text, because it has a backtick or a line that ends with a backslash, stays as it is.
struct CompactScript {
  /// The compact bytes.
  let bytes: [UInt8]

  /// Compacts a script.
  init(_ script: [UInt8]) {
    let lines = script.split(separator: UInt8(ascii: "\n"))
    guard !script.contains(UInt8(ascii: "`")), !lines.contains(where: { Self.trimmed($0).last == UInt8(ascii: "\\") })
    else {
      bytes = script
      return
    }
    bytes = lines.map(Self.trimmed).filter { !$0.isEmpty && !$0.starts(with: "//".utf8) }
      .flatMap { $0 + [UInt8(ascii: "\n")] }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = line.drop(while: isBlank)
    return start.prefix((start.lastIndex { !isBlank($0) } ?? start.startIndex - 1) + 1 - start.startIndex)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
