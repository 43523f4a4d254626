import Diagnostics

/// Puts a staged edition in place of the published one.
struct Replacement {
  let plan: PublicationPlan
  let folder: OutputFolder
  let sentences: PublicationSentences
  /// Why it was not done in one step.
  private(set) var obstacle: String?
  /// Whether files were being replaced one by one when a fault ended that.
  private(set) var isHalfWay = false
  private(set) var warnings: [Diagnostic] = []

  private var disk: Disk { folder.disk }

  init(plan: PublicationPlan, folder: OutputFolder, sentences: PublicationSentences) {
    self.plan = plan
    self.folder = folder
    self.sentences = sentences
  }

  /// After this the new edition is published. A fault means that the old one still is, as it was; or, where `isHalfWay`
  /// is set, that some files are of the one and some of the other.
  mutating func replace(_ onPhase: (PublicationPhase) -> Void) throws(DiskFault) {
    try folder.makeStaging()
    onPhase(.linking)
    let obstacle = try completeStaging()
    // Last, so that a staging folder that has a list is whole.
    try disk.write(folder.stagingPath + "/" + ReservedName.list, plan.list.bytes)
    if let obstacle { return try replaceFileByFile(because: obstacle, onPhase) }
    if folder.exists { try keepRights(folder.path, folder.stagingPath) }
    try disk.unmarkStaging(folder.stagingPath)
    onPhase(.syncing)
    try disk.sync(folder.stagingPath)
    onPhase(.replacing)
    guard folder.exists else { return try disk.rename(folder.stagingPath, folder.path) }
    do throws(DiskFault) { try disk.exchange(folder.stagingPath, folder.path) } catch {
      guard error.reason == .unsupported else { throw error }
      return try replaceFileByFile(because: "the file system cannot exchange the two editions", onPhase)
    }
    onPhase(.removing)
    var removal = OldEdition(plan: plan, folder: folder, sentences: sentences)
    warnings += removal.remove()
  }

  private mutating func replaceFileByFile(because obstacle: String, _ onPhase: (PublicationPhase) -> Void)
    throws(DiskFault)
  {
    self.obstacle = obstacle
    var steps = FileByFile(plan: plan, folder: folder)
    defer { isHalfWay = steps.isHalfWay }
    try steps.replace(onPhase)
    warnings.append(sentences.notAtomic(because: obstacle))
    if !steps.left.isEmpty { warnings.append(sentences.leftEdited(steps.left)) }
    do throws(DiskFault) { try steps.tidy() } catch {
      warnings.append(sentences.stagingLeft(error))
    }
  }

  /// Adds to the changed files those that stay, so that the staging folder holds the whole site. Gives why it cannot,
  /// where somebody's file can be neither linked nor copied, or would not stay theirs.
  private func completeStaging() throws(DiskFault) -> String? {
    guard folder.exists else { return nil }
    if let obstacle = folder.obstacleToExchange { return obstacle }
    for path in plan.changed { try disk.keepRights(ofFile: folder.published(path), folder.staged(path)) }
    for path in plan.unchanged { try disk.linkOrCopy(folder.published(path), folder.staged(path)) }
    let staying = plan.kept + plan.foreign
    let needed = Set(staying.flatMap(\.ancestors))
    // A folder in which nothing of ours ever stood is somebody's, though it is empty.
    let ours = folder.ownedFolders
    let folders = folder.inventory.folders.filter {
      needed.contains($0) || folder.keeps($0) || !ours.contains($0) && plan.list.files[$0] == nil
    }
    for path in folders { try disk.makeFolders(folder.staged(path)) }
    for path in staying {
      do throws(DiskFault) { try disk.linkOrCopy(folder.published(path), folder.staged(path)) } catch {
        guard error.reason == .forbidden || error.reason == .unsupported else { throw error }
        return "'\(path.readable)' in it can be neither linked nor copied"
      }
    }
    for path in staying + folders.reversed() {
      do throws(DiskFault) { try disk.copyOwner(folder.published(path), folder.staged(path)) } catch {
        guard error.reason == .forbidden else { throw error }
        return "'\(path.readable)' in it belongs to somebody else"
      }
      try disk.copyPermissions(folder.published(path), folder.staged(path))
    }
    let pages = Set(plan.list.files.keys.flatMap(\.ancestors)).subtracting(folders)
    for path in folder.inventory.folders.reversed() where pages.contains(path) {
      try keepRights(folder.published(path), folder.staged(path))
    }
    return nil
  }

  /// Gives a folder of ours the permissions that it has in the published site, and its owner where that is allowed.
  private func keepRights(_ published: String, _ staged: String) throws(DiskFault) {
    do throws(DiskFault) { try disk.copyOwner(published, staged) } catch {
      if error.reason != .forbidden { throw error }
    }
    try disk.copyPermissions(published, staged)
  }
}

extension Disk {
  /// Gives a changed file the owner and the permissions of the one that it replaces. Where that one is somebody's to whom it
  /// cannot be given, it has those of any new file: with theirs they might not be able to read it.
  func keepRights(ofFile published: String, _ staged: String) throws(DiskFault) {
    do throws(DiskFault) {
      try copyOwner(published, staged)
      try copyPermissions(published, staged)
    } catch {
      if error.reason != .forbidden { throw error }
    }
  }

  /// Removes what is no folder; nothing where nothing stands there.
  func removeIfThere(_ path: String) throws(DiskFault) {
    do throws(DiskFault) { try remove(path) } catch { if error.reason != .missing { throw error } }
  }
}
