/// A folder beside the output for files that somebody changed by hand and that have no place in the new edition. It is made
/// when the first of them comes.
struct RescueFolder {
  /// What came into it.
  private(set) var files: [RelativePath] = []
  /// Where it lies; nil while it is not needed.
  private(set) var path: String?
  private let wish: String
  private let disk: Disk

  /// A folder at `wish`, or where something stands there, at that name with a number.
  init(at wish: String, on disk: Disk) {
    self.wish = wish
    self.disk = disk
  }

  /// Moves the file at `file` in `folder` here, with the same path.
  mutating func take(_ file: RelativePath, from folder: String) throws(DiskFault) {
    let place = if let path { path } else { try disk.free(wish) }
    path = place
    let source = folder + "/" + file.text
    let destination = place + "/" + file.text
    try disk.permitted(in: Disk.holder(of: source)) { () throws(DiskFault) in
      try disk.makingFolders(for: destination) { () throws(DiskFault) in try disk.rename(source, destination) }
    }
    files.append(file)
  }
}
