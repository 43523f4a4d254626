import Bytes

/// A path of `include`, in which `*` stands for any letters within one part: `claims/*.yaml`.
struct PathPattern {
  /// Its parts, at least one.
  let parts: [String]

  /// Nil where the path is empty, absolute, or leads up or out.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part != "." && part != ".." && !part.unicodeScalars.contains { $0 == "\\" || $0.value < 0x20 }
    }
    guard isPlain else { return nil }
    self.parts = parts
  }

  /// The files of `folder` that match, sorted by bytes; files and folders whose names begin with a dot match no `*`. And
  /// what could not be listed, folders and files with names that are not UTF-8: a folder that is not there holds nothing.
  func files(in folder: ContentFolder) -> (paths: [String], unlisted: [(path: String, failure: ContentFolder.Failure)])
  {
    var found = [""]
    var unlisted: [(path: String, failure: ContentFolder.Failure)] = []
    for (index, part) in parts.enumerated() {
      guard part.contains("*") else {
        found = found.map { $0.isEmpty ? part : $0 + "/" + part }
        continue
      }
      found = found.flatMap { path -> [String] in
        switch folder.list(path) {
        case .success(let entries):
          let matches = matches(of: part, in: path, entries, areFolders: index + 1 < parts.count)
          unlisted += matches.filter { !$0.isText }.map { ($0.path, .namedInBytes) }
          return matches.filter(\.isText).map(\.path)
        case .failure(.missing): return []
        case .failure(let failure):
          unlisted.append((path, failure))
          return []
        }
      }
    }
    return (found.sorted(by: ByteOrder.precedes), unlisted)
  }

  /// The files of the folder in which a path without `*` leads to a file; nil where it cannot be listed for another reason
  /// than that it is not there.
  func siblings(in folder: ContentFolder) -> [String]? {
    let parent = parts.dropLast().joined(separator: "/")
    switch folder.list(parent) {
    case .success(let entries):
      return entries.filter { !$0.isFolder }.map { parent.isEmpty ? $0.name : parent + "/" + $0.name }
    case .failure(.missing): return []
    case .failure: return nil
    }
  }

  private func matches(
    of part: String, in path: String, _ entries: [ContentFolder.Entry], areFolders: Bool
  ) -> [(path: String, isText: Bool)] {
    entries.filter { entry in
      entry.isFolder == areFolders && !entry.name.hasPrefix(".")
        && Self.matches(Array(entry.name.utf8), Array(part.utf8))
    }.map { (path.isEmpty ? $0.name : path + "/" + $0.name, $0.isText) }
  }

  /// Whether there is a `*` at all; without one, the file is expected to be there.
  var isOneFile: Bool { !parts.contains { $0.contains("*") } }

  /// Whether `name` matches `pattern`; on a mismatch, the last `*` takes one byte more, so that nothing explodes.
  static func matches(_ name: [UInt8], _ pattern: [UInt8]) -> Bool {
    let star = UInt8(ascii: "*")
    var (n, p) = (0, 0)
    var retry: (name: Int, pattern: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == star {
        retry = (n, p + 1)
        p += 1
      } else if p < pattern.count, pattern[p] == name[n] {
        n += 1
        p += 1
      } else if let last = retry {
        retry = (last.name + 1, last.pattern)
        (n, p) = (last.name + 1, last.pattern)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == star }
  }
}
