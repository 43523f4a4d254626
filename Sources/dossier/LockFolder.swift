import Bytes
import Content
import Diagnostics
import Evidence
import Parallel

/// The folder of the evidence lock in the content of a dossier.
struct LockFolder {
  private let content: ContentFolder
  /// The names of its files, ordered; none where there is no lock yet, and nil where nobody can tell.
  let names: [String]?
  /// What is wrong with the folder.
  let diagnostics: [Diagnostic]

  init(in content: ContentFolder) {
    self.content = content
    switch content.list("evidence") {
    case .success(let entries):
      let files = entries.lazy.filter { !$0.isFolder && $0.name.utf8.suffix(5).elementsEqual(".json".utf8) }
      (names, diagnostics) = (files.map(\.name).sorted(by: ByteOrder.precedes), [])
    case .failure(.missing), .failure(.leadsNowhere): (names, diagnostics) = ([], [])
    case .failure(let failure):
      (names, diagnostics) = (nil, [Self.unreadable("\(content.name)/evidence", "The evidence lock", failure)])
    }
  }

  /// The path of the folder, as diagnostics show it.
  var path: String { content.name + "/evidence" }

  /// Reads one of its files.
  func read(_ name: String) -> Result<LockFile, LockFile.Unreadable> {
    content.read("evidence/" + name).map { LockFile(name: name, bytes: $0) }.mapError { failure in
      LockFile.Unreadable(Self.unreadable("\(path)/\(name)", "This file of the evidence lock", failure))
    }
  }

  /// All its files; nil where not even their names are known.
  func readAll() async -> (files: [LockFile]?, diagnostics: [Diagnostic]) {
    guard let names else { return (nil, diagnostics) }
    var files: [LockFile] = []
    var unreadable: [Diagnostic] = []
    for read in await parallelMap(names, { read($0) }) {
      switch read {
      case .success(let file): files.append(file)
      case .failure(let failure): unreadable.append(failure.diagnostic)
      }
    }
    return (files, unreadable)
  }

  private static func unreadable(_ path: String, _ what: String, _ failure: ContentFolder.Failure) -> Diagnostic {
    Diagnostic(.error, "lock-unreadable", at: SourcePlace(file: path), "\(what) \(failure.sentence)")
  }
}
