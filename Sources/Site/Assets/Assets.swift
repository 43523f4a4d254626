import Hashing

/// The style sheet and the scripts, each named by the hash of its content, so that a page never meets another edition's.
public struct Assets: Sendable {
  /// One file.
  public struct Asset: Hashable, Sendable {
    /// Its path below the site's root.
    public let path: String
    /// Its bytes.
    public let bytes: [UInt8]
  }

  /// The style sheet.
  public let styleSheet: Asset
  /// The SHA-256 of the style sheet in base 64, by which a page that holds it may allow it.
  let styleSheetHash: String
  /// What adds filters and copying to pages.
  public let script: Asset
  /// What searches.
  public let searchScript: Asset
  /// The icon of the site.
  public let icon: Asset

  /// All of them.
  var all: [Asset] { [styleSheet, script, searchScript, icon] }

  /// Names the files by their content, style sheet and scripts without their comments; nil where hashing fails.
  public init?(styleSheet: [UInt8], script: [UInt8], searchScript: [UInt8], icon: [UInt8]) {
    let compact = CompactSheet(styleSheet).bytes
    guard let hash = SHA256Digest(of: compact)?.base64, let styleSheet = Self.name(compact, "dossier", "css"),
      let script = Self.name(CompactScript(script).bytes, "dossier", "js"),
      let searchScript = Self.name(CompactScript(searchScript).bytes, "search", "js"),
      let icon = Self.name(icon, "icon", "svg")
    else { return nil }
    self.styleSheet = styleSheet
    styleSheetHash = hash
    self.script = script
    self.searchScript = searchScript
    self.icon = icon
  }

  private static func name(_ bytes: [UInt8], _ stem: String, _ ending: String) -> Asset? {
    SHA256Digest(of: bytes).map { Asset(path: "\(stem)-\($0.description.prefix(12)).\(ending)", bytes: bytes) }
  }
}
