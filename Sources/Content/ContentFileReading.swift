import Bytes
import Diagnostics
import DossierModel
import YAML

// Reading one file.
extension ContentFiles {
  static func readFile(_ path: String, isArticle: Bool, as id: FileID, of folder: ContentFolder) -> File {
    switch folder.read(path) {
    case .failure(let failure):
      let source = SourceText(path: folder.shown(path), bytes: [])
      let expected = path == manifestPath ? "Every dossier has this file; `--content` names its folder." : ""
      return File(
        path: path, source: source, tree: nil, body: 0..<0, diagnostics: [unreadable(source.path, failure, expected)])
    case .success(let bytes):
      let source = SourceText(path: folder.shown(path), bytes: bytes)
      if isArticle { return article(path, source, id) }
      let content =
        path == manifestPath
        ? "It has at least `title`, `summary`, `language`, `edition` and `topics`, each with a colon and a value after it."
        : "It holds lists, such as `claims:` and below it what begins with `- id: ID`."
      let (tree, diagnostics) = TreeReader.read(source, as: id, content: content)
      return File(path: path, source: source, tree: tree, body: 0..<0, diagnostics: diagnostics)
    }
  }

  private static func article(_ path: String, _ source: SourceText, _ id: FileID) -> File {
    func failed(_ diagnostic: Diagnostic) -> File {
      File(path: path, source: source, tree: nil, body: 0..<0, diagnostics: [diagnostic])
    }
    if let bad = source.bytes.withUnsafeBufferPointer({ UTF8Validity.firstInvalidByte(in: $0) }) {
      return failed(
        Diagnostic(
          .error, "not-utf8", at: source.place(bad..<bad + 1), "The text is not UTF-8",
          explanation: "Save the file as UTF-8."))
    }
    let merges = MergeMarks.diagnostics(in: source, 0..<source.bytes.count, equalsSignsUnderline: true)
    if !merges.isEmpty {
      return File(path: path, source: source, tree: nil, body: 0..<0, diagnostics: merges)
    }
    do throws(FrontMatter.Failure) {
      let parts = try FrontMatter(of: source)
      let (tree, diagnostics) = TreeReader.read(source, range: parts.yaml, as: id)
      return File(path: path, source: source, tree: tree, body: parts.body, diagnostics: diagnostics)
    } catch {
      let start = source.lineRange(0)
      switch error {
      case .missing:
        return failed(
          Diagnostic(
            .error, "no-front-matter", at: source.place(start), "This article has no front matter",
            explanation: "Its first line must be `---`; keys and values follow, then another `---`, then the digest."))
      case .open:
        return failed(
          Diagnostic(
            .error, "no-front-matter", at: source.place(start), "The front matter that begins here is never closed",
            explanation: "A line `---` must stand between the keys and the digest."))
      }
    }
  }
}

extension Collection where Element == UInt8 {
  /// Whether it ends with these bytes.
  func ends(with suffix: String) -> Bool {
    suffix.utf8.count <= count && dropFirst(count - suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
