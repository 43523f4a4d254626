import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A lock that one process holds, and that dies with it: `flock` on a file, which is removed when the lock is given back, or
/// on a folder, which stays.
final class FolderLock: Sendable {
  /// Why there is no lock.
  enum Refusal: Error {
    /// Another process holds it.
    case taken
    /// The file is somebody else's and cannot be opened, so that nobody knows whether it is held.
    case closed
    /// The file could not be made or locked.
    case fault(DiskFault)
  }

  /// The file to remove; nil of a folder.
  private let path: String?
  /// Nil once the lock was given back.
  private let descriptor: Mutex<Int32?>

  /// Takes the lock, or says at once why not.
  init(at path: String) throws(Refusal) {
    while true {
      let descriptor = try Self.opened(path)
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        let code = errno
        close(descriptor)
        if code == EINTR { continue }
        throw code == EWOULDBLOCK ? .taken : .fault(DiskFault(code: code, path))
      }
      // The holder before may have removed the file between our opening and our locking it.
      if Self.isFile(descriptor, at: path) {
        self.path = path
        self.descriptor = Mutex(descriptor)
        return
      }
      close(descriptor)
    }
  }

  /// Takes the lock of the folder at `path` itself, which is one folder whatever paths lead to it, as where it is mounted at
  /// several places; nil where there is none, or where the file system locks no folders.
  init?(ofFolder path: String) throws(Refusal) {
    let descriptor = open(path.onDisk, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    if descriptor < 0 { return nil }
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      close(descriptor)
      if code == EWOULDBLOCK { throw .taken }
      return nil
    }
    self.path = nil
    self.descriptor = Mutex(descriptor)
  }

  /// Gives the lock back; once is enough.
  func release() {
    descriptor.withLock { descriptor in
      guard let open = descriptor else { return }
      if let path { unlink(path.onDisk) }
      // A process that another thread has just begun may still share the descriptor, and with it the lock.
      flock(open, LOCK_UN)
      close(open)
      descriptor = nil
    }
  }

  deinit { release() }

  /// The file, made where it is missing. One of somebody else's, left by a build that was killed, need only be readable.
  private static func opened(_ path: String) throws(Refusal) -> Int32 {
    let flags = O_CLOEXEC | O_NOFOLLOW
    let own = open(path.onDisk, O_RDWR | O_CREAT | flags, 0o666)
    if own >= 0 { return own }
    let fault = DiskFault(code: errno, path)
    guard fault.reason == .forbidden else { throw .fault(fault) }
    let other = open(path.onDisk, O_RDONLY | flags)
    if other >= 0 { return other }
    var status = stat()
    throw lstat(path.onDisk, &status) == 0 ? .closed : .fault(fault)
  }

  private static func isFile(_ descriptor: Int32, at path: String) -> Bool {
    var ours = stat()
    var there = stat()
    guard fstat(descriptor, &ours) == 0, lstat(path.onDisk, &there) == 0 else { return false }
    return ours.st_ino == there.st_ino && ours.st_dev == there.st_dev
  }
}
