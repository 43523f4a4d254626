import CSystem
import Files
import Publication

/// Where the templates are when no option says it.
enum TemplatesFolder {
  private static let name = "templates"

  /// The folder `templates` here; where there is none, the one of the repository that the command was compiled in, so that
  /// a dossier may lie anywhere.
  static var usual: String { Folder.isThere(name) ? name : ofTheCommand ?? name }

  /// The folder beside the `.build` in which the command lies; nil where it lies elsewhere, or the system does not tell.
  /// Templates are trusted, so none is taken that only happens to lie above it.
  private static var ofTheCommand: String? {
    guard let link = csystem_own_path().map({ String(cString: $0) }), let own = resolved(link),
      let build = own.ranges(of: "/.build/").last
    else { return nil }
    let folder = "\(own[..<build.lowerBound])/\(name)"
    return Folder.isThere(folder) ? folder : nil
  }

  /// The path without links. Where the system does not tell it, nothing is lost: the option names the folder.
  private static func resolved(_ path: String) -> String? {
    do throws(DiskFault) { return try Disk.disk.resolve(path) } catch { return nil }
  }
}

extension InputOptions {
  /// The folder of the templates: the option's, or the usual one.
  var templatesFolder: String { templates ?? TemplatesFolder.usual }
}
