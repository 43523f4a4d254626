/// What stands in an output folder before a build, but for the publication's own files. No symbolic link is followed.
struct Inventory: Sendable {
  /// Everything that is no folder.
  private(set) var entries: [RelativePath: Disk.Entry] = [:]
  /// The folders, each after the one that holds it.
  private(set) var folders: [RelativePath] = []
  /// Whether something is mounted at one of the folders, so that the whole cannot be exchanged.
  private(set) var holdsMountPoint = false

  /// Nothing.
  init() {}

  /// Looks through the folder at `path`.
  init(of path: String, on disk: Disk) throws(DiskFault) {
    var found = 0
    var folder = RelativePath(listed: "")
    while true {
      let folderPath = folder.text.isEmpty ? path : path + "/" + folder.text
      if !folder.text.isEmpty, disk.isMountPoint(folderPath) { holdsMountPoint = true }
      for name in try disk.names(folderPath) {
        if folder.text.isEmpty, ReservedName.covers(name) { continue }
        guard let entry = try disk.entry(folderPath + "/" + name) else { continue }
        if entry.kind == .folder {
          folders.append(folder.appending(name))
        } else {
          entries[folder.appending(name)] = entry
        }
      }
      guard found < folders.count else { return }
      folder = folders[found]
      found += 1
    }
  }

  /// Whether a regular file stands at `path`.
  func hasFile(_ path: RelativePath) -> Bool { entries[path]?.kind == .file }
}
