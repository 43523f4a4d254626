import Diagnostics

/// The edition that was published before, in the staging folder since the two were exchanged.
struct OldEdition {
  let folder: OutputFolder
  let sentences: PublicationSentences

  private var disk: Disk { folder.disk }

  /// Removes all that was there when the build began; what appeared since is brought over to the new edition. The new
  /// edition stands already, so whatever goes wrong is a warning.
  func remove() -> [Diagnostic] {
    var appeared: [RelativePath] = []
    var warnings: [Diagnostic] = []
    do throws(DiskFault) {
      try removeFiles()
      for path in folder.inventory.folders.reversed() + [RelativePath(listed: "")] {
        do throws(DiskFault) { try disk.removeFolder(folder.staged(path)) } catch {
          guard error.reason == .occupied else { throw error }
          appeared += try bringOver(path)
        }
      }
      try disk.removeTree(folder.stagingPath)
    } catch {
      warnings.append(sentences.leftover(error))
    }
    if !appeared.isEmpty { warnings.append(sentences.appeared(appeared)) }
    return warnings
  }

  private func removeFiles() throws(DiskFault) {
    for path in folder.inventory.entries.keys { try disk.removeIfThere(folder.staged(path)) }
    for name in [ReservedName.list, ReservedName.pendingList] {
      try disk.removeIfThere(folder.stagingPath + "/" + name)
    }
  }

  private func bringOver(_ path: RelativePath) throws(DiskFault) -> [RelativePath] {
    let late = try Inventory(of: folder.staged(path), on: disk)
    var moved: [RelativePath] = []
    for name in late.entries.keys {
      let whole = path.appending(name.text)
      let destination = folder.published(whole)
      guard try disk.entry(destination) == nil else { continue }
      try disk.makingFolders(for: destination) { () throws(DiskFault) in
        try disk.rename(folder.staged(whole), destination)
      }
      moved.append(whole)
    }
    return moved
  }
}
