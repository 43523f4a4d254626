/// What publishing an edition does to the folder, decided before anything is done.
struct PublicationPlan: Sendable {
  /// Files that are new.
  private(set) var added: [RelativePath] = []
  /// Files with other bytes than before.
  private(set) var changed: [RelativePath] = []
  /// Files that stay as they are, dates included.
  private(set) var unchanged: [RelativePath] = []
  /// Files of an earlier edition that are no more.
  private(set) var removed: [RelativePath] = []
  /// What no build wrote and the keep list names.
  private(set) var kept: [RelativePath] = []
  /// What no build wrote and nobody named.
  private(set) var foreign: [RelativePath] = []
  /// Files of ours that somebody changed, and which the edition would write over or remove.
  private(set) var edited: [RelativePath] = []
  /// What no build wrote and stands where the edition needs the place.
  private(set) var inTheWay: [RelativePath] = []
  /// What of ours stands in the folder now.
  private(set) var present = OwnedFiles([])
  /// The list of the new edition.
  let list: OwnedFiles
  /// Whether the folder is already as the edition wants it, its list included.
  let changesNothing: Bool

  /// Compares the edition, whose every path is another, with what the folder held when it was opened.
  init(of files: [Staging.File], in folder: OutputFolder) throws(DiskFault) {
    list = OwnedFiles(files.lazy.map(\.owned))
    let listIsCurrent = folder.owned == list && folder.pending == nil
    changesNothing = listIsCurrent && files.allSatisfy(\.isUnchanged)
    var present: [OwnedFile] = []
    for file in files { present += sort(file, in: folder) }
    for (path, entry) in folder.inventory.entries where list.files[path] == nil {
      present += try sort(path, entry, in: folder)
    }
    self.present = OwnedFiles(present)
    findObstacles()
    for keyPath in Self.lists { self[keyPath: keyPath].sort() }
  }

  private static let lists: [WritableKeyPath<PublicationPlan, [RelativePath]> & Sendable] = [
    \.added, \.changed, \.unchanged, \.removed, \.kept, \.foreign, \.edited, \.inTheWay,
  ]

  /// Sorts in a file of the edition; what of ours stands at its path.
  private mutating func sort(_ file: Staging.File, in folder: OutputFolder) -> [OwnedFile] {
    let path = file.owned.path
    switch file.change {
    case .unchanged:
      unchanged.append(path)
      return [file.owned]
    case .added: added.append(path)
    case .changed(nil): inTheWay.append(path)
    case .changed(let published?):
      if !folder.owns(path) {
        inTheWay.append(path)
      } else if folder.discardsEdits || folder.wrote(published) {
        changed.append(path)
        return [published]
      } else {
        edited.append(path)
      }
    }
    return []
  }

  /// Sorts in what stands in the folder, and not in the edition; what of it is ours.
  private mutating func sort(_ path: RelativePath, _ entry: Disk.Entry, in folder: OutputFolder) throws(DiskFault)
    -> [OwnedFile]
  {
    if folder.keeps(path) {
      kept.append(path)
    } else if entry.kind != .file || !folder.owns(path) {
      foreign.append(path)
    } else {
      let published = try folder.published(path, size: entry.size)
      if folder.discardsEdits || folder.wrote(published) {
        removed.append(path)
        return [published]
      }
      edited.append(path)
    }
    return []
  }

  /// A file that stays cannot stand where the edition needs a folder, nor in a folder where it needs a file.
  private mutating func findObstacles() {
    let staying = Set(kept + foreign)
    if staying.isEmpty { return }
    var obstacles: Set<RelativePath> = []
    for path in added { obstacles.formUnion(path.ancestors.filter { staying.contains($0) }) }
    for path in staying where path.ancestors.contains(where: { list.files[$0] != nil }) { obstacles.insert(path) }
    inTheWay += obstacles
  }
}

extension Staging.File {
  fileprivate var isUnchanged: Bool {
    if case .unchanged = change { true } else { false }
  }
}
