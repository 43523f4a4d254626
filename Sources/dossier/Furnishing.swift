import Content
import Diagnostics
import DossierModel
import Site

/// What stands in the folder of templates: the templates, the texts of the interface, the style sheet and the scripts.
struct Furnishing {
  /// All of it, ready for use.
  struct Furnishings: Sendable {
    let templates: PageTemplates
    let phrases: Phrasebook
    let assets: Assets
  }

  /// Nil where something is wrong.
  private(set) var value: Furnishings?
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the folder at `path`, with the texts in the language of the dossier, or in English where it is not known.
  init(_ path: String, for dossier: ContentReading) {
    let folder = ContentFolder.disk(path)
    guard case .success(let entries) = folder.list("") else {
      diagnostics.append(
        missing(
          path, "The folder of the templates cannot be read",
          "`--templates` names it: the folder `templates` of this program's repository, or a copy of it."))
      return
    }
    let templates = compileTemplates(entries, in: folder)
    let phrases = readPhrases(in: folder, for: dossier)
    let assets = readAssets(in: folder)
    guard let templates, let phrases, let assets else { return }
    value = Furnishings(templates: templates, phrases: phrases, assets: assets)
  }

  private mutating func compileTemplates(
    _ entries: [ContentFolder.Entry], in folder: ContentFolder
  ) -> PageTemplates? {
    let names = entries.filter { !$0.isFolder && $0.name.hasSuffix(".html") }.map(\.name).sorted()
    let (templates, problems) = PageTemplates.compile(names.compactMap { read($0, in: folder) })
    diagnostics += problems
    return templates
  }

  private mutating func readPhrases(in folder: ContentFolder, for dossier: ContentReading) -> Phrasebook? {
    let tags = languages(in: folder)
    let language = dossier.language?.value.language ?? "en"
    if let written = dossier.language, !tags.isEmpty, !tags.contains(language) {
      diagnostics.append(unknown(language, among: tags, at: dossier.sources.place(written.range), in: folder))
      return nil
    }
    guard let source = read("languages/\(language).yaml", in: folder) else { return nil }
    let (phrasebook, problems) = Phrasebook.read(source, as: FileID(index: 0))
    diagnostics += problems
    // English is what the others are held against; templates without it have nothing to compare.
    if language != "en", case .success(let english) = folder.read("languages/en.yaml") {
      diagnostics += LanguageGaps.diagnostics(of: source, like: SourceText(path: "en.yaml", bytes: english))
    }
    return phrasebook
  }

  /// The languages for which there are texts, in alphabetical order.
  private func languages(in folder: ContentFolder) -> [String] {
    guard case .success(let entries) = folder.list("languages") else { return [] }
    return entries.filter { !$0.isFolder && $0.name.hasSuffix(".yaml") }.map { String($0.name.dropLast(5)) }.sorted()
  }

  private func unknown(
    _ language: String, among tags: [String], at place: SourcePlace, in folder: ContentFolder
  ) -> Diagnostic {
    Diagnostic(
      .error, "language-unknown", at: place,
      "There are no texts of the interface in the language `\(language)`",
      explanation: "There are texts in \(tags.map { "`\($0)`" }.joined(separator: ", ")). Another language is a file "
        + "`\(folder.name)/languages/\(language).yaml` with the same keys.")
  }

  private mutating func readAssets(in folder: ContentFolder) -> Assets? {
    guard let sheet = read("dossier.css", in: folder), let script = read("dossier.js", in: folder),
      let words = read("search-words.js", in: folder), let index = read("search-index.js", in: folder),
      let search = read("search.js", in: folder), let icon = read("icon.svg", in: folder)
    else { return nil }
    // What searches is published as one script.
    return Assets(
      styleSheet: sheet.bytes, script: script.bytes, searchScript: words.bytes + index.bytes + search.bytes,
      icon: icon.bytes)
  }

  private mutating func read(_ name: String, in folder: ContentFolder) -> SourceText? {
    let path = folder.name + "/" + name
    switch folder.read(name) {
    case .success(let bytes): return SourceText(path: path, bytes: bytes)
    case .failure(let failure):
      diagnostics.append(
        missing(path, "This file is needed and \(failure.sentence(in: "the folder of the templates"))."))
      return nil
    }
  }

  private func missing(_ path: String, _ summary: String, _ explanation: String = "") -> Diagnostic {
    Diagnostic(.error, "template-file-unreadable", at: SourcePlace(file: path), summary, explanation: explanation)
  }
}
