import Content
import Diagnostics
import DossierModel
import Evidence

/// The dossier into which a capture is imported.
struct ReceivingDossier {
  private let path: String
  private let folder: ContentFolder

  private static let manifest = "dossier.yaml"

  /// The dossier whose content is the folder at `path`.
  init(_ path: String) {
    self.path = path
    folder = .disk(path)
  }

  /// That there is none, as a build would say, with the nearest folders that hold one; nil where there is.
  var missing: Diagnostic? {
    guard case .failure(let failure) = folder.read(Self.manifest) else { return nil }
    return Diagnostic(
      .error, "unreadable-file", at: SourcePlace(file: path + (path.hasSuffix("/") ? "" : "/") + Self.manifest),
      "This file \(failure.sentence)",
      explanation: "An article is imported into a dossier, which has this file; `--content` names its folder.",
      suggestions: neighbours)
  }

  /// The dossier as far as it can be read. What is wrong with it is for `check` to say.
  func read() async -> ContentReading { await ContentReader.read(folder) }

  /// A warning for each other article of which the capture is the original already.
  static func articles(of capture: CaptureImport, in dossier: ContentReading) -> [Diagnostic] {
    let same =
      dossier.partial?.articles.filter { article in
        article.sha256.value == capture.sha256 && capture.articlePath != "articles/\(article.id.value).md"
      } ?? []
    return same.map { article in
      Diagnostic(
        .warning, "capture-known", at: dossier.sources.place(article.sha256.range),
        "This capture is the original of the article `\(article.id.value)` already",
        explanation: "One text under two articles would count twice wherever articles agree: keep one of the two.")
    }
  }

  /// Folders beside the one that was named which hold a dossier and have a similar name.
  private var neighbours: [String] {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    while parts.count > 1, parts.last?.isEmpty ?? false { parts.removeLast() }
    let name = String(parts.removeLast())
    let parent = parts.map { $0 + "/" }.joined()
    let around = ContentFolder.disk(parent.isEmpty ? "." : parent)
    guard case .success(let entries) = around.list("") else { return [] }
    let dossiers = entries.filter { entry in
      guard entry.isFolder, case .success = around.read("\(entry.name)/\(Self.manifest)") else { return false }
      return true
    }
    return NearestName.candidates(for: name, among: dossiers.map(\.name)).map { parent + $0 }
  }
}
