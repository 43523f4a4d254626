import Diagnostics

/// A folder to publish to: judged, locked against other builds until it is released, cleared of what an interrupted build
/// left, and looked through.
public struct OutputFolder: Sendable {
  /// As the request names it.
  let name: String
  /// Without symbolic links, absolute.
  let path: String
  /// Where the next edition is staged.
  let stagingPath: String
  /// Where it is staged within the site, when it is to be put in place file by file; perhaps the same.
  let innerStagingPath: String
  /// Where pages go that somebody changed by hand while the editions were exchanged.
  let rescuePath: String
  /// Whether anything stands at `path`.
  let exists: Bool
  /// Whether the whole can perhaps be exchanged; if not, why.
  let obstacleToExchange: String?
  let inventory: Inventory
  /// What the last whole build wrote; nil before the first.
  let owned: OwnedFiles?
  /// What a build that was interrupted between two files had begun to put in place.
  let pending: OwnedFiles?
  let kept: [RelativePath]
  let discardsEdits: Bool
  let disk: Disk
  /// Held until the folder is released.
  let locks: [FolderLock]

  /// Opens the folder that `request` names, or says why it is refused. Nothing in it is changed, but that what an
  /// interrupted build staged is removed, which is said in a warning.
  public static func open(
    _ request: OutputRequest, disk: Disk = .disk
  ) -> (folder: OutputFolder?, diagnostics: [Diagnostic]) {
    var opening = OutputOpening(request: request, disk: disk)
    let folder = opening.open()
    return (folder, opening.diagnostics)
  }

  /// Lets other builds in.
  func release() { for lock in locks { lock.release() } }

  /// Makes the staging folder where there is none. It has the group of the published folder, and so has what is made in it
  /// where the published folder would have it so.
  func makeStaging() throws(DiskFault) {
    if try disk.entry(stagingPath) != nil { return }
    try disk.makeFolders(stagingPath)
    if exists { try disk.copyGroup(path, stagingPath) }
    try disk.markStaging(stagingPath)
  }

  /// Whether this very file was written by a build of ours.
  func wrote(_ file: OwnedFile) -> Bool { owned?.contains(file) ?? false || pending?.contains(file) ?? false }

  /// What the regular file is that stands at `path` and was seen to have `size` bytes. Where no build wrote a file of that
  /// size there, it is not read.
  func published(_ path: RelativePath, size: Int) throws(DiskFault) -> OwnedFile {
    guard owned?.files[path]?.size == size || pending?.files[path]?.size == size else {
      return OwnedFile(unread: path, size: size)
    }
    return try FileParts(path: published(path), disk: disk).owned(as: path, size: size)
  }

  /// Whether a file of ours once stood at this path.
  func owns(_ path: RelativePath) -> Bool { owned?.files[path] != nil || pending?.files[path] != nil }

  /// The folders in which files of ours once stood.
  var ownedFolders: Set<RelativePath> {
    Set([owned, pending].flatMap { $0.map { $0.files.keys.flatMap(\.ancestors) } ?? [] })
  }

  /// Whether the keep list names it or a folder that holds it.
  func keeps(_ path: RelativePath) -> Bool { kept.contains { path.isWithin($0) } }

  /// The path of a file in the published folder.
  func published(_ path: RelativePath) -> String { self.path + "/" + path.text }

  /// The path of a file in the staging folder.
  func staged(_ path: RelativePath) -> String { stagingPath + "/" + path.text }
}
