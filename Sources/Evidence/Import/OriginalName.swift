import DossierModel

/// Names the file of an original after the file of its capture.
enum OriginalName {
  /// The last part of `path`, of letters that stand in any file name: ASCII letters, digits, `_`, `-` and `.`, everything
  /// else a hyphen; with its ending. Where nothing of the name is left it is the article's, with `.txt` where it has no
  /// ending either.
  static func name(for path: String?, id: Identifier) -> String {
    let last = path?.split(separator: "/").last ?? ""
    let dot = last.lastIndex(of: ".")
    let stem = plain(dot.map { last[..<$0] } ?? last)
    let ending = plain(dot.map { last[$0...].dropFirst() } ?? "")
    guard !stem.isEmpty else { return "\(id)." + (ending.isEmpty ? "txt" : String(ending.prefix(8))) }
    return ending.isEmpty ? String(stem.prefix(80)) : stem.prefix(70) + "." + ending.prefix(10)
  }

  private static func plain(_ text: Substring) -> Substring {
    let kept = String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        let isPlain = scalar.isASCII && (Letters.isASCIIWord(UInt8(scalar.value)) || scalar == "." || scalar == "-")
        return isPlain ? scalar : "-"
      })
    let isFiller: (Character) -> Bool = { $0 == "." || $0 == "-" }
    let trimmed = String(kept).drop(while: isFiller)
    return trimmed[..<(trimmed.lastIndex { !isFiller($0) }.map(trimmed.index(after:)) ?? trimmed.startIndex)]
  }
}
