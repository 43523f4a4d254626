import CSystem

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Copies of files, and of what is said of files and folders: whose they are, and who may do what with them.
extension SystemCall {
  static func copyFile(_ from: String, _ to: String) throws(DiskFault) {
    let status = try status(of: from)
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      try writeFile([], to: to, O_CREAT | O_EXCL)
      var count = 0
      while case let part = try readPart(from, count, 1 << 20), !part.isEmpty {
        try writeFile(part, to: to, O_APPEND)
        count += part.count
      }
      try check(to, chmod(to.onDisk, status.st_mode & 0o7777))
    case S_IFLNK:
      var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
      if readlink(from.onDisk, &target, Int(PATH_MAX)) < 0 { throw DiskFault(code: errno, from) }
      try check(to, symlink(target, to.onDisk))
    default: throw DiskFault(.unsupported, from)
    }
    #if canImport(Glibc)
      let times = [status.st_atim, status.st_mtim]
    #else
      let times = [status.st_atimespec, status.st_mtimespec]
    #endif
    try check(to, utimensat(AT_FDCWD, to.onDisk, times, AT_SYMLINK_NOFOLLOW))
  }

  static func copyGroup(_ from: String, _ to: String) throws(DiskFault) {
    let status = try status(of: from)
    try copyAttributes(from, to, named: "system.posix_acl_default")
    if lchown(to.onDisk, uid_t.max, status.st_gid) != 0 {
      // Only root, and members of the group, may give a folder to it.
      if errno == EPERM { return }
      throw DiskFault(code: errno, to)
    }
    try check(to, chmod(to.onDisk, try self.status(of: to).st_mode & 0o7777 | status.st_mode & S_ISGID))
  }

  static func allowChanges(_ folder: String) throws(DiskFault) {
    let status = try status(of: folder)
    guard status.st_mode & S_IFMT == S_IFDIR else { throw DiskFault(.occupied, folder) }
    try check(folder, chmod(folder.onDisk, status.st_mode & 0o7777 | S_IRWXU))
  }

  static func copyOwner(_ from: String, _ to: String) throws(DiskFault) {
    let (old, new) = (try status(of: from), try status(of: to))
    if old.st_uid == new.st_uid, old.st_gid == new.st_gid { return }
    try check(to, lchown(to.onDisk, old.st_uid, old.st_gid))
  }

  static func copyPermissions(_ from: String, _ to: String) throws(DiskFault) {
    let status = try status(of: from)
    if status.st_mode & S_IFMT == S_IFLNK { return }
    try check(to, chmod(to.onDisk, status.st_mode & 0o7777))
    try copyAttributes(from, to)
  }

  private static func copyAttributes(_ from: String, _ to: String, named name: String? = nil) throws(DiskFault) {
    let code = csystem_copy_attributes(from.onDisk, to.onDisk, name)
    if code != 0 { throw DiskFault(code: code, to) }
  }

  private static func status(of path: String) throws(DiskFault) -> stat {
    var status = stat()
    try check(path, lstat(path.onDisk, &status))
    return status
  }
}
