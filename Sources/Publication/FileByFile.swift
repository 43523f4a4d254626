/// The way where two folders cannot change places: every file is replaced in one step, the site is not. First what pages
/// need, then the pages, then what is no more is removed.
///
/// The list of the new edition is put there first, under a name of its own: so a build after an interruption knows which
/// files are ours, be they of the old edition or of the new.
struct FileByFile {
  let plan: PublicationPlan
  let folder: OutputFolder
  /// Whether the site is partly of the new edition and partly of the old.
  private(set) var isHalfWay = false
  /// Pages that somebody changed by hand meanwhile, which were left as they are.
  private(set) var left: [RelativePath] = []
  /// Where the staged files lie.
  private var source: String

  private var disk: Disk { folder.disk }

  init(plan: PublicationPlan, folder: OutputFolder) {
    self.plan = plan
    self.folder = folder
    source = folder.stagingPath
  }

  mutating func replace(_ onPhase: (PublicationPhase) -> Void) throws(DiskFault) {
    let list = RelativePath(listed: ReservedName.list)
    let written = (plan.added + plan.changed).sorted()
    onPhase(.syncing)
    try disk.sync(source)
    try disk.makeFolders(inside)
    for path in [inside, source] { try disk.markStaging(path) }
    try comeNear(written + [list])
    for path in plan.changed { try disk.keepRights(ofFile: folder.published(path), source + "/" + path.text) }
    // After an interruption the old list is not the whole truth; what stands there now is put in its place.
    if folder.pending != nil { try writeWhole(ReservedName.list, plan.present.bytes) }
    try writeWhole(ReservedName.pendingList, plan.list.bytes)

    onPhase(.replacing)
    let obsolete = Set(plan.removed)
    for path in written.filter({ !$0.isPage }) + written.filter(\.isPage) {
      if let file = path.ancestors.first(where: { obsolete.contains($0) }) {
        try removeObsolete(file)
      }
      try put(path)
    }
    onPhase(.removing)
    for path in plan.removed { try removeObsolete(path) }
    try put(list)
    isHalfWay = false
  }

  /// Removes what the work needed and the site does not.
  func tidy() throws(DiskFault) {
    try disk.removeIfThere(folder.path + "/" + ReservedName.pendingList)
    for path in [inside, folder.stagingPath] { try disk.removeStaging(path) }
  }

  /// A staging folder within the site.
  private var inside: String { folder.innerStagingPath }

  /// Writes a file at the top of the site in one step.
  private func writeWhole(_ name: String, _ bytes: [UInt8]) throws(DiskFault) {
    let draft = inside + "/" + name + "-draft"
    try disk.write(draft, bytes)
    try disk.rename(draft, folder.path + "/" + name)
  }

  /// Sees to it that the staged files lie where each can be renamed into the site: where they do not, because the site is
  /// mounted from elsewhere, they are copied into it first.
  private mutating func comeNear(_ files: [RelativePath]) throws(DiskFault) {
    guard source != inside else { return }
    let probe = ReservedName.list
    do throws(DiskFault) {
      try disk.rename(source + "/" + probe, inside + "/" + probe)
      try disk.rename(inside + "/" + probe, source + "/" + probe)
    } catch {
      guard error.reason == .unsupported else { throw error }
      for path in files {
        let copy = inside + "/" + path.text
        try disk.makingFolders(for: copy) { () throws(DiskFault) in try disk.copy(folder.staged(path), copy) }
      }
      try disk.sync(inside)
      source = inside
    }
  }

  private mutating func put(_ path: RelativePath) throws(DiskFault) {
    let destination = folder.published(path)
    let entry = try disk.entry(destination)
    // Where a folder of the old edition stands in the place of a file, what was ours in it goes first.
    if entry?.kind == .folder {
      for old in plan.removed where old.isWithin(path) { try removeObsolete(old) }
    } else if let entry, path.text != ReservedName.list, !entry.looks(like: folder.inventory.entries[path]) {
      return left.append(path)
    }
    try disk.makingFolders(for: destination) { () throws(DiskFault) in
      try disk.rename(source + "/" + path.text, destination)
    }
    isHalfWay = true
  }

  /// Removes a file, and the folders that it leaves empty.
  private mutating func removeObsolete(_ path: RelativePath) throws(DiskFault) {
    // Where the new edition needed the place, it is gone already.
    guard let entry = try disk.entry(folder.published(path)), entry.kind != .folder else { return }
    guard entry.looks(like: folder.inventory.entries[path]) else { return left.append(path) }
    try disk.remove(folder.published(path))
    isHalfWay = true
    for ancestor in path.ancestors where !folder.keeps(ancestor) {
      do throws(DiskFault) { try disk.removeFolder(folder.published(ancestor)) } catch {
        switch error.reason {
        case .occupied, .missing, .unsupported: return
        default: throw error
        }
      }
    }
  }
}

extension RelativePath {
  /// Whether it is a page, which needs other files.
  fileprivate var isPage: Bool { text.hasSuffix(".html") }
}
