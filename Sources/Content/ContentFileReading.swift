import Bytes
import Diagnostics
import DossierModel
import YAML

// Reading one file.
extension ContentFiles {
  /// Reads one file: of the manifest, unless `article` says what is to be kept of its text.
  static func readFile(
    _ path: String, _ article: ContentReader.ArticleTexts?, as id: FileID, of folder: ContentFolder
  ) -> File {
    switch folder.read(path) {
    case .failure(let failure):
      let source = SourceText(path: folder.shown(path), bytes: [])
      let expected = path == manifestPath ? "Every dossier has this file; `--content` names its folder." : ""
      return File(
        path: path, source: .keeping(source, article, isReadable: false), tree: nil, body: 0..<0,
        diagnostics: [unreadable(source.path, failure, expected)])
    case .success(let bytes):
      let source = SourceText(path: folder.shown(path), bytes: bytes)
      if let article { return Self.article(path, source, article, id) }
      let content =
        path == manifestPath
        ? "It has at least `title`, `summary`, `language`, `edition` and `topics`, each with a colon and a value after it."
        : "It holds lists, such as `claims:` and below it what begins with `- id: ID`."
      let (tree, diagnostics) = TreeReader.read(source, as: id, content: content)
      return File(path: path, source: .held(source), tree: tree, body: 0..<0, diagnostics: diagnostics)
    }
  }
}

extension ContentFiles {
  /// The texts of the manifest, then those of the articles.
  static func sources(of files: [File], in folder: ContentFolder) -> SourceSet {
    var held: [SourceText] = []
    var stored: [(path: String, text: StoredTexts.Text)] = []
    for file in files {
      switch file.source {
      case .held(let text): held.append(text)
      case .stored(let text): stored.append((file.path, text))
      }
    }
    let paths = stored.map(\.path)
    let readAgain = StoredTexts(stored.map(\.text)) { number -> [UInt8]? in
      guard case .success(let bytes) = folder.read(paths[number]) else { return nil }
      return bytes
    }
    return SourceSet(held, readAgain)
  }
}

extension ContentFiles.File.Source {
  /// What is kept of a text: of an article by that rule, all of any other.
  static func keeping(_ text: SourceText, _ article: ContentReader.ArticleTexts?, isReadable: Bool = true) -> Self {
    guard article == .readAgain else { return .held(text) }
    return .stored(StoredTexts.Text(path: text.path, bytes: isReadable ? text.bytes : nil))
  }
}

extension Collection where Element == UInt8 {
  /// Whether it ends with these bytes.
  func ends(with suffix: String) -> Bool {
    suffix.utf8.count <= count && dropFirst(count - suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
