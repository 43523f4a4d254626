import Bytes
import Diagnostics
import DossierModel
import Parallel
import YAML

/// The files of a content folder, read and parsed, not yet understood.
struct ContentFiles: Sendable {
  /// One file.
  struct File: Sendable {
    /// What is kept of its text, which is empty where it could not be read.
    enum Source: Sendable {
      case held(SourceText)
      case stored(StoredTexts.Text)
    }

    /// Its path from the content folder.
    let path: String
    /// Its text, of a file of the manifest; an article's is read again where it is asked for.
    let source: Source
    /// The manifest, or an article's front matter; nil where it could not be read, which was reported.
    let tree: Tree?
    /// An article's Markdown.
    let body: Range<Int>
    /// What is wrong with its form.
    let diagnostics: [Diagnostic]
  }

  /// dossier.yaml, the files that it includes, the articles by name. A file's index here is its `FileID`.
  private(set) var files: [File] = []
  /// How many of them are the manifest.
  private(set) var manifestCount = 0
  /// What is wrong with paths.
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether everything that `include` names was found.
  private(set) var includesAll = true
  /// Whether all articles were found; not where a name or the folder could not be read, which was reported.
  private(set) var hasAllArticles = true
  /// Files that look as if they belonged to the dossier, and that nothing leads to.
  private(set) var forgotten: [Forgotten] = []
  /// All texts.
  private(set) var sources = SourceSet()

  /// A file that was not read, and what it holds by all appearances.
  struct Forgotten: Sendable {
    /// What is said of it; a warning.
    let warning: Diagnostic
    /// Its lists; nil of an article.
    let tree: Tree?
    /// The identifier that it would have as an article.
    let article: String?
  }

  /// The path of the manifest.
  static let manifestPath = "dossier.yaml"
  /// The folder of the articles.
  static let articleFolder = "articles"

  /// Reads everything; the files side by side.
  static func read(_ folder: ContentFolder, _ texts: ContentReader.ArticleTexts) async -> ContentFiles {
    var result = ContentFiles()
    let manifest = readFile(manifestPath, nil, as: FileID(index: 0), of: folder)
    let included = result.findIncluded(manifest, in: folder)
    let articles = result.findArticles(in: folder)
    // Where even the manifest could not be read, the folder is another one, and this would only follow from it.
    if manifest.tree != nil, articles.isEmpty, result.hasAllArticles { result.diagnostics.append(noArticles(folder)) }
    let wanted =
      included.map { (path: $0, isArticle: false) } + articles.map { (path: $0, isArticle: true) }
    let others = await parallelMap(wanted.indices) { index in
      readFile(wanted[index].path, wanted[index].isArticle ? texts : nil, as: FileID(index: 1 + index), of: folder)
    }
    result.files = [manifest] + others
    result.sources = Self.sources(of: result.files, in: folder)
    // A mistyped path is one mistake: the file that it means is not forgotten besides.
    let isRead = result.files[...included.count].allSatisfy { !$0.diagnostics.contains { $0.identifier == unreadable } }
    if manifest.tree != nil, result.includesAll, isRead {
      let read = included + [manifestPath]
      result.missForgotten(in: folder, read: Set(read + read.map(folder.follow)))
    }
    result.manifestCount = 1 + included.count
    return result
  }

  /// The manifest's files, with their names.
  var manifest: [(id: FileID, file: File)] {
    files[..<manifestCount].enumerated().map { (FileID(index: $0.offset), $0.element) }
  }

  /// The articles' files, with their names.
  var articles: [(id: FileID, file: File)] {
    files[manifestCount...].enumerated().map { (FileID(index: manifestCount + $0.offset), $0.element) }
  }
}

// What there is to read.
extension ContentFiles {
  private mutating func findIncluded(_ manifest: File, in folder: ContentFolder) -> [String] {
    guard let root = manifest.tree?.root, case .held(let source) = manifest.source else { return [] }
    guard let include = root["include"] else {
      // It may be misspelt, or stand in what was not read.
      includesAll =
        !root.isCutOff && !root.entries.contains { NearestName.candidates(for: $0.key.text, among: ["include"]) != [] }
      return []
    }
    let log = ProblemLog(source)
    var found: [String] = []
    var seen: Set<String> = [Self.manifestPath]
    for item in include.readTexts("`include`", log) {
      guard let pattern = PathPattern(item.value) else {
        log.error(
          "bad-path", at: item.range, "`\(item.value)` is no path inside the content folder",
          "Write a path from the content folder down, such as `claims/*.yaml`.")
        includesAll = false
        continue
      }
      let (files, unlisted) = pattern.files(in: folder)
      if !unlisted.isEmpty {
        diagnostics += unlisted.map { Self.unreadable(folder.shown($0.path), $0.failure) }
        includesAll = false
        continue
      }
      let siblings = pattern.isOneFile ? pattern.siblings(in: folder) : nil
      if files.isEmpty || siblings?.contains(files[0]) == false {
        log.error(
          "nothing-included", at: item.range,
          siblings == nil ? "No file matches `\(item.value)`" : "There is no file `\(item.value)`",
          suggestions: NearestName.candidates(for: item.value, among: siblings ?? []))
        includesAll = false
        continue
      }
      found += files.filter { seen.insert($0).inserted }
    }
    if log.hasErrors { includesAll = false }
    diagnostics += log.diagnostics
    return found
  }

  private mutating func findArticles(in folder: ContentFolder) -> [String] {
    let entries: [ContentFolder.Entry]
    switch folder.list(Self.articleFolder) {
    case .success(let found): entries = found.filter { !$0.name.hasPrefix(".") }
    case .failure(.missing): entries = []
    case .failure(let failure):
      diagnostics.append(Self.unreadable(folder.shown(Self.articleFolder), failure, what: "This folder"))
      hasAllArticles = false
      return []
    }
    for entry in entries where entry.isFolder || !entry.name.utf8.ends(with: ".md") {
      let warning = Diagnostic(
        .warning, "not-an-article", at: SourcePlace(file: folder.shown(Self.articleFolder + "/" + entry.name)),
        "This is no article and was not read", explanation: "An article is a file whose name ends in `.md`.")
      diagnostics.append(warning)
      let stem = entry.name.utf8.prefix { $0 != UInt8(ascii: ".") }
      forgotten.append(Forgotten(warning: warning, tree: nil, article: String(stem)))
    }
    let articles = entries.filter { !$0.isFolder && $0.name.utf8.ends(with: ".md") }
    for article in articles where !article.isText {
      diagnostics.append(Self.unreadable(folder.shown(Self.articleFolder + "/" + article.name), .namedInBytes))
      hasAllArticles = false
    }
    return articles.filter(\.isText).map(\.name).sorted(by: ByteOrder.precedes).map { Self.articleFolder + "/" + $0 }
  }

  /// A file of the manifest that nothing includes is easily forgotten: nothing else would show that it is not read.
  private mutating func missForgotten(in folder: ContentFolder, read: Set<String>) {
    var open = [""]
    while let path = open.popLast(), path.utf8.split(separator: UInt8(ascii: "/")).count < 8 {
      guard case .success(let entries) = folder.list(path) else { continue }
      for entry in entries where !entry.name.hasPrefix(".") {
        let inner = path.isEmpty ? entry.name : path + "/" + entry.name
        if entry.isFolder {
          if inner != Self.articleFolder { open.append(inner) }
        } else if inner.utf8.ends(with: ".yaml") || inner.utf8.ends(with: ".yml"), !read.contains(inner),
          !read.contains(folder.follow(inner))
        {
          let warning = Diagnostic(
            .warning, "not-included", at: SourcePlace(file: folder.shown(inner)), "This file was not read",
            explanation: "Name it under `include` in dossier.yaml, or give it another ending.")
          diagnostics.append(warning)
          let file = Self.readFile(inner, nil, as: FileID(index: 0), of: folder)
          forgotten.append(Forgotten(warning: warning, tree: file.tree, article: nil))
        }
      }
    }
  }

  private static func noArticles(_ folder: ContentFolder) -> Diagnostic {
    Diagnostic(
      .error, "no-articles", at: SourcePlace(file: folder.shown(articleFolder)), "The dossier has no articles",
      explanation: "Each is a file `ID.md` in this folder.")
  }

  static let unreadable = "unreadable-file"

  static func unreadable(
    _ path: String, _ failure: ContentFolder.Failure, _ explanation: String = "", what: String = "This file"
  ) -> Diagnostic {
    Diagnostic(.error, unreadable, at: SourcePlace(file: path), "\(what) \(failure.sentence)", explanation: explanation)
  }
}
