import CSystem
import Publication

/// Where the templates are when no option says it.
enum TemplatesFolder {
  private static let name = "templates"

  /// The folder `templates` here; where there is none, the one of the repository that the command was compiled in, so that
  /// a dossier may lie anywhere.
  static var usual: String { exists(name) ? name : ofTheCommand ?? name }

  /// The nearest folder of that name, above the command itself, which holds the style sheet too: not any that is called so.
  private static var ofTheCommand: String? {
    guard let path = csystem_own_path().map({ String(cString: $0) }), var own = try? Disk.disk.resolve(path) else {
      return nil
    }
    while let slash = own.lastIndex(of: "/") {
      own = String(own[..<slash])
      if exists("\(own)/\(name)/dossier.css") { return "\(own)/\(name)" }
    }
    return nil
  }

  private static func exists(_ path: String) -> Bool { (try? Disk.disk.entry(path)) != nil }
}

extension InputOptions {
  /// The folder of the templates: the option's, or the usual one.
  var templatesFolder: String { templates ?? TemplatesFolder.usual }
}
