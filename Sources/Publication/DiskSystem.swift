import CSystem

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Disk {
  /// The file system of this machine.
  public static let disk = Disk(
    entry: SystemCall.entry, names: SystemCall.names, read: SystemCall.readFile, readPart: SystemCall.readPart,
    resolve: SystemCall.resolve,
    mayChange: { faccessat(AT_FDCWD, $0.onDisk, W_OK | X_OK, AT_EACCESS) == 0 },
    isMountPoint: { csystem_is_mount_root($0.onDisk) == 1 },
    makeFolder: { path throws(DiskFault) in try SystemCall.check(path, mkdir(path.onDisk, 0o777)) },
    write: { path, bytes throws(DiskFault) in try SystemCall.writeFile(bytes, to: path, O_CREAT | O_EXCL) },
    append: { path, bytes throws(DiskFault) in try SystemCall.writeFile(bytes, to: path, O_APPEND) },
    link: { from, to throws(DiskFault) in
      try SystemCall.check(to, linkat(AT_FDCWD, from.onDisk, AT_FDCWD, to.onDisk, 0))
    },
    copy: SystemCall.copyFile, copyGroup: SystemCall.copyGroup, allowChanges: SystemCall.allowChanges,
    copyOwner: SystemCall.copyOwner, copyPermissions: SystemCall.copyPermissions,
    rename: SystemCall.move,
    exchange: { first, second throws(DiskFault) in
      let code = csystem_exchange(first.onDisk, second.onDisk)
      if code != 0 { throw DiskFault(code: code, second) }
    },
    remove: { path throws(DiskFault) in try SystemCall.check(path, unlink(path.onDisk)) },
    removeFolder: { path throws(DiskFault) in try SystemCall.check(path, rmdir(path.onDisk)) },
    sync: SystemCall.syncFileSystem)
}

/// The calls that take more than one line.
enum SystemCall {
  static func check(_ path: String, _ result: Int32) throws(DiskFault) {
    if result != 0 { throw DiskFault(code: errno, path) }
  }

  static func entry(_ path: String) throws(DiskFault) -> Disk.Entry? {
    var status = stat()
    guard lstat(path.onDisk, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw DiskFault(code: errno, path, isReading: true)
    }
    let kind: Disk.Entry.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    #if canImport(Glibc)
      let modified = status.st_mtim
    #else
      let modified = status.st_mtimespec
    #endif
    return Disk.Entry(
      kind: kind, size: Int(status.st_size),
      identity: [UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)],
      modified: [modified.tv_sec, modified.tv_nsec])
  }

  static func names(_ path: String) throws(DiskFault) -> [String] {
    let descriptor = try opened(path, O_RDONLY | O_DIRECTORY)
    guard let folder = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw DiskFault(code: code, path)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let bytes = csystem_next_name(folder) {
      let name = NameText.text(UnsafeBufferPointer(start: bytes, count: strlen(bytes)))
      if name != "." && name != ".." { names.append(name) }
    }
    if errno != 0 { throw DiskFault(code: errno, path) }
    return names
  }

  static func readFile(_ path: String) throws(DiskFault) -> [UInt8] { try readPart(path, 0, .max) }

  static func readPart(_ path: String, _ offset: Int, _ most: Int) throws(DiskFault) -> [UInt8] {
    let descriptor = try opened(path, O_RDONLY | O_NONBLOCK)
    defer { close(descriptor) }
    var status = stat()
    try check(path, fstat(descriptor, &status))
    guard status.st_mode & S_IFMT == S_IFREG else { throw DiskFault(.occupied, path) }
    var code: Int32 = 0
    let length = min(most, max(0, Int(status.st_size) - offset))
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      while count < buffer.count, let base = buffer.baseAddress {
        let read = pread(descriptor, base + count, buffer.count - count, off_t(offset + count))
        if read < 0, errno == EINTR { continue }
        if read < 0 { code = errno }
        if read <= 0 { return }
        count += read
      }
    }
    if code != 0 { throw DiskFault(code: code, path) }
    return bytes
  }

  static func writeFile(_ bytes: [UInt8], to path: String, _ flags: Int32) throws(DiskFault) {
    let descriptor = try opened(path, O_WRONLY | flags)
    var code: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var count = 0
      while count < buffer.count, let base = buffer.baseAddress {
        let written = write(descriptor, base + count, buffer.count - count)
        if written < 0, errno == EINTR { continue }
        if written < 0 {
          code = errno
          return
        }
        count += written
      }
    }
    if close(descriptor) != 0, code == 0 { code = errno }
    if code != 0 { throw DiskFault(code: code, path) }
  }

  static func resolve(_ path: String) throws(DiskFault) -> String {
    guard let resolved = realpath(path.onDisk, nil) else { throw DiskFault(code: errno, path) }
    defer { free(resolved) }
    return NameText.text(UnsafeBufferPointer(start: resolved, count: strlen(resolved)))
  }

  static func move(_ from: String, _ to: String) throws(DiskFault) { try check(to, rename(from.onDisk, to.onDisk)) }

  static func syncFileSystem(_ path: String) throws(DiskFault) {
    let descriptor = try opened(path, O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    let code = csystem_sync(descriptor)
    if code != 0 { throw DiskFault(code: code, path) }
  }

  private static func opened(_ path: String, _ flags: Int32) throws(DiskFault) -> Int32 {
    let descriptor = open(path.onDisk, flags | O_CLOEXEC | O_NOFOLLOW, 0o666)
    if descriptor < 0 { throw DiskFault(code: errno, path, isReading: flags & O_ACCMODE == O_RDONLY) }
    return descriptor
  }
}
