#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder in which the editor keeps the captured originals.
public struct OriginalsFolder: Sendable {
  /// The most bytes that an original may have: 50 MB.
  public static let largest = 50_000_000

  /// Why a file could not be read.
  public enum Failure: Error, Hashable, Sendable {
    /// No file of that name.
    case missing
    /// It has that many bytes, which are more than `largest`.
    case tooLarge(Int)
    /// What the system says.
    case unreadable(String)
  }

  /// Its path, as diagnostics print it.
  public let path: String
  /// Reads the file of that name, whole.
  public let read: @Sendable (_ name: String) -> Result<[UInt8], Failure>

  /// Whether it can be looked into at all.
  public let isThere: @Sendable () -> Bool

  /// A folder that is read by `read`.
  public init(
    path: String, isThere: @escaping @Sendable () -> Bool = { true },
    read: @escaping @Sendable (_ name: String) -> Result<[UInt8], Failure>
  ) {
    self.path = path
    self.isThere = isThere
    self.read = read
  }

  /// The folder at `path` on disk.
  public static func disk(_ path: String) -> OriginalsFolder {
    OriginalsFolder(path: path, isThere: { isFolder(path) }) { name in readFile(path + "/" + name) }
  }

  /// The path of a file in the folder.
  public func path(of name: String) -> String { path + "/" + name }
}

private func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

private func readFile(_ path: String) -> Result<[UInt8], OriginalsFolder.Failure> {
  // Opening a pipe does not wait for somebody who writes.
  let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard file >= 0 else { return .failure(failure(errno)) }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0 else { return .failure(failure(errno)) }
  guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.unreadable("it is not a file")) }
  let size = Int(status.st_size)
  guard size <= OriginalsFolder.largest else { return .failure(.tooLarge(size)) }
  // One byte more than the size, so that a file that grew meanwhile is noticed.
  var problem: Int32?
  let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
    while count < buffer.count {
      let got = read(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      if got < 0, errno == EINTR { continue }
      if got < 0 { problem = errno }
      if got <= 0 { break }
      count += got
    }
  }
  if let problem { return .failure(failure(problem)) }
  guard bytes.count <= size else { return .failure(.unreadable("it changed while it was read")) }
  return .success(bytes)
}

private func failure(_ code: Int32) -> OriginalsFolder.Failure {
  code == ENOENT ? .missing : .unreadable(String(cString: strerror(code)))
}
