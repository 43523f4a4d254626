import Diagnostics

/// The steps from a request to a folder that may be published to.
struct OutputOpening {
  /// A reason not to publish there.
  struct Refusal: Error {
    let diagnostic: Diagnostic
  }

  let request: OutputRequest
  let disk: Disk
  private(set) var diagnostics: [Diagnostic] = []
  private let sentences: PublicationSentences

  init(request: OutputRequest, disk: Disk) {
    self.request = request
    self.disk = disk
    sentences = PublicationSentences(output: request.path)
  }

  /// The folder, or nil with the reason among the diagnostics.
  mutating func open() -> OutputFolder? {
    do {
      let kept = try keptPaths()
      let location = try OutputLocation(of: request.path, on: disk, sentences)
      try location.refuseGuarded(request.guarded, on: disk, sentences)
      if try disk.entry(location.parent) == nil { try disk.makeFolders(location.parent) }
      let workplace = try lock(location)
      try clear(workplace, of: location)
      return try folder(at: location, workplace, keeping: kept)
    } catch let refusal as Refusal {
      diagnostics.append(refusal.diagnostic)
    } catch let fault as DiskFault {
      diagnostics.append(sentences.fault(fault))
    } catch {
      diagnostics.append(sentences.unforeseen("\(error)"))
    }
    return nil
  }

  /// Where staging folder and lock lie: beside the output, or in it where its parent may not be written to.
  private struct Workplace {
    let staging: String
    let lock: FolderLock
    let isBeside: Bool
  }

  private func keptPaths() throws -> [RelativePath] {
    try (OutputRequest.alwaysKept + request.kept).map { text in
      do throws(RelativePath.Fault) { return try RelativePath(checking: text) } catch {
        throw Refusal(diagnostic: sentences.keptPath(text, error))
      }
    }
  }

  private func lock(_ location: OutputLocation) throws -> Workplace {
    let beside = location.parent + "/." + location.name
    do throws(FolderLock.Refusal) {
      return Workplace(
        staging: beside + ReservedName.staging, lock: try FolderLock(at: beside + ReservedName.lock), isBeside: true)
    } catch {
      guard case .fault(let fault) = error else { throw Refusal(diagnostic: sentences.locked()) }
      guard fault.reason == .forbidden, location.entry?.kind == .folder else { throw fault }
    }
    let inside = location.path + "/"
    do throws(FolderLock.Refusal) {
      return Workplace(
        staging: inside + ReservedName.staging, lock: try FolderLock(at: inside + ReservedName.lock), isBeside: false)
    } catch {
      guard case .fault(let fault) = error else { throw Refusal(diagnostic: sentences.locked()) }
      throw fault
    }
  }

  /// Removes what a build that was killed had staged.
  private mutating func clear(_ workplace: Workplace, of location: OutputLocation) throws {
    var leftovers = [workplace.staging]
    if workplace.isBeside, try disk.entry(location.path)?.kind == .folder {
      leftovers.append(location.path + "/" + ReservedName.staging)
    }
    var wasInterrupted = false
    for leftover in leftovers where try disk.entry(leftover) != nil {
      try disk.removeTree(leftover)
      wasInterrupted = true
    }
    if wasInterrupted { diagnostics.append(sentences.interrupted()) }
  }

  private func folder(at location: OutputLocation, _ workplace: Workplace, keeping kept: [RelativePath]) throws
    -> OutputFolder
  {
    var inventory = Inventory()
    var lists: (owned: OwnedFiles?, pending: OwnedFiles?) = (nil, nil)
    // Looked at again: the build that held the lock before may have made it.
    let entry = try disk.entry(location.path)
    if let entry {
      guard entry.kind == .folder else { throw Refusal(diagnostic: sentences.notAFolder()) }
      inventory = try Inventory(of: location.path, on: disk)
      lists = (try list(ReservedName.list, in: location), try list(ReservedName.pendingList, in: location))
      let strangers = inventory.entries.keys.filter { path in !kept.contains { path.isWithin($0) } }
      if lists.owned == nil, lists.pending == nil, let first = strangers.min() {
        throw Refusal(diagnostic: sentences.notOurs(first))
      }
    }
    return OutputFolder(
      name: request.path, path: location.path, stagingPath: workplace.staging, exists: entry != nil,
      obstacleToExchange: obstacle(location, workplace, inventory), inventory: inventory, owned: lists.owned,
      pending: lists.pending, kept: kept, discardsEdits: request.discardsEdits, disk: disk, lock: workplace.lock)
  }

  private func obstacle(_ location: OutputLocation, _ workplace: Workplace, _ inventory: Inventory) -> String? {
    if !workplace.isBeside { return "the folder that holds it may not be written to" }
    if disk.isMountPoint(location.path) { return "it is a mount point" }
    return inventory.holdsMountPoint ? "something is mounted inside it" : nil
  }

  private func list(_ name: String, in location: OutputLocation) throws -> OwnedFiles? {
    let path = location.path + "/" + name
    guard let entry = try disk.entry(path) else { return nil }
    guard entry.kind == .file, entry.size <= OwnedFiles.largest,
      let list = OwnedFiles(bytes: try disk.readPart(path, 0, OwnedFiles.largest))
    else {
      throw Refusal(diagnostic: sentences.damagedList(name))
    }
    return list
  }
}
