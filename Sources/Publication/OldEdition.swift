import Diagnostics

/// The edition that was published before, in the staging folder since the two were exchanged.
///
/// What somebody changed or added there after the build had looked through it is never removed: what the publication does
/// not own comes into the new edition, a page changed by hand into a folder of its own.
struct OldEdition {
  let plan: PublicationPlan
  let folder: OutputFolder
  let sentences: PublicationSentences
  /// What came into the new edition.
  private var appeared: [RelativePath] = []
  /// Where that goes which has no place there.
  private var rescue: RescueFolder

  private var disk: Disk { folder.disk }

  init(plan: PublicationPlan, folder: OutputFolder, sentences: PublicationSentences) {
    self.plan = plan
    self.folder = folder
    self.sentences = sentences
    rescue = RescueFolder(at: folder.rescuePath, on: folder.disk)
  }

  /// Removes all that was there when the build began. The new edition stands already, so whatever goes wrong is a warning.
  mutating func remove() -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    do throws(DiskFault) { try removeAll() } catch { warnings.append(sentences.leftover(error)) }
    if !appeared.isEmpty { warnings.append(sentences.appeared(appeared)) }
    if let place = rescue.path { warnings.append(sentences.rescued(rescue.files, to: place)) }
    return warnings
  }

  private mutating func removeAll() throws(DiskFault) {
    let staying = Set(plan.kept + plan.foreign)
    var obsolete: [RelativePath] = []
    for (path, seen) in folder.inventory.entries where try isObsolete(path, seen, isOurs: !staying.contains(path)) {
      obsolete.append(path)
    }
    for path in obsolete { try remove(folder.staged(path)) }
    for path in folder.inventory.folders.reversed() {
      let old = folder.staged(path)
      do throws(DiskFault) {
        try disk.permitted(in: Disk.holder(of: old)) { () throws(DiskFault) in try disk.removeFolder(old) }
      } catch {
        guard error.reason == .occupied else { throw error }
        try bringOver(path)
      }
    }
    // The list goes last: while it stands, the next build looks for what somebody changed here.
    try bringOver(RelativePath(listed: ""))
    for name in [ReservedName.list, ReservedName.pendingList] { try remove(folder.stagingPath + "/" + name) }
    do throws(DiskFault) { try disk.removeFolder(folder.stagingPath) } catch {
      guard error.reason == .occupied else { throw error }
      try bringOver(RelativePath(listed: ""))
      try disk.removeTree(folder.stagingPath)
    }
  }

  private func remove(_ path: String) throws(DiskFault) {
    try disk.permitted(in: Disk.holder(of: path)) { () throws(DiskFault) in try disk.removeIfThere(path) }
  }

  /// Whether the file at `path` is still the one that was seen, or stands in the new edition too. Else it is taken there, or
  /// out of the way.
  private mutating func isObsolete(_ path: RelativePath, _ seen: Disk.Entry, isOurs: Bool) throws(DiskFault) -> Bool {
    let old = folder.staged(path)
    let now = try disk.permitted(in: Disk.holder(of: old)) { () throws(DiskFault) in try disk.entry(old) }
    if now == seen || now?.kind == .folder { return now == seen }
    let new = try disk.entry(folder.published(path))
    if let now, new?.identity == now.identity { return true }
    if isOurs || !seen.looks(like: new) {
      if now != nil { try rescue.take(path, from: folder.stagingPath) }
    } else if now != nil {
      try disk.rename(old, folder.published(path))
      appeared.append(path)
    } else {
      try disk.remove(folder.published(path))
    }
    return false
  }

  private mutating func bringOver(_ path: RelativePath) throws(DiskFault) {
    let late = try Inventory(of: path.text.isEmpty ? folder.stagingPath : folder.staged(path), on: disk)
    for name in late.entries.keys {
      let whole = path.appending(name.text)
      let destination = folder.published(whole)
      guard try disk.entry(destination) == nil else {
        try rescue.take(whole, from: folder.stagingPath)
        continue
      }
      try disk.makingFolders(for: destination) { () throws(DiskFault) in
        try disk.rename(folder.staged(whole), destination)
      }
      appeared.append(whole)
    }
  }
}
