// A folder in which editions are staged is known by what stands in it and not by its name alone, which somebody may have
// given to a folder of theirs. It has a mark from its first file on; while it changes places with the site, and when it is
// the old edition, the list of that edition's files. These go last of all.
extension Disk {
  private static let tellingNames = [ReservedName.mark, ReservedName.list, ReservedName.pendingList]

  /// Marks the folder at `path`, which is there and empty or ours.
  func markStaging(_ path: String) throws(DiskFault) {
    let mark = path + "/" + ReservedName.mark
    if try entry(mark) != nil { return }
    try write(mark, Array("A build of a dossier puts its files here, and the next one removes them.\n".utf8))
  }

  /// Takes the mark off again: for a folder that has a list, and is to be the site.
  func unmarkStaging(_ path: String) throws(DiskFault) { try removeIfThere(path + "/" + ReservedName.mark) }

  /// Whether a build may have made what stands at `path`: a folder with a mark or a list, or one that holds no file, as
  /// where a build was killed before it could mark it.
  func isStaging(_ path: String) throws(DiskFault) -> Bool {
    guard try entry(path)?.kind == .folder else { return false }
    for name in Self.tellingNames where try entry(path + "/" + name) != nil { return true }
    return try Inventory(of: path, on: self).entries.isEmpty
  }

  /// Removes a staging folder with all that is in it, so that whatever is left at any moment is still known for one.
  func removeStaging(_ path: String) throws(DiskFault) { try removeTree(path, lastNames: Self.tellingNames) }
}
