/// A staging folder that a build left which was killed or could not tidy up.
///
/// One with a list is whole: the next edition, or since the exchange the one that was published before. In that one
/// somebody may have changed or added files just before the exchange, of which nobody has told them yet.
struct Leftover {
  /// Where it lies.
  let path: String
  /// The folder that is published.
  let site: String
  let disk: Disk

  /// The files in it that no build wrote and that do not stand in the site as they are here.
  func strangers() throws(DiskFault) -> [RelativePath] {
    guard try disk.entry(path)?.kind == .folder else { return [] }
    var lists: [OwnedFiles] = []
    for name in [ReservedName.list, ReservedName.pendingList] {
      if let list = try OwnedFiles(at: path + "/" + name, on: disk) { lists.append(list) }
    }
    if lists.isEmpty { return [] }
    var strangers: [RelativePath] = []
    for (file, entry) in try Inventory(of: path, on: disk).entries where try !stands(file, entry) {
      if try !isOurs(file, entry, by: lists) { strangers.append(file) }
    }
    return strangers.sorted()
  }

  private func stands(_ file: RelativePath, _ entry: Disk.Entry) throws(DiskFault) -> Bool {
    let published = try disk.entry(site + "/" + file.text)
    return entry.identity == published?.identity || entry.kind != .folder && entry.looks(like: published)
  }

  private func isOurs(_ file: RelativePath, _ entry: Disk.Entry, by lists: [OwnedFiles]) throws(DiskFault) -> Bool {
    guard entry.kind == .file, lists.contains(where: { $0.files[file]?.size == entry.size }) else { return false }
    let found = try FileParts(path: path + "/" + file.text, disk: disk).owned(as: file, size: entry.size)
    return lists.contains { $0.contains(found) }
  }
}
