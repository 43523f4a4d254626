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
      let location = try OutputLocation(of: NameText.text(request.path.utf8), on: disk, sentences)
      try location.refuseGuarded(request.guarded, on: disk, sentences)
      if try disk.entry(location.parent) == nil { try disk.makeFolders(location.parent) }
      var workplace = try lock(location)
      if let lock = try locking(location.path, FolderLock.init(ofFolder:)) { workplace.locks.append(lock) }
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
    var locks: [FolderLock]
    let isBeside: Bool
  }

  private func keptPaths() throws -> [RelativePath] {
    try (OutputRequest.alwaysKept + request.kept).map { text in
      do throws(RelativePath.Fault) { return try RelativePath(checking: text) } catch {
        throw Refusal(diagnostic: sentences.keptPath(text, error))
      }
    }
  }

  /// Locks beside the output, and where nothing may be made there, in it too.
  private func lock(_ location: OutputLocation) throws -> Workplace {
    let beside = location.hidden + ReservedName.lock
    let inside = location.path + "/" + ReservedName.lock
    var locks: [FolderLock] = []
    do {
      locks = [try lock(at: beside)]
    } catch let fault as DiskFault {
      let isClosed = fault.reason == .forbidden || fault.reason == .readOnly
      guard isClosed, location.entry?.kind == .folder else { throw fault }
    }
    if !locks.isEmpty, disk.mayChange(location.parent) {
      // The build of somebody who may write only in the output holds a lock there.
      if try disk.entry(inside) != nil { try lock(at: inside).release() }
      return Workplace(staging: location.hidden + ReservedName.staging, locks: locks, isBeside: true)
    }
    locks.append(try lock(at: inside))
    // Somebody else may have begun beside it since.
    if locks.count == 1, try disk.entry(beside) != nil { locks.append(try lock(at: beside)) }
    return Workplace(staging: location.path + "/" + ReservedName.staging, locks: locks, isBeside: false)
  }

  /// A lock is an empty file: what else has its name is somebody's, and would go with the lock.
  private func lock(at path: String) throws -> FolderLock {
    if let entry = try disk.entry(path), entry.kind != .file || entry.size > 0 {
      throw Refusal(diagnostic: sentences.nameTaken(path))
    }
    return try locking(path, FolderLock.init(at:))
  }

  private func locking<Lock>(_ path: String, _ lock: (String) throws(FolderLock.Refusal) -> Lock) throws -> Lock {
    do throws(FolderLock.Refusal) { return try lock(path) } catch {
      switch error {
      case .taken: throw Refusal(diagnostic: sentences.locked())
      case .closed: throw Refusal(diagnostic: sentences.lockIsClosed(path))
      case .fault(let fault): throw fault
      }
    }
  }

  /// Removes what earlier builds staged and left, but for what is somebody's in it, which is set aside. What of it cannot
  /// be removed is told of, and in nobody's way: see `free`. Refused is what has such a name and is none.
  private mutating func clear(_ workplace: Workplace, of location: OutputLocation) throws {
    var hasRemoved = false
    var taken: [String] = []
    var rescue = RescueFolder(at: location.hidden + ReservedName.rescue, on: disk)
    let inner = location.path + "/" + ReservedName.staging
    for staging in Set([workplace.staging, inner]).sorted() {
      for leftover in [staging] + (2...99).map({ "\(staging)-\($0)" }) where try disk.entry(leftover) != nil {
        do throws(DiskFault) {
          guard try disk.permitted(in: leftover, { () throws(DiskFault) in try disk.isStaging(leftover) }) else {
            taken.append(leftover)
            continue
          }
          // Only what lies beside the output may have been exchanged with it.
          if workplace.isBeside, staging == workplace.staging {
            for file in try Leftover(path: leftover, site: location.path, disk: disk).strangers() {
              try rescue.take(file, from: leftover)
            }
          }
          try disk.removeStaging(leftover)
          hasRemoved = true
        } catch {
          diagnostics.append(sentences.cannotClear(error))
        }
      }
    }
    if let place = rescue.path { diagnostics.append(sentences.rescuedFromLeftover(rescue.files, to: place)) }
    if hasRemoved { diagnostics.append(sentences.interrupted()) }
    let mark = location.path + "/" + ReservedName.mark
    if try disk.entry(mark) != nil { taken.append(mark) }
    if let first = taken.first { throw Refusal(diagnostic: sentences.nameTaken(first)) }
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
      for closed in inventory.closed
      where [lists.owned, lists.pending].contains(where: { $0?.reachInto(closed) ?? false }) {
        throw DiskFault(.forbidden, location.path + "/" + closed.text, isReading: true)
      }
    }
    return OutputFolder(
      name: request.path, path: location.path, stagingPath: try disk.free(workplace.staging),
      innerStagingPath: try disk.free(location.path + "/" + ReservedName.staging),
      rescuePath: location.hidden + ReservedName.rescue, exists: entry != nil,
      obstacleToExchange: obstacle(location, workplace, inventory), inventory: inventory, owned: lists.owned,
      pending: lists.pending, kept: kept, discardsEdits: request.discardsEdits, disk: disk, locks: workplace.locks)
  }

  private func obstacle(_ location: OutputLocation, _ workplace: Workplace, _ inventory: Inventory) -> String? {
    if !workplace.isBeside { return "the folder that holds it may not be written to" }
    if disk.isMountPoint(location.path) { return "it is a mount point" }
    if inventory.holdsMountPoint { return "something is mounted inside it" }
    // To come along into the new edition it would have to be moved, which only those may do who may write in it.
    return inventory.closed.min().map { "'\($0.readable)' in it may not be looked into" }
  }

  private func list(_ name: String, in location: OutputLocation) throws -> OwnedFiles? {
    let path = location.path + "/" + name
    if try disk.entry(path) == nil { return nil }
    guard let list = try OwnedFiles(at: path, on: disk) else {
      let isNewer = try OwnedFiles.areOfNewerForm(at: path, on: disk)
      throw Refusal(diagnostic: isNewer ? sentences.newerList(name) : sentences.damagedList(name))
    }
    return list
  }
}
