/// A format in which programs save a text together with how it looks, and which is text itself, so that only its beginning
/// tells it.
enum FileFormat: String, CaseIterable {
  /// Rich Text Format, as simple editors save it.
  case richText = "RTF"
  /// Portable Document Format (ISO 32000).
  case portableDocument = "PDF"
  /// PostScript.
  case postScript = "PostScript"

  private var beginning: String {
    switch self {
    case .richText: "{\\rtf"
    case .portableDocument: "%PDF-"
    case .postScript: "%!PS"
    }
  }

  /// The format of a file with these bytes; nil where it has none of these.
  init?(of bytes: [UInt8]) {
    guard let format = Self.allCases.first(where: { bytes.starts(with: $0.beginning.utf8) }) else { return nil }
    self = format
  }
}
