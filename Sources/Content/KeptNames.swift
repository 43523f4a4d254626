import Diagnostics
import DossierModel

// The names under `keep`, at the top of the published site.
extension DossierDecoder {
  /// Whether a build can leave it alone, so that none fails over it.
  func isKeptName(_ name: Located<String>) -> Bool {
    guard isPlainName(name) else { return false }
    guard let (identifier, summary, explanation) = Self.fault(ofKept: name.value) else { return true }
    log.error(identifier, at: name.range, summary, explanation)
    return false
  }

  private static func fault(ofKept name: String) -> (identifier: String, summary: String, explanation: String)? {
    if name.utf8.starts(with: ".dossier-".utf8) {
      return (
        "reserved-name", "`\(name)` belongs to the builds themselves",
        "Names that begin with `.dossier-` are theirs. Take it from the list."
      )
    }
    if name.contains("*") {
      return (
        "bad-file-name", "`*` stands for nothing under `keep`",
        "Write each name in full; a folder is kept with all that it holds."
      )
    }
    // The last plane's end stands for bytes that are no text.
    if name.utf8.count > 255 || name.unicodeScalars.contains(where: { $0.value >= 0x10FF80 }) {
      return ("bad-file-name", "No file can have this name", "A name has at most 255 bytes, and they are text.")
    }
    return nil
  }
}
