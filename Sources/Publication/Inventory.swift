/// What stands in an output folder before a build, but for the publication's own files. No symbolic link is followed.
struct Inventory: Sendable {
  /// Everything that is no folder, and the folders that cannot be looked into.
  private(set) var entries: [RelativePath: Disk.Entry] = [:]
  /// The folders that were looked into, each after the one that holds it.
  private(set) var folders: [RelativePath] = []
  /// The folders that this process may not look into.
  private(set) var closed: [RelativePath] = []
  /// Whether something is mounted at one of the files and folders, so that the whole cannot be exchanged.
  private(set) var holdsMountPoint = false

  /// Nothing.
  init() {}

  /// Looks through the folder at `path`.
  init(of path: String, on disk: Disk) throws(DiskFault) {
    var found = try Self.entries(in: RelativePath(listed: ""), of: path, on: disk)
    while let (place, entry) = found.popLast() {
      if disk.isMountPoint(path + "/" + place.text) { holdsMountPoint = true }
      guard entry.kind == .folder else {
        entries[place] = entry
        continue
      }
      do throws(DiskFault) {
        found += try Self.entries(in: place, of: path, on: disk)
        folders.append(place)
      } catch {
        guard error.reason == .forbidden else { throw error }
        entries[place] = entry
        closed.append(place)
      }
    }
  }

  /// Whether a regular file stands at `path`.
  func hasFile(_ path: RelativePath) -> Bool { entries[path]?.kind == .file }

  private static func entries(
    in folder: RelativePath, of path: String, on disk: Disk
  ) throws(DiskFault) -> [(RelativePath, Disk.Entry)] {
    let folderPath = folder.text.isEmpty ? path : path + "/" + folder.text
    var entries: [(RelativePath, Disk.Entry)] = []
    for name in try disk.names(folderPath) where !folder.text.isEmpty || !ReservedName.covers(name) {
      if let entry = try disk.entry(folderPath + "/" + name) { entries.append((folder.appending(name), entry)) }
    }
    return entries
  }
}
