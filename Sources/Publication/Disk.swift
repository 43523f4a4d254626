/// The file system as the publication uses it: a value, so that tests can make any single call fail.
///
/// A byte in a path that is no UTF-8 stands there as `NameText` has it. No call follows a symbolic link in the last
/// component of its path. Calls that change something either do it whole or throw; `write` may leave a part of its file.
public struct Disk: Sendable {
  /// What a path names.
  public struct Entry: Hashable, Sendable {
    /// The kinds that matter here.
    public enum Kind: Hashable, Sendable {
      /// A regular file.
      case file
      /// A folder.
      case folder
      /// A symbolic link.
      case link
      /// A pipe, a socket or a device.
      case other
    }

    /// Its kind.
    public let kind: Kind
    /// Its size in bytes.
    public let size: Int
    /// The file system it lies on, and its number there.
    public let identity: [UInt64]
    /// When its content last changed: seconds, and billionths of a second.
    public let modified: [Int]

    /// Whether nothing shows that the content is another. Some file systems number a file anew, so numbers are not asked.
    func looks(like other: Entry?) -> Bool {
      kind == other?.kind && size == other?.size && modified == other?.modified
    }
  }

  /// What stands at a path; nil where nothing does.
  public var entry: @Sendable (_ path: String) throws(DiskFault) -> Entry?
  /// The names in a folder, in no order.
  public var names: @Sendable (_ folder: String) throws(DiskFault) -> [String]
  /// The bytes of a regular file.
  public var read: @Sendable (_ path: String) throws(DiskFault) -> [UInt8]
  /// Up to `count` bytes of a regular file from `offset` on; none at its end.
  public var readPart: @Sendable (_ path: String, _ offset: Int, _ count: Int) throws(DiskFault) -> [UInt8]
  /// The absolute path of what stands at a path, all symbolic links followed.
  public var resolve: @Sendable (_ path: String) throws(DiskFault) -> String
  /// Whether this process may make and remove things in a folder.
  public var mayChange: @Sendable (_ folder: String) -> Bool
  /// Whether something is mounted at this folder.
  public var isMountPoint: @Sendable (_ folder: String) -> Bool

  /// Makes a folder in an existing one.
  public var makeFolder: @Sendable (_ path: String) throws(DiskFault) -> Void
  /// Writes a file that must not exist yet.
  public var write: @Sendable (_ path: String, _ bytes: [UInt8]) throws(DiskFault) -> Void
  /// Writes at the end of a file that this process wrote.
  public var append: @Sendable (_ path: String, _ bytes: [UInt8]) throws(DiskFault) -> Void
  /// Gives the file at the first path a second name.
  public var link: @Sendable (_ from: String, _ to: String) throws(DiskFault) -> Void
  /// Copies a regular file with its permissions and dates, or a symbolic link.
  public var copy: @Sendable (_ from: String, _ to: String) throws(DiskFault) -> Void
  /// Gives a folder the group of another and, where that is allowed, its rules for what is made in it: that it has that
  /// group too, and who else may do what with it.
  public var copyGroup: @Sendable (_ from: String, _ to: String) throws(DiskFault) -> Void
  /// Gives the owner of a folder, which must be this process's, every permission in it.
  public var allowChanges: @Sendable (_ folder: String) throws(DiskFault) -> Void
  /// Gives what stands at the second path the owner and the group of what stands at the first.
  public var copyOwner: @Sendable (_ from: String, _ to: String) throws(DiskFault) -> Void
  /// Gives a file or folder the permissions and the attributes of another; a symbolic link has none of its own.
  public var copyPermissions: @Sendable (_ from: String, _ to: String) throws(DiskFault) -> Void
  /// Moves what stands at the first path to the second, replacing a file there.
  public var rename: @Sendable (_ from: String, _ to: String) throws(DiskFault) -> Void
  /// Exchanges what stands at two paths in one step.
  public var exchange: @Sendable (_ first: String, _ second: String) throws(DiskFault) -> Void
  /// Removes anything but a folder.
  public var remove: @Sendable (_ path: String) throws(DiskFault) -> Void
  /// Removes an empty folder.
  public var removeFolder: @Sendable (_ path: String) throws(DiskFault) -> Void
  /// Waits until the file system of this folder has on the disk what was written to it.
  public var sync: @Sendable (_ folder: String) throws(DiskFault) -> Void
}

extension Disk {
  /// Makes a folder and those that hold it, where they are missing.
  func makeFolders(_ path: String) throws(DiskFault) {
    do throws(DiskFault) { try makeFolder(path) } catch {
      switch error.reason {
      case .occupied where try entry(path)?.kind == .folder: return
      case .missing:
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else { throw error }
        try makeFolders(String(path[..<slash]))
        try makeFolder(path)
      default: throw error
      }
    }
  }

  /// Does `change`, which writes to `path`, once more when the folder for it had to be made.
  func makingFolders(for path: String, _ change: () throws(DiskFault) -> Void) throws(DiskFault) {
    do throws(DiskFault) { try change() } catch {
      guard error.reason == .missing, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { throw error }
      try makeFolders(String(path[..<slash]))
      try change()
    }
  }

  /// Gives the file a second name or, where the file system refuses, copies it with its dates.
  func linkOrCopy(_ from: String, _ to: String) throws(DiskFault) {
    try makingFolders(for: to) { () throws(DiskFault) in
      do throws(DiskFault) { try link(from, to) } catch {
        guard error.reason == .unsupported || error.reason == .forbidden else { throw error }
        try copy(from, to)
      }
    }
  }

  /// Does `work` in `folder`, once more with the permissions of its owner where they were missing.
  func permitted<Result>(
    in folder: @autoclosure () -> String, _ work: () throws(DiskFault) -> Result
  ) throws(DiskFault) -> Result {
    do throws(DiskFault) { return try work() } catch {
      guard error.reason == .forbidden else { throw error }
      try allowChanges(folder())
      return try work()
    }
  }

  /// The folder that holds what stands at `path`.
  static func holder(of path: String) -> String {
    String(path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)])
  }

  /// The first of `path`, `path-2`, `path-3` and so on at which nothing stands.
  func free(_ path: String) throws(DiskFault) -> String {
    var number = 1
    var free = path
    while try entry(free) != nil {
      number += 1
      free = "\(path)-\(number)"
    }
    return free
  }

  /// Removes what stands at `path` with everything below it; never what is mounted there. Of a folder, the files that have
  /// `lastNames` in it go when nothing else is left.
  func removeTree(_ path: String, lastNames: [String] = []) throws(DiskFault) {
    guard let entry = try entry(path) else { return }
    guard entry.kind == .folder else { return try remove(path) }
    var folders = [path]
    var found = 0
    while found < folders.count {
      let folder = folders[found]
      let staying = found == 0 ? lastNames : []
      found += 1
      if isMountPoint(folder) { throw DiskFault(.occupied, folder) }
      for name in try permitted(in: folder, { () throws(DiskFault) in try names(folder) })
      where !staying.contains(name) {
        let child = folder + "/" + name
        try permitted(in: folder) { () throws(DiskFault) in
          if try self.entry(child)?.kind == .folder { folders.append(child) } else { try remove(child) }
        }
      }
    }
    for folder in folders.dropFirst().reversed() { try removeFolder(folder) }
    for name in lastNames { try permitted(in: path) { () throws(DiskFault) in try removeIfThere(path + "/" + name) } }
    try removeFolder(path)
  }
}
